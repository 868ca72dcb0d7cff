"""What lists, maps and cards of a page say of an entry, as plain values for its script."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol

from editor.article.beginning import beginning_of
from editor.article.header import Header, header, is_for_readers
from editor.article.reader_words import ReaderWords
from editor.workspace.entries import Entry

NOTHING: tuple[object, ...] = (None, "", [])
_TEXT_LENGTH = 280
_IMAGE = (480, 300)
_LOGO = (96, 96)


class Paths(Protocol):
    """Knows where the entries' pages are."""

    def url_path(self, entry: Entry) -> str:
        """What names the entry's page among all."""

    def page(self, entry: Entry) -> str | None:
        """The address of the page; None where there is none."""


class SmallPictures(Protocol):
    """Gives the pictures of lists by their numbers."""

    @property
    def addresses(self) -> list[str]:
        """All of them."""

    def number(self, written: str, source: str, width: int, height: int) -> int | None:
        """The index in `addresses` of the picture that a field of file `source` names.

        width, height: so many pixels it fits into. None where it names no picture that can be
        shown.
        """


class Descriptions:
    """Describes entries as pages show them, each once however many pages ask."""

    def __init__(self, paths: Paths, thumbnails: SmallPictures, say: ReaderWords) -> None:
        """say: names what is told of them."""
        self._say = say
        self._thumbnails = thumbnails
        self._paths = paths
        self._made: dict[str, dict[str, Any]] = {}

    def of(self, entry: Entry) -> dict[str, Any]:
        """What a page knows of an entry, of which it takes a copy; what is empty is left out."""
        if entry.path not in self._made:
            self._made[entry.path] = self._describe(entry)
        return self._made[entry.path]

    def _describe(self, entry: Entry) -> dict[str, Any]:
        say = self._say
        head = header(entry.fields, entry.path, say)
        facts = [[fact.label, fact.text] for fact in head.facts if fact.label != say("Territory")]
        made: dict[str, Any] = {
            "id": self._paths.url_path(entry),
            "title": entry.title,
            "territory": entry.territory,
            "text": _text(entry),
            "facts": [fact for fact in facts if fact[1]],
            "image": self._thumbnail(head.image, entry, _IMAGE),
            "logo": self._thumbnail(head.logo, entry, _LOGO),
            "homepage": [head.homepage.url, head.homepage.text] if head.homepage else None,
            "page": self._paths.page(entry),
            "more": _more(entry, head),
        }
        return {key: value for key, value in made.items() if value not in NOTHING}

    def _thumbnail(self, written: str, entry: Entry, size: tuple[int, int]) -> int | None:
        return self._thumbnails.number(written, entry.path, *size) if written else None


def pictures_of(entry: Entry) -> Iterator[tuple[str, tuple[int, int]]]:
    """The pictures that the description of an entry asks for, and the sizes."""
    head = header(entry.fields, entry.path)
    for written, size in ((head.image, _IMAGE), (head.logo, _LOGO)):
        if written:
            yield written, size


def _text(entry: Entry) -> str:
    """What the entry says of itself: in its field for that, else how its article begins."""
    own = entry.fields.get("description")
    if isinstance(own, str) and own.strip():
        return own if len(own) <= 2 * _TEXT_LENGTH else f"{own[: 2 * _TEXT_LENGTH].rstrip()}…"
    text = beginning_of(entry.body, entry.collection.dialect, _TEXT_LENGTH)
    return f"{text}…" if len(text) >= _TEXT_LENGTH - 1 else text


def _more(entry: Entry, head: Header) -> str:
    """What the search finds an entry by besides what the page shows of it."""
    shown = {head.title, *(value for fact in head.facts for value in fact.values)}
    texts = (
        text
        for key, value in entry.fields.items()
        if is_for_readers(key)
        for text in _texts(value)
        if text not in shown
    )
    places = _texts(entry.fields.get("locations"))
    return " ".join(dict.fromkeys([*texts, *places]))


def _texts(value: object) -> Iterable[str]:
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, str) and value.strip():
        yield " ".join(value.split())
