"""Opens pages of a built site out of sight, at each size, and has them measured.

Importing this module loads the web engine, which takes time.
"""

from __future__ import annotations

import json
import logging
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from shiboken6 import delete

from editor.publish.rehearsal.sizes import SIZES, Size
from editor.resources import resource
from editor.ui.preview.confines import NEVER
from editor.ui.preview.environment import lean_engine
from editor.ui.preview.scheme import register_scheme

_log = logging.getLogger(__name__)
PATIENCE_MS = 20_000
_POLL_MS = 8
_PAINT_MS = 30  # from the page's second frame on until the view has it
_THUMBNAIL_WIDTH = 360
_QUALITY = 80
# Counts frames of the page, so that it is known when one shows what was changed.
_ASK_FRAMES = (
    "window.framesSeen = 0; requestAnimationFrame(() => requestAnimationFrame(() => "
    "{ window.framesSeen = 1; })); true"
)
# Scripts may run, since readers have them; bars would take of the width that is measured.
_OFF = (*NEVER, QWebEngineSettings.WebAttribute.ShowScrollBars)


class Shot(NamedTuple):
    """What a page looks like, small: a JPEG file; and how far it was scrolled, in its pixels."""

    content: bytes
    across: float
    down: float


@dataclass
class Seen:
    """What was seen of a page. measured and pictures are by the size's name.

    is_map: whether it is a page with a map, which measures by itself.
    """

    page: str
    is_map: bool
    measured: dict[str, Any] = field(default_factory=dict)
    pictures: dict[str, Shot] = field(default_factory=dict)


class _OnlyTheSite(QWebEngineUrlRequestInterceptor):
    """Blocks all requests but those for the site's files and pictures within pages."""

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._below = QUrl.fromLocalFile(f"{folder}/").toString()

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        url = info.requestUrl()
        if url.scheme() != "data" and not url.toString().startswith(self._below):
            info.block(True)


class _Page(QWebEnginePage):
    def javaScriptConsoleMessage(
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        line: int,
        source: str,
    ) -> None:
        _log.debug("%s:%s: %s", source, line, message)


