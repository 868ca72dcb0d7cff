"""What differs between two values of a field, in a line that a curator reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any, Literal, NamedTuple

from editor.messages import Argument, Message
from editor.publish.changes.parts import Run
from editor.publish.changes.sentences import runs_of
from editor.schema.kinds import as_text
from editor.schema.values import is_empty
from editor.vault.fields import Field
from editor.vault.values import fingerprint, identical

_LONG = 72  # characters; a longer text is told by its words that changed
_MOST = 6  # items that are named one by one
_ALIKE = 0.6


class _Codes(NamedTuple):
    """What is said of a field that only one of the two texts has."""

    kind: Literal["added", "removed"]
    value: str
    empty: str
    text: str


_ADDED = _Codes(
    "added", "publish.field-added", "publish.field-added-empty", "publish.field-added-text"
)
_REMOVED = _Codes(
    "removed", "publish.field-removed", "publish.field-removed-empty", "publish.field-removed-text"
)


def field_words(name: str, old: Field | None, new: Field | None) -> tuple[Message, tuple[Run, ...]]:
    """What differs in a field, with the words that changed where it is a long text.

    name: what it is called.
    """
    if old is None:
        return _alone(_ADDED, name, new.value if new is not None else None)
    if new is None:
        return _alone(_REMOVED, name, old.value)
    if identical(old.value, new.value):
        return _written(name, old.source, new.source), ()
    items = _differing(old.value, new.value)
    if items is None:
        return _scalar(name, old, new)
    if not items:
        return Message("publish.field-reordered", {"field": name}), ()
    return Message("publish.field-items", {"field": name, "items": _listed(items)}), ()


def _differing(before: Any, after: Any) -> list[str] | None:
    """The items or members that differ; None where the two are no lists or mappings."""
    if isinstance(before, dict) and isinstance(after, dict):
        return list(member_words(before, after))
    if isinstance(before, list) or isinstance(after, list):
        one, other = _as_list(before), _as_list(after)
        if one is not None and other is not None and (one or other):
            return list(_items(one, other))
    return None


def _scalar(name: str, old: Field, new: Field) -> tuple[Message, tuple[Run, ...]]:
    before, after = _plain(old.value), _plain(new.value)
    texts = isinstance(old.value, str) and isinstance(new.value, str)
    if texts and max(len(before), len(after)) > _LONG:
        words = Message("publish.field-text", {"field": name})
        if len(before.split()) <= 1 and len(after.split()) <= 1:
            # An address is another one as a whole.
            whole = (Run("removed", old.value), Run("added", new.value))
            return words, tuple(run for run in whole if run.text)
        return words, runs_of(old.value, new.value)
    one, other = short(old.value), short(new.value)
    if one == other:
        # Only how it is written tells the two apart: 2015 and "2015".
        one, other = _cut(old.source), _cut(new.source)
    return Message("publish.field-changed", {"field": name, "before": one, "after": other}), ()


def _written(name: str, before: str, after: str) -> Message:
    if before == after:
        return Message("publish.field-around", {"field": name})
    one, other = _cut(before), _cut(after)
    if one == other or "\n" in before + after:
        return Message("publish.field-rewritten", {"field": name})
    return Message("publish.field-written", {"field": name, "before": one, "after": other})


def _alone(codes: _Codes, name: str, value: Any) -> tuple[Message, tuple[Run, ...]]:
    if is_empty(value):
        return Message(codes.empty, {"field": name}), ()
    if isinstance(value, str) and len(_plain(value)) > _LONG:
        return Message(codes.text, {"field": name}), (Run(codes.kind, value),)
    return Message(codes.value, {"field": name, "value": short(value)}), ()


def short(value: Any) -> Argument:
    """A value in a few words; that it is empty, where it is."""
    if is_empty(value):
        return Message("publish.empty")
    return _cut(_plain(value))


def _plain(value: Any) -> str:
    """A value on one line."""
    if isinstance(value, list):
        return ", ".join(_plain(item) for item in value)
    if isinstance(value, dict):
        return ", ".join(f"{name}: {_plain(item)}" for name, item in value.items())
    if isinstance(value, bytes):
        return f"{len(value)} B"
    return " ".join(as_text(value).split())


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONG else text[: _LONG - 1].rstrip() + "…"


def _listed(items: Sequence[str]) -> str:
    shown = ", ".join(items[:_MOST])
    return f"{shown}, …" if len(items) > _MOST else shown


def _as_list(value: Any) -> list[Any] | None:
    """The items of a list; a single value counts as one, nothing as none."""
    if isinstance(value, list):
        return value
    if isinstance(value, dict):
        return None
    return [] if is_empty(value) else [value]


def _items(before: Sequence[Any], after: Sequence[Any]) -> Iterator[str]:
    """What went from a list and what came to it; nothing where only the order differs."""
    old, new = [fingerprint(item) for item in before], [fingerprint(item) for item in after]
    gone, come = Counter(old) - Counter(new), Counter(new) - Counter(old)
    left = [item for item, mark in zip(before, old, strict=True) if _take(gone, mark)]
    new_ones = [item for item, mark in zip(after, new, strict=True) if _take(come, mark)]
    for item in left:
        other = next((one for one in new_ones if _alike(item, one)), None)
        if other is None:
            yield f"− {_cut(_plain(item)) or '“”'}"
            continue
        new_ones.remove(other)
        if isinstance(item, dict):
            yield from member_words(item, other)
        else:
            yield _arrow(item, other)
    for item in new_ones:
        yield f"+ {_cut(_plain(item)) or '“”'}"


def _take(counts: Counter[Any], mark: Any) -> bool:
    if counts[mark] <= 0:
        return False
    counts[mark] -= 1
    return True


def _alike(one: Any, other: Any) -> bool:
    """Whether one item is the other, spelled or filled otherwise."""
    if isinstance(one, dict) and isinstance(other, dict):
        shared = [name for name in one if name in other and identical(one[name], other[name])]
        return bool(shared)
    if not isinstance(one, str) or not isinstance(other, str):
        return False
    return SequenceMatcher(None, one.casefold(), other.casefold()).ratio() >= _ALIKE


def member_words(
    before: Mapping[str, Any], after: Mapping[str, Any], under: str = ""
) -> Iterator[str]:
    """What differs in a mapping, by the names down to the values."""
    for name in dict.fromkeys([*before, *after]):
        path = f"{under}{name}"
        if name not in after:
            yield f"− {path}"
        elif name not in before:
            yield f"+ {path} {_cut(_plain(after[name]))}".rstrip()
        elif not identical(before[name], after[name]):
            one, other = before[name], after[name]
            if isinstance(one, dict) and isinstance(other, dict):
                yield from member_words(one, other, f"{path} › ")
            elif isinstance(one, list) and isinstance(other, list):
                items = list(_items(one, other))
                yield f"{path} {_listed(items)}" if items else path
            else:
                yield f"{path} {_arrow(one, other)}"


def _arrow(one: Any, other: Any) -> str:
    before, after = _cut(_plain(one)), _cut(_plain(other))
    if before == after:
        before, after = repr(one), repr(other)
    return f"{before or '–'} → {after or '–'}"
