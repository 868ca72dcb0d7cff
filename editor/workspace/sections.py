"""The sections that articles of a collection have, and where one that is lacking belongs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from editor.messages import EditorError
from editor.vault.frontmatter import parse
from editor.workspace.blank import usual_headings
from editor.workspace.entries import Entry
from editor.workspace.settings import FOLDER, Collection
from editor.workspace.workspace import Workspace

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+\S")
# Fewer articles than this tell nothing of what is usual.
_TELLING = 3
_ENOUGH = 100


class Insertion(NamedTuple):
    """`text` goes in at `position` of the article; then the cursor goes to `cursor`."""

    position: int
    text: str
    cursor: int


def expected_sections(workspace: Workspace, collection: Collection) -> tuple[str, ...]:
    """The headings of an article, as they are written, in their order.

    Those of the template that the settings name, else those that more than half of the
    collection's articles have.
    """
    if collection.template:
        try:
            text = workspace.read(f"{FOLDER}/{collection.template}")
        except EditorError:
            return ()
        return tuple(line for line, _ in _headings(parse(text).body) if "{{" not in line)
    members = [entry for entry in workspace.entries() if entry.collection == collection]
    # What is usual is told by some as well as by all, and in a moment.
    members = members[:: len(members) // _ENOUGH + 1]
    if sum(bool(entry.body.strip()) for entry in members) < _TELLING:
        return ()
    return tuple(line for line, _ in _headings(usual_headings(members)))


def missing_sections(expected: Sequence[str], entry: Entry) -> tuple[str, ...]:
    """Those of `expected` that the entry's article lacks; letter case and level do not count."""
    there = {_name(line) for line, _ in _headings(entry.body)}
    return tuple(line for line in expected if _name(line) not in there)


def insertion(expected: Sequence[str], heading: str, body: str) -> Insertion:
    """Where a section goes: before the first one that follows it in `expected`, else at the end."""
    names = [_name(line) for line in expected]
    later = set(names[names.index(_name(heading)) + 1 :])
    break_ = "\r\n" if "\r\n" in body else "\n"
    at = next((start for line, start in _headings(body) if _name(line) in later), None)
    if at is not None:
        before, text = body[:at], f"{heading}{break_ * 2}"
        lead = "" if _ends_blank(before) else break_
        return Insertion(at, f"{lead}{text}{break_}", at + len(lead) + len(text))
    kept = body.rstrip()
    lead = break_ * 2 if kept else body[len(kept) :] and break_
    tail = "" if kept and body[len(kept) :] else break_
    text = f"{lead}{heading}{break_ * 2}"
    return Insertion(len(kept), text.rstrip("\r\n") + break_ * 2 + tail, len(kept) + len(text))


def section_name(heading: str) -> str:
    """A heading without its signs."""
    return heading.strip("# \t\r\n")


def _name(heading: str) -> str:
    return re.sub(r"[*_`:]", "", section_name(heading)).strip().casefold()


def _ends_blank(text: str) -> bool:
    return (
        not text.strip("\r\n")
        or re.search(r"(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)\Z", text) is not None
    )


def _headings(body: str) -> list[tuple[str, int]]:
    """The lines that are headings, each with where it begins; not those in code."""
    found, at, fence = [], 0, ""
    for line in body.splitlines(keepends=True):
        mark = _FENCE.match(line)
        if fence:
            fence = "" if mark and mark[1].startswith(fence) else fence
        elif mark:
            fence = mark[1]
        elif _HEADING.match(line):
            found.append((line.strip(), at))
        at += len(line)
    return found
