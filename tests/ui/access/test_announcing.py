"""What is said to who cannot see it."""

from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.ui import announcing, notification
from editor.ui.announcing import announce
from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow
from editor.workspace import edits
from tests.ui.reader import listening, screen_reader
from tests.ui.windows import forget_changes, is_read


def test_what_is_said_goes_to_a_reader_that_is_there(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    told: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append(event.message())
    )
    announce(widget, "unheard")
    with screen_reader():
        announce(widget, "3 moved")
        announce(widget, "")
        announce(widget, "Not saved", assertive=True)
    assert told == ["3 moved", "Not saved"]


def test_what_happens_in_the_window_is_said(
    qtbot: QtBot, sample_vault: Path, tmp_path: Path
) -> None:
    window = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: sample_vault)
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.show()
    window.open_vault(sample_vault)
    qtbot.waitUntil(lambda: is_read(window))
    with listening() as heard:
        qtbot.keyClicks(window.entries.search, "lighthouse")
        qtbot.waitUntil(lambda: any("found" in said for said in heard))
        shown = len(window.entries.shown_paths())
        assert heard == ["1 entry found" if shown == 1 else f"{shown} entries found"]
        window.entries.search.clear()
        window.notices.tell("One was not done.")
        window.notices.add("Another was not done.")
        assert heard[-2:] == ["One was not done.", "Another was not done."]
        window.notices.offer("Something can be done.", "Do it", lambda: None)
        assert heard[-1] == "Something can be done."
        edits.set_field(window.workspace, window.selection.path, "title", "Another name")
        assert window.save()
        qtbot.waitUntil(lambda: any(said.startswith("Saved") for said in heard))


def test_readers_that_know_no_announcements_get_a_notification(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Orca of Debian 12; those that hear announcements get nothing else."""
    window = QWidget()
    qtbot.addWidget(window)
    widget = QWidget(window)
    monkeypatch.setattr(announcing, "_on_linux", lambda: True)
    hears = [True]
    monkeypatch.setattr(notification, "hears_announcements", lambda: hears[0])
    with screen_reader():
        announce(widget, "3 moved")
        assert window.findChild(QWidget, notification.NAME) is None
        hears[0] = False
        for text in ("Saved 10:12", "Saved 10:13"):
            announce(widget, text)
        announce(widget, "Somewhere else", described=True)
        told = window.findChildren(QWidget, notification.NAME)
        assert len(told) == 1
        found = QAccessible.queryAccessibleInterface(told[0])
        assert found.role() == QAccessible.Role.Notification
        assert found.text(QAccessible.Text.Name) == "Saved 10:13"
        assert not told[0].isVisibleTo(window)
        # Qt ends what tells of it with the window, while Python knows of it still.
        shiboken6.delete(window)
        other = QWidget()
        qtbot.addWidget(other)
        announce(other, "Said by another window")
        assert other.findChild(QWidget, notification.NAME) is not None
