"""How a picture's box looks: where its parts stand in it, and the small picture in its frame."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap

from editor.ui.icons import draw_icon
from editor.ui.look import Tones

THUMBNAIL = QSize(72, 44)
PAD = 6
_BUTTON = 24
_ROOMY = 230  # below, the buttons give way to the name
_SCANT = 170  # below, the picture is cut to a square
_BESIDE_PICTURE, _BESIDE_BUTTONS = 10, 2
_CORNER, _MARK = 4, 18


class Face(NamedTuple):
    """Where the parts of a box of `size` stand, all in logical pixels.

    from_right: the picture stands on the right. buttons: they have their place beside the words.
    """

    size: QSize
    from_right: bool
    buttons: bool

    @property
    def is_roomy(self) -> bool:
        """Whether there is room for more than the name."""
        return self.size.width() >= _ROOMY

    @property
    def is_scant(self) -> bool:
        """Whether the name would have no room beside the whole picture."""
        return self.size.width() < _SCANT

    @property
    def _picture_width(self) -> int:
        return THUMBNAIL.height() if self.is_scant else THUMBNAIL.width()

    @property
    def picture(self) -> QRect:
        """The picture's frame."""
        wide = self._picture_width
        left = self.size.width() - PAD - wide if self.from_right else PAD
        return QRect(left, PAD, wide, THUMBNAIL.height())

    @property
    def words(self) -> QRect:
        """Where name and facts stand, one above the other."""
        room = QRect(QPoint(), self.size).adjusted(PAD, PAD, -PAD, -PAD)
        picture = self._picture_width + _BESIDE_PICTURE
        buttons = 2 * _BUTTON + _BESIDE_BUTTONS if self.buttons else 0
        if self.from_right:
            return room.adjusted(buttons, 0, -picture, 0)
        return room.adjusted(picture, 0, -buttons, 0)

    def button(self, number: int) -> QRect:
        """The place of a button, the outermost first."""
        x = PAD + number * _BUTTON
        if not self.from_right:
            x = self.size.width() - x - _BUTTON
        return QRect(x, (self.size.height() - _BUTTON) // 2, _BUTTON, _BUTTON)


def draw_thumbnail(
    painter: QPainter, frame: QRectF, pixmap: QPixmap | None, tones: Tones, icon: str
) -> None:
    """Draw a picture in its frame, or the icon of that name where there is none to be seen."""
    outline = QPainterPath()
    outline.addRoundedRect(frame, _CORNER, _CORNER)
    painter.fillPath(outline, QColor(tones.selection))
    if pixmap is None or pixmap.isNull():
        mark = QRectF(0, 0, _MARK, _MARK)
        mark.moveCenter(frame.center())
        draw_icon(painter, icon, mark, tones.muted)
        return
    painter.save()
    painter.setClipPath(outline)
    painter.drawPixmap(_fitted(pixmap, frame), pixmap, QRectF(pixmap.rect()))
    painter.restore()


def _fitted(pixmap: QPixmap, frame: QRectF) -> QRectF:
    """Where the picture is drawn: a logo whole and no larger than it is, any other fills the frame.

    What is too high is cut at its foot, what is too wide on both sides.
    """
    size = pixmap.deviceIndependentSize()
    across, down = frame.width() / size.width(), frame.height() / size.height()
    is_logo = 0.7 < size.width() / size.height() < 1.3
    scale = min(across, down, 1.0) if is_logo else max(across, down)
    shown = QRectF(QPointF(), size * scale)
    shown.moveCenter(frame.center())
    if shown.height() > frame.height():
        shown.moveTop(frame.top())
    return shown
