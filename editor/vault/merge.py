"""Three versions of a file merged: field by field, list item by list item, the article by lines.

What only one side changed comes over as that side wrote it; what neither changed keeps its bytes.
A merged frontmatter counts when it is read again and means what both sides meant; what cannot be
merged so is merged by lines, and where that is not safe either, one side must be chosen.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, NamedTuple

from editor.vault.fields import Frontmatter, parse
from editor.vault.merge_fields import Fields
from editor.vault.merge_pieces import (
    Clash,
    Part,
    Piece,
    merge_article,
    merge_lines,
    text_of,
    three_way,
)
from editor.vault.merge_spots import MixedLinesError, Spots, spots_of
from editor.vault.merge_written import UnmergedError, name_of
from editor.vault.values import fingerprint, identical

__all__ = ["Clash", "Merged", "Part", "Side", "merge", "merge_text", "settled"]

_LONE_FEED = re.compile(r"(?<!\r)\n")


class Side(Enum):
    """What may be chosen where two versions clash; BOTH puts mine above theirs."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


class Merged(NamedTuple):
    """text: everything merged, each clash as in mine; None: there is no file.

    taken: keys of the fields that hold changes of theirs, None for the article.
    """

    text: str | None
    clashes: tuple[Clash, ...] = ()
    taken: tuple[str | None, ...] = ()


class _Unsafe(Exception):  # noqa: N818 - only passed within this module
    """What was merged does not mean what it should."""


def merge(base: str | None, mine: str | None, theirs: str | None) -> Merged:
    """Three versions of an entry merged; None: the file is not there."""
    if mine is None or theirs is None or theirs in (base, mine) or mine == base:
        return _without_merging(base, mine, theirs)
    base, mine, theirs = _same_breaks(base or "", mine, theirs)
    for way in (_merged_by_parts, _merged_by_lines):
        try:
            return way(base, mine, theirs)
        except _Unsafe:
            continue
    return _whole_file(base, mine, theirs)


def merge_text(base: str | None, mine: str | None, theirs: str | None) -> Merged:
    """Three versions of any other file of text merged, by lines."""
    if mine is None or theirs is None or theirs in (base, mine) or mine == base:
        return _without_merging(base, mine, theirs)
    base, mine, theirs = _same_breaks(base or "", mine, theirs)
    merged = merge_article(base, mine, theirs)
    return _assembled(merged.pieces, (None,) if merged.took else ())


def settled(merged: Merged, choices: Sequence[Side | str | None]) -> str | None:
    """The text with each clash decided, in the order of `merged.clashes`.

    A choice is a side or words of one's own; None: nothing stands there (of a whole file: there is
    none). Raises ValueError for BOTH where a clash is not `joinable`.
    """
    text = merged.text or ""
    whole = [clash for clash in merged.clashes if clash.part == "file"]
    parts: list[str] = []
    position = 0
    for clash, choice in zip(merged.clashes, choices, strict=True):
        chosen = _chosen(clash, choice)
        if whole:
            return chosen
        last = clash.end == len(text) or clash.part == "frontmatter"
        if chosen and not last and not chosen.endswith("\n"):
            chosen += "\r\n" if "\r\n" in text else "\n"
        parts += text[position : clash.start], chosen or ""
        position = clash.end
    return None if merged.text is None else "".join(parts) + text[position:]


def _chosen(clash: Clash, choice: Side | str | None) -> str | None:
    if choice is Side.MINE:
        return clash.mine
    if choice is Side.THEIRS:
        return clash.theirs
    if choice is not Side.BOTH:
        return choice
    if not clash.joinable:
        raise ValueError(choice)
    mine, theirs = clash.mine or "", clash.theirs or ""
    if mine and theirs and not mine.endswith("\n"):
        mine += "\r\n" if theirs.endswith("\r\n") else "\n"
    return mine + theirs


# -- whole files -----------------------------------------------------------------------------


def _without_merging(base: str | None, mine: str | None, theirs: str | None) -> Merged:
    """What needs no merge: one side is as the base, both are alike, or a file is gone."""
    if theirs in (base, mine):
        return Merged(mine)
    if mine == base:
        return Merged(theirs, taken=_differences(mine, theirs))
    return _whole_file(base, mine, theirs)


def _whole_file(base: str | None, mine: str | None, theirs: str | None) -> Merged:
    return Merged(mine, (Clash(None, base, mine, theirs, "file", 0, len(mine or "")),))


