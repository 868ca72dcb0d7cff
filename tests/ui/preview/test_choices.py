"""What can be chosen above the preview: card, width, light, and where the page goes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSize, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from editor.ui.look import DARK, LIGHT, palette
from editor.ui.preview.pane import Preview
from editor.ui.style import style_sheet

ENGINE_MS = 30_000
LEFT = Qt.MouseButton.LeftButton
PAPER = "getComputedStyle(document.documentElement).backgroundColor"
DARK_PAPER, LIGHT_PAPER = "rgb(41, 38, 35)", "rgb(252, 250, 246)"


@pytest.fixture
def press(preview: Preview, qtbot: QtBot):
    """Clicks a button of the bar, and waits for the page if one is to come."""

    def pressed(name: str, *, page: bool = False) -> None:
        button = preview.findChild(QAbstractButton, name)
        assert button.isVisible()
        if page:
            with qtbot.waitSignal(preview.rendered, timeout=ENGINE_MS):
                qtbot.mouseClick(button, LEFT)
        else:
            qtbot.mouseClick(button, LEFT)

    return pressed


@pytest.fixture
def menu(preview: Preview, qtbot: QtBot):
    """Triggers an action of the menu."""

    def chosen(name: str) -> None:
        action = preview.findChild(QAction, name)
        assert action.isEnabled()
        action.trigger()

    return chosen


def test_the_card_and_the_page(show, content, press, read) -> None:
    show(content("Some *text* of it.", title="T", sectors=["Health"]))
    press("previewAsCard", page=True)
    assert read("document.querySelector('article.body')") is None
    assert "Some text of it." in str(read("document.body.textContent"))
    press("previewAsPage", page=True)
    assert read("document.querySelector('.body em').textContent") == "text"


def test_the_card_follows_the_fields(preview, show, content, press, read) -> None:
    show(content("text", title="Before"))
    press("previewAsCard", page=True)
    show(content("text", title="After"))
    assert "After" in str(read("document.body.textContent"))


@pytest.mark.parametrize(
    ("room", "choice", "width"),
    [(1000, "previewPhone", 390), (1000, "previewTablet", 768), (600, "previewTablet", 768)],
)
def test_the_page_is_as_wide_as_on_the_device(
    preview, show, content, press, until, room: int, choice: str, width: int
) -> None:
    """Where there is no room for it, it is shown smaller."""
    preview.resize(room, 600)
    show(content("text"))
    press(choice)
    until(f"Math.abs(window.innerWidth - {width}) <= 1")
    press("previewDesktop")
    until(f"window.innerWidth > {min(room, 900) - 60}")


def test_the_choices_are_kept(qtbot, preview, show, content, press, preferences) -> None:
    preview.resize(1000, 600)
    show(content("text"))
    press("previewLight", page=True)
    press("previewTablet")
    other = Preview()
    qtbot.addWidget(other)
    other.use_preferences(preferences)
    assert other.findChild(QAbstractButton, "previewTablet").isChecked()
    assert "light" in other.findChild(QToolButton, "previewLight").toolTip()


def test_a_chosen_light_stays_until_it_is_the_windows(
    preview, show, content, press, read, qtbot, preferences
) -> None:
    show(content("text"))
    press("previewLight", page=True)
    assert (read(PAPER), preferences.settings.choice("preview/light")) == (DARK_PAPER, "dark")
    press("previewLight", page=True)
    assert (read(PAPER), preferences.settings.choice("preview/light")) == (LIGHT_PAPER, "")
    with qtbot.waitSignal(preview.rendered, timeout=ENGINE_MS):
        preview.setPalette(palette(DARK))
    assert read(PAPER) == DARK_PAPER


def test_narrow_panes_leave_choices_out_and_wide_ones_bring_them_back(preview, qtbot) -> None:
    preview.setStyleSheet(style_sheet(LIGHT))  # else buttons are as wide as the system's
    preview.resize(1000, 600)
    widths = preview.findChild(QAbstractButton, "previewPhone")
    qtbot.waitUntil(widths.isVisible)
    preview.resize(240, 600)
    qtbot.waitUntil(lambda: not widths.isVisible())
    for name in ("previewAsCard", "previewLight", "previewMore"):
        button = preview.findChild(QAbstractButton, name)
        assert button.isVisible()
        right = button.mapTo(preview, button.rect().topRight()).x()
        assert right < preview.width()
    preview.resize(1000, 600)
    qtbot.waitUntil(widths.isVisible)


def test_there_is_nothing_to_hand_on_without_a_page(preview, show, content) -> None:
    names = ("previewPdf", "previewBrowser", "previewCopy", "previewRemote")
    actions = [preview.findChild(QAction, name) for name in names]
    assert not any(action.isEnabled() for action in actions)
    show(content("x"))
    assert all(action.isEnabled() for action in actions)
    preview.show_article(None)
    assert not any(action.isEnabled() for action in actions)


def test_the_page_is_printed(preview, show, content, menu, qtbot, tmp_path, monkeypatch) -> None:
    file = tmp_path / "page.pdf"
    asked: list[str] = []

    def choose(_parent, _title, name, _kinds):
        asked.append(name)
        return str(file), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    show(content("text"))
    menu("previewPdf")
    notice = preview.findChild(QLabel, "previewNotice.text")
    qtbot.waitUntil(notice.isVisible, timeout=ENGINE_MS)
    assert notice.text() == "Printed to page.pdf"
    assert asked[0].endswith("One.pdf")
    assert file.read_bytes().startswith(b"%PDF")


def test_a_page_is_printed_once_it_is_shown(
    preview, show, content, qtbot, tmp_path, monkeypatch
) -> None:
    asked: list[str] = []

    def choose(_parent, _title, name, _kinds):
        asked.append(Path(name).name)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    show(content("text"))
    preview.print_page()
    assert asked == ["One.pdf"]
    preview.show_article(content("other text", "a/Two.md"))
    preview.print_page()
    assert asked == ["One.pdf"]
    qtbot.waitUntil(lambda: asked == ["One.pdf", "Two.pdf"], timeout=ENGINE_MS)
    preview.show_article(content("third text", "a/Three.md"))
    preview.print_page()
    preview.show_article(None)
    with qtbot.waitSignal(preview.rendered, timeout=ENGINE_MS):
        preview.show_article(content("text"))
    assert asked == ["One.pdf", "Two.pdf"]


def test_what_is_shown_dark_is_printed_on_white(
    preview, show, content, press, qtbot, tmp_path
) -> None:
    from PySide6.QtPdf import QPdfDocument

    show(content("text"))
    press("previewLight", page=True)
    preview.print_pdf(tmp_path / "page.pdf")
    notice = preview.findChild(QLabel, "previewNotice.text")
    qtbot.waitUntil(notice.isVisible, timeout=ENGINE_MS)
    printed = QPdfDocument()
    printed.load(str(tmp_path / "page.pdf"))
    image = printed.render(0, QSize(300, 420))
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    for x, y in ((5, 5), (295, 415), (150, 200)):  # margins and page
        colour = image.pixelColor(x, y)
        assert colour.alpha() == 0 or colour.name() == "#ffffff"
    printed.close()


def test_a_page_that_cannot_be_printed_says_so(preview, show, content, qtbot, tmp_path) -> None:
    show(content("text"))
    preview.print_pdf(tmp_path / "no folder" / "page.pdf")
    notice = preview.findChild(QLabel, "previewNotice.text")
    qtbot.waitUntil(notice.isVisible, timeout=ENGINE_MS)
    assert "could not be written" in notice.text()


def test_the_browser_is_given_a_safe_page(qtbot, show, content, menu, monkeypatch, vault) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    show(content("![[a b.png]] ![](https://example.org/x.png)", title="T"))
    menu("previewBrowser")
    qtbot.waitUntil(lambda: bool(opened), timeout=ENGINE_MS)
    html = Path(opened[0].toLocalFile()).read_text("utf-8")
    assert (vault / "assets" / "a b.png").as_uri() in html
    start = html.index("<meta")
    assert start < html.index("<html")
    policy = html[start : html.index(">", start)]
    assert "default-src 'none'" in policy
    assert "https:" not in policy


def test_pages_of_the_browser_go_with_the_preview(
    preview, show, content, menu, monkeypatch, qtbot
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    show(content("text"))
    menu("previewBrowser")
    qtbot.waitUntil(lambda: bool(opened), timeout=ENGINE_MS)
    file = Path(opened[0].toLocalFile())
    assert file.exists()
    preview.shut_down()
    assert not file.exists()


def test_the_article_is_copied(preview, show, content, menu, qtbot, vault) -> None:
    show(content("# One\n\n*two* [[Two]]"))
    menu("previewCopy")
    qtbot.waitUntil(preview.findChild(QLabel, "previewNotice.text").isVisible, timeout=ENGINE_MS)
    data = QGuiApplication.clipboard().mimeData()
    assert isinstance(data, QMimeData)
    assert "<em>two</em>" in data.html()
    assert data.text() == data.html()
    assert "data-source-line" not in data.text()
    assert vault.name not in data.text()


REMOTE = "![](https://localhost:1/x.png)"


def test_remote_pictures_are_offered_and_kept_per_vault(
    preview, show, content, qtbot, read, until, preferences, vault
) -> None:
    show(content("no picture"))
    offer = preview.findChild(QPushButton, "previewOffer.act")
    assert not offer.isVisible()
    show(content(REMOTE))
    assert offer.text() == "Show remote pictures in this vault"
    assert read("document.images[0].getAttribute('src')") == "vault://remote/localhost"
    with qtbot.waitSignal(preview.rendered, timeout=ENGINE_MS):
        qtbot.mouseClick(offer, LEFT)
    assert not offer.isVisible()
    # Nobody answers there: a stand-in tells.
    until("document.images[0].getAttribute('src') === 'vault://unreachable/localhost'")
    assert preferences.remote_pictures(vault)
    assert not preferences.remote_pictures(vault / "other")


def test_remote_pictures_can_be_hidden_again(
    preview, show, content, qtbot, read, menu, preferences, vault
) -> None:
    preferences.show_remote_pictures(vault, True)
    show(content(REMOTE))
    assert preview.findChild(QAction, "previewRemote").isChecked()
    with qtbot.waitSignal(preview.rendered, timeout=ENGINE_MS):
        menu("previewRemote")
    assert read("document.images[0].getAttribute('src')") == "vault://remote/localhost"
    assert not preferences.remote_pictures(vault)


def test_an_offer_that_was_closed_does_not_come_again(preview, show, content, qtbot) -> None:
    show(content(REMOTE))
    offer = preview.findChild(QPushButton, "previewOffer.act")
    qtbot.mouseClick(preview.findChild(QToolButton, "previewOffer.close"), LEFT)
    show(content(REMOTE + " more"))
    assert not offer.isVisible()
