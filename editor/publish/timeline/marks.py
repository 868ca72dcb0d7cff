"""What the map shows of an entry, read from its text without reading all of its frontmatter."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Final, NamedTuple

from editor.territory.coordinates import read_place
from editor.vault.fences import find_fences
from editor.vault.fields import LARGEST_BLOCK, parse
from editor.vault.scalars import resolve
from editor.workspace.settings import MapFields

# A value on one line that needs no more than `resolve`, or quotes with nothing special in them.
_PLAIN: Final = re.compile(r"[^\s\"'|>\[\]{}&*!%@`#,?:-][^\n\r:#\t]*|-?\.?[0-9][^\n\r:#\t]*")
_QUOTED: Final = re.compile(r"\"([^\"\\\n\r]*)\"|'([^'\n\r]*)'")
# A block that is no plain mapping from the first column on has to be read as YAML.
_MAPPING: Final = re.compile(r"(?:[ \t]*(?:#[^\n\r]*)?[\r\n]+)*[\w\"'][^\n\r:]*:(?:[ \t\r\n]|\Z)")
_HARD: Final = re.compile(r"<<[ \t]*:|^\?|^[%{\[&!*]|^---|^\.\.\.", re.MULTILINE)


class Marks(NamedTuple):
    """What the map shows of one text of an entry; `title` is empty where there is none."""

    title: str
    x: float | None
    y: float | None
    territory: str

    @property
    def placed(self) -> bool:
        """Whether it stands on the map."""
        return self.x is not None and self.y is not None


def marks_of(text: str, keys: MapFields) -> Marks | None:
    """The marks of a text; None where it has no frontmatter, or none that can be read.

    Quick for frontmatter as it is usually written; anything else is read in full.
    """
    fences = find_fences(text)
    if fences is None:
        return None
    block = text[fences.block : fences.closing]
    if len(block) > LARGEST_BLOCK:
        return None
    values = _quickly(block, keys)
    if values is None:
        front = parse(text)
        if front.broken:
            return None
        values = {key: field.value for key, field in front.fields.items()}
    place = read_place(values.get(keys.x), values.get(keys.y))
    return Marks(_words(values.get("title")), place.x, place.y, _words(values.get(keys.territory)))


def _quickly(block: str, keys: MapFields) -> dict[str, Any] | None:
    """The few values; None where only reading all of the block tells them."""
    if _MAPPING.match(block) is None or _HARD.search(block):
        return None
    found: dict[str, Any] = {}
    for match in _lines(keys).finditer(block):
        key, written = match["key"], match["value"].strip(" \t")
        if key in found:
            return None
        if match["below"] and (match["below"][0] in " \t-" or not written):
            return None
        if not written:
            found[key] = None
        elif _PLAIN.fullmatch(written):
            found[key] = resolve(written)
        elif quoted := _QUOTED.fullmatch(written):
            found[key] = quoted[1] if quoted[1] is not None else quoted[2]
        else:
            return None
    return found


@cache
def _lines(keys: MapFields) -> re.Pattern[str]:
    """Finds the lines of the keys, with what begins the line below; a quoted key as well."""
    names = "|".join(map(re.escape, dict.fromkeys(("title", *keys))))
    return re.compile(
        rf"^(?P<mark>[\"']?)(?P<key>{names})(?P=mark)[ \t]*:(?P<value>(?:[ \t][^\n\r]*)?)"
        r"(?=(?:\r\n|\n|\r|\Z)(?P<below>[ \t\-#\r\n]?))",
        re.MULTILINE,
    )


def _words(value: object) -> str:
    return "" if value is None or isinstance(value, dict | list) else str(value).strip()
