"""What is said to who cannot see it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.ui.announcing import announce, listen
from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow
from editor.workspace import edits
from tests.ui.windows import forget_changes, is_read


def test_who_listens_hears_what_is_said(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    heard: list[str] = []
    stop = listen(lambda _widget, text: heard.append(text))
    announce(widget, "3 moved")
    announce(widget, "")
    QAccessible.setActive(True)
    try:
        announce(widget, "Not saved", assertive=True)
        announce(widget, "Somewhere else", described=True)
    finally:
        QAccessible.setActive(False)
    stop()
    stop()
    announce(widget, "unheard")
    assert heard == ["3 moved", "Not saved", "Somewhere else"]


def test_what_happens_in_the_window_is_said(
    qtbot: QtBot, sample_vault: Path, tmp_path: Path
) -> None:
    window = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: sample_vault)
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.show()
    window.open_vault(sample_vault)
    qtbot.waitUntil(lambda: is_read(window))
    heard: list[str] = []
    stop = listen(lambda _widget, text: heard.append(text))
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
    stop()
