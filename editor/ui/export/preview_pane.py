"""Shows what a file will hold: its picture, or the beginning of its text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from editor.ui.graphic import Graphic
from editor.ui.look import Text, tones_of, wear
from editor.ui.stack import Stack


class PreviewPane(Stack):
    """A picture or a text. resized: the picture should be drawn for another size."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportPreview")
        self.picture = _Picture(self)
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("exportText")
        self.text.setAccessibleName(self.tr("The beginning of the file"))
        self.text.setReadOnly(True)
        wear(self.text, Text.SOURCE_SMALL)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.text.setProperty("framed", True)
        self.addWidget(self.picture)
        self.addWidget(self.text)
        self.setMinimumHeight(160)

    @property
    def pixels(self) -> QSize:
        """How many device pixels there are for a picture."""
        return self.size() * self.devicePixelRatioF()

    def show_image(self, image: QImage) -> None:
        """Show a drawing."""
        self.picture.show_image(image)
        self.setCurrentWidget(self.picture)

    def show_text(self, text: str) -> None:
        """Show the beginning of a file of data."""
        self.text.setPlainText(text)
        self.setCurrentWidget(self.text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class _Picture(Graphic):
    """A drawing as it is, in the middle, with a hairline around its page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("exportPicture")
        self.setAccessibleName(self.tr("Preview of the drawing"))
        self.image = QImage()

    def show_image(self, image: QImage) -> None:
        self.image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        fitting = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        rect = QRectF(
            (self.width() - fitting.width()) // 2,
            (self.height() - fitting.height()) // 2,
            fitting.width(),
            fitting.height(),
        )
        painter.drawImage(rect, self.image)
        painter.setPen(QColor(tones_of(self).hairline))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.end()