def _differences(mine: str | None, theirs: str | None) -> tuple[str | None, ...]:
    """The keys of the fields that differ, comments included; None for the article."""
    one, other = parse(mine or ""), parse(theirs or "")
    ours, others = _written(one), _written(other)
    keys: list[str | None] = [
        key for key in dict.fromkeys([*ours, *others]) if ours.get(key) != others.get(key)
    ]
    return (*keys, None) if one.body != other.body or not keys else tuple(keys)


def _written(front: Frontmatter) -> Mapping[str, object]:
    """For each field something that differs where the field does."""
    try:
        return {name_of(spot): spot.text for spot in _spots(front).members}
    except MixedLinesError:
        return {key: fingerprint(field.value) for key, field in front.fields.items()}


def _same_breaks(base: str, mine: str, theirs: str) -> tuple[str, str, str]:
    """The three with the same line breaks, where one side changed them all."""
    kinds = [_breaks(text) for text in (base, mine, theirs)]
    if kinds[2] in ("\n", "\r\n") and kinds[0] and kinds[2] != kinds[0]:
        wanted = kinds[1] if kinds[1] != kinds[0] and kinds[1] in ("\n", "\r\n") else kinds[2]
    elif kinds[1] in ("\n", "\r\n") and (
        (kinds[0] and kinds[1] != kinds[0]) or (not kinds[0] and kinds[2] and kinds[1] != kinds[2])
    ):
        wanted = kinds[1]
    else:
        return base, mine, theirs
    return _broken_by(base, wanted), _broken_by(mine, wanted), _broken_by(theirs, wanted)


def _breaks(text: str) -> str:
    """How the lines of a text end: `\\n`, `\\r\\n`, `mixed`, or empty where there is no break."""
    pairs = text.count("\r\n")
    feeds = text.count("\n")
    if not feeds:
        return ""
    return "\n" if not pairs else "\r\n" if pairs == feeds else "mixed"


def _broken_by(text: str, line_break: str) -> str:
    return text.replace("\r\n", "\n") if line_break == "\n" else _LONE_FEED.sub("\r\n", text)


def _assembled(pieces: Sequence[Piece], taken: Sequence[str | None]) -> Merged:
    """The pieces as one text, each clash with its place."""
    clashes = []
    parts = []
    position = 0
    for piece in pieces:
        text = piece if isinstance(piece, str) else piece.mine or ""
        if isinstance(piece, Clash):
            clashes.append(piece._replace(start=position, end=position + len(text)))
        parts.append(text)
        position += len(text)
    return Merged("".join(parts), tuple(clashes), tuple(taken))


# -- frontmatter and article -----------------------------------------------------------------


def _merged_by_parts(base: str, mine: str, theirs: str) -> Merged:
    """The frontmatter by fields and the article by lines. Raises _Unsafe."""
    old, own, other = parse(base), parse(mine), parse(theirs)
    if own.present != other.present:
        raise _Unsafe
    article = merge_article(old.body, own.body, other.body)
    for way in (_by_fields, _by_lines, _in_one):
        try:
            front, values, taken = way(old, own, other)
        except (UnmergedError, MixedLinesError):
            continue
        pieces = [*front, *article.pieces]
        try:
            readable = not (own.broken or other.broken)
            _verify(text_of(pieces), values, text_of(article.pieces), readable)
            last = text_of(article.pieces, theirs=True)
            _verify(text_of(pieces, theirs=True), None, last, readable)
        except _Unsafe:
            continue
        return _assembled(pieces, [*taken, None] if article.took else taken)
    raise _Unsafe


def _merged_by_lines(base: str, mine: str, theirs: str) -> Merged:
    """The whole file by lines. Raises _Unsafe where something must be chosen or gets broken."""
    old, own, other = parse(base), parse(mine), parse(theirs)
    merged = merge_article(base, mine, theirs)
    text = text_of(merged.pieces)
    if merged.clashes:
        raise _Unsafe
    found = parse(text)
    if found.present not in (own.present, other.present):
        raise _Unsafe
    _verify(text, _expected(old, own, other), found.body, not (own.broken or other.broken))
    return Merged(text, taken=_differences(mine, text))


_Front = tuple[list[Piece], Mapping[str, Any] | None, list[str | None]]


