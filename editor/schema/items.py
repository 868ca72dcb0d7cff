"""Splitting what is typed or pasted into the items of a list.

A comma separates, except where it belongs to an item: "Environment, Food & Water" is one sector,
and "Frome, UK" one location.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence
from itertools import islice

from editor.regex import regex
from editor.schema.completion import Option

# From this share of the known items on, commas are how a field's items are written.
_HABIT = 0.5
# Links alone, with commas, spaces or bullets between them.
_LINKS = regex(r"[\s,;*•-]*(?:!?\[\[[^\[\]]*\]\][\s,;*•-]*)+")


def has_comma_habit(options: Sequence[Option]) -> bool:
    """Whether the items in use are commonly written with a comma."""
    with_comma = sum("," in option.text for option in options)
    return bool(options) and with_comma / len(options) >= _HABIT


def comma_ends(text: str, options: Sequence[Option], commas: bool | None = None) -> bool:
    """Whether a comma typed after `text` ends the item, rather than being part of it.

    commas: whether items have some in them; None where those in use tell.
    """
    typed = text.strip().casefold()
    if not typed:
        return True
    known = [option.text.casefold() for option in options]
    if any(option.startswith(typed + ",") for option in known):
        return False
    return typed in known or not (has_comma_habit(options) if commas is None else commas)


def split_items(text: str, options: Sequence[Option], commas: bool | None = None) -> list[str]:
    """The items of a pasted text: one a line, else between semicolons, else between commas.

    Bullets, quotes around items, and empty items fall away. commas: as in `comma_ends`.
    """
    if "[[" in text and (links := _LINKS.fullmatch(text)):
        return re.findall(r"!?\[\[[^\[\]]*\]\]", links[0])
    lines = text.splitlines()
    if len(lines) > 1:
        return _clean(lines)
    if "\t" in text or ";" in text:
        return _clean(re.split(r"[;\t]", text))
    known = {option.text.casefold() for option in options}
    most = 1 + max((one.count(",") for one in known), default=-1)
    parts = deque(text.split(","))
    items: list[str] = []
    while parts:
        taken = _longest_known(parts, known, most)
        if taken == 0:
            if has_comma_habit(options) if commas is None else commas:
                items.append(",".join(parts))
                break
            taken = 1
        items.append(",".join(parts.popleft() for _ in range(taken)))
    return _clean(items)


def _longest_known(parts: Sequence[str], known: set[str], most: int) -> int:
    """How many of the first parts, up to `most`, together are a known item; 0 for none."""
    for count in range(min(most, len(parts)), 0, -1):
        if ",".join(islice(parts, count)).strip().casefold() in known:
            return count
    return 0


def _clean(items: Sequence[str]) -> list[str]:
    found = []
    for raw in items:
        item = re.sub(r"^(?:[-*•]\s+)", "", raw.strip())
        if len(item) > 1 and item[0] == item[-1] and item[0] in "\"'":
            item = item[1:-1].strip()
        if item:
            found.append(item)
    return found
