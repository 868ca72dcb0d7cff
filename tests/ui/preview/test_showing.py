"""What the preview shows, and what it keeps while it changes."""

import sys
import threading

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel

from editor.article.page import Page, PageContent, Renderer
from editor.article.theme import Theme
from editor.ui.preview.pane import Preview
from editor.ui.preview.sheet import Sheet

ENGINE_MS = 30_000
LONG = "\n\n".join(f"Paragraph {n}." for n in range(200))


def test_before_the_engine_the_pane_is_calm(preview: Preview, content) -> None:
    preview.show_article(content("Hello"))
    assert preview.engine is None
    assert preview.findChild(QLabel, "previewSentence").text() == ""


def test_an_article_given_before_the_engine_is_shown(preview, content, qtbot, read) -> None:
    preview.show_article(content("# Hello"))
    with qtbot.waitSignal(preview.rendered, timeout=ENGINE_MS) as shown:
        preview.start_engine()
    assert shown.args == ["a/One.md"]
    assert read("document.querySelector('.body h1').textContent") == "Hello"


def test_the_page_has_head_body_and_pictures(show, content, read, until) -> None:
    show(content("![[a b.png]]", title="T", territory="Here", image="a b.png"))
    assert read("document.title") == "T"
    assert read("document.querySelector('.territory').textContent") == "Here"
    until("[...document.images].every((image) => image.naturalWidth === 40)")


def test_each_passage_begins_where_its_script_does(show, content, read) -> None:
    body = "שלום עולם.\n\n- ראשון\n- שני\n\nHello world.\n\n```\ncode\n```\n\n> ציטוט\n"
    show(content(body, title="מפת הקהילה"))
    read(
        "void (edges = (name, n) => { const one = document.querySelectorAll(name)[n];"
        " const range = document.createRange(); range.selectNodeContents(one);"
        " const text = range.getBoundingClientRect(), all = one.getBoundingClientRect();"
        " return [text.left - all.left < 2, all.right - text.right < 2]; }) ?? true"
    )
    for name, n in ((".title", 0), (".body p", 0), (".body li", 1)):
        assert read(f"edges('{name}', {n})") == [False, True], name
    assert read("edges('.body p', 1)") == [True, False]
    assert read("getComputedStyle(document.querySelector('.body ul')).direction") == "rtl"
    assert read("getComputedStyle(document.querySelector('.body pre')).direction") == "ltr"
    quote = "getComputedStyle(document.querySelector('.body blockquote'))"
    assert read(f"[{quote}.borderLeftWidth, {quote}.borderRightWidth]") == ["0px", "3px"]
    show(content("Hello world.\n\n- One\n- Two"))
    assert read("getComputedStyle(document.querySelector('.body ul')).direction") == "ltr"
    assert read("edges('.body p', 0)") == [True, False]


def test_typing_updates_the_page(show, content, read) -> None:
    for text in ("H", "He", "Hel", "Hello *you*"):
        show(content(text))
    assert read("document.querySelector('.body').textContent.trim()") == "Hello you"
    show(content("Hello", title="New title"))
    assert read("document.querySelector('.title').textContent") == "New title"


def test_of_many_changes_the_newest_is_shown(preview, show, content, qtbot, read) -> None:
    show(content("start"))
    for n in range(50):
        preview.show_article(content(f"text {n}"))
    qtbot.waitUntil(
        lambda: read("document.querySelector('.body').textContent.trim()") == "text 49",
        timeout=ENGINE_MS,
    )


def test_only_what_changed_is_replaced(show, content, read) -> None:
    show(content("first\n\nsecond\n\nthird"))
    read("[...document.querySelectorAll('.body p')].forEach((p, n) => { p.mark = n; }) ?? true")
    show(content("first\n\ninserted\n\nsecond\n\nthird!"))
    marks = "[...document.querySelectorAll('.body p')].map((p) => p.mark ?? null)"
    assert read(marks) == [0, None, 1, 2]
    assert read("sourceLines().found.map(([line]) => line)") == [1, 3, 5, 7]


def test_an_unfolded_callout_stays_open(show, content, read) -> None:
    show(content("> [!note]- Fold\n> in\n\ntext"))
    read("(() => { document.querySelector('details').open = true; return true; })()")
    show(content("> [!note]- Fold\n> in\n\ntext and more"))
    assert read("document.querySelector('details').open") is True


def test_the_place_is_kept_within_an_entry_and_left_with_it(show, content, read, until) -> None:
    show(content(LONG))
    read("(() => { window.scrollTo(0, 2000); return true; })()")
    until("window.scrollY === 2000")
    show(content(LONG.replace("Paragraph 150", "Changed 150")))
    assert read("window.scrollY") == 2000
    show(content(LONG + "\n\nanother", path="a/Two.md"))
    assert read("window.scrollY") == 0


def test_a_page_of_the_vaults_own_is_patched_too(show, content, read) -> None:
    theme = Theme("<html class=x><body id=b><h1>{{ page.title }}</h1>{{ body }}", "")
    show(content("one", theme=theme, title="T"))
    show(content("one\n\ntwo", theme=theme, title="T"))
    assert read("document.documentElement.className") == "x"
    assert read("document.body.id") == "b"
    assert read("document.querySelectorAll('p').length") == 2


