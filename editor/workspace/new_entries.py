"""New entries: their texts, made of a template, a title and what else is known of each."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import PurePosixPath
from typing import NamedTuple

from editor.messages import EditorError
from editor.schema.fields import FieldSchema, Schema
from editor.schema.kinds import COORDINATE, DATE, DATETIME, LINK
from editor.schema.values import Value, is_empty
from editor.vault.checked import EditRefused
from editor.vault.frontmatter import parse, remove_field, set_field, set_source
from editor.workspace.blank import quote_of
from editor.workspace.entries import Entry, title_from
from editor.workspace.naming import Style, made_of
from editor.workspace.settings import Collection
from editor.workspace.templates import Template, filled
from editor.workspace.workspace import Workspace

_TITLE = "title"
_HOMEPAGES = ("url", "website", "homepage", "site", "web", "link")
_CREATED = re.compile(r"(date[ _-]?)?(created|added|entered)([ _-]?(at|on|date))?|date", re.I)
_NAMES_ITSELF = ("id", "slug")
_END_SPACES = re.compile(r"[ \t]*:([ \t]+)(?=[\r\n])")
# Part of the entries that hold a value in a field, from which on new ones get it too.
_USUALLY = 0.5


class Draft(NamedTuple):
    """A new entry as a curator gives it: a title, a file name without ending, perhaps a link.

    values: further fields.
    """

    title: str
    name: str
    url: str = ""
    values: Mapping[str, Value] = {}


class Maker:
    """Makes the texts of a collection's new entries."""

    def __init__(self, workspace: Workspace, collection: Collection) -> None:
        self._schema = workspace.schema(collection)
        self._entries = [e for e in workspace.entries() if e.collection == collection]
        self._quotes: dict[str, str] = {}

    @property
    def homepage(self) -> str:
        """The field that an entry's link goes into."""
        fields = self._schema.fields
        links = [key for key, field in fields.items() if field.kind is LINK]
        usual = [key for key in _HOMEPAGES if key in fields]
        return next((key for key in usual if key in links), (*usual, *links, _HOMEPAGES[0])[0])

    def text(self, template: Template, draft: Draft, now: datetime) -> str:
        """The text of the entry. Raises EditRefused when the template's fields do not allow it."""
        made = not template.name
        text = filled(template, draft.title, now)
        text = self._created(text, now, made=made)
        for key, field in parse(text).fields.items():
            if key.lower() in _NAMES_ITSELF and is_empty(field.value) and self._names_itself(key):
                text = self._set(text, key, draft.name, made=made)
        if draft.title and (_TITLE in parse(text).fields or self._is_titled(draft)):
            text = self._set(text, _TITLE, draft.title, made=made)
        if draft.url:
            key = next((k for k in _HOMEPAGES if k in parse(text).fields), self.homepage)
            text = self._set(text, key, draft.url, made=made)
        for key, value in draft.values.items():
            text = self._set(text, key, value, made=made)
        return text

    def _names_itself(self, key: str) -> bool:
        """Whether the field repeats the file's name in most of the entries that fill it."""
        held = [(e.fields.get(key), PurePosixPath(e.path).stem) for e in self._entries]
        filled_in = [bool(value == name) for value, name in held if not is_empty(value)]
        return sum(filled_in) * 2 > len(filled_in)

    def _is_titled(self, draft: Draft) -> bool:
        """Whether the entry needs a field for its title: others have one, or the name differs."""
        title = self._schema.field(_TITLE)
        return title.share > _USUALLY or title.required or title_from(draft.name) != draft.title

    def _created(self, text: str, now: datetime, *, made: bool) -> str:
        for key, field in parse(text).fields.items():
            known = self._schema.field(key)
            if is_empty(field.value) and self._is_creation(key, known):
                text = self._set(text, key, _today(known, field.value, now), made=made)
        return text

    def _is_creation(self, key: str, known: FieldSchema) -> bool:
        return is_creation(key, known) and (known.filled >= _USUALLY or known.share == 0)

    def _set(self, text: str, key: str, value: Value, *, made: bool) -> str:
        """Set a field. Where it is empty it gets the quotes that other entries have around it.

        made: the template was made of the entries, so that its own quotes do not count.
        """
        text = _without_end_spaces(text, key)
        field = parse(text).fields.get(key)
        if isinstance(value, str) and (field is None or (is_empty(field.value) and made)):
            if key not in self._quotes:
                self._quotes[key] = quote_of(self._entries, key)
            mark = self._quotes[key]
            with suppress(EditRefused):
                if field is None and mark:
                    text = set_field(text, key, "", order=self._schema.order)
                text = set_source(text, key, mark * 2) if field or mark else text
        return set_field(text, key, value, order=self._schema.order)


def _without_end_spaces(text: str, key: str) -> str:
    """`text` without the spaces behind a key that has no value: they would end up behind it."""
    front = parse(text)
    field = front.fields.get(key)
    if field is None or field.pair is None or field.value is not None:
        return text
    found = _END_SPACES.match(text, front.block_start + field.pair.end)
    return text[: found.start(1)] + text[found.end() :] if found else text


def is_creation(key: str, known: FieldSchema) -> bool:
    """Whether the field tells when the entry was made."""
    if not _CREATED.fullmatch(key):
        return False
    return known.kind in (DATE, DATETIME) or (known.filled == 0 and key.lower() != "date")


def _today(known: FieldSchema, before: Value, now: datetime) -> Value:
    """Today as the entries write it: a date or a text; with the time where they have one."""
    if known.kind is DATETIME:
        return now.replace(microsecond=0)
    as_text = isinstance(known.usual, str) or isinstance(before, str)
    return now.date().isoformat() if as_text else now.date()


def copy_of(entry: Entry, title: str, name: str, schema: Schema, now: datetime) -> str:
    """The text of a copy of an entry, under another title and file name.

    Its place on the map is left out, since two pins on one spot are a mistake; it was created
    today. Raises EditorError when the entry's file could not be read, or its fields cannot be
    changed.
    """
    front = entry.frontmatter
    if front is None:
        raise EditorError("workspace.copy-unread", file=entry.path)
    text = front.text
    if not front.present or front.broken:
        return text
    own_name = PurePosixPath(entry.path).stem
    for key, field in front.fields.items():
        known = schema.field(key)
        if field.pair is None or is_empty(field.value):
            continue
        if known.kind is COORDINATE:
            text = remove_field(text, key)
        elif is_creation(key, known):
            text = set_field(text, key, _today(known, field.value, now))
        elif key.lower() in _NAMES_ITSELF and field.value == own_name:
            text = set_field(text, key, name)
    if _TITLE in front.fields or title_from(name) != title:
        text = set_field(text, _TITLE, title, order=schema.order)
    return text


def copy_title(title: str, taken: Sequence[str], word: str = "copy") -> str:
    """A title for a copy: "X (copy)", "X (copy 2)", ...; word: another language's for a copy."""
    base = re.sub(rf" \({re.escape(word)}(?: \d+)?\)\Z", "", title)
    known = {one.casefold() for one in taken}
    made, number = f"{base} ({word})", 2
    while made.casefold() in known:
        made, number = f"{base} ({word} {number})", number + 1
    return made


def copy_name(name: str, title: str, style: Style, word: str = "copy") -> str:
    """The file name of a copy: made of the name that the original has."""
    ending = re.search(rf"\(({re.escape(word)}(?: \d+)?)\)\Z", title)
    return f"{name}{style.joiner}{made_of(ending[1], style)}" if ending else made_of(title, style)
