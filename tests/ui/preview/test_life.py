"""How the preview looks, starts and ends."""

import os
import signal
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.look import DARK, palette
from editor.ui.preview.pane import Preview

ENGINE_MS = 30_000


def test_light_and_dark(preview, show, content, qtbot, read) -> None:
    show(content("text"))
    paper = "getComputedStyle(document.documentElement).backgroundColor"
    assert read(paper) == "rgb(252, 250, 246)"
    with qtbot.waitSignal(preview.rendered, timeout=ENGINE_MS):
        qtbot.mouseClick(preview.findChild(QToolButton, "previewLight"), Qt.MouseButton.LeftButton)
    assert read(paper) == "rgb(41, 38, 35)"


def test_the_page_follows_the_windows_light(preview, show, content, qtbot, read) -> None:
    show(content("text"))
    with qtbot.waitSignal(preview.rendered, timeout=ENGINE_MS):
        preview.setPalette(palette(DARK))
    assert read("document.documentElement.dataset.scheme") == "dark"


def test_as_on_a_phone(preview, show, content, qtbot, until) -> None:
    preview.resize(900, 600)
    show(content("text"))
    until("window.innerWidth > 800")
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(preview.findChild(QAbstractButton, "previewPhone"), left)
    until("window.innerWidth === 390")
    qtbot.mouseClick(
        preview.findChild(QAbstractButton, "previewDesktop"), Qt.MouseButton.LeftButton
    )
    until("window.innerWidth > 800")


def test_the_engine_starts_once(preview, show, content) -> None:
    show(content("x"))
    engine = preview.engine
    preview.start_engine()
    assert preview.engine is engine


def test_a_screen_reader_that_comes_later_is_told_the_page(
    preview, show, content, qtbot: QtBot
) -> None:
    show(content("# A heading"))
    told = QAccessible.queryAccessibleInterface(preview.findChild(QWebEngineView))
    assert told.childCount() == 0  # nobody is told anything as long as nobody asks
    try:
        QAccessible.setActive(True)
        qtbot.waitUntil(lambda: told.childCount() == 1, timeout=ENGINE_MS)
    finally:
        QAccessible.setActive(False)
    qtbot.waitUntil(lambda: told.childCount() == 0, timeout=ENGINE_MS)


def test_without_the_engines_libraries_a_sentence_says_so(preview, monkeypatch, content) -> None:
    monkeypatch.setitem(sys.modules, "editor.ui.preview.engine", None)
    preview.start_engine()
    preview.show_article(content("x"))
    sentence = preview.findChild(QLabel, "previewSentence")
    assert sentence.isVisible()
    assert "cannot be loaded" in sentence.text()
    assert "Everything else works" in sentence.text()


def test_a_preview_can_be_destroyed_without_ado(qtbot: QtBot, content) -> None:
    widget = Preview()
    with qtbot.waitSignal(widget.rendered, timeout=ENGINE_MS):
        widget.start_engine()
        widget.show_article(content("x"))
    widget.show_article(content("y"))
    gone: list[bool] = []
    widget.destroyed.connect(lambda: gone.append(True))
    widget.deleteLater()
    qtbot.waitUntil(lambda: bool(gone))


def test_after_shutting_down_nothing_happens(preview, show, content, qtbot: QtBot) -> None:
    show(content("x"))
    preview.show_article(content("y"))
    preview.shut_down()
    preview.shut_down()
    preview.show_article(content("z"))
    QApplication.processEvents()
    assert preview.engine is None


def test_what_is_asked_for_meanwhile_is_not_printed_but_shown_then(
    preview, show, content, qtbot: QtBot, tmp_path, read
) -> None:
    show(content("text\n\n" * 1000))
    file, again = tmp_path / "a.pdf", tmp_path / "b.pdf"
    preview.print_pdf(file)
    with qtbot.waitSignal(preview.rendered, timeout=ENGINE_MS):
        preview.show_article(content("other", "a/Two.md"))
    assert file.read_bytes().count(b"/Type /Page\n") > 5
    assert read("document.querySelector('.body').textContent.trim()") == "other"
    show(content("text\n\n" * 1000))
    preview.print_pdf(again)
    with qtbot.waitSignal(preview.engine.reloaded, timeout=ENGINE_MS):
        preview.engine.restart()
    assert again.read_bytes().count(b"/Type /Page\n") > 5


