"""Texts that are kept in the index and not in memory, and read again when asked for."""

from __future__ import annotations

import logging
import sqlite3
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from threading import Lock

from editor.vault import store
from editor.workspace.entries import Parsed
from editor.workspace.index.rows import text_id

log = logging.getLogger(__name__)

# So many characters of texts that were just asked for stay in memory.
_MOST_CHARACTERS = 4_000_000


class KeptTexts(Parsed):
    """The texts of the vault in folder `root`, by their ids; may be asked from any thread.

    drifted: files whose text is not what the index had of them, and cannot be had any longer: they
    were changed by another program, and what they hold now was given in its place.
    """

    def __init__(self, root: Path, fetch: Callable[[int], bytes | None]) -> None:
        """fetch: the text of an id from the index, None where it has none; raises sqlite3.Error."""
        super().__init__()
        self.drifted: set[str] = set()
        self._root = root
        self._fetch = fetch
        self._lock = Lock()
        self._recent: OrderedDict[int, str] = OrderedDict()
        self._characters = 0

    def text(self, path: str, number: int) -> str:
        """The text with id `number`, which the file at `path` had."""
        with self._lock:
            if number in self._recent:
                self._recent.move_to_end(number)
                return self._recent[number]
        text = self._of_index(number)
        if text is None:
            text = self._of_disk(path, number)
        self._remember(number, text)
        return text

    def is_kept(self, number: int, text: str) -> bool:
        """Whether the text has the id `number`."""
        return text_id(text.encode("utf-8", "surrogatepass")) == number

    def take_drifted(self) -> frozenset[str]:
        """The drifted files, which then count for such no longer."""
        found = frozenset(self.drifted)
        self.drifted -= found
        return found

    def _of_index(self, number: int) -> str | None:
        try:
            data = self._fetch(number)
            if data is not None and text_id(data) == number:
                return data.decode("utf-8")
        except (sqlite3.Error, UnicodeDecodeError, TypeError) as error:
            log.warning("A text cannot be read from the index: %s", error)
        return None

    def _of_disk(self, path: str, number: int) -> str:
        try:
            text = store.read(self._root / path)
        except store.UnreadableFile as error:
            log.warning("A text is neither in the index nor on disk: %s", error)
            text = ""
        if text_id(text.encode("utf-8")) != number:
            self.drifted.add(path)
        return text

    def _remember(self, number: int, text: str) -> None:
        with self._lock:
            if number not in self._recent:
                self._recent[number] = text
                self._characters += len(text)
            while self._characters > _MOST_CHARACTERS and len(self._recent) > 1:
                self._characters -= len(self._recent.popitem(last=False)[1])
