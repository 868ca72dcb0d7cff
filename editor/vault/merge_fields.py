"""Merges the fields of three blocks: their order, their names, and each of them."""

from __future__ import annotations

from typing import Any

from editor.vault.checked import GONE
from editor.vault.merge_members import Merger
from editor.vault.merge_order import by_name
from editor.vault.merge_pieces import Outcome, Piece, merge_lines
from editor.vault.merge_renames import with_renames
from editor.vault.merge_spots import Spots
from editor.vault.merge_written import UnmergedError, name_of


class Fields:
    """The fields of three blocks, merged. pieces: the lines; values: what is expected of them."""

    def __init__(self, base: Spots, mine: Spots, theirs: Spots) -> None:
        self.pieces: list[Piece] = []
        self.values: dict[str, Any] = {}
        self.taken: list[str] = []
        self._merge(base, mine, theirs)

    def _merge(self, base: Spots, mine: Spots, theirs: Spots) -> None:
        for spots in (base, mine, theirs):
            if len(set(spots.names)) < len(spots.names):
                raise UnmergedError
        base, mine, theirs, renamed, twice = with_renames(base, mine, theirs)
        self._add(merge_lines(base.head, mine.head, theirs.head, None, "frontmatter"))
        for one in by_name(base.names, mine.names, theirs.names).members:
            old = base.members[one.base] if one.base is not None else None
            own = mine.members[one.mine] if one.mine is not None else None
            other = theirs.members[one.theirs] if one.theirs is not None else None
            name = name_of(own or other or old)
            if own is not None and name in twice:
                # Each side gave it another key.
                key, new = twice[name]
                old = base.members[base.names.index(key)]
                other = theirs.members[theirs.names.index(new)]
                merged = Merger(name).clashing_field(old, own, other)
            elif own is None and any(name == new for _, new in twice.values()):
                continue
            else:
                merged = Merger(name).field(old, own, other)
            self._add(merged)
            if merged.value is not GONE:
                self.values[name] = merged.value
            if merged.took or name in renamed:
                self.taken.append(name)
        self._add(merge_lines(base.rest, mine.rest, theirs.rest, None, "frontmatter"))

    def _add(self, merged: Outcome) -> None:
        self.pieces += merged.pieces
