"""How a curator reads and writes one version of what clashes: as plain text wherever it is that."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from editor.vault.fields import Field
from editor.vault.frontmatter import EditRefused, parse, set_field, set_source
from editor.vault.merge import Clash

_BULLET = "•"
_FENCE = "---\n"


class Wording(Enum):
    """TEXT: a text. ITEMS: a list, an item a line. VALUE: any value, as YAML. LINES: as it is."""

    TEXT = "text"
    ITEMS = "items"
    VALUE = "value"
    LINES = "lines"


class Reading:
    """Reads the versions of a clash in the plainest wording that tells them apart."""

    def __init__(self, clash: Clash) -> None:
        self._clash = clash
        self.wording = _plainest(clash)

    @property
    def is_source(self) -> bool:
        """Whether what is shown is written as the file has it."""
        return self.wording in (Wording.VALUE, Wording.LINES)

    @property
    def is_yaml(self) -> bool:
        """Whether own words are YAML."""
        return self.is_source and self._clash.key is not None

    def shown(self, lines: str | None) -> str | None:
        """A version as it is read, its lines ended by line feeds; None for an absent one."""
        return None if lines is None else _shown(lines, self._clash.key, self.wording)

    def typed(self) -> str:
        """What own words start from: mine as it is typed, theirs where mine is absent."""
        shown = _shown(self._start, self._clash.key, self.wording)
        if self.wording is Wording.ITEMS:
            return "\n".join(line.removeprefix(_BULLET).strip() for line in shown.split("\n"))
        return shown

    def written(self, typed: str) -> str:
        """What was typed, as whole lines of the file. Raises EditRefused when it is none."""
        start = self._start
        found = None if self.wording is Wording.LINES else _value_in(start, self._clash.key)
        if found is None:
            return _as_lines(typed, start, self._clash)
        scratch, key = _FENCE + found.head + start + _FENCE, found.field.key
        if self.wording is Wording.VALUE:
            changed = set_source(scratch, key, typed)
        elif self.wording is Wording.TEXT:
            changed = set_field(scratch, key, typed)
        else:
            items = [line.strip().removeprefix(_BULLET).strip() for line in typed.split("\n")]
            changed = set_field(scratch, key, [item for item in items if item])
        written = parse(changed).block
        if not written.startswith(found.head):
            # An empty list has no lines of its own.
            raise EditRefused("vault.edit-value", field=self._clash.key or "")
        return written.removeprefix(found.head)

    @property
    def _start(self) -> str:
        clash = self._clash
        return next(one for one in (clash.mine, clash.theirs, clash.base, "") if one is not None)


def _plainest(clash: Clash) -> Wording:
    there = [text for text in (clash.mine, clash.theirs, clash.base) if text is not None]
    found = [_value_in(text, clash.key) for text in there]
    if clash.key is None or None in found:
        return Wording.LINES
    values = [one.field.value for one in found if one is not None]
    tried: list[Wording] = []
    if all(isinstance(value, str) for value in values):
        tried.append(Wording.TEXT)
    elif all(_is_items(value) for value in values):
        tried.append(Wording.ITEMS)
    for wording in (*tried, Wording.VALUE):
        # What differs only in how it is written would look the same in plainer words.
        if len({_shown(text, clash.key, wording) for text in there}) == len(set(there)):
            return wording
    return Wording.LINES


def _shown(lines: str, key: str | None, wording: Wording) -> str:
    found = _value_in(lines, key)
    if wording is Wording.LINES or found is None:
        return textwrap.dedent(_with_feeds(lines)).removesuffix("\n") if key else _article(lines)
    if wording is Wording.TEXT:
        return str(found.field.value)
    if wording is Wording.ITEMS:
        return "\n".join(f"{_BULLET} {item}" for item in found.field.value)
    return _with_feeds(found.field.source)


def _article(lines: str) -> str:
    return _with_feeds(lines).removesuffix("\n")


def _with_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


class _Found(NamedTuple):
    """A value in some lines. head: what has to stand above them for it to be read."""

    head: str
    field: Field


def _value_in(lines: str, key: str | None) -> _Found | None:
    """What the lines of a field mean: all of it, or some items or members."""
    if key is None:
        return None
    for name, head in ((key, ""), ("value", "value:\n")):
        front = parse(_FENCE + head + lines + _FENCE)
        if list(front.fields) == [name] and not front.body:
            return _Found(head, front.fields[name])
    return None


def _as_lines(typed: str, start: str, clash: Clash) -> str:
    """Lines typed in the place of `start`: indented as it is, ended as its lines are."""
    break_ = "\r\n" if "\r\n" in start else "\n"
    lines = typed.split("\n") if typed else []
    if clash.key is not None:
        margin = _margin(_with_feeds(start).split("\n"))
        lines = [margin + line if line.strip() else line for line in lines]
    ends = next((text for text in (start, clash.theirs, clash.base) if text), "")
    last = break_ if lines and ends.endswith(("\n", "\r")) else ""
    return break_.join(lines) + last


def _margin(lines: Sequence[str]) -> str:
    """The indentation that all lines have in common."""
    told = [line for line in lines if line.strip()]
    bare = [line for line in textwrap.dedent("\n".join(told)).split("\n") if line]
    return told[0][: len(told[0]) - len(bare[0])] if told and bare else ""


def _is_items(value: object) -> bool:
    return isinstance(value, list) and all(
        isinstance(item, str)
        and item
        and item == item.strip()
        and "\n" not in item
        and not item.startswith(_BULLET)
        for item in value
    )
