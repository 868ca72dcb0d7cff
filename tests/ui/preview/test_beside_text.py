"""Text editor and preview side by side: what is typed is shown, and both go together."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.ui.article_page import ArticlePage
from editor.ui.preview.pane import Preview
from editor.workspace.workspace import Workspace

ENGINE_MS = 30_000
SENTENCE = "Words that fill some lines of the editor and fewer of the page. "
PARAGRAPHS = "\n\n".join(f"Paragraph {n}. {SENTENCE * (n % 4 + 1)}" for n in range(300))
FIRST = 4  # line of the article in its file
TOP = "Math.round(document.querySelectorAll('.body p')[{}].getBoundingClientRect().top)"


@pytest.fixture
def page(tmp_path: Path, qtbot: QtBot) -> Iterator[ArticlePage]:
    vault = tmp_path / "vault"
    vault.mkdir()
    (vault / "Long.md").write_text(f"---\ntitle: Long\n---\n{PARAGRAPHS}\n", encoding="utf-8")
    workspace = Workspace.open(vault)
    workspace.load()
    widget = ArticlePage()
    qtbot.addWidget(widget)
    stop = workspace.subscribe(widget.take_notice)
    widget.show_workspace(workspace)
    widget.resize(1180, 800)
    widget.show()
    widget.start_preview()
    with qtbot.waitSignal(widget.preview.rendered, timeout=ENGINE_MS):
        widget.show_entry("Long.md")
    yield widget
    stop()
    widget.tools.shut_down()
    widget.preview.shut_down()


@pytest.fixture
def preview(page: ArticlePage) -> Preview:
    """The page's own, for the fixtures that read it."""
    return page.preview


def test_what_is_typed_is_shown_and_nothing_jumps(page, qtbot, read, until) -> None:
    page.body.verticalScrollBar().setValue(page.body.verticalScrollBar().maximum() // 2)
    until("scrollY > 2000")
    number = page.body.firstVisibleBlock().next().next().next().next().blockNumber()
    paragraph = (number + 1) // 2
    page.body.select(*[len("\n\n".join(PARAGRAPHS.split("\n\n")[: paragraph + 1]))] * 2)
    page.body.setFocus()
    before = read("scrollY")
    qtbot.keyClicks(page.body, " *new*")
    until(f"document.querySelectorAll('.body p')[{paragraph}].querySelector('em') !== null")
    assert read("document.querySelector('.body em').textContent") == "new"
    assert abs(read("scrollY") - before) < 100


def test_the_page_follows_the_text(page, read, until) -> None:
    bar = page.body.verticalScrollBar()
    for share in (0.25, 0.5, 0.75):
        bar.setValue(round(bar.maximum() * share))
        line = page.body.firstVisibleBlock().blockNumber() + FIRST
        until(f"Math.abs(shownPlace().line - {line}) <= 1")
    bar.setValue(bar.maximum())
    until("scrollY + innerHeight >= document.documentElement.scrollHeight - 1")
    bar.setValue(0)
    until("scrollY === 0")


def test_the_text_follows_the_page(page, qtbot, read, painted, turn_wheel) -> None:
    painted()

    def together() -> bool:
        line = page.body.firstVisibleBlock().blockNumber() + FIRST
        shown = read("shownPlace().line")
        if line > 40 and abs(shown - line) <= 2:
            return True
        # Reading on: a scroll that comes while the page is still being laid out leads nowhere.
        turn_wheel(500 if shown < 50 else 40)
        return False

    qtbot.waitUntil(together, timeout=ENGINE_MS)


def test_a_click_on_the_page_puts_the_cursor_there(page, qtbot, click, read, painted) -> None:
    click(".body p:nth-of-type(101)")
    qtbot.waitUntil(lambda: page.body.textCursor().blockNumber() == 200, timeout=ENGINE_MS)
    painted()
    # The page stays: the line is where it was clicked.
    assert 300 < int(str(read(TOP.format(100)))) < 400
