"""Shows one page of the help: its text, pictures as wide as there is room, hits marked."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from editor.ui.help import pages, searching
from editor.ui.help.pictures import picture
from editor.ui.help.rendering import html
from editor.ui.look import STEP, tones_of

_WIDEST = 720  # of the text, at the usual size; wider lines are hard to follow
_MARGIN = 6 * STEP


class HelpBrowser(QTextBrowser):
    """followed: the target of a link that was chosen, as written in the page."""

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helpText")
        self.setAccessibleName(self.tr("Help page"))
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: pictures are as wide as the room that it leaves.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))
        self.document().setDocumentMargin(_MARGIN)
        self._page: pages.Page | None = None
        self._text = ""
        self._percent = 100
        self._terms: list[str] = []
        self.marked: list[str] = []

    def show_page(self, page: pages.Page, text: str, percent: int) -> None:
        """Show a page from its top. text: filled in. percent: of the usual size of text."""
        self._page, self._text, self._percent = page, text, percent
        self._terms = []
        self._fit()
        self._set_html()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def resize_text(self, percent: int) -> None:
        """Show the same place in another size."""
        self._percent = percent
        self._again()

    def show_anchor(self, anchor: str) -> None:
        """Bring a heading to the top."""
        self.scrollToAnchor(anchor)

    def mark(self, terms: list[str]) -> None:
        """Mark every place where one of these words begins."""
        self._terms = terms
        marked = []
        tone = QTextCharFormat()
        tone.setBackground(QColor(tones_of(self).accent_tint))
        tone.setForeground(QColor(tones_of(self).accent))
        shown = self.document().toPlainText()
        for start, end in searching.places(terms, shown):
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, tone
            marked.append(selection)
        self.setExtraSelections(marked)
        self.marked = [selection.cursor.selectedText() for selection in marked]

    def _pixels(self) -> float:
        return self.fontInfo().pixelSize() * self._percent / 100

    def _set_html(self) -> None:
        if self._page is not None:
            font = self.font()
            font.setPixelSize(round(self._pixels() * 0.95))
            self.document().setDefaultFont(font)
            self.setHtml(html(self._page, self._text, self._pixels(), tones_of(self)))
            # Laid out to its end at once: else places below move while they are gone to.
            self.document().documentLayout().blockBoundingRect(self.document().lastBlock())
            self.document().setMetaInformation(
                QTextDocument.MetaInformation.DocumentTitle, self._page.title
            )

    def _again(self) -> None:
        """Lay the page out anew, and show of it what was shown."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._fit()
        self._set_html()
        self.mark(self._terms)
        bar.setValue(round(share * bar.maximum()))

    def _fit(self) -> None:
        """Leave what a line need not have at the right of it."""
        widest = round(_WIDEST * self._pixels() / 13) + 2 * _MARGIN
        spare = self.width() - self.verticalScrollBar().sizeHint().width() - widest
        self.setViewportMargins(0, 0, max(0, spare), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._again()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._again()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Back and forward by the mouse's own buttons are the window's."""
        if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            event.ignore()
            return
        super().mouseReleaseEvent(event)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture of the page, as wide as there is room and sharp on any screen."""
        if kind != QTextDocument.ResourceType.ImageResource.value or self._page is None:
            return None
        file = QUrl(name).fileName()
        image = picture(file, self._page.language, dark=tones_of(self).dark)
        if image.isNull():
            return None
        # Pictures are drawn at twice the size that they are shown in.
        ratio = self.devicePixelRatioF()
        room = max(80, self.viewport().width() - 2 * _MARGIN - 2 * STEP)
        wide = min(room, round(image.width() / 2 * self._percent / 100))
        size = QSize(round(wide * ratio), round(wide * ratio * image.height() / image.width()))
        image = image.scaled(
            size,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        image.setDevicePixelRatio(ratio)
        return image
