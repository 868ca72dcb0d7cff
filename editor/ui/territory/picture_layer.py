"""The picture as the map draws it: rendered in the background, sharp once the view rests."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, QSizeF, Signal
from PySide6.QtGui import QImage, QPainter

from editor.messages import Message
from editor.territory.bounds import Bounds
from editor.ui.look import Tones
from editor.ui.newest import Newest
from editor.ui.svg import PictureError
from editor.ui.territory.camera import Camera
from editor.ui.territory.night import darkened
from editor.ui.territory.picture import Picture, load

# A picture of no more pixels than this is rendered whole, so that panning asks for nothing.
_WHOLE_PIXELS = 9_000_000
_OVERVIEW_PIXELS = 2_000_000
_KEPT_PIXELS = 40_000_000


class _Key(NamedTuple):
    """What a rendering shows: `window` of the picture stretched to `width` x `height`."""

    width: int
    height: int
    window: tuple[int, int, int, int]
    dark: bool

    @property
    def is_part(self) -> bool:
        """Whether the window leaves some of the picture out."""
        return self.window[2:] != (self.width, self.height)


class _Answer(NamedTuple):
    picture: Picture | None
    key: _Key | None
    image: QImage | None
    failure: Message | None


class PictureLayer(QObject):
    """Draws a picture over the map's bounds.

    changed: there is something better to draw. failed(Message | None): the picture cannot be
    shown, or can again.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._bounds: Bounds | None = None
        self._picture: Picture | None = None
        self._images: OrderedDict[_Key, QImage] = OrderedDict()
        self._wanted: _Key | None = None
        self._failure: Message | None = None
        self._worker = Newest(self)
        self._worker.done.connect(self._receive)

    @property
    def shown(self) -> bool:
        """Whether there is a picture, and no reason known why it cannot be drawn."""
        return self._path is not None and self._failure is None

    @property
    def busy(self) -> bool:
        """Whether something is being drawn."""
        return self._worker.busy

    def set_picture(self, path: Path | None, bounds: Bounds) -> None:
        """Show the file at `path` from now on; it is read anew."""
        self._path, self._bounds = path, bounds
        self._picture = None
        self._images.clear()
        self._wanted = None
        self._worker.drop()
        self._tell(None)

    def request(self, camera: Camera, size: QSizeF, ratio: float, tones: Tones) -> None:
        """Ask for what is needed to draw the view sharp; `changed` tells when it is there."""
        if self._path is None or self._bounds is None or self._failure is not None:
            return
        key = _needed(self._bounds, camera, QRectF(QPointF(), size), ratio, tones.dark)
        if key is not None and key.is_part and not any(not known.is_part for known in self._images):
            # Something coarse to look at first, and wherever nothing sharp is there yet.
            key = _whole(self._bounds, _OVERVIEW_PIXELS, tones.dark)
        if key is None or key == self._wanted or self._covered(key):
            return
        self._wanted = key
        path, picture = self._path, self._picture
        self._worker.ask(lambda: _render(path, picture, key, tones))

    def paint(
        self, painter: QPainter, camera: Camera, part: QRectF, ratio: float, tones: Tones
    ) -> None:
        """Draw what there is for `part` of the view: sharp where it is there, coarse elsewhere."""
        if self._bounds is None:
            return
        needed = _needed(self._bounds, camera, part, ratio, tones.dark)
        if needed is None:
            return
        rect = camera.rect(self._bounds)
        alike = [key for key in self._images if key.dark == tones.dark]
        sharp = [key for key in alike if key[:2] == needed[:2]]
        covering = [key for key in sharp if _window(key).contains(_window(needed))]
        if covering:
            self._paint_one(painter, covering[-1], rect, ratio, exact=True)
            return
        whole = [key for key in alike if not key.is_part]
        for key in whole[-1:]:
            self._paint_one(painter, key, rect, ratio, exact=False)
        for key in sharp:
            self._paint_one(painter, key, rect, ratio, exact=True)

    def _paint_one(
        self, painter: QPainter, key: _Key, rect: QRectF, ratio: float, *, exact: bool
    ) -> None:
        x, y, width, height = key.window
        across, upright = rect.width() / key.width, rect.height() / key.height
        target = QRectF(
            rect.x() + x * across, rect.y() + y * upright, width * across, height * upright
        )
        if exact:  # pixel on pixel, nothing to smooth
            target.moveTo(round(target.x() * ratio) / ratio, round(target.y() * ratio) / ratio)
            target.setSize(QSizeF(width / ratio, height / ratio))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not exact)
        painter.drawImage(target, self._images[key])

    def _covered(self, key: _Key) -> bool:
        return any(
            (known.width, known.height, known.dark) == (key.width, key.height, key.dark)
            and _window(known).contains(_window(key))
            for known in self._images
        )

    def _receive(self, answer: _Answer) -> None:
        if answer.key in (None, self._wanted):
            self._wanted = None
        if answer.failure is not None:
            self._images.clear()
            self._tell(answer.failure)
        elif answer.key is not None and answer.image is not None:
            self._picture = answer.picture
            self._images[answer.key] = answer.image
            self._forget()
        self.changed.emit()

    def _forget(self) -> None:
        """Drop the oldest renderings, but never the newest, nor the newest whole one."""
        pixels = sum(image.width() * image.height() for image in self._images.values())
        whole = [key for key in self._images if not key.is_part]
        for key in list(self._images)[:-1]:
            if key in whole[-1:]:
                continue
            if pixels <= _KEPT_PIXELS:
                break
            dropped = self._images.pop(key)
            pixels -= dropped.width() * dropped.height()

    def _tell(self, failure: Message | None) -> None:
        if failure != self._failure:
            self._failure = failure
            self.failed.emit(failure)


def _render(path: Path, picture: Picture | None, key: _Key, tones: Tones) -> _Answer:
    """In the background: load the picture if need be, and render what `key` says."""
    try:
        known = picture or load(path)
        image = known.render(QSize(key.width, key.height), QRect(*key.window))
        if key.dark:
            image = darkened(image, tones, on_paper=known.on_paper)
    except PictureError as error:
        return _Answer(None, None, None, error.message)
    return _Answer(known, key, image, None)


def _whole(bounds: Bounds, pixels: int, dark: bool) -> _Key:
    scale = (pixels / (bounds.width * bounds.height)) ** 0.5
    width, height = max(1, round(bounds.width * scale)), max(1, round(bounds.height * scale))
    return _Key(width, height, (0, 0, width, height), dark)


def _needed(bounds: Bounds, camera: Camera, part: QRectF, ratio: float, dark: bool) -> _Key | None:
    """The window that part of a view needs at its scale; the whole picture while it is small."""
    rect = camera.rect(bounds)
    width, height = round(rect.width() * ratio), round(rect.height() * ratio)
    if width < 1 or height < 1:
        return None
    if width * height <= _WHOLE_PIXELS:
        return _Key(width, height, (0, 0, width, height), dark)
    moved = part.translated(-rect.topLeft())
    view = QRectF(moved.topLeft() * ratio, moved.size() * ratio)
    window = view.toAlignedRect().intersected(QRect(0, 0, width, height))
    if window.isEmpty():
        return None
    return _Key(width, height, (window.x(), window.y(), window.width(), window.height()), dark)


def _window(key: _Key) -> QRect:
    return QRect(*key.window)
