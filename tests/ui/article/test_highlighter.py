from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit
from pytestqt.qtbot import QtBot

from editor.ui.article.highlighter import MarkdownHighlighter
from editor.ui.look import DARK, LIGHT


@pytest.fixture
def document(qtbot: QtBot) -> QTextDocument:
    made = QTextDocument()
    made.setDocumentLayout(QPlainTextDocumentLayout(made))
    return made


def look(document: QTextDocument, line: int, text: str) -> tuple[str, bool]:
    """The tone and the boldness of `text` in a line."""
    block = document.findBlockByNumber(line)
    at = len(block.text()[: block.text().index(text)].encode("utf-16-le")) // 2
    for one in block.layout().formats():
        if one.start <= at < one.start + one.length:
            bold = one.format.fontWeight() == QFont.Weight.Bold
            return one.format.foreground().color().name().upper(), bold
    return "", False


def test_headings_step_forward_and_signs_step_back(document: QTextDocument, qtbot: QtBot) -> None:
    highlighter = MarkdownHighlighter(document, LIGHT)
    document.setPlainText("## Why 🌊\n🌊 a **b** c")
    highlighter.rehighlight()
    qtbot.waitUntil(lambda: not highlighter.waiting)
    assert look(document, 0, "Why") == (LIGHT.accent, True)
    assert look(document, 1, "**") == (LIGHT.muted, False)
    assert look(document, 1, "b") == (LIGHT.ink, True)
    assert look(document, 1, "c") == ("", False)


def test_other_tones(document: QTextDocument, qtbot: QtBot) -> None:
    highlighter = MarkdownHighlighter(document, LIGHT)
    document.setPlainText("## Why")
    highlighter.rehighlight()
    highlighter.take_tones(DARK)
    qtbot.waitUntil(lambda: not highlighter.waiting)
    assert look(document, 0, "Why") == (DARK.accent, True)


def test_a_long_article_is_done_in_slices(document: QTextDocument, qtbot: QtBot) -> None:
    highlighter = MarkdownHighlighter(document, LIGHT)
    document.setPlainText("# A *b* [c](d) `e` **f** [[g]]\n" * 5_000)
    highlighter.rehighlight()
    assert highlighter.waiting
    qtbot.waitUntil(lambda: not highlighter.waiting, timeout=20_000)
    assert look(document, 4_999, "A") == (LIGHT.accent, True)
    document.setPlainText("```\n" + "# A\n" * 20)
    qtbot.waitUntil(lambda: not highlighter.waiting)
    assert look(document, 20, "A")[0] not in ("", LIGHT.accent)


def test_a_document_that_goes_while_lines_wait_takes_its_cursor_along(qtbot: QtBot) -> None:
    editor = QPlainTextEdit()
    highlighter = MarkdownHighlighter(editor.document(), LIGHT)
    editor.setPlainText("# A *b* [c](d) `e` **f** [[g]]\n" * 5_000)
    highlighter.rehighlight()
    assert highlighter.waiting
    editor.deleteLater()
    QCoreApplication.sendPostedEvents(editor, QEvent.Type.DeferredDelete)
    assert not highlighter.waiting
    del highlighter, editor
    gc.collect()  # where a cursor without its document ended the program
