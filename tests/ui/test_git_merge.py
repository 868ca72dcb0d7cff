"""The merge by fields in git, offered once and set up from the window."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.publish.git.repository import find, trusting
from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow
from editor.workspace.merge_setup import look

GIT = shutil.which("git")
pytestmark = pytest.mark.skipif(GIT is None, reason="git is not here")


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    folder.mkdir()
    (folder / "a.md").write_text("---\ntitle: A\n---\nText\n")
    subprocess.run([str(GIT), "init", "-q"], cwd=folder, check=True)
    trust(folder)
    return folder


def trust(folder: Path) -> None:
    """The merge is offered where git may run something at all."""
    found = find(folder)
    assert found is not None
    trusting(found)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: tmp_path)
    qtbot.addWidget(made)
    made.show()
    return made


def offer_of(window: MainWindow) -> QWidget | None:
    offers = window.notices.findChildren(QWidget, "offer.git-merge")
    return next((offer for offer in offers if offer.isVisible()), None)


def on_dialog(do: Callable[[QDialog], object]) -> list[QDialog]:
    """Have `do` act on the next dialog; the list gets it when that was done."""
    done: list[QDialog] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(10, act)
            return
        try:
            do(dialog)
            done.append(dialog)
        finally:
            dialog.reject()  # a test that fails must end as well

    QTimer.singleShot(0, act)
    return done


def click(dialog: QWidget, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def text_in(dialog: QWidget, name: str) -> str:
    view = dialog.findChild(QWidget, name)
    assert isinstance(view, QLabel | QPlainTextEdit)
    return view.text() if isinstance(view, QLabel) else view.toPlainText()


def test_the_offer_shows_what_is_written_and_writes_it(
    qtbot: QtBot, window: MainWindow, vault: Path
) -> None:
    window.open_vault(vault)
    qtbot.waitUntil(lambda: offer_of(window) is not None)
    shown: list[str] = []

    def agree(dialog: QDialog) -> None:
        shown.extend(text_in(dialog, name) for name in ("gitMergeAttributes", "gitMergeSettings"))
        click(dialog, "gitMergeSetUp")

    done = on_dialog(agree)
    offer = offer_of(window)
    assert offer is not None
    assert not (vault / ".gitattributes").exists()
    click(offer, "offerButton")
    qtbot.waitUntil(lambda: bool(done))
    assert shown[0] == "*.md merge=territory-editor"
    assert "merge.territory-editor.driver = " in shown[1]
    setup = look(vault)
    assert setup is not None
    assert setup.done
    assert offer_of(window) is None


def test_it_is_offered_once_for_each_vault(
    qtbot: QtBot, window: MainWindow, vault: Path, tmp_path: Path
) -> None:
    window.open_vault(vault)
    qtbot.waitUntil(lambda: offer_of(window) is not None)
    assert Preferences(tmp_path / "settings.ini").merge_offered(vault)
    window.open_vault(vault)
    assert offer_of(window) is None
    # Asking by the menu shows that whatever was asked of git has been answered.
    done = on_dialog(lambda dialog: dialog.reject())
    window.actions_by_name["git-merge"].trigger()
    qtbot.waitUntil(lambda: bool(done))
    assert offer_of(window) is None
    assert not (vault / ".gitattributes").exists()


def test_what_is_set_up_can_be_removed(qtbot: QtBot, window: MainWindow, vault: Path) -> None:
    (vault / ".gitattributes").write_text("*.md merge=territory-editor\n")
    window.open_vault(vault)
    done = on_dialog(lambda dialog: click(dialog, "gitMergeSetUp"))
    window.actions_by_name["git-merge"].trigger()
    qtbot.waitUntil(lambda: bool(done))
    told: list[str] = []

    def remove(dialog: QDialog) -> None:
        told.append(text_in(dialog, "gitMergeState"))
        assert dialog.findChild(QPushButton, "gitMergeSetUp") is None
        click(dialog, "gitMergeRemove")

    done = on_dialog(remove)
    window.actions_by_name["git-merge"].trigger()
    qtbot.waitUntil(lambda: bool(done))
    assert told == ["Git merges this vault by fields."]
    setup = look(vault)
    assert setup is not None
    assert not setup.begun


def test_what_git_refuses_is_told(qtbot: QtBot, window: MainWindow, vault: Path) -> None:
    window.open_vault(vault)
    told: list[str] = []

    def fail(dialog: QDialog) -> None:
        (vault / ".git" / "config.lock").write_text("")  # as if another git were at it
        click(dialog, "gitMergeSetUp")
        told.append(text_in(dialog, "gitMergeFailure"))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    done = on_dialog(fail)
    window.actions_by_name["git-merge"].trigger()
    qtbot.waitUntil(lambda: bool(done))
    assert "being written by another program" in told[0]
    assert not (vault / ".gitattributes").exists()


def test_a_vault_outside_of_git(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "plain"
    folder.mkdir()
    (folder / "a.md").write_text("---\ntitle: A\n---\n")
    assert not window.actions_by_name["git-merge"].isEnabled()
    window.open_vault(folder)
    told: list[str] = []

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        told.append(dialog.text())
        dialog.accept()

    done = on_dialog(read)
    window.actions_by_name["git-merge"].trigger()
    qtbot.waitUntil(lambda: bool(done))
    assert told == ["This vault is not in a git repository"]
    assert offer_of(window) is None
