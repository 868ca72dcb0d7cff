"""What each system is used to: where actions and buttons stand, which keys do what."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.actions import make_actions
from editor.ui.dialog_parts import button_box, make_primary
from editor.ui.removal_key import is_removal

UI = Path(__file__).resolve().parents[3] / "editor" / "ui"


def test_three_actions_go_into_the_programs_menu_on_macs(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    roles = {name: action.menuRole() for name, action in make_actions(owner).items()}
    role = QAction.MenuRole
    assert roles.pop("about") == role.AboutRole
    assert roles.pop("quit") == role.QuitRole
    assert roles.pop("settings") == role.PreferencesRole
    assert set(roles.values()) == {role.NoRole}


def test_shortcuts_are_the_systems_where_it_has_some(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    made = make_actions(owner)
    key = QKeySequence.StandardKey
    for name, standard in (
        ("open", key.Open), ("save", key.Save), ("undo", key.Undo), ("redo", key.Redo),
        ("search", key.Find), ("new", key.New), ("close", key.Close), ("quit", key.Quit),
        ("back", key.Back), ("forward", key.Forward),
    ):  # fmt: skip
        bound = QKeySequence.keyBindings(standard)
        if QKeySequence(Qt.Key.Key_Exit) in bound:
            continue  # Qt 6.10 names keys that few keyboards have, which no action is given
        assert not bound or made[name].shortcut() == bound[0], name


@pytest.mark.parametrize(
    ("layout", "order"),
    [
        (QDialogButtonBox.ButtonLayout.WinLayout, ["Copy", "Apply", "Cancel"]),
        (QDialogButtonBox.ButtonLayout.KdeLayout, ["Copy", "Apply", "Cancel"]),
        (QDialogButtonBox.ButtonLayout.GnomeLayout, ["Copy", "Cancel", "Apply"]),
        (QDialogButtonBox.ButtonLayout.MacLayout, ["Copy", "Cancel", "Apply"]),
    ],
    ids=["windows", "kde", "gnome", "mac"],
)
def test_buttons_stand_in_the_systems_order(
    qtbot: QtBot, layout: QDialogButtonBox.ButtonLayout, order: list[str]
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    agree = make_primary(QPushButton("Apply"))
    box = button_box(dialog, agree, QPushButton("Cancel"), apart=[QPushButton("Copy")])
    dialog.setStyleSheet(f"QDialogButtonBox {{ button-layout: {layout.value} }}")
    box.resize(500, 40)
    dialog.resize(500, 40)
    dialog.show()
    qtbot.waitExposed(dialog)
    shown = sorted(box.buttons(), key=lambda button: button.x())
    assert [button.text() for button in shown] == order
    assert agree.isDefault()


def test_no_dialog_lays_its_agreeing_button_out_by_hand() -> None:
    """Whatever has a primary button and is a dialog has the platform's order of buttons."""
    found = []
    for file in UI.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        is_dialog = "(Dialog)" in text or "(Sheet)" in text
        has_primary = '"primary"' in text or "make_primary" in text
        has_box = any(name in text for name in ("QDialogButtonBox", "button_box", "buttons_for"))
        if is_dialog and has_primary and not has_box:
            found.append(str(file.relative_to(UI)))
    assert found == ["rehearsal/dialog.py"]  # which begins something beside its choice


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_backspace_removes_on_macs_only(platform: str) -> None:
    def event(key: Qt.Key) -> QKeyEvent:
        return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)

    assert is_removal(event(Qt.Key.Key_Delete), platform)
    assert is_removal(event(Qt.Key.Key_Backspace), platform) == (platform == "darwin")
