"""An article as it was at some time, set to be read: a quick look, not the published page."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from editor.ui.look import reading_font, tones_of

_PICTURE = re.compile(r"<img\b[^>]*>")
_ALT = re.compile(r"\balt=\"([^\"]*)\"")
_MARGIN, _PIXELS = 18, 16


class ArticlePage(QTextBrowser):
    """Shown only; nothing is loaded, and links lead nowhere."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("The article of this version"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("changes", True)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(_MARGIN)
        self._shown = ("", "")

    def show_article(self, title: str, html: str) -> None:
        """Show a title above an article; html: sanitised."""
        self._shown = (title, html)
        self._draw()

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing: pictures are told by their words."""
        return None

    def changeEvent(self, event: QEvent) -> None:
        """Tones are kept in the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_shown"):
            self._draw()

    def _draw(self) -> None:
        title, html = self._shown
        tones = tones_of(self)
        self.document().setDefaultFont(reading_font(_PIXELS))
        self.document().setDefaultStyleSheet(
            f"body {{ color: {tones.ink}; }} h1 {{ font-size: 22px; }}"
            f"a {{ color: {tones.accent}; }}"
            f"blockquote {{ color: {tones.muted}; }}"
        )
        heading = f"<h1>{escape(title)}</h1>" if title else ""
        self.setHtml(f"<body>{heading}{_PICTURE.sub(self._told, html)}</body>")
        self.moveCursor(self.textCursor().MoveOperation.Start)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)

    def _told(self, picture: re.Match[str]) -> str:
        found = _ALT.search(picture[0])
        words = self.tr("Picture: {what}").format(what=found[1]) if found and found[1] else ""
        return f"<i>[{words or self.tr('Picture')}]</i>"