class Reader(QObject):
    """Goes through pages, one at a time. seen: a `Seen`. failed: a page that cannot be shown.

    finished: there is none left.
    """

    seen = Signal(object)
    failed = Signal(str)
    finished = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._waiting: deque[tuple[str, bool]] = deque()
        self._now: Seen | None = None
        self._sizes: deque[Size] = deque()
        self._script = resource("site", "measure-page.js").read_text("utf-8")
        self._turn = 0  # answers to earlier questions are void
        register_scheme()
        with lean_engine():
            profile = QWebEngineProfile()
        profile.setUrlRequestInterceptor(_OnlyTheSite(folder, profile))
        for attribute in _OFF:
            profile.settings().setAttribute(attribute, False)
        self.view = QWebEngineView()
        self.view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self.view.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._page = _Page(profile, self.view)
        self.view.setPage(self._page)
        profile.setParent(self)
        self._profile = profile
        self._page.loadFinished.connect(self._loaded)
        self._page.renderProcessTerminated.connect(lambda *_: self._give_up())
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._give_up)

    def read(self, pages: Iterable[tuple[str, bool]]) -> None:
        """Go through pages, each with whether it has a map; the site's folder has them."""
        self._waiting.extend(pages)
        self.view.resize(SIZES[0].width, SIZES[0].height)
        self.view.show()
        if self._now is None:
            self._next()

    def stop(self) -> None:
        """Look at no more."""
        self._waiting.clear()
        self._turn += 1
        self._now = None
        self._patience.stop()
        self._page.triggerAction(QWebEnginePage.WebAction.Stop)

    def shut_down(self) -> None:
        """End the engine: the page goes before the profile that it needs."""
        self.stop()
        delete(self.view)
        delete(self)

    # --- one page

    def _next(self) -> None:
        self._turn += 1
        if not self._waiting:
            self._now = None
            self._patience.stop()
            self.finished.emit()
            return
        page, is_map = self._waiting.popleft()
        self._now = Seen(page, is_map)
        self._sizes = deque(SIZES)
        self._patience.start()
        self._page.load(QUrl.fromLocalFile(str(self.folder / page)))

    def _give_up(self) -> None:
        if self._now is not None:
            page = self._now.page
            self._turn += 1
            self.failed.emit(page)
            self._next()

    def _loaded(self, loaded: bool) -> None:
        if self._now is None or not self._page.url().isLocalFile():
            return
        if not loaded:
            self._give_up()
        elif self._now.is_map:
            self._until("document.documentElement.dataset.ready === 'yes'", self._next_size)
        else:
            self._until("document.readyState === 'complete'", self._next_size)

    def _next_size(self) -> None:
        now = self._now
        if now is None:
            return
        if not self._sizes:
            self.seen.emit(now)
            self._next()
            return
        size = self._sizes[0]
        self._patience.start()
        self.view.resize(size.width, size.height)
        ready = f"innerWidth === {size.width} && innerHeight === {size.height}"
        self._until(ready, lambda: self._after_frames(self._measure))

    def _measure(self) -> None:
        now = self._now
        script = "JSON.stringify(measured())" if now is not None and now.is_map else self._script
        self._ask(script, self._take)

    def _take(self, answer: object) -> None:
        now = self._now
        if now is None:
            return
        try:
            now.measured[self._sizes[0].name] = json.loads(str(answer))
        except ValueError:
            _log.debug("%s measured nothing: %r", now.page, answer)
            self._give_up()
            return
        top = self._top()
        if top or now.is_map:  # measuring a map draws it anew
            self._ask(f"scrollTo(0, {top}); true", lambda _: self._after_frames(self._grab))
        else:
            self._grab()

    def _boxes(self) -> list[list[float]]:
        assert self._now is not None
        if self._now.is_map:
            return []
        seen = self._now.measured[self._sizes[0].name]
        return [
            one["box"] for kind in ("pictures", "standIns", "wide", "cut") for one in seen[kind]
        ]

    def _top(self) -> int:
        """Where the page is scrolled to for its picture: its top, or the first flaw."""
        tops = [box[1] for box in self._boxes()]
        size = self._sizes[0]
        if not tops or min(tops) < size.height * 0.8:
            return 0
        return max(0, round(min(tops) - size.height / 3))

    def _grab(self) -> None:
        now = self._now
        if now is None:
            return
        image = self.view.grab().toImage()
        self._ask("[scrollX, scrollY]", lambda at: self._keep(image, at))

    def _keep(self, image: QImage, at: object) -> None:
        now = self._now
        if now is None:
            return
        size = self._sizes.popleft()
        across, down = at if isinstance(at, list) and len(at) == 2 else (0, 0)
        now.pictures[size.name] = Shot(_small(image), float(across), float(down))
        self._next_size()

    # --- asking the page

    def _after_frames(self, act: Any) -> None:
        """Call `act` once the view shows what the page is now."""

        def painted() -> None:
            turn = self._turn
            QTimer.singleShot(_PAINT_MS, self, lambda: turn == self._turn and act())

        self._ask(_ASK_FRAMES, lambda _: self._until("window.framesSeen === 1", painted))

    def _until(self, script: str, act: Any) -> None:
        """Call `act` when a script in the page is true; patience ends by itself."""
        turn = self._turn

        def answered(answer: object) -> None:
            if answer is True:
                act()
            else:
                QTimer.singleShot(_POLL_MS, self, ask_again)

        def ask_again() -> None:
            if turn == self._turn:
                self._ask(script, answered)

        ask_again()

    def _ask(self, script: str, act: Any) -> None:
        turn = self._turn

        def answered(answer: object) -> None:
            if turn == self._turn:
                act(answer)

        self._page.runJavaScript(script, answered)


def _small(image: QImage) -> bytes:
    """The picture of a page, small, as a JPEG file."""
    small = image.scaledToWidth(_THUMBNAIL_WIDTH, Qt.TransformationMode.SmoothTransformation)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    small.convertToFormat(QImage.Format.Format_RGB32).save(buffer, "JPEG", _QUALITY)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
