"""The message of a commit, proposed from what it would hold: short, true, in curators' words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from editor.messages import Message, english
from editor.publish.changes.difference import Difference
from editor.publish.changes.parts import State, What

_LONGEST = 72  # characters of a first line, as git's own tools show it whole
_MOST_NAMED = 3
_SHORT = 28  # characters of a name, where the line is too long with it

# What is never named one by one.
_COUNTED = frozenset(("settings", "regions", "picture-added", "picture", "picture-removed", "file"))

Say = Callable[[Message], str]


def proposed_message(differences: Sequence[Difference], say: Say = english) -> str:
    """What was done, in one line: "Move 3 entries, update 42 Acres (size, article)".

    Empty for nothing. Where one line does not hold it, entries are counted rather than named.
    """
    text = ""
    for most, length in ((_MOST_NAMED, 0), (1, 0), (1, _SHORT)):
        for detailed in (True, False):
            text = ", ".join(_deeds(differences, _Naming(most, length, detailed), say))
            if len(text) <= _LONGEST:
                return _sentence(text)
    return _sentence(text)


class _Naming(NamedTuple):
    """How entries are named: at most so many of a kind, cut to a length (0: not), with details."""

    most: int
    length: int
    detailed: bool

    def title(self, difference: Difference) -> str:
        """What it is called."""
        title = " ".join(difference.title.split())
        if self.length and len(title) > self.length:
            return title[: self.length - 1].rstrip() + "…"
        return title


def summary(difference: Difference, say: Say = english, most: int = 3) -> str:
    """What differs in one file, in a line: "size: 4-10 → 11-20, article"."""
    if difference.state is State.ADDED or difference.state is State.REMOVED:
        return ""
    if difference.binary is not None:
        return ""
    told = [say(part.words) for part in difference.parts if part.what in (What.PIN, What.FIELD)]
    told += [say(part.words) for part in difference.parts if part.what is What.NOTE]
    if difference.paragraphs:
        told.append(say(Message("publish.article", {"n": len(difference.paragraphs)})))
    if not told:
        told = [say(part.words) for part in difference.parts]
    shown = ", ".join(told[:most])
    return f"{shown}, …" if len(told) > most else shown


def _deeds(differences: Sequence[Difference], naming: _Naming, say: Say) -> Iterator[str]:
    """The parts of the line, one for each kind of what was done."""
    kinds: dict[str, list[Difference]] = {}
    for difference in differences:
        kinds.setdefault(_kind(difference), []).append(difference)
    for kind, code in (
        ("added", "publish.commit-add"),
        ("placed", "publish.commit-place"),
        ("moved", "publish.commit-move"),
        ("unplaced", "publish.commit-unplace"),
        ("changed", "publish.commit-update"),
        ("renamed", "publish.commit-rename"),
        ("removed", "publish.commit-remove"),
        ("settings", "publish.commit-settings"),
        ("regions", "publish.commit-regions"),
        ("picture-added", "publish.commit-pictures-added"),
        ("picture", "publish.commit-pictures"),
        ("picture-removed", "publish.commit-pictures-removed"),
        ("file", "publish.commit-files"),
    ):
        found = kinds.get(kind)
        if found:
            if kind in _COUNTED or len(found) > naming.most:
                n, entry = len(found), naming.title(found[0])
            else:
                n, entry = 1, ", ".join(_name(one, kind, naming, say) for one in found)
            yield say(Message(code, {"n": n, "entry": entry}))


def _name(difference: Difference, kind: str, naming: _Naming, say: Say) -> str:
    keys = _touched(difference, say) if naming.detailed and kind == "changed" else []
    title = naming.title(difference)
    return f"{title} ({', '.join(keys)})" if keys else title


def _touched(difference: Difference, say: Say) -> list[str]:
    """What of an entry changed: the keys of its fields, its pin, its article."""
    keys = [key for part in difference.fields for key in part.keys[:1]]
    if difference.moved is not None:
        keys.insert(0, say(Message("publish.the-pin")))
    if any(part.what is What.ARTICLE for part in difference.parts):
        keys.append(say(Message("publish.the-article")))
    return keys if len(keys) <= 4 else [*keys[:3], "…"]


def _kind(difference: Difference) -> str:  # noqa: PLR0911 - one return for each kind
    state = difference.state
    # A template is written like an entry, but is none.
    if not difference.is_entry or difference.path.startswith(".territory/"):
        if difference.binary is not None:
            return _PICTURES.get(state, "picture") if _is_picture(difference.path) else "file"
        if difference.path.endswith(".geojson"):
            return "regions"
        return "settings" if difference.path.startswith(".territory/") else "file"
    if state is not State.CHANGED:
        return str(state.value)
    others = [part for part in difference.parts if part.what is not What.PIN]
    move = difference.moved
    if move is None or others:
        return "changed"
    if move.before is None:
        return "placed"
    return "unplaced" if move.after is None else "moved"


_PICTURES = {State.ADDED: "picture-added", State.REMOVED: "picture-removed"}


def _is_picture(path: str) -> bool:
    return path.casefold().endswith((".png", ".jpg", ".jpeg", ".webp", ".svg", ".gif", ".avif"))


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
