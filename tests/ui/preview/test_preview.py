"""The preview with the real engine: its DOM is read, its requests are watched."""

import json
import socketserver
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from editor.article.links import LinkIndex
from editor.article.page import PageContent
from editor.article.pictures import Pictures
from editor.article.theme import Theme
from editor.ui.look import DARK, palette
from editor.ui.preview.pane import Preview

ENGINE_MS = 30_000
LONG = "\n\n".join(f"Paragraph {n}." for n in range(200))


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    (tmp_path / "assets").mkdir()
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    image.save(str(tmp_path / "assets" / "a b.png"))
    return tmp_path


@pytest.fixture
def content(vault: Path) -> Callable[..., PageContent]:
    def make(body: str, path: str = "a/One.md", theme: Theme | None = None, **fields: object):
        links = LinkIndex(("a/One.md", "a/Two.md"), {})
        pictures = Pictures(vault, "assets")
        return PageContent(path, body, fields, "obsidian", links, pictures, theme)

    return make


@pytest.fixture
def preview(qtbot: QtBot) -> Iterator[Preview]:
    widget = Preview()
    qtbot.addWidget(widget)
    widget.resize(420, 600)
    widget.show()
    qtbot.waitExposed(widget)
    yield widget
    widget.shut_down()


@pytest.fixture
def read(preview: Preview, qtbot: QtBot) -> Callable[[str], object]:
    """The value of a script in the page."""

    def value(script: str) -> object:
        answers: list[object] = []
        assert preview.engine is not None
        preview.engine.run_script(f"JSON.stringify({script})", answers.append)
        qtbot.waitUntil(lambda: bool(answers), timeout=ENGINE_MS)
        return json.loads(str(answers[0]))

    return value


@pytest.fixture
def until(read: Callable[[str], object], qtbot: QtBot) -> Callable[[str], None]:
    """Waits until a script in the page is true."""

    def wait(script: str) -> None:
        qtbot.waitUntil(lambda: bool(read(script)), timeout=ENGINE_MS)

    return wait


@pytest.fixture
def painted(read: Callable[[str], object], until: Callable[[str], None]) -> Callable[[], None]:
    """Waits until the page as it is now has been painted."""

    def wait() -> None:
        read("void (painted = false, requestAnimationFrame(() => { painted = true; })) ?? true")
        until("painted")

    return wait


@pytest.fixture
def show(preview: Preview, qtbot: QtBot, until, painted) -> Callable[[PageContent], None]:
    """Shows a page and waits until it is there and painted."""

    def shown(content: PageContent) -> None:
        with qtbot.waitSignal(preview.rendered, timeout=ENGINE_MS):
            preview.start_engine()
            preview.show_article(content)
        until(f"innerWidth === {preview.engine.view.width()}")
        painted()

    return shown


@pytest.fixture
def click(preview: Preview, qtbot: QtBot, read, painted) -> Callable[[str], None]:
    """Clicks the middle of an element with the mouse."""

    def clicked(selector: str) -> None:
        assert preview.engine is not None
        read(f"document.querySelector({selector!r}).scrollIntoView({{block: 'center'}}) ?? true")
        painted()
        x, y = read(
            f"(({{x, y, width, height}}) => [x + width / 2, y + height / 2])"
            f"(document.querySelector({selector!r}).getBoundingClientRect())"
        )
        target = preview.engine.view.focusProxy()
        qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))

    return clicked


# --- showing


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
    lines = "[...document.querySelectorAll('.body p')].map((p) => p.dataset.sourceLine)"
    assert read(lines) == ["1", "3", "5", "7"]


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


def test_problems_are_told_above_the_page(preview, show, content) -> None:
    label = preview.findChild(QLabel, "previewProblems")
    show(content("x" * 30_000))
    assert "Paragraphs longer than" in label.text()
    assert label.isVisible()
    show(content("x"))
    assert not label.isVisible()


# --- links


def test_a_link_to_an_entry_is_told(preview, show, content, qtbot, click) -> None:
    show(content("[[Two|go there]]"))
    with qtbot.waitSignal(preview.entry_activated, timeout=ENGINE_MS) as told:
        click(".wikilink")
    assert told.args == ["a/Two.md"]


@pytest.mark.parametrize("url", ["https://example.org/a?b=c%20d#e", "mailto:a@example.org"])
def test_a_link_out_is_told_and_not_followed(preview, show, content, qtbot, click, url) -> None:
    show(content(f"[out]({url})"))
    with qtbot.waitSignal(preview.link_activated, timeout=ENGINE_MS) as told:
        click(".body a")
    assert told.args == [url]


