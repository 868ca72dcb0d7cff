"""Where the parts of JSON text stand, and splices that change them and leave all else as it is."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import NamedTuple

from editor.vault.splices import Splice

_BLANK = " \t\r\n"
_DECODER = json.JSONDecoder()


class Span(NamedTuple):
    """A value: text[start:end]."""

    start: int
    end: int


class Member(NamedTuple):
    """A member of an object: its name, where its key starts, and its value."""

    name: str
    key: int
    value: Span


def root(text: str) -> Span:
    """The value that the text is. Raises ValueError when it is no JSON."""
    start = _skip(text, len(text) - len(text.removeprefix("\ufeff")))
    json.loads(text[start:])
    return _value(text, start)


def members(text: str, start: int) -> list[Member]:
    """The members of the object at `start`; none where something else stands there."""
    found: list[Member] = []
    position = _skip(text, start + 1)
    if text[start] != "{" or text[position] == "}":
        return found
    while True:
        key = position
        name, position = _DECODER.raw_decode(text, key)
        value = _value(text, _skip(text, _skip(text, position) + 1))
        found.append(Member(name, key, value))
        position = _skip(text, value.end)
        if text[position] == "}":
            return found
        position = _skip(text, position + 1)


def member(text: str, start: int, name: str) -> Member | None:
    """The member of that name of the object at `start`; the last one, as JSON is read."""
    return next((one for one in reversed(members(text, start)) if one.name == name), None)


def items(text: str, start: int) -> list[Span]:
    """The items of the list at `start`; none where something else stands there."""
    found: list[Span] = []
    position = _skip(text, start + 1)
    if text[start] != "[" or text[position] == "]":
        return found
    while True:
        value = _value(text, position)
        found.append(value)
        position = _skip(text, value.end)
        if text[position] == "]":
            return found
        position = _skip(text, position + 1)


def with_items(text: str, whole: Span, wanted: Sequence[int | str], gap: str = " ") -> list[Splice]:
    """Splices after which the list `whole` holds `wanted`: numbers of its items, and new texts.

    The numbers rise. What is new stands in the place of what goes, and is separated as the items
    around it are; `gap`: what follows a comma where the list has no habits yet.
    """
    known = items(text, whole.start)
    if not known or not wanted:
        return [Splice(whole.start + 1, whole.end - 1, f",{gap}".join(map(str, wanted)))]
    usual = _separator(text, whole, known, gap)
    splices: list[Splice] = []
    new: list[str] = []
    last = -1  # the item kept last
    for one in [*wanted, len(known)]:
        if isinstance(one, str):
            new.append(one)
            continue
        gone = known[last + 1 : one]
        paired = min(len(gone), len(new))
        splices += (Splice(*at, made) for at, made in zip(gone, new, strict=False))
        rest_gone, rest_new = gone[paired:], new[paired:]
        at_end = one == len(known)
        before = known[last + paired] if last + paired >= 0 else None
        if rest_gone and not at_end:
            splices.append(Splice(rest_gone[0].start, known[one].start, ""))
        elif rest_gone and before is not None:
            splices.append(Splice(before.end, known[-1].end, ""))
        elif rest_new and at_end:
            end = known[-1].end
            splices.append(Splice(end, end, "".join(usual + made for made in rest_new)))
        elif rest_new:
            gap_here = text[known[one - 1].end : known[one].start] if one else usual
            start = known[one].start
            splices.append(Splice(start, start, "".join(made + gap_here for made in rest_new)))
        new, last = [], one
    return splices


def with_member(text: str, start: int, name: str, value: str) -> Splice:
    """The splice after which the object at `start` has `value` as the member `name`."""
    known = member(text, start, name)
    if known is not None:
        return Splice(*known.value, value)
    all_ = members(text, start)
    key = json.dumps(name, ensure_ascii=False)
    if not all_:
        return Splice(start + 1, _skip(text, start + 1), f"{key}: {value}")
    last = all_[-1]
    _, key_end = _DECODER.raw_decode(text, last.key)
    colon = text[key_end : last.value.start]
    lead = text[all_[-2].value.end : last.key] if len(all_) > 1 else ""
    if not lead:
        before = text[start + 1 : last.key]
        lead = "," + (before if "\n" in before else colon[colon.find(":") + 1 :])
    end = last.value.end
    return Splice(end, end, lead + key + colon + value)


def without_member(text: str, start: int, name: str) -> list[Splice]:
    """Splices after which the object at `start` has no member of that name."""
    all_ = members(text, start)
    gone = [number for number, one in enumerate(all_) if one.name == name]
    if len(gone) == len(all_) and all_:
        return [Splice(all_[0].key, all_[-1].value.end, "")]
    splices = []
    for number in gone:
        later = [at for at in range(number + 1, len(all_)) if at not in gone]
        if later:
            splices.append(Splice(all_[number].key, all_[number + 1].key, ""))
        else:
            stays = max(at for at in range(number) if at not in gone)
            splices.append(Splice(all_[stays].value.end, all_[-1].value.end, ""))
            break
    return splices


def _separator(text: str, whole: Span, known: Sequence[Span], gap: str) -> str:
    """What stands between two items of a list."""
    if len(known) > 1:
        return text[known[-2].end : known[-1].start]
    lead = text[whole.start + 1 : known[0].start]
    return "," + (lead if "\n" in lead else gap)


def _value(text: str, start: int) -> Span:
    return Span(start, _DECODER.raw_decode(text, start)[1])


def _skip(text: str, position: int) -> int:
    while position < len(text) and text[position] in _BLANK:
        position += 1
    return position
