"""A change that was worked out and not made yet, and the lines in which files would differ."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from types import MappingProxyType
from typing import NamedTuple

from editor.messages import Message
from editor.workspace.history import Change
from editor.workspace.through import Through, at_once

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_INDENTED = re.compile(r"[ \t]+(?=\S)|- ")
_KEY = re.compile(r"[^\s#-][^\n]*:\s*$")


class Plan(NamedTuple):
    """What would be done. refused: what cannot be done, by the path of the entry."""

    change: Change
    refused: Mapping[str, Message] = MappingProxyType({})


class Hunk(NamedTuple):
    """Neighbouring lines that change, without their line ends.

    line: that of the first, from 1, in the text before. under: the line with the key that holds
    them, where they are indented below one; empty where they are not.
    """

    line: int
    removed: tuple[str, ...]
    added: tuple[str, ...]
    under: str = ""


class FileLines(NamedTuple):
    """What changes in one file. old: None for a new file. new: None for one that goes.

    A file that is renamed has another `new` than `old`.
    """

    old: str | None
    new: str | None
    hunks: tuple[Hunk, ...] = ()


def lines_of(plan: Plan, through: Through = at_once) -> tuple[FileLines, ...]:
    """The lines that would change, file by file, in the plan's order; `through` goes over them."""
    edits = [edit for edit in plan.change.edits if edit.before != edit.after]
    texts = {edit.path: edit.before for edit in edits}
    renamed = {new: old for old, new in plan.change.renames.items()}
    found = []
    for edit in through(edits):
        if edit.path in plan.change.renames:
            continue
        if edit.path in renamed:
            old = renamed[edit.path]
            lines = tuple(hunks(texts.get(old) or "", edit.after or ""))
            found.append(FileLines(old, edit.path, lines))
        elif edit.after is None:
            found.append(FileLines(edit.path, None))
        elif edit.before is None:
            found.append(FileLines(None, edit.path, tuple(hunks("", edit.after))))
        else:
            found.append(FileLines(edit.path, edit.path, tuple(hunks(edit.before, edit.after))))
    return tuple(found)


def hunks(before: str, after: str) -> Iterator[Hunk]:
    """Where the lines of the two texts differ."""
    old, new = _LINE.findall(before), _LINE.findall(after)
    start = _shared(old, new)
    tail = min(_shared(old[::-1], new[::-1]), len(old) - start, len(new) - start)
    middle_old, middle_new = old[start : len(old) - tail], new[start : len(new) - tail]
    matcher = SequenceMatcher(None, middle_old, middle_new, autojunk=False)
    for tag, first, last, low, high in matcher.get_opcodes():
        if tag == "equal":
            continue
        removed = tuple(line.rstrip("\r\n") for line in middle_old[first:last])
        added = tuple(line.rstrip("\r\n") for line in middle_new[low:high])
        above = _under((*removed, *added), old[: start + first])
        yield Hunk(start + first + 1, removed, added, above)


def _under(changed: Sequence[str], above: Sequence[str]) -> str:
    """The key whose indented lines or list items these are."""
    if not changed or not all(_INDENTED.match(line) for line in changed):
        return ""
    for line in reversed(above):
        if _KEY.match(line):
            return line.rstrip()
        if line.strip() and not _INDENTED.match(line):
            break
    return ""


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """How many elements the two have in common from their beginning."""
    shorter = min(len(one), len(other))
    return next((n for n in range(shorter) if one[n] != other[n]), shorter)
