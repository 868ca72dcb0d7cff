"""Where an entry's text names a picture."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from editor.article.pictures import written_path
from editor.publish.rehearsal.flaws import Place
from editor.workspace.entries import Entry


def picture_place(entry: Entry, picture: str) -> Place:
    """The field that names it, else the line; nowhere where only another entry's text does."""
    name = _name(picture)
    for key, value in entry.fields.items():
        if any(_name(written_path(text)) == name for text in _texts(value)):
            return Place(key)
    for number, line in enumerate(entry.text.split("\n"), 1):
        if name in line or name in unquote(line):
            return Place(line=number)
    return Place()


def _name(path: str) -> str:
    return unquote(path).replace("\\", "/").rpartition("/")[2]


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _texts(item)
