"""A template made of what a collection's entries have in common."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Sequence
from contextlib import suppress
from typing import NamedTuple

from editor.schema.fields import FieldSchema, Schema
from editor.schema.kinds import (
    COORDINATE,
    DATE,
    DATETIME,
    EMAIL,
    IMAGE,
    INTEGER,
    LINK,
    LOCATION,
    NUMBER,
    TERRITORY,
    YEAR,
    YES_NO,
)
from editor.schema.orders import usual_order
from editor.schema.values import Value, is_empty
from editor.vault.checked import EditRefused
from editor.vault.fields import Field
from editor.vault.frontmatter import set_field
from editor.vault.layout import lines_of
from editor.vault.values import fingerprint
from editor.vault.writer import plain_is_safe
from editor.workspace.entries import Entry

# So many entries, spread over the collection, tell what is usual in it.
_MOST_ENTRIES = 400
# A value that nearly all entries share goes into new ones; a few may agree by chance.
_FEWEST_ALIKE = 5
_ALIKE = 0.9
# What says who and where an entry is, and what was counted or rated, is not taken from others.
_OWN = frozenset(
    {COORDINATE, DATE, DATETIME, EMAIL, IMAGE, INTEGER, LINK, LOCATION, NUMBER, TERRITORY, YEAR}
)
_COMMENT = re.compile(r"(?:^|\s)#", re.MULTILINE)
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r"#{1,6}[ \t]+\S.*")


class _Held(NamedTuple):
    """A field's value in one entry, its lines as written, and its line break."""

    value: Value
    lines: str