@pytest.mark.skipif(sys.platform == "win32", reason="processes end in another way there")
def test_when_the_engines_process_ends_a_sentence_says_so(
    preview, show, content, qtbot: QtBot, read
) -> None:
    show(content("x"))
    os.kill(preview.engine.view.page().renderProcessPid(), signal.SIGKILL)
    sentence = preview.findChild(QLabel, "previewSentence")
    qtbot.waitUntil(sentence.isVisible, timeout=ENGINE_MS)
    assert "stopped working" in sentence.text()
    show(content("again"))
    assert not sentence.isVisible()
    assert read("document.querySelector('.body').textContent.trim()") == "again"


@pytest.mark.skipif(sys.platform == "win32", reason="processes end in another way there")
def test_a_page_that_takes_for_ever_is_given_up(
    preview, show, content, qtbot: QtBot, read, monkeypatch
) -> None:
    show(content("x"))
    monkeypatch.setattr("editor.ui.preview.engine.PATIENCE_MS", 300)
    preview.engine.run_script("for (;;) {}", lambda _answer: None)
    preview.show_article(content("y"))
    sentence = preview.findChild(QLabel, "previewSentence")
    qtbot.waitUntil(sentence.isVisible, timeout=ENGINE_MS)
    monkeypatch.setattr("editor.ui.preview.engine.PATIENCE_MS", ENGINE_MS)
    show(content("again"))
    assert read("document.querySelector('.body').textContent.trim()") == "again"


def test_a_preview_that_is_hidden_for_long_has_no_process(
    preview, show, content, qtbot: QtBot, read
) -> None:
    show(content("x"))
    preview._until_let_go.setInterval(1)
    preview.hide()
    page = preview.engine.view.page()
    qtbot.waitUntil(lambda: not page.renderProcessPid(), timeout=ENGINE_MS)
    preview.show_article(content("meanwhile"))
    assert not preview.engine.ready
    with qtbot.waitSignal(preview.rendered, timeout=ENGINE_MS):
        preview.show()
    assert read("document.querySelector('.body').textContent.trim()") == "meanwhile"
    assert page.renderProcessPid()
    # Hidden and shown soon, it stays.
    preview._until_let_go.setInterval(ENGINE_MS)
    before = page.renderProcessPid()
    preview.hide()
    preview.show()
    show(content("again"))
    assert page.renderProcessPid() == before


def test_a_preview_that_comes_back_shows_what_it_showed(
    preview, show, content, qtbot: QtBot, read
) -> None:
    show(content("still"))
    around = QWidget()
    qtbot.addWidget(around)
    preview.setParent(around)
    around.show()
    preview.show()
    page = preview.engine.view.page()
    # Wanted again in a view that is not shown, it stays.
    preview._until_let_go.setInterval(1)
    preview.hide()
    around.hide()
    preview.show()
    qtbot.waitUntil(lambda: not preview._until_let_go.isActive(), timeout=ENGINE_MS)
    assert page.renderProcessPid()
    around.show()
    assert read("document.querySelector('.body').textContent.trim()") == "still"
    preview.hide()
    qtbot.waitUntil(lambda: not page.renderProcessPid(), timeout=ENGINE_MS)
    with qtbot.waitSignal(preview.rendered, timeout=ENGINE_MS):
        preview.show()
    assert read("document.querySelector('.body').textContent.trim()") == "still"
    preview.setParent(None)


def test_what_is_being_printed_is_printed_though_the_preview_goes(
    preview, show, content, qtbot: QtBot, tmp_path
) -> None:
    show(content("text\n\n" * 3000))
    page = preview.engine.view.page()
    file = tmp_path / "a.pdf"
    notice = preview.findChild(QLabel, "previewNotice.text")
    preview._until_let_go.setInterval(0)
    preview.print_pdf(file)
    preview.hide()
    qtbot.waitUntil(lambda: not page.renderProcessPid(), timeout=ENGINE_MS)
    assert file.read_bytes().startswith(b"%PDF")
    assert notice.text() == "Printed to a.pdf"
