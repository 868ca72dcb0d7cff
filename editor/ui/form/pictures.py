"""A picture: what it looks like, its name and size, and the text that names it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.ui.form.line import LineEdit
from editor.ui.form.parts import FieldBox, smaller
from editor.ui.form.thumbnails import Thumbnail, Thumbnails
from editor.ui.icons import draw_icon
from editor.ui.look import tones_of

THUMBNAIL = QSize(72, 44)
_PAD = 6
# What the site takes for "there is no picture".
_NO_PICTURE = frozenset({"", "not-found", "broken link"})

# Finds the file that a picture's text names; an address on the web stays text.
FindPicture = Callable[[str], Path | str | None]


def picture_name(text: str) -> str:
    """The file name in a picture's text: "[[../assets/a.png|200]]" gives "a.png"."""
    inner = re.sub(r"^!?\[\[|\]\]$", "", text.strip()).split("|")[0].split("?")[0]
    return inner.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1].strip()


class PictureBox(FieldBox):
    """Thumbnail, name and facts; the text that names the picture shows while it is edited.

    typed, left, dropped, offered: as in LineEdit.
    """

    typed = Signal()
    left = Signal()
    dropped = Signal()
    offered = Signal(object)

    def __init__(
        self, find: FindPicture, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._thumbnails = thumbnails
        self._place: Path | str | None = None
        self._thumbnail: Thumbnail | None = None
        thumbnails.ready.connect(self._on_ready)
        self.line = LineEdit(self)
        self.line.setProperty("flat", True)
        self.line.typed.connect(self._on_typed)
        self.line.left.connect(self.left)
        self.line.dropped.connect(self.dropped)
        self.line.offered.connect(self.offered)
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    # --- what is shown ---

    def content(self) -> str:
        """The text as it stands."""
        return self.line.content()

    def show_content(self, text: str) -> None:
        """Show another picture."""
        self.line.show_content(text)
        self.look_again()

    def setReadOnly(self, fixed: bool) -> None:
        """Only show the picture."""
        self.line.setReadOnly(fixed)

    def look_again(self) -> None:
        """Find the picture anew: the text or the vault's files changed."""
        text = self.line.text().strip()
        self._place = None if text in _NO_PICTURE else self._find(text)
        self._thumbnail = None
        self._on_ready()
        self.update()

    def facts(self) -> str:
        """What is known of the picture, in a line."""
        if self.line.text().strip() in _NO_PICTURE:
            return self.tr("No picture")
        if isinstance(self._place, str):
            return self.tr("On the web")
        if self._place is None:
            return self.tr("Not found in the vault")
        if self._thumbnail is None:
            return ""
        if self._thumbnail.pixels.isEmpty():
            return self.tr("Not a picture that can be shown")
        size = self._thumbnail.pixels
        weight = self.locale().formattedDataSize(
            self._thumbnail.bytes, 0, self.locale().DataSizeFormat.DataSizeTraditionalFormat
        )
        return f"{size.width()} × {size.height()}, {weight}"

    def _on_ready(self) -> None:
        if self._thumbnail is None and isinstance(self._place, Path):
            self._thumbnail = self._thumbnails.get(self._place, self.devicePixelRatioF())
            self.update()

    def _on_typed(self) -> None:
        self.look_again()
        self.typed.emit()

    # --- drawing ---

    def sizeHint(self) -> QSize:
        return QSize(200, THUMBNAIL.height() + 2 * _PAD)

    def minimumSizeHint(self) -> QSize:
        return QSize(THUMBNAIL.width() + 80, THUMBNAIL.height() + 2 * _PAD)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.line.setGeometry(self._words().adjusted(-4, 0, 0, -self._words().height() // 2))

    def _picture_rect(self) -> QRect:
        left = self.width() - _PAD - THUMBNAIL.width() if self.isRightToLeft() else _PAD
        return QRect(left, _PAD, THUMBNAIL.width(), THUMBNAIL.height())

    def _words(self) -> QRect:
        room = self.rect().adjusted(_PAD, _PAD, -_PAD, -_PAD)
        if self.isRightToLeft():
            return room.adjusted(0, 0, -THUMBNAIL.width() - 10, 0)
        return room.adjusted(THUMBNAIL.width() + 10, 0, 0, 0)

    def paintEvent(self, event: QEvent) -> None:
        super().paintEvent(event)
        tones = tones_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_picture(painter)
        words = self._words()
        half = words.height() // 2
        elide = Qt.TextElideMode
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if not self.line.hasFocus():
            name = picture_name(self.line.text()) or self.tr("None")
            painter.setPen(QColor(tones.ink))
            shown = painter.fontMetrics().elidedText(name, elide.ElideMiddle, words.width())
            painter.drawText(words.adjusted(0, 0, 0, -half), flags, shown)
        lost = self._place is None and self.line.text().strip() not in _NO_PICTURE
        painter.setFont(smaller(self.font()))
        painter.setPen(QColor(tones.problem if lost else tones.muted))
        facts = painter.fontMetrics().elidedText(self.facts(), elide.ElideRight, words.width())
        painter.drawText(words.adjusted(0, half, 0, 0), flags, facts)

    def _paint_picture(self, painter: QPainter) -> None:
        tones = tones_of(self)
        frame = QRectF(self._picture_rect())
        outline = QPainterPath()
        outline.addRoundedRect(frame, 4, 4)
        pixmap = self._thumbnail.pixmap if self._thumbnail else None
        painter.fillPath(outline, QColor(tones.selection))
        if pixmap is None or pixmap.isNull():
            name = "globe" if isinstance(self._place, str) else "image"
            mark = QRectF(0, 0, 18, 18)
            mark.moveCenter(frame.center())
            draw_icon(painter, name, mark, tones.muted)
            return
        painter.save()
        painter.setClipPath(outline)
        size = pixmap.deviceIndependentSize()
        across, down = frame.width() / size.width(), frame.height() / size.height()
        # A logo shows whole and no larger than it is; a page's picture fills the frame.
        is_mark = 0.7 < size.width() / size.height() < 1.3
        scale = min(across, down, 1.0) if is_mark else max(across, down)
        shown = QRectF(QPointF(), size * scale)
        shown.moveCenter(frame.center())
        if shown.height() > frame.height():
            shown.moveTop(frame.top())
        painter.drawPixmap(shown, pixmap, QRectF(pixmap.rect()))
        painter.restore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.show_active(event.type() == QEvent.Type.FocusIn)
        elif event.type() == QEvent.Type.Paint and not self.line.hasFocus():
            return True  # the name is drawn in its place
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QEvent) -> None:
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)
