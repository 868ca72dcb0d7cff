"""What a merge must keep, as one check; and versions of a file to merge, for property tests."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from hypothesis import strategies as st

from editor.vault.frontmatter import (
    EditRefused,
    Frontmatter,
    parse,
    remove_field,
    rename_field,
    reorder_fields,
    set_body,
    set_field,
)
from editor.vault.merge import Merged
from editor.vault.values import fingerprint, identical
from tests.vault.strategies import entries

COMMENT = re.compile(r"(?:^|\s)#[^\r\n]*")


def lost_edits(base: str | None, mine: str | None, theirs: str | None, merged: Merged) -> list[str]:
    """The edits of either side that are neither in the merged text nor in a clash, as sentences.

    An edit is a field given another value, added or removed, an item added to a list or removed
    from it, a comment written, a line of the article written or removed.
    """
    lost: list[str] = []
    for who, side, other in (("mine", mine, theirs), ("theirs", theirs, mine)):
        if side == base or any(clash.part == "file" for clash in merged.clashes):
            continue
        if side is None or other is None or merged.text is None:
            # Who removed a file that the other left alone has removed it.
            gone = other == base if side is None else side == base
            if (merged.text is None) != (gone and side is None):
                lost.append(f"{who}: the file")
            continue
        found = _Lost(base or "", side, other, merged, who)
        lost += [f"{who}: {what}" for what in (*found.fields(), *found.comments(), *found.lines())]
    return lost


class _Lost:
    """The edits of one side that a merge lost."""

    def __init__(self, base: str, side: str, other: str, merged: Merged, who: str) -> None:
        texts = (base, side, other, merged.text or "")
        self.base, self.side, self.other, self.found = map(parse, texts)
        if not (self.side.present and self.other.present and self.found.present):
            # Where one has no frontmatter, the whole file is looked at by lines.
            fronts = (Frontmatter(text, None) for text in texts)
            self.base, self.side, self.other, self.found = fronts
        self.clashes = merged.clashes
        self.shown = [str(getattr(clash, who) or "") for clash in merged.clashes]

    def fields(self) -> Iterable[str]:
        if any(clash.part == "frontmatter" for clash in self.clashes):
            return
        if self.side.broken or self.found.broken or self.other.broken:
            return  # without fields there are lines, which `comments` looks at
        clashing = {clash.key for clash in self.clashes}
        for key in dict.fromkeys([*self.base.fields, *self.side.fields]):
            values = [_value(front, key) for front in (self.base, self.side, self.other)]
            if _same(values[0], values[1]) or key in clashing:
                continue
            if _kept(values[0], values[1], values[2], _value(self.found, key)):
                continue
            if not self._has_another_key(key, values[1]):
                yield f"field {key!r}"

    def _has_another_key(self, key: str, value: Any) -> bool:
        """One side gave the field another key, and what the other made of it is there; or that is
        a clash.
        """
        new = self.other.fields.keys() - self.base.fields.keys()
        if key in self.base.fields:
            return key not in self.other.fields and any(
                name in {clash.key for clash in self.clashes}
                or _kept(self.base.fields[key].value, value, None, _value(self.found, name))
                for name in new
            )
        for old, field in self.base.fields.items():
            if old not in self.side.fields and _same(field.value, value):
                theirs = _value(self.other, old)
                if _kept(field.value, theirs, None, _value(self.found, key)):
                    return True
        shown = (parse(f"---\n{text}\n---\n") for text in self.shown)
        return any(_same(_value(front, key), value) for front in shown)

    def comments(self) -> Iterable[str]:
        """Comments of the frontmatter; of one that cannot be read, every line."""
        if self.side.broken or self.base.broken or not self.side.present:
            count: Callable[[str], Counter[str]] = _lines
        else:
            count = _comments
        added = count(self.side.block) - count(self.base.block)
        there = count(self.found.block)
        for shown in self.shown:
            there += count(shown)
        for text in added - there:
            if not any(text in shown for shown in self.shown):
                yield f"in the frontmatter {text!r}"

    def lines(self) -> Iterable[str]:
        base, side, other = (_lines(front.body) for front in (self.base, self.side, self.other))
        there = _lines(self.found.body)
        shown: Counter[str] = Counter()
        for text in self.shown:
            shown += _lines(text)
        for line in (side - base) - (there + shown):
            yield f"line {line!r}"
        if any(clash.key is None for clash in self.clashes):
            return
        for line, count in (base - side).items():
            added = (other - base)[line]
            if there[line] > base[line] + added - count:
                yield f"removal of the line {line!r}"


_MISSING: Any = object()


def _value(front: Frontmatter, key: str) -> Any:
    field = front.fields.get(key)
    return field.value if field is not None else _MISSING


def _same(one: Any, other: Any) -> bool:
    if one is _MISSING or other is _MISSING:
        return one is other
    return identical(one, other)


def _kept(base: Any, side: Any, other: Any, found: Any) -> bool:
    """What the side changed of a value is in the merged one."""
    if _same(side, found):
        return True
    if isinstance(side, list) and isinstance(found, list):
        olds, ours, others = (_items(value) for value in (base, side, other))
        there = _items(found)
        added, removed = ours - olds, olds - ours
        if not added <= there and not all(isinstance(item, dict | list) for item in side):
            return False
        return all(
            there[item] <= olds[item] + (others - olds)[item] - count
            for item, count in removed.items()
            if item not in (others - olds)
        )
    if isinstance(side, dict) and isinstance(found, dict):
        before = base if isinstance(base, dict) else {}
        theirs = other if isinstance(other, dict) else {}
        return all(
            _kept(*(values.get(key, _MISSING) for values in (before, side, theirs, found)))
            for key in dict.fromkeys([*before, *side])
            if not _same(before.get(key, _MISSING), side.get(key, _MISSING))
        )
    if isinstance(side, str) and isinstance(found, str):
        added = _lines(side) - _lines(base if isinstance(base, str) else "")
        return added <= _lines(found)
    return False


def _items(value: Any) -> Counter[Any]:
    return Counter(map(fingerprint, value)) if isinstance(value, list) else Counter()


def _lines(text: str) -> Counter[str]:
    return Counter(line.rstrip("\r") for line in text.removesuffix("\n").split("\n"))


def _comments(text: str) -> Counter[str]:
    return Counter(found.strip() for found in COMMENT.findall(text))


# -- versions ----------------------------------------------------------------------------------

WORDS = ("new", "no", "a: b", 7, None, True, ["x"], ["x", "y z"], {"k": "v"}, "two\nlines\n", [])
BODY_LINES = ("Eins", "Zwei", "", "# Drei", "- vier", "two words ")
KEYS = ("title", "tags", "x", "zz")


def edited(text: str, dice: random.Random, edits: int) -> str:
    """`text` after some edits as people make them, each of fields, items, comments or lines."""
    for _ in range(edits):
        before = text
        try:
            text = dice.choice(_EDITS)(text, dice)
        except EditRefused:
            text = before
        if parse(text).broken and not parse(before).broken:
            text = before
    return text


def _some_key(text: str, dice: random.Random) -> str:
    keys = list(parse(text).fields)
    return dice.choice(keys) if keys else dice.choice(KEYS)


def _set(text: str, dice: random.Random) -> str:
    return set_field(text, _some_key(text, dice), dice.choice(WORDS))


def _add(text: str, dice: random.Random) -> str:
    return set_field(text, dice.choice(KEYS), dice.choice(WORDS))


def _remove(text: str, dice: random.Random) -> str:
    return remove_field(text, _some_key(text, dice))


def _rename(text: str, dice: random.Random) -> str:
    return rename_field(text, _some_key(text, dice), dice.choice(KEYS))


def _reorder(text: str, dice: random.Random) -> str:
    keys = list(parse(text).fields)
    dice.shuffle(keys)
    return reorder_fields(text, keys)


def _items_of(text: str, dice: random.Random) -> str:
    lists = [key for key, field in parse(text).fields.items() if isinstance(field.value, list)]
    if not lists:
        return set_field(text, "tags", ["a", "b", "c"])
    key = dice.choice(lists)
    items = list(parse(text).fields[key].value)
    what = dice.randint(0, 3)
    if what == 0 or not items:
        items.insert(dice.randint(0, len(items)), dice.choice(("a", "n", "o", "7", 7)))
    elif what == 1:
        items.pop(dice.randrange(len(items)))
    elif what == 2:
        items[dice.randrange(len(items))] = dice.choice(("p", {"k": "w"}, {"k": "v", "l": 1}))
    else:
        dice.shuffle(items)
    return set_field(text, key, items)


def _members_of(text: str, dice: random.Random) -> str:
    maps = [key for key, field in parse(text).fields.items() if isinstance(field.value, dict)]
    if not maps:
        return set_field(text, "place", {"city": "Ulm", "zip": 7, "at": {"x": 1, "y": 2}})
    key = dice.choice(maps)
    members = dict(parse(text).fields[key].value)
    if members and dice.random() < 0.4:
        del members[dice.choice(list(members))]
    else:
        members[dice.choice((*members, "n", "o"))] = dice.choice(("p", 1, ["q"], {"r": "s"}))
    return set_field(text, key, members)


def _comment(text: str, dice: random.Random) -> str:
    front = parse(text)
    lines = front.block.splitlines(keepends=True)
    lines.insert(dice.randint(0, len(lines)), f"# {dice.choice(('one', 'two', 'three'))}\n")
    changed = text[: front.block_start] + "".join(lines) + text[front.block_end :]
    after = parse(changed)
    same = {key: field.value for key, field in after.fields.items()}
    kept = {key: field.value for key, field in front.fields.items()}
    return changed if front.present and identical(same, kept) else text


def _body(text: str, dice: random.Random) -> str:
    lines = parse(text).body.split("\n")
    at = dice.randint(0, len(lines) - 1)
    what = dice.randint(0, 2)
    if what == 0:
        lines.insert(at, dice.choice(BODY_LINES))
    elif what == 1:
        lines[at] = dice.choice(BODY_LINES)
    else:
        del lines[at]
    return set_body(text, "\n".join(lines))


_EDITS: Sequence[Callable[[str, random.Random], str]] = (
    _set, _add, _remove, _rename, _reorder, _items_of, _items_of, _members_of, _comment, _body,
    _body,
)  # fmt: skip


@st.composite
def versions(draw: st.DrawFn) -> tuple[str, str, str]:
    """An entry as it was, and as two people left it."""
    base = draw(entries()).text
    dice = draw(st.randoms(use_true_random=False))
    base = edited(base, dice, draw(st.integers(0, 4)))
    return (
        base,
        edited(base, dice, draw(st.integers(0, 4))),
        edited(base, dice, draw(st.integers(0, 4))),
    )