@pytest.mark.parametrize("link", ["[x](gone.md)", "[x](/page)", "[[Nobody]]", "[x](tel:1)"])
def test_other_links_do_nothing(preview, show, content, qtbot, click, link) -> None:
    told: list[str] = []
    preview.entry_activated.connect(told.append)
    preview.link_activated.connect(told.append)
    show(content(f"{link}\n\n[Two](Two.md)"))
    click(".body a")
    click(".body p + p a")
    qtbot.waitUntil(lambda: bool(told), timeout=ENGINE_MS)
    assert told == ["a/Two.md"]


def test_an_anchor_scrolls_within_the_page(show, content, click, until) -> None:
    show(content(f"[down](#target)\n\n{LONG}\n\n## Target\n\n{LONG}"))
    click(".body a")
    until("window.scrollY > 1000")


# --- safety


class Door(socketserver.ThreadingTCPServer):
    """Counts who knocks at a port of this machine."""

    def __init__(self) -> None:
        self.knocks = 0
        super().__init__(("127.0.0.1", 0), socketserver.BaseRequestHandler)

    def process_request(self, request, client_address) -> None:
        self.knocks += 1
        super().process_request(request, client_address)


@pytest.fixture
def door() -> Iterator[Door]:
    with Door() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


LOADS = """<img src="{0}/1"><video src="{0}/2" poster="{0}/3"></video><iframe src="{0}/4"></iframe>
<link rel="stylesheet" href="{0}/5"><style>@import "{0}/6";
body {{ background: url({0}/7) }}</style>
<script src="{0}/8"></script><script>document.title = "ran"; fetch("{0}/9")</script>
<object data="{0}/10"></object><meta http-equiv="refresh" content="0;url={0}/11">
<link rel="preconnect" href="{0}"><img srcset="{0}/12 1x" onerror="document.title = 'ran'" src="x:">
<form action="{0}/13"><input name="a"><button id="go">go</button></form>
<img src="file:///etc/hostname" id="file">
<iframe srcdoc="<script>top.document.title='ran'</script>"></iframe>
"""


def test_an_article_loads_and_runs_nothing(show, content, read, until, door) -> None:
    address = f"http://127.0.0.1:{door.server_address[1]}"
    show(content(LOADS.format(address) + f"\n\n![]({address}/14)\n\n![[a b.png]]", title="T"))
    until("[...document.images].every((image) => image.complete)")
    assert read("document.title") == "T"
    assert door.knocks == 0
    assert read("document.querySelectorAll('script, iframe, form, object').length") == 0


def test_a_template_loads_and_runs_nothing(
    preview, show, content, qtbot, read, until, click, door
) -> None:
    """Templates are not sanitised: the engine itself keeps everything in."""
    address = f"http://127.0.0.1:{door.server_address[1]}"
    theme = Theme(
        "<title>T</title>" + LOADS.format(address) + '<a id="out" href="' + address + '">x</a>'
        '<img id="good" src="vault://file/assets/a%20b.png">{{ body }}',
        "",
    )
    show(content("text", theme=theme))
    until("document.querySelector('#good').naturalWidth === 40")
    until("document.querySelector('#file').complete")
    assert read("document.querySelector('#file').naturalWidth") == 0
    click("#go")
    with qtbot.waitSignal(preview.link_activated, timeout=ENGINE_MS):
        click("#out")
    assert read("[document.title, location.href]") == ["T", "vault://page/"]
    assert door.knocks == 0


@pytest.mark.parametrize(
    "path", ["../outside.png", "%2e%2e/outside.png", ".git/config", "a/One.md", "gone.png", ""]
)
def test_only_pictures_of_the_vault_are_served(vault, show, content, read, until, path) -> None:
    (vault.parent / "outside.png").write_bytes((vault / "assets" / "a b.png").read_bytes())
    theme = Theme(f'<img src="vault://file/{path}">{{{{ body }}}}', "")
    show(content("text", theme=theme))
    until("document.images[0].complete")
    assert read("document.images[0].naturalWidth") == 0


def test_stand_ins_say_what_is_missing(show, content, read, until) -> None:
    show(content("![[gone.png]] ![](https://example.org/x.png)"))
    until("[...document.images].every((image) => image.naturalWidth === 336)")


# --- look


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
    qtbot.mouseClick(preview.findChild(QToolButton, "previewPhone"), Qt.MouseButton.LeftButton)
    until("window.innerWidth === 390")
    qtbot.mouseClick(preview.findChild(QToolButton, "previewWide"), Qt.MouseButton.LeftButton)
    until("window.innerWidth > 800")


# --- life


def test_the_engine_starts_once(preview, show, content) -> None:
    show(content("x"))
    engine = preview.engine
    preview.start_engine()
    assert preview.engine is engine


def test_without_the_engines_libraries_a_sentence_says_so(preview, monkeypatch, content) -> None:
    monkeypatch.setitem(sys.modules, "editor.ui.preview.engine", None)
    preview.start_engine()
    preview.show_article(content("x"))
    sentence = preview.findChild(QLabel, "previewSentence")
    assert sentence.isVisible()
    assert "cannot be loaded" in sentence.text()


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