def test_no_article_says_what_to_do(preview, show, content) -> None:
    show(content("x"))
    preview.show_article(None)
    assert "Choose an entry" in preview.findChild(QLabel, "previewSentence").text()
    assert preview.findChild(QLabel, "previewSentence").isVisible()


@pytest.fixture
def covered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was said over the page."""
    said: list[str] = []
    cover = Sheet.cover

    def say(sheet: Sheet, text: str) -> None:
        said.append(text)
        cover(sheet, text)

    monkeypatch.setattr(Sheet, "cover", say)
    return said


def test_a_page_that_is_slow_says_so_until_it_is_there(
    preview: Preview, content, qtbot, monkeypatch, covered
) -> None:
    monkeypatch.setattr("editor.ui.preview.pane._SLOW_MS", 0)
    cover = preview.findChild(QLabel, "previewCover")
    sentence = preview.findChild(QLabel, "previewSentence")
    preview.show_article(None)
    preview.expect_article()
    assert not sentence.isVisible()  # which asks for an entry to be chosen
    qtbot.waitUntil(cover.isVisible)
    assert covered == [cover.text()] == ["Making the page…"]
    with qtbot.waitSignal(preview.rendered, timeout=ENGINE_MS):
        preview.start_engine()
        preview.show_article(content("Hello"))
    assert not cover.isVisible()
    assert cover.size() == preview.engine.view.size()
    covered.clear()
    preview.show_article(content("Other", path="a/Two.md"))
    qtbot.waitUntil(lambda: bool(covered))  # or one entry's page were taken for the other's
    preview.show_article(None)
    assert not cover.isVisible()
    assert sentence.isVisible()


def test_a_page_that_is_there_soon_comes_without_a_word(
    show, content, monkeypatch, covered
) -> None:
    monkeypatch.setattr("editor.ui.preview.pane._SLOW_MS", 600_000)
    show(content("Hello"))
    monkeypatch.setattr("editor.ui.preview.pane._SLOW_MS", 0)
    for text in ("Hello, you", "Hello, all"):
        show(content(text))  # its own page is there meanwhile
    QApplication.processEvents()
    assert covered == []


def test_a_page_that_cannot_come_is_not_waited_for(
    preview: Preview, content, monkeypatch, covered
) -> None:
    monkeypatch.setattr("editor.ui.preview.pane._SLOW_MS", 0)
    monkeypatch.setitem(sys.modules, "editor.ui.preview.engine", None)
    preview.start_engine()
    for _ in range(2):
        preview.show_article(None)
        preview.show_article(content("Hello"))
        sentence = preview.findChild(QLabel, "previewSentence")
        assert "needs Qt's web engine" in sentence.text()
    QApplication.processEvents()
    assert covered == []


def test_problems_are_told_above_the_page(preview, show, content) -> None:
    label = preview.findChild(QLabel, "previewProblems")
    show(content("x" * 30_000))
    assert "Paragraphs longer than" in label.text()
    assert label.isVisible()
    show(content("x"))
    assert not label.isVisible()


class Pages:
    """Renders pages as ever, but not before each one's body is let through."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        render = Renderer.page
        self._gates: dict[str, threading.Event] = {}
        self.begun = threading.Event()

        def wait(renderer: Renderer, content: PageContent, **choices: object) -> Page:
            self.begun.set()
            if content.body in self._gates:
                assert self._gates[content.body].wait(10)
            return render(renderer, content, **choices)

        monkeypatch.setattr(Renderer, "page", wait)

    def hold(self, body: str) -> None:
        self._gates[body] = threading.Event()

    def let_through(self, body: str) -> None:
        self._gates[body].set()


TEXT = "document.querySelector('.body').textContent.trim()"


def test_while_typing_goes_on_the_page_follows(
    preview, show, content, qtbot, until, read, monkeypatch
) -> None:
    show(content("start"))
    pages = Pages(monkeypatch)
    pages.hold("one")
    pages.hold("one two")
    rendered: list[str] = []
    preview.rendered.connect(rendered.append)
    preview.show_article(content("one"))
    assert pages.begun.wait(10)
    preview.show_article(content("one two"))
    pages.let_through("one")
    until(f"{TEXT} === 'one'")
    assert rendered == []  # told for the newest only
    pages.let_through("one two")
    qtbot.waitUntil(lambda: bool(rendered), timeout=ENGINE_MS)
    assert read(TEXT) == "one two"


def test_the_page_of_an_entry_that_was_left_does_not_come(
    preview, show, content, monkeypatch, read
) -> None:
    show(content("start"))
    pages = Pages(monkeypatch)
    pages.hold("left")
    shown: list[str] = []
    preview.engine.shown.connect(shown.append)
    preview.show_article(content("left"))
    assert pages.begun.wait(10)
    preview.show_article(content("here", path="a/Two.md"))
    pages.let_through("left")
    show(content("here", path="a/Two.md"))
    assert "a/One.md" not in shown
    assert read(TEXT) == "here"


def test_a_picture_that_was_written_anew_is_loaded_again(vault, show, content, until) -> None:
    show(content("![[a b.png]]"))
    until("document.images[0].naturalWidth === 40")
    image = QImage(50, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#996633"))
    assert image.save(str(vault / "assets" / "a b.png"))
    show(content("![[a b.png]]"))
    until("document.images[0].naturalWidth === 50")
