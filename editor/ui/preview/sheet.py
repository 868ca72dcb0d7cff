"""The sheet of paper that the preview's page lies on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.ui.empty_state import Picture
from editor.ui.look import RADIUS_FLOATING, SPACE_L, SPACE_XL, Tones
from editor.ui.plain import plain_label
from editor.ui.stack import Stack
from editor.ui.text_size import share

_INSET = 5  # keeps the page's square corners within the sheet's round ones
# In CSS pixels; a width that is not here is all that there is.
_WIDTHS = {"phone": 390, "tablet": 768}
_UNLIMITED = (1 << 24) - 1


class Sheet(QWidget):
    """Paper with a hairline around it, holding the page, a sentence, or nothing.

    zoom_changed(factor): how much larger the page is to be, as all text is, and how much smaller to
    fit with the width it is to have.
    """

    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: int | None = None
        self._tones: Tones | None = None
        self._stack = Stack(self)
        self._empty = QWidget(self._stack)
        self._sentence = plain_label(self._stack)
        self._sentence.setObjectName("previewSentence")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence.setWordWrap(True)
        self._picture = Picture(self._stack, "sheet")
        self._told = QWidget(self._stack)
        self._told.setMinimumWidth(1)  # or the page could be no narrower, though it is not shown
        told = QVBoxLayout(self._told)
        told.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        told.setSpacing(SPACE_L)
        told.addStretch(2)
        told.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        told.addWidget(self._sentence)
        told.addStretch(3)
        self._page: QWidget | None = None
        self._cover = plain_label(self)
        self._cover.setObjectName("previewCover")
        self._cover.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._cover.setWordWrap(True)
        self._cover.setMargin(SPACE_XL)
        self._cover.setAutoFillBackground(True)
        self._cover.hide()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._told)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        layout.addWidget(self._stack)

    def set_tones(self, tones: Tones) -> None:
        """Take the tones of the page, which need not be the window's."""
        self._tones = tones
        for label in (self._sentence, self._cover):
            palette = label.palette()
            palette.setColor(label.foregroundRole(), QColor(tones.muted))
            palette.setColor(label.backgroundRole(), QColor(tones.pane))
            label.setPalette(palette)
        self._picture.set_tones(tones)
        self.update()

    def set_width(self, name: str) -> None:
        """Be as wide as the device of that name, as the setting "preview/width" has it, at most."""
        self._wanted = _WIDTHS.get(name)
        self._fit()

    def _fit(self) -> None:
        wanted = self._wanted
        most = _UNLIMITED if wanted is None else round(wanted * share()) + 2 * _INSET
        self.setMaximumWidth(most)
        self._tell_zoom()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cover.setGeometry(self._stack.geometry())
        self._tell_zoom()

    def _tell_zoom(self) -> None:
        room = self.width() - 2 * _INSET
        larger = share()
        self.zoom_changed.emit(larger if self._wanted is None else min(larger, room / self._wanted))

    def set_page(self, page: QWidget) -> None:
        """The widget that shows the page; it stays hidden until `show_page`."""
        self._page = page
        self._stack.addWidget(page)
        self._tell_zoom()

    def show_page(self) -> None:
        """Show the page."""
        if self._page is not None:
            self._stack.setCurrentWidget(self._page)

    def cover(self, text: str) -> None:
        """Say `text` over the page until `uncover`; the page keeps the size that it is made for."""
        self._cover.setText(text)
        self._cover.setGeometry(self._stack.geometry())
        self._cover.raise_()
        self._cover.show()

    def uncover(self) -> None:
        """Show what was covered, if anything was."""
        self._cover.hide()

    def show_sentence(self, text: str, picture: str = "sheet") -> None:
        """Show `text` instead of the page; an empty one leaves the sheet empty."""
        self.uncover()
        self._sentence.setText(text)
        self._picture.show_picture(picture)
        self._stack.setCurrentWidget(self._told if text else self._empty)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._tones is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(self._tones.pane))
        painter.setPen(QPen(QColor(self._tones.hairline), 1))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, RADIUS_FLOATING, RADIUS_FLOATING)