def blank(entries: Sequence[Entry], schema: Schema) -> str:
    """The text of an entry with the fields and headings that most of the entries have.

    Fields stand in their usual order, empty in the usual spelling, or with the value that nearly
    all entries share. Coordinates are left out: an entry gets them on the map.
    """
    every = [e for e in entries if e.is_entry and not e.broken]
    known = every[:: len(every) // _MOST_ENTRIES + 1]
    break_ = _line_break(known)
    text = f"---{break_}---{break_}"
    for key in schema.order:
        field = schema.field(key)
        held = [one for entry in known if (one := _held(entry, key))]
        if field.kind is COORDINATE or not (field.required or len(held) * 2 > len(known)):
            continue
        text = _with_field(text, field, held, break_)
    return text + _headings(known, break_)


def usual_headings(entries: Sequence[Entry]) -> str:
    """The headings that most of the entries' articles have, as an article without text."""
    return _headings(entries[:: len(entries) // _MOST_ENTRIES + 1], "\n")


def quote_of(entries: Sequence[Entry], key: str) -> str:
    """The mark that most entries put around their text in a field; empty for none."""
    styles: Counter[str] = Counter()
    for entry in entries[:: len(entries) // _MOST_ENTRIES + 1]:
        field = entry.frontmatter.fields.get(key) if entry.frontmatter else None
        if field and field.pair and isinstance(field.value, str) and plain_is_safe(field.value):
            styles[field.pair.value.style] += 1
    usual = styles.most_common(1)[0][0] if styles else "plain"
    return {"double": '"', "single": "'"}.get(usual, "")


def _line_break(entries: Sequence[Entry]) -> str:
    breaks = Counter(
        "\r\n" if entry.frontmatter and "\r\n" in entry.frontmatter.text[:400] else "\n"
        for entry in entries
    )
    return breaks.most_common(1)[0][0] if breaks else "\n"


def _held(entry: Entry, key: str) -> _Held | None:
    front = entry.frontmatter
    field = front.fields.get(key) if front else None
    if front is None or field is None or field.pair is None:
        return None
    return _Held(field.value, _lines(front.block, field) if front.root else "")


def _lines(block: str, field: Field) -> str:
    """The field's own lines, where they can stand elsewhere; else empty."""
    pair = field.pair
    if pair is None or not field.editable:
        return ""
    start, end = lines_of(block, pair)
    lines = block[start:end]
    if field.value is None:  # spaces at the end are no spelling
        lines = re.sub(r"[ \t]+(?=[\r\n])", "", lines)
    if start != pair.start or _COMMENT.search(lines) or not lines.endswith("\n"):
        return ""
    return lines


def _with_field(text: str, field: FieldSchema, held: Sequence[_Held], break_: str) -> str:
    """`text` with the field behind those that it has."""
    value, alike = _value(field, held)
    spelled = Counter(one.lines for one in alike if one.lines)
    if spelled:
        lines = re.sub(r"\r\n?|\n", break_, spelled.most_common(1)[0][0])
        end = text.rindex("---")
        return f"{text[:end]}{lines}{text[end:]}"
    with suppress(EditRefused):
        return set_field(text, field.key, value)
    return text


def _value(field: FieldSchema, held: Sequence[_Held]) -> tuple[Value, list[_Held]]:
    """What a new entry holds in the field, and the entries that hold just that."""
    empty = [one for one in held if is_empty(one.value)]
    if field.kind not in _OWN and len(held) >= _FEWEST_ALIKE:
        counts: Counter[Hashable] = Counter(fingerprint(one.value) for one in held)
        usual, count = counts.most_common(1)[0]
        alike = [one for one in held if fingerprint(one.value) == usual]
        if count >= _ALIKE * len(held) and not is_empty(alike[0].value):
            return alike[0].value, alike
        if field.kind is YES_NO and not empty:  # it has to be one of the two
            return alike[0].value, alike
        items = _shared_items(held)
        if items:
            return items, [one for one in held if fingerprint(one.value) == fingerprint(items)]
    if empty:
        counts = Counter(fingerprint(one.value) for one in empty)
        usual = counts.most_common(1)[0][0]
        alike = [one for one in empty if fingerprint(one.value) == usual]
        return alike[0].value, alike
    members = [one.value for one in held if isinstance(one.value, dict)]
    if members and len(members) * 2 > len(held):
        return _hollow(members), []
    return field.nothing, []


def _shared_items(held: Sequence[_Held]) -> list[Value]:
    """The items that nearly all lists have, in the order of the first that has them."""
    lists = [one.value for one in held if isinstance(one.value, list)]
    if len(lists) < max(_FEWEST_ALIKE, _ALIKE * len(held)):
        return []
    uses = Counter(mark for one in lists for mark in {fingerprint(item) for item in one})
    shared = {mark for mark, count in uses.items() if count >= _ALIKE * len(held)}
    for one in lists:
        items = [item for item in one if fingerprint(item) in shared]
        if items and len(items) == len(shared):
            return items
    return []


def _hollow(members: Sequence[dict[str, Value]]) -> Value:
    """A mapping with the keys that most of `members` have, and nothing in them."""
    uses = Counter(key for one in members for key in one)
    keys = [key for key in members[0] if uses[key] * 2 > len(members)]
    empties: dict[str, Counter[str]] = {}
    for one in members:
        for key in keys:
            if key in one and is_empty(one[key]) and not isinstance(one[key], list | dict):
                empties.setdefault(key, Counter())[repr(one[key])] += 1
    return {
        key: "" if empties.get(key, Counter())["''"] > empties.get(key, Counter())["None"] else None
        for key in keys
    }


def _headings(entries: Sequence[Entry], break_: str) -> str:
    """The article's headings, those that more than half of the articles have."""
    spelled: dict[str, Counter[str]] = {}
    orders: Counter[tuple[str, ...]] = Counter()
    bodies = [entry.body for entry in entries if entry.body.strip()]
    for body in bodies:
        found: dict[str, str] = {}
        for line in _heading_lines(body):
            found.setdefault(line.strip("# \t").casefold(), line)
        orders[tuple(found)] += 1
        for folded, line in found.items():
            spelled.setdefault(folded, Counter())[line] += 1
    if len(bodies) < 2:
        return ""
    usual = [h for h in usual_order(orders) if spelled[h].total() * 2 > len(bodies)]
    lines = [spelled[heading].most_common(1)[0][0] for heading in usual]
    if not lines:
        return ""
    spaced = sum(body.startswith(("\n", "\r\n")) for body in bodies) * 2 > len(bodies)
    return (break_ if spaced else "") + (break_ * 2).join(lines) + break_


def _heading_lines(body: str) -> list[str]:
    lines = []
    fence = ""
    for line in body.splitlines():
        mark = _FENCE.match(line)
        if fence:
            fence = "" if mark and mark[1].startswith(fence) else fence
        elif mark:
            fence = mark[1]
        elif _HEADING.fullmatch(line):
            lines.append(line.rstrip())
    return lines