def _by_fields(base: Frontmatter, mine: Frontmatter, theirs: Frontmatter) -> _Front:
    """The frontmatter merged field by field. Raises UnmergedError or MixedLinesError."""
    if base.broken or mine.broken or theirs.broken or not mine.present:
        raise UnmergedError
    if base.text and not base.present and base.text.strip("\ufeff \r\n\t"):
        raise UnmergedError
    merged = Fields(_spots(base), _spots(mine), _spots(theirs))
    values = dict(merged.values)
    for key in dict.fromkeys([*mine.fields, *theirs.fields]):
        if key not in values and _merged_in(mine, key) and _merged_in(theirs, key):
            # A merge key brings it in; what it means must still be what one side meant.
            values[key] = _standing(base, mine, theirs, key)
    taken: list[str | None] = list(merged.taken)
    return _fenced(base, mine, theirs, merged.pieces), values, taken


def _spots(front: Frontmatter) -> Spots:
    if front.root is None:
        return Spots(front.block, [], "")
    return spots_of(front.block, front.root, 0, len(front.block))


def _merged_in(front: Frontmatter, key: str) -> bool:
    field = front.fields.get(key)
    return field is not None and field.pair is None


def _standing(base: Frontmatter, mine: Frontmatter, theirs: Frontmatter, key: str) -> Any:
    own, other = mine.fields[key].value, theirs.fields[key].value
    if identical(own, other):
        return own
    old = base.fields.get(key)
    if old is not None and identical(old.value, own):
        return other
    if old is not None and identical(old.value, other):
        return own
    raise UnmergedError


def _fenced(
    base: Frontmatter, mine: Frontmatter, theirs: Frontmatter, block: Sequence[Piece]
) -> list[Piece]:
    """A block between its fences, which keep mine's form unless only theirs changed it."""
    openings = [front.text[: front.block_start] for front in (base, mine, theirs)]
    closings = [front.text[front.block_end : front.body_start] for front in (base, mine, theirs)]
    opening, closing = three_way(*openings), three_way(*closings)
    return [
        openings[1] if opening is None else opening,
        *block,
        closings[1] if closing is None else closing,
    ]


def _by_lines(base: Frontmatter, mine: Frontmatter, theirs: Frontmatter) -> _Front:
    """The frontmatter merged by lines, when nothing clashes. Raises UnmergedError."""
    fronts = (base, mine, theirs)
    merged = merge_lines(base.block, mine.block, theirs.block, None, "frontmatter")
    if merged.clashes:
        raise UnmergedError
    taken = list(_differences(_head(mine), _head(theirs))) if merged.took else []
    return _fenced(*fronts, merged.pieces), _expected(*fronts), taken


def _in_one(base: Frontmatter, mine: Frontmatter, theirs: Frontmatter) -> _Front:
    """The frontmatter as one thing: that of the side that changed it, or a clash."""
    old, own, other = _head(base), _head(mine), _head(theirs)
    standing = three_way(old, own, other)
    if standing is None:
        return [Clash(None, old, own, other, "frontmatter")], None, []
    taken = list(_differences(own, other)) if standing != own else []
    return [standing], None, taken


def _head(front: Frontmatter) -> str:
    return front.text[: front.body_start]


def _expected(
    base: Frontmatter, mine: Frontmatter, theirs: Frontmatter
) -> Mapping[str, Any] | None:
    """The fields that a merge by lines must give; None where one side cannot be read."""
    if mine.broken or theirs.broken:
        return None
    values = {}
    for key in dict.fromkeys([*mine.fields, *theirs.fields]):
        old, own, other = (front.fields.get(key) for front in (base, mine, theirs))
        if own is not None and other is not None:
            values[key] = _standing(base, mine, theirs, key)
        elif own is not None and (old is None or not identical(old.value, own.value)):
            values[key] = own.value
        elif other is not None and (old is None or not identical(old.value, other.value)):
            values[key] = other.value
    return values


def _verify(text: str, values: Mapping[str, Any] | None, body: str, readable: bool) -> None:
    """Read a merged text again. Raises _Unsafe when it is not as it should be.

    values: the fields expected, None: any. body: the article expected.
    """
    found = parse(text)
    if found.body != body or (found.broken and readable):
        raise _Unsafe
    if values is None:
        return
    if found.broken or len(found.fields) != len(values):
        raise _Unsafe
    for key, value in values.items():
        if key not in found.fields or not identical(found.fields[key].value, value):
            raise _Unsafe
