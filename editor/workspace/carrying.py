"""Carries changes from outside over to texts that they were not made in.

Undo takes back what was done before such a change, and what came from outside stays: it is merged
into the text without that step, as it was into the text with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

Texts = Mapping[str, str | None]


class Outside(NamedTuple):
    """How a file was changed from outside: `base` on disk became `theirs`.

    path, to: what it was called, and is since. clashed: where both changed the same, mine was
    kept. texts: base and theirs; None where nothing was unsaved, and they are simply the text
    before and after.
    """

    path: str
    to: str
    clashed: bool = False
    texts: tuple[str | None, str | None] | None = None


class Carried(NamedTuple):
    """What becomes of texts. states: before, between and after the changes from outside, which
    are `changes` by now. blocked: the file in which a change cannot be carried over.
    """

    states: Sequence[Texts]
    changes: Sequence[tuple[Outside, ...]]
    blocked: str | None = None


def concerned(paths: Iterable[str], changes: Sequence[Sequence[Outside]]) -> frozenset[str]:
    """All files that `paths` became or were in the course of the changes."""
    found = set(paths)
    size = 0
    while len(found) > size:
        size = len(found)
        for change in (change for each in changes for change in each):
            if change.path in found or change.to in found:
                found |= {change.path, change.to}
    return frozenset(found)


def carry(
    states: Sequence[Texts],
    changes: Sequence[tuple[Outside, ...]],
    start: Texts,
    names: Mapping[str, str],
) -> Carried:
    """Make changes from outside, oldest first, in other texts.

    states: the texts of the files concerned before, between and after the changes. start: those to
    make them in instead. names: what files are called there, by what they are called in `states`.
    """
    # Imported when first needed, which is seldom.
    from editor.workspace.merging import merge_file

    made: list[Texts] = [start]
    kept: list[tuple[Outside, ...]] = []
    for before, after, each in zip(states, states[1:], changes, strict=False):
        now = dict(made[-1])
        now_changes = []
        for change in each:
            if change.path not in before:
                now_changes.append(change)
                continue
            base, theirs = change.texts or (before[change.path], after[change.to])
            path = names.get(change.path, change.path)
            to = path if change.to == change.path else change.to
            mine = now[path]
            if path == change.path and mine == before[path]:
                text = after[to]
            else:
                merged = merge_file(to, base, mine, theirs)
                if merged.clashes and not change.clashed:
                    return Carried((), (), path)
                text = merged.text
            if to != path:
                if now.get(to) is not None:
                    return Carried((), (), to)
                now[path] = None
            now[to] = text
            plain = mine == base and text == theirs
            texts = None if plain else (base, theirs)
            now_changes.append(Outside(path, to, change.clashed, texts))
        made.append(now)
        kept.append(tuple(now_changes))
    return Carried(made, kept)
