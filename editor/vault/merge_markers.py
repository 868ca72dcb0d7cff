"""A merged text with git's conflict markers around the lines that clash."""

from __future__ import annotations

from typing import NamedTuple

from editor.vault.merge_pieces import Clash, merge_lines


class Markers(NamedTuple):
    """How conflicts are marked: size: characters of a marker; with_base: tell the base as well.

    base, mine, theirs: what stands behind their markers.
    """

    size: int = 7
    with_base: bool = False
    base: str = ""
    mine: str = ""
    theirs: str = ""


def marked(text: str, clashes: tuple[Clash, ...], markers: Markers) -> str:
    """`text`, each clash as in mine, with markers around both sides of each."""
    parts: list[str] = []
    position = 0
    for clash in clashes:
        parts += text[position : clash.start], _conflict(clash, markers)
        position = clash.end
    return "".join(parts) + text[position:]


def _conflict(clash: Clash, markers: Markers) -> str:
    if clash.part in ("frontmatter", "file"):
        # Only the lines that differ, unless choosing between those would tell nothing.
        base, mine, theirs = clash.base or "", clash.mine or "", clash.theirs or ""
        merged = merge_lines(base, mine, theirs)
        if merged.clashes:
            return "".join(
                piece if isinstance(piece, str) else _marked_lines(piece, markers)
                for piece in merged.pieces
            )
    return _marked_lines(clash, markers)


def _marked_lines(clash: Clash, markers: Markers) -> str:
    sides = [clash.mine or "", clash.base or "", clash.theirs or ""]
    line_break = "\r\n" if any("\r\n" in side for side in sides) else "\n"
    mine, base, theirs = (
        side + line_break if side and not side.endswith("\n") else side for side in sides
    )

    def line(character: str, label: str = "") -> str:
        return character * markers.size + (f" {label}" if label else "") + line_break

    told = line("|", markers.base) + base if markers.with_base else ""
    return line("<", markers.mine) + mine + told + line("=") + theirs + line(">", markers.theirs)
