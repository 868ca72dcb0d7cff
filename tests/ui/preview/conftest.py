"""The preview with the real engine, and ways to read its page and to act on it."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.article.links import LinkIndex
from editor.article.page import PageContent
from editor.article.pictures import Pictures
from editor.article.theme import Theme
from editor.ui.preferences import Preferences
from editor.ui.preview.pane import Preview

ENGINE_MS = 30_000


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
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "settings.ini")


@pytest.fixture
def preview(qtbot: QtBot, preferences: Preferences) -> Iterator[Preview]:
    widget = Preview()
    widget.use_preferences(preferences)
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
def middle(read: Callable[[str], object]) -> Callable[[str], QPoint]:
    """The middle of an element, in the view."""

    def place(selector: str) -> QPoint:
        x, y = read(
            "(({x, y, width, height}) => [x + width / 2, y + height / 2])"
            f"(document.querySelector({selector!r}).getBoundingClientRect())"
        )
        return QPoint(round(x), round(y))

    return place


@pytest.fixture
def click(preview: Preview, qtbot: QtBot, read, painted, middle) -> Callable[[str], None]:
    """Clicks the middle of an element with the mouse."""

    def clicked(selector: str) -> None:
        assert preview.engine is not None
        read(f"document.querySelector({selector!r}).scrollIntoView({{block: 'center'}}) ?? true")
        painted()
        target = preview.engine.view.focusProxy()
        qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=middle(selector))

    return clicked


@pytest.fixture
def turn_wheel(preview: Preview) -> Callable[[int], None]:
    """Scrolls the page with the mouse."""

    def turn(pixels: int) -> None:
        assert preview.engine is not None
        target = preview.engine.view.focusProxy()
        place = QPointF(100, 100)
        QApplication.sendEvent(
            target,
            QWheelEvent(
                place,
                target.mapToGlobal(place),
                QPoint(0, -pixels),
                QPoint(0, -pixels),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            ),
        )

    return turn
