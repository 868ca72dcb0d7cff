"""Underlines wikilinks that lead nowhere, a moment after they were typed."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from editor.ui.article.body_editor import BodyEditor
from editor.ui.article.completer import Where
from editor.ui.newest import Newest

if TYPE_CHECKING:
    from editor.article.links import LinkIndex
    from editor.article.pictures import Pictures

_PAUSE_MS = 350
_ENDING = re.compile(r"\.[A-Za-z][A-Za-z0-9]{1,6}$")
_Found = tuple[str, list[tuple[int, int]]]


class BrokenLinks(QObject):
    """Looks for broken links in what `editor` shows, off the typing path."""

    def __init__(self, editor: BodyEditor, where: Where) -> None:
        super().__init__(editor)
        self._editor = editor
        self._where = where
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._reader = Newest(self)
        self._reader.done.connect(self._take)
        editor.edited.connect(lambda _text, _typed: self.look_again())

    def look_again(self) -> None:
        """The text, or what links lead to, is another one: look, once it has been so for a moment.

        The parser takes turns with the keys, so that it must not run between them.
        """
        self._pause.start()

    def shut_down(self) -> None:
        """Look no more."""
        self._pause.stop()
        self._reader.stop()

    def _look(self) -> None:
        where = self._where()
        if where is None or where[0].loading or not where[0].has_entry(where[1]):
            self._editor.set_marks("broken", ())
            return
        workspace, path = where
        if workspace.entry(path).collection.dialect != "obsidian":
            self._editor.set_marks("broken", ())  # there they are no links
            return
        text = self._editor.source
        self._reader.ask(partial(_broken, text, path, workspace.links, workspace.pictures))

    def _take(self, answer: _Found) -> None:
        text, ranges = answer
        if text == self._editor.source:
            self._editor.set_marks("broken", ranges)


def _could_be_told(path: str) -> bool:
    """Whether it is known of such files whether they are there: of entries and pictures."""
    from editor.article.pictures import PICTURE_ENDINGS

    ending = _ENDING.search(path)
    return ending is None or ending[0].lower() in {".md", *PICTURE_ENDINGS}


def _broken(text: str, path: str, links: LinkIndex, pictures: Pictures) -> _Found:
    """The text, and where in it links between double brackets lead nowhere."""
    # Imported in the worker's thread: the Markdown parser would hold up the window.
    from editor.article.link_scan import links_in

    return text, [
        (link.start, link.end)
        for link in links_in(text)
        if link.wiki
        and _could_be_told(link.path)
        and links.resolve(link.path, path) is None
        and pictures.resolve(link.path, path) is None
    ]
