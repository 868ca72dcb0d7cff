from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor.messages import Message
from editor.ui.plan_dialog import PlanDialog, approve
from editor.workspace.history import Change, Edit
from editor.workspace.plan import Plan
from editor.workspace.workspace import Workspace

ENTRY = "---\ntitle: Tidewater School\nsize: 4-10\nlocations:\n  - UK \n---\nTides.\n"
LABEL = Message("workspace.change-field", {"entry": "Tidewater School", "field": "size"})


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    (tmp_path / "tidewater.md").write_bytes(ENTRY.encode())
    workspace = Workspace.open(tmp_path)
    workspace.load()
    return workspace


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def plan(after: str | None = ENTRY.replace("4-10", "1-3").replace("UK ", "Wales")) -> Plan:
    return Plan(Change(LABEL, (Edit("tidewater.md", ENTRY, after),)))


def answer(use: Callable[[PlanDialog], None]) -> None:
    """Let `use` answer the dialog that opens next."""

    def when_open() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, PlanDialog):
            use(dialog)
        else:
            QTimer.singleShot(5, when_open)

    QTimer.singleShot(0, when_open)


def rows(dialog: PlanDialog) -> list[str]:
    view = dialog.findChild(QListView, "planLines")
    assert view is not None
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def summary(dialog: PlanDialog) -> str:
    label = dialog.findChild(QLabel, "planSummary")
    assert label is not None
    return label.text()


def test_it_shows_the_lines_and_says_how_many(parent: QWidget, workspace: Workspace) -> None:
    dialog = PlanDialog(parent, workspace, plan(), title="Change two", verb="Change")
    assert summary(dialog) == "2 lines change in 1 file."
    assert rows(dialog) == [
        "Tidewater School",
        "− size: 4-10",
        "+ size: 1-3",
        "locations:",
        "−   - UK·",
        "+   - Wales",
    ]
    dialog.deleteLater()


def test_return_agrees_and_escape_does_not(parent: QWidget, workspace: Workspace) -> None:
    seen = []
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        answer(lambda dialog, key=key: QTest.keyClick(dialog.focusWidget() or dialog, key))
        seen.append(approve(parent, workspace, plan(), title="Change", verb="Change"))
    assert seen == [True, False]


def test_what_is_refused_is_told_first(parent: QWidget, workspace: Workspace) -> None:
    refused = {"tidewater.md": Message("vault.edit-broken", {"field": "size"})}
    found = plan()._replace(refused=refused)
    dialog = PlanDialog(parent, workspace, found, title="Change", verb="Change")
    assert rows(dialog)[1].startswith("“size” cannot be changed")
    assert summary(dialog).endswith("1 file is left as it is.")
    dialog.deleteLater()


def test_a_plan_of_nothing_can_only_be_closed(parent: QWidget, workspace: Workspace) -> None:
    dialog = PlanDialog(parent, workspace, plan(ENTRY), title="Change", verb="Change")
    assert summary(dialog) == "Nothing would change."
    agree = dialog.findChild(QPushButton, "planApprove")
    assert agree is not None
    assert agree.isHidden()
    dialog.deleteLater()


def test_a_file_that_goes_is_told(parent: QWidget, workspace: Workspace) -> None:
    dialog = PlanDialog(parent, workspace, plan(None), title="Delete", verb="Delete")
    assert summary(dialog) == "1 file will go to the trash."
    assert rows(dialog) == ["Tidewater School"]
    dialog.deleteLater()
