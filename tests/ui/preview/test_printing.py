"""Printing that takes long: the page's process is held, and goes on when the test says so."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from editor.ui.preview import printing as module
from editor.ui.preview.pane import Preview
from editor.ui.reasons import reason_of
from editor.ui.window import MainWindow
from tests.ui.preview.conftest import ENGINE_MS
from tests.ui.reader import listening
from tests.ui.windows import answer, is_read, shown_window
from tests.workspace.vaults import make_vault

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no process is held there")


@pytest.fixture(autouse=True)
def _no_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_PATIENCE_MS", 50)


class Held:
    """The process of a preview's page, which does nothing until it goes on."""

    def __init__(self, preview: Preview) -> None:
        assert preview.engine is not None
        self.process = preview.engine.view.page().renderProcessPid()
        os.kill(self.process, signal.SIGSTOP)

    def go_on(self) -> None:
        os.kill(self.process, signal.SIGCONT)


@pytest.fixture
def held(preview: Preview, show, content) -> Held:
    show(content("text"))
    return Held(preview)


def told(preview: Preview) -> str:
    notice = preview.findChild(QLabel, "previewNotice.text")
    return notice.text() if notice.isVisible() else ""


def test_one_page_is_printed_at_a_time_and_another_is_told_so(
    preview, held, content, qtbot: QtBot, tmp_path
) -> None:
    with listening() as said:
        action = preview.findChild(QAction, "previewPdf")
        file, other = tmp_path / "a.pdf", tmp_path / "b.pdf"
        preview.print_pdf(file)
        assert reason_of(action) == "a.pdf is still being printed."
        qtbot.waitUntil(lambda: told(preview) == "Printing to a.pdf…")
        preview.print_pdf(other)
        assert told(preview) == (
            "b.pdf is not printed, because a.pdf still is. Print it once that is done."
        )
        # Which is told whatever entry is chosen meanwhile, since the page stays.
        preview.show_article(content("other", "a/Two.md"))
        assert "a.pdf still is" in told(preview)
        assert not action.isEnabled()
        held.go_on()
        qtbot.waitUntil(lambda: told(preview) == "Printed to a.pdf", timeout=ENGINE_MS)
        assert file.read_bytes().startswith(b"%PDF")
        assert not other.exists()
        assert action.isEnabled()
        preview.print_pdf(other)
        qtbot.waitUntil(lambda: told(preview) == "Printed to b.pdf", timeout=ENGINE_MS)
    assert said[0] == "Printing to a.pdf…"
    assert said[1].startswith("b.pdf is not printed")
    assert (said[2], said[-1]) == ("Printed to a.pdf", "Printed to b.pdf")


def test_printing_can_be_stopped_and_the_page_is_shown_again(
    preview, held, qtbot: QtBot, tmp_path, until
) -> None:
    preview.print_pdf(tmp_path / "a.pdf")
    qtbot.waitUntil(lambda: told(preview) == "Printing to a.pdf…")
    stop = preview.findChild(QPushButton, "previewNotice.act")
    assert stop.text() == "Stop"
    with qtbot.waitSignal(preview.rendered, timeout=ENGINE_MS):
        stop.click()
    assert told(preview) == "Printing was stopped. a.pdf was not written."
    assert not preview.findChild(QLabel, "previewSentence").isVisible()
    until("document.querySelector('.body').textContent.trim() === 'text'")
    preview.print_pdf(tmp_path / "a.pdf")
    qtbot.waitUntil(lambda: told(preview) == "Printed to a.pdf", timeout=ENGINE_MS)


def test_what_was_printed_when_the_process_ended_is_told(
    preview, held, qtbot: QtBot, tmp_path
) -> None:
    preview.print_pdf(tmp_path / "a.pdf")
    os.kill(held.process, signal.SIGKILL)
    qtbot.waitUntil(lambda: "a.pdf was not written, because the preview" in told(preview))
    assert "starts again" in preview.findChild(QLabel, "previewSentence").text()


def test_what_nobody_sees_here_is_told_elsewhere(
    preview, show, content, qtbot: QtBot, tmp_path
) -> None:
    show(content("text"))
    unseen: list[tuple[str, bool]] = []
    preview.unseen.connect(lambda *what: unseen.append(what))
    for name in ("a.pdf", "no folder/b.pdf"):
        preview.print_pdf(tmp_path / name)
        preview.hide()
        qtbot.waitUntil(lambda: not preview.is_printing, timeout=ENGINE_MS)
        preview.show()
    assert unseen[0] == ("Printed to a.pdf", True)
    assert unseen[1][0].startswith(f"{tmp_path / 'no folder' / 'b.pdf'} could not be written.")
    assert unseen[1][1] is False


def test_a_preview_that_is_not_waited_for_ends_at_once(preview, held, qtbot, tmp_path) -> None:
    preview.print_pdf(tmp_path / "a.pdf")
    asked = answer("Close without printing")
    assert preview.may_leave()
    assert asked == ["a.pdf is still being printed."]
    preview.shut_down()
    held.go_on()
    QApplication.processEvents()
    assert not (tmp_path / "a.pdf").exists()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = shown_window(qtbot, tmp_path, tmp_path)
    window.open_vault(make_vault(tmp_path / "vault", one="---\ntitle: One\n---\ntext\n"))
    qtbot.waitUntil(lambda: is_read(window))
    with qtbot.waitSignal(window.article.preview.rendered, timeout=ENGINE_MS):
        window.article.start_preview()
        window.selection.select("one.md")
    return window


def test_a_window_that_closes_waits_for_what_is_printed(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    preview, last = window.article.preview, []
    window.show_view("table")

    held = Held(preview)
    preview.print_pdf(tmp_path / "no folder" / "a.pdf")
    asked = answer("Stay")
    assert not window.close_if(lambda: bool(last.append(True)))
    assert asked == ["a.pdf is still being printed."]
    assert window.isVisible()
    # What cannot be written is told, and the window stays for it.
    when_asked(held.go_on)
    assert not window.close_if(lambda: bool(last.append(True)))
    assert "a.pdf could not be written." in window.notices.text
    assert window.isVisible()
    assert not last

    held = Held(preview)
    preview.print_pdf(tmp_path / "b.pdf")
    when_asked(held.go_on)
    # What comes last of all, such as starting the program again, comes when it is printed.
    assert window.close_if((tmp_path / "b.pdf").exists)
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF")


def when_asked(do: Callable[[], None]) -> None:
    """Have something done while the question is there, which is not answered."""

    def look() -> None:
        if isinstance(QApplication.activeModalWidget(), QMessageBox):
            do()
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)
