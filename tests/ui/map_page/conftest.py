"""An exported page in the real engine, and ways to read it and to act on it as readers do."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.publish.exporting import ExportOptions
from editor.publish.page import PageExporter
from editor.publish.snapshot import snapshot_of
from editor.ui.drawn.scaling import QtScaler
from editor.ui.preview.scheme import register_scheme
from editor.workspace.workspace import Workspace

ENGINE_MS = 30_000
MARGIN = 24  # around the map when all of it is seen


class _Asked(QWebEngineUrlRequestInterceptor):
    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        self.addresses.append(info.requestUrl().toString())


class _Page(QWebEnginePage):
    said: list[str]

    def javaScriptConsoleMessage(self, level: object, message: str, line: int, source: str) -> None:
        self.said.append(message)


class Reader:
    """Someone who looks at the page: sees what it shows, moves the mouse, presses keys."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.asked = _Asked()
        self._screen = QTest.createTouchDevice()
        register_scheme()  # the preview may be tested after this
        self._profile = QWebEngineProfile()
        self._profile.setUrlRequestInterceptor(self.asked)
        self.view = QWebEngineView()
        qtbot.addWidget(self.view)
        self._page = _Page(self._profile, self.view)
        self._page.said = []
        self.view.setPage(self._page)

    @property
    def said(self) -> list[str]:
        """What the page wrote to the console: errors, refused scripts."""
        return self._page.said

    def open(self, file: Path, width: int = 1200, height: int = 800) -> None:
        """Open a page and wait until it can be used."""
        self.view.resize(width, height)
        self.view.show()
        self._qtbot.waitExposed(self.view)
        with self._qtbot.waitSignal(self._page.loadFinished, timeout=ENGINE_MS):
            self._page.load(QUrl.fromLocalFile(str(file)))
        self.until("document.documentElement.dataset.ready === 'yes'")
        self.until_seen()
        self._window().setFocus()
        self._qtbot.waitUntil(lambda: bool(self.value("document.hasFocus()")), timeout=ENGINE_MS)

    def value(self, script: str) -> object:
        """The value of a script in the page."""
        answers: list[object] = []
        self._page.runJavaScript(f"JSON.stringify({script})", answers.append)
        self._qtbot.waitUntil(lambda: bool(answers), timeout=ENGINE_MS)
        return json.loads(str(answers[0] or "null"))

    def until(self, script: str) -> None:
        """Wait until a script in the page is true."""
        self._qtbot.waitUntil(lambda: bool(self.value(script)), timeout=ENGINE_MS)

    def until_seen(self) -> None:
        """Wait until the page was painted: what is done to it before, the engine drops."""
        self.until("performance.getEntriesByType('paint').length > 0")

    def until_pointed(self, spot: QPoint) -> None:
        """Move the mouse about at a point until there is a pin below it."""

        def moved() -> bool:
            for nudge in (QPoint(2, 0), QPoint(0, 0)):
                QTest.mouseMove(self._window(), spot + nudge)
            return bool(self.value("document.querySelector('#map').matches('.pointing')"))

        self._qtbot.waitUntil(moved, timeout=ENGINE_MS)

    def until_painted(self, spot: QPoint, is_right: Callable[[QColor], bool]) -> None:
        """Wait until the view shows the right tone at a point."""
        self._qtbot.waitUntil(
            lambda: is_right(self.view.grab().toImage().pixelColor(spot)), timeout=ENGINE_MS
        )

    def text(self, selector: str) -> str:
        """What an element of the page shows."""
        return str(self.value(f"document.querySelector({json.dumps(selector)}).innerText"))

    def titles(self) -> list[str]:
        """The titles in the list, from the top."""
        script = "[...document.querySelectorAll('.row')].filter(r => r.offsetParent)"
        rows = f"{script}.sort((a, b) => a.dataset.number - b.dataset.number)"
        found = self.value(f"{rows}.map(r => r.querySelector('.title').innerText)")
        assert isinstance(found, list)
        return found

    def press(self, key: Qt.Key | str) -> None:
        """Press a key, or type letters."""
        if isinstance(key, str):
            QTest.keyClicks(self._window(), key)
        else:
            QTest.keyClick(self._window(), key)

    def click(self, spot: QPoint | str) -> None:
        """Click a point of the view, or the middle of an element."""
        QTest.mouseClick(self._window(), Qt.MouseButton.LeftButton, pos=self._spot(spot))

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Press at one point, move to the other in steps and let go."""
        window = self._window()
        QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 6):
            QTest.mouseMove(window, start + (end - start) * step / 5)
        QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=end)

    def touch(self, *fingers: tuple[QPoint, QPoint]) -> None:
        """Put fingers down, move each from its first point to its second, lift them."""
        steps = 6
        for step in range(steps + 2):
            sequence = QTest.touchEvent(self._window(), self._screen, False)
            for number, (start, end) in enumerate(fingers):
                at = start + (end - start) * (min(step, steps) / steps)
                if step == 0:
                    sequence.press(number, at, self._window())
                elif step <= steps:
                    sequence.move(number, at, self._window())
                else:
                    sequence.release(number, at, self._window())
            sequence.commit()

    def turn_wheel(self, spot: QPoint, angle: int) -> None:
        """Turn the wheel at a point."""
        at = QPointF(spot)
        event = QWheelEvent(
            at, QPointF(self.view.mapToGlobal(spot)), QPoint(), QPoint(0, angle),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(self._window(), event)

    def place(self, x: float, y: float, bounds: tuple[float, float, float, float]) -> QPoint:
        """Where a point of the map lies when all of it is seen, as Leaflet's CRS.Simple has it."""
        left, top, width, height = self.box("#map")
        min_x, min_y, max_x, max_y = bounds
        scale = min((width - 2 * MARGIN) / (max_x - min_x), (height - 2 * MARGIN) / (max_y - min_y))
        return QPoint(
            round(left + width / 2 + (x - (min_x + max_x) / 2) * scale),
            round(top + height / 2 - (y - (min_y + max_y) / 2) * scale),
        )

    def box(self, selector: str) -> tuple[float, float, float, float]:
        """Left, top, width and height of an element."""
        found = self.value(
            f"(({{left, top, width, height}}) => [left, top, width, height])"
            f"(document.querySelector({json.dumps(selector)}).getBoundingClientRect())"
        )
        assert isinstance(found, list)
        return found[0], found[1], found[2], found[3]

    def shut(self) -> None:
        """Let the engine go: the page before its profile."""
        self.view.setPage(None)
        self._page.deleteLater()
        with self._qtbot.waitSignal(self._page.destroyed, timeout=ENGINE_MS):
            pass
        self._profile.deleteLater()

    def _spot(self, spot: QPoint | str) -> QPoint:
        if isinstance(spot, QPoint):
            return spot
        left, top, width, height = self.box(spot)
        return QPoint(round(left + width / 2), round(top + height / 2))

    def _window(self) -> QWidget:
        window = self.view.focusProxy()
        assert window is not None
        return window


@pytest.fixture
def reader(qtbot: QtBot) -> Iterator[Reader]:
    made = Reader(qtbot)
    yield made
    made.shut()


@pytest.fixture
def export(tmp_path: Path) -> Callable[[Path], Path]:
    """Writes the page of the vault in a folder."""

    def make(vault: Path) -> Path:
        workspace = Workspace.open(vault)
        workspace.load()
        made = PageExporter(QtScaler())(snapshot_of(workspace), ExportOptions())
        file = tmp_path / "map page.html"
        file.write_bytes(made.content)
        return file

    return make
