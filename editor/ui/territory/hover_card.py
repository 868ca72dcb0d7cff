"""The card beside a pin: what the entry is, at a glance."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from editor.ui.look import RADIUS_FLOATING
from editor.ui.plain import plain_label
from editor.ui.territory.floating import Floating

PICTURE = QSize(268, 124)
_AWAY = 24.0  # from the pin, so that the pointer does not lie on the card
_EDGE = 8.0
_ROUND = RADIUS_FLOATING - 3


class CardText(NamedTuple):
    """What a card says.

    where: territory and coordinates. problem: the first thing that is wrong, or nothing.
    """

    title: str
    where: str
    beginning: str
    problem: str

    @property
    def spoken(self) -> str:
        """All of it, for screen readers."""
        return ". ".join(part for part in self if part)


class HoverCard(Floating):
    """Shows one entry; the pointer goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = parent
        self.setObjectName("hoverCard")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedWidth(PICTURE.width() + 2)
        self._picture = _Picture(self)
        self._title = self._line()
        font = QFont(self._title.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._where = self._line("muted")
        self._beginning = self._line()
        self._problem = self._line("problem")
        texts = QVBoxLayout()
        texts.setContentsMargins(13, 10, 13, 12)
        texts.setSpacing(4)
        for line in (self._title, self._where, self._beginning, self._problem):
            texts.addWidget(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self._picture)
        layout.addLayout(texts)
        self.hide()

    def show_text(self, text: CardText) -> None:
        """Say this; a picture comes by itself once it is read."""
        for line, words in zip(
            (self._title, self._where, self._beginning, self._problem), text, strict=True
        ):
            line.setText(words)
            line.setVisible(bool(words))
        self.setAccessibleName(text.spoken)

    def show_picture(self, picture: QPixmap | None) -> None:
        """Show a picture above the words; None for none."""
        self._picture.show_picture(picture)

    def place(self, tip: QPointF) -> None:
        """Lie beside the pixel `tip` of the map, inside the map."""
        width = self.width()
        layout = self.layout()
        assert layout is not None
        layout.activate()  # else the layout within it still knows the words before
        height = layout.heightForWidth(width)
        self.resize(width, height)
        view = QRectF(self._view.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        left = tip.x() + _AWAY
        if left + width > view.right():
            left = tip.x() - _AWAY - width
        left = min(max(left, view.left()), max(view.left(), view.right() - width))
        top = tip.y() - height / 3
        top = min(max(top, view.top()), max(view.top(), view.bottom() - height))
        self.move(round(left), round(top))
        self.raise_()

    def _line(self, role: str = "") -> QLabel:
        line = plain_label(self)
        line.setWordWrap(True)
        if role:
            line.setProperty("role", role)
        return line


class _Picture(QWidget):
    """A picture that fills the card's upper part, cut where it is larger."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: QPixmap | None = None
        self.setFixedSize(PICTURE)
        self.hide()

    def show_picture(self, picture: QPixmap | None) -> None:
        self._shown = picture
        self.setVisible(picture is not None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        picture = self._shown
        if picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        rect = QRectF(self.rect())
        path.addRoundedRect(rect.adjusted(0, 0, 0, 2 * _ROUND), _ROUND, _ROUND)
        painter.setClipPath(path)
        painter.fillRect(rect, self.palette().window())
        size = picture.deviceIndependentSize()
        # A logo is shown whole; a picture fills the room.
        whole = max(size.width(), size.height()) < 1.6 * min(size.width(), size.height())
        mode = (
            Qt.AspectRatioMode.KeepAspectRatio
            if whole
            else Qt.AspectRatioMode.KeepAspectRatioByExpanding
        )
        room = QRectF(0, 0, rect.width(), rect.height() - (16 if whole else 0))
        scaled = size.scaled(room.size(), mode)
        target = QRectF(QPointF(), scaled)
        target.moveCenter(rect.center())
        painter.drawPixmap(target, picture, QRectF(picture.rect()))
        painter.end()
