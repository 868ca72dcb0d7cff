"""What a change of the vault did, in entries and fields, and what was saved: told to all."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from editor.schema.values import same
from editor.workspace.document import Cause
from editor.workspace.entries import Entry
from editor.workspace.history import Splice, difference

if TYPE_CHECKING:
    from editor.vault.frontmatter import Frontmatter


class VaultNotice(NamedTuple):
    """What a change did, in entries and fields.

    paths: the entries it touched that are there. fields: the keys whose values differ, by path.
    bodies: entries whose article differs. added: entries that were not there before. removed:
    entries that are gone. renamed: the new path by the old one, which are among `added` and
    `removed`; what differs in such an entry differs from what it was. files: other files of the
    vault it touched, such as its settings and schemas; what they say may count for any entry.
    """

    cause: Cause
    paths: frozenset[str]
    fields: Mapping[str, frozenset[str]] = MappingProxyType({})
    bodies: frozenset[str] = frozenset()
    added: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    renamed: Mapping[str, str] = MappingProxyType({})
    files: frozenset[str] = frozenset()


class Saved(NamedTuple):
    """A file that was written: its text on disk before, None for no file, and now."""

    path: str
    before: str | None
    after: str


def changed_keys(before: Entry | None, after: Entry, text: str | None = None) -> frozenset[str]:
    """The keys of the fields that differ; all of them when there was no entry.

    text: that of `before`, which then is not parsed where its values and the place of the change
    tell enough.
    """
    front = after.frontmatter
    if before is not None and front is not None and text is not None and not before.awake:
        told = _keys_at(before.fields, front, difference(text, front.text))
        if told is not None:
            return told
    old = before.frontmatter.fields if before and before.frontmatter else {}
    new = front.fields if front else {}
    keys = old.keys() | new.keys()
    return frozenset(
        key
        for key in keys
        if key not in old or key not in new or old[key].source != new[key].source
    )


def _keys_at(old: Mapping[str, Any], front: Frontmatter, splice: Splice) -> frozenset[str] | None:
    """The keys of the fields that differ from `old`; None where only their old source tells.

    splice: what the text `front` was made of differs in.
    """
    start = splice.start - front.block_start
    end = start + len(splice.inserted or "")
    keys = set(old.keys() ^ front.fields.keys())
    for key, field in front.fields.items():
        if key in keys:
            continue
        if not same(old[key], field.value):
            keys.add(key)
        elif field.pair is not None:
            value = field.pair.value
            if start < value.end and end > value.head:
                keys.add(key)
            elif start <= value.end and end >= value.head:
                return None
    return frozenset(keys)


def is_sorted_otherwise(before: Entry, after: Entry) -> bool:
    """Whether an entry changed its collection or its place on the map."""
    return (before.collection, before.place, before.territory) != (
        after.collection,
        after.place,
        after.territory,
    )
