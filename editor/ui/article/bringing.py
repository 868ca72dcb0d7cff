"""What is pasted or dropped into the article: links, pictures, text from web pages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent

from editor.messages import EditorError
from editor.ui.article.body_editor import BodyEditor
from editor.ui.article.completer import Where
from editor.ui.article.highlighter import is_code
from editor.ui.article.inline_edits import ADDRESS, link_over
from editor.ui.article.line_edits import line_parts
from editor.ui.article.text_edit import TextEdit, line_start
from editor.ui.words import words

_PICTURE_FILES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif", ".bmp", ".ico")


class Bringing(QObject):
    """Puts what is brought into `editor`. refused: a sentence, why a picture was not taken."""

    refused = Signal(str)

    def __init__(self, editor: BodyEditor, where: Where) -> None:
        super().__init__(editor)
        self._editor = editor
        self._where = where
        editor.take_brought = self.take
        # Before the window, which would open what is dropped.
        editor.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pictures that are dragged over the text show where they go, and go there."""
        if not isinstance(event, QDropEvent) or self._editor.isReadOnly():
            return False
        files = picture_files(event.mimeData())
        if not files or self._where() is None:
            return False
        event.acceptProposedAction()
        self._editor.setTextCursor(self._editor.cursorForPosition(event.position().toPoint()))
        if event.type() == QEvent.Type.Drop:
            self._editor.setFocus()
            self.take_pictures(files)
        return True

    def take(self, data: QMimeData) -> bool:
        """Put it in as what it is; False for text that goes in as it came."""
        files = picture_files(data)
        if files:
            return self.take_pictures(files)
        text = data.text().strip() if data.hasText() else ""
        address = text if ADDRESS.fullmatch(text) else ""
        if address and self._editor.apply(
            lambda text, start, end: link_over(text, start, end, address)
        ):
            return True
        if not text and self._take_content(data):
            return True
        if data.hasHtml() and not address and not is_code(self._editor.textCursor().block()):
            from editor.ui.article.pasted_html import markdown_of

            made = markdown_of(data.html())
            if made is not None:
                self._put(made)
                return True
        return False

    def take_plain(self, data: QMimeData) -> None:
        """Put the text in as it is."""
        if data.hasText():
            self._put(data.text().replace("\r\n", "\n").replace("\r", "\n"))

    def take_pictures(self, brought: Sequence[Path | bytes]) -> bool:
        """Keep pictures in the vault and show them in the article, each in a line of its own."""
        from editor.ui.article.pictures import picture_text

        where = self._where()
        if where is None or self._editor.isReadOnly():
            return False
        made = []
        for one in brought:
            try:
                made.append(picture_text(*where, one))
            except EditorError as error:
                self.refused.emit(words(error.message))
        if made:
            self._put("\n".join(made))
        return True

    def _take_content(self, data: QMimeData) -> bool:
        # Imported with the first picture.
        from editor.ui.form.brought import brought_by

        brought = brought_by(data)
        return isinstance(brought, bytes) and self.take_pictures([brought])

    def _put(self, text: str) -> None:
        """Put text in at the cursor; its further lines go on with the quote that they stand in."""

        def put(whole: str, start: int, end: int) -> TextEdit:
            quote = line_parts(whole[line_start(whole, start) : start]).quote
            made = text.replace("\n", f"\n{quote}") if quote else text
            return TextEdit(start, end, made, start + len(made), start + len(made))

        self._editor.apply(put)


def picture_files(data: QMimeData) -> list[Path]:
    """The files of pictures in the data; none where other files are among them."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    fitting = all(file.suffix.lower() in _PICTURE_FILES for file in files)
    return files if files and fitting else []
