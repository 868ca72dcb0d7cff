"""What a merge is made of: text that is settled, and places where one side must be chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Literal, NamedTuple

from editor.vault.line_merge import lines_in, regions

Part = Literal["field", "article", "frontmatter", "file"]


class Clash(NamedTuple):
    """A place that both sides changed in different ways; what stands there, as written.

    key: the field that it is in, None outside of fields. base, mine, theirs: whole lines, those of
    a field with its key; None: absent. part: what is to be chosen, `field` (or some lines of it),
    `article`, `frontmatter` as a whole, or the `file`. start, end: where mine stands in the merged
    text. joinable: both may stand there, mine above theirs.
    """

    key: str | None
    base: str | None
    mine: str | None
    theirs: str | None
    part: Part = "field"
    start: int = 0
    end: int = 0
    joinable: bool = False


Piece = str | Clash


class Outcome(NamedTuple):
    """Some lines merged.

    value: what they mean, each clash as in mine. took: some are theirs.
    """

    pieces: Sequence[Piece]
    value: Any = None
    took: bool = False

    @property
    def clashes(self) -> bool:
        """Something must be chosen."""
        return any(isinstance(piece, Clash) for piece in self.pieces)


def text_of(pieces: Iterable[Piece], *, theirs: bool = False) -> str:
    """The text with every clash as in mine, or as in theirs."""
    return "".join(
        piece if isinstance(piece, str) else (piece.theirs if theirs else piece.mine) or ""
        for piece in pieces
    )


def three_way(base: str, mine: str, theirs: str) -> str | None:
    """The one of three texts that stands, or None where both sides changed it."""
    if theirs in (base, mine):
        return mine
    return theirs if mine == base else None


def merge_lines(
    base: str, mine: str, theirs: str, key: str | None = None, part: Part = "article"
) -> Outcome:
    """Three texts merged by lines. `value` of the outcome is not given."""
    settled = three_way(base, mine, theirs)
    if settled is not None:
        return Outcome([settled], took=settled != mine)
    olds, ours, others = lines_in(base), lines_in(mine), lines_in(theirs)
    pieces: list[Piece] = []
    took = False
    for region in regions(olds, ours, others):
        own = "".join(ours[region.mine_start : region.mine_end])
        other = "".join(others[region.theirs_start : region.theirs_end])
        if region.who == "clash":
            old = "".join(olds[region.base_start : region.base_end])
            pieces.append(Clash(key, old, own, other, part, joinable=True))
        elif region.who == "theirs":
            took = True
            pieces.append(other)
        else:
            pieces.append(own)
    return Outcome(pieces, took=took)


def merge_article(base: str, mine: str, theirs: str) -> Outcome:
    """Three articles merged by lines; a break behind the last line is a matter of its own."""
    merged = merge_lines(base, mine, theirs)
    texts = (base, mine, theirs)
    if not merged.clashes or not all(texts):
        return merged
    bare = [not text.endswith("\n") for text in texts]
    if len(set(bare)) == 1:
        return merged
    ended = [text if text.endswith("\n") else text + "\n" for text in texts]
    again = merge_lines(ended[0], ended[1], ended[2])
    if again.clashes:
        return merged
    text = text_of(again.pieces)
    if bare[1] if bare[2] == bare[0] else bare[2]:
        text = text.removesuffix("\n").removesuffix("\r")
        if not text or text.endswith("\n"):
            return merged  # an empty line would be no more
    return Outcome([text], took=text != mine)
