"""Which entry a row is about: found by its path, its file's name, or a field."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from enum import Enum
from pathlib import PurePosixPath
from typing import NamedTuple

from editor.schema.kinds import as_text, is_link
from editor.schema.values import is_scalar
from editor.workspace.csv.cells import unguarded
from editor.workspace.entries import Entry

_SPACES = re.compile(r"\s+")
_SCHEME = re.compile(r"(?:https?://)?(?:www\.)?", re.IGNORECASE)


class What(Enum):
    """What a column is about."""

    NOTHING = "nothing"
    PATH = "path"
    NAME = "name"
    FIELD = "field"


class Target(NamedTuple):
    """What a column gives an entry; `key` is that of a field."""

    what: What
    key: str = ""


NOTHING = Target(What.NOTHING)
PATH = Target(What.PATH)
NAME = Target(What.NAME)


def field_target(key: str) -> Target:
    """The field `key`."""
    return Target(What.FIELD, key)


class Index:
    """Finds entries by what one column holds.

    encoding: what the table was saved in; letters that it lacks became question marks.
    """

    def __init__(self, entries: Iterable[Entry], target: Target, encoding: str) -> None:
        self._is_path = target.what is What.PATH
        self._exact: dict[str, list[Entry]] = {}
        self._folded: dict[str, list[Entry]] = {}
        self._lossy: dict[str, list[Entry]] = {}
        for entry in entries:
            text = _text_of(entry, target)
            if not text.strip():
                continue
            self._exact.setdefault(text, []).append(entry)
            self._folded.setdefault(folded(text), []).append(entry)
            lost = as_saved(text, encoding)
            if lost != text:
                self._lossy.setdefault(folded(lost), []).append(entry)

    def find(self, cell: str) -> list[Entry]:
        """The entries that the cell means: as written, else but for case, spaces and the like."""
        text = unguarded(cell)
        if self._is_path:
            text = text.replace("\\", "/").removeprefix("./")
        return (
            self._exact.get(text)
            or self._folded.get(folded(text))
            or self._lossy.get(folded(text))
            or []
        )


def as_saved(text: str, encoding: str) -> str:
    """`text` as a program leaves it that saves it in `encoding`."""
    return text.encode(encoding, "replace").decode(encoding)


def folded(text: str) -> str:
    """`text` as it is compared: without case, doubled spaces, and the beginning of a link."""
    text = _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip().casefold()
    if is_link(text):
        text = _SCHEME.sub("", text, count=1).rstrip("/")
    return text.removesuffix(".md")


def _text_of(entry: Entry, target: Target) -> str:
    if target.what is What.PATH:
        return entry.path
    if target.what is What.NAME:
        return PurePosixPath(entry.path).stem
    value = entry.fields.get(target.key) if target.what is What.FIELD else None
    return as_text(value) if is_scalar(value) else ""
