"""What differs in the frontmatter: field by field, the pin, the order, comments and blank lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from editor.messages import Argument, Message
from editor.publish.changes.moves import move_words
from editor.publish.changes.parts import Move, Part, Places, Point, What
from editor.publish.changes.values import field_words
from editor.territory.coordinates import read_place
from editor.vault.fields import Field, Frontmatter
from editor.vault.merge_spots import MixedLinesError, spots_of
from editor.vault.splices import Splice
from editor.vault.values import identical


class _Member(NamedTuple):
    """One field, with the lines that it has to itself; start, end: in the block."""

    name: str
    lines: str
    start: int
    end: int


class _Block(NamedTuple):
    """The fields of a block and what stands between them: before each, and behind the last."""

    members: Sequence[_Member]
    gaps: Sequence[str]
    indent: int

    @property
    def names(self) -> list[str]:
        """The keys in order."""
        return [member.name for member in self.members]


def frontmatter_parts(old: Frontmatter, new: Frontmatter, places: Places) -> list[Part]:
    """What differs above the article."""
    head, other = old.text[: old.body_start], new.text[: new.body_start]
    if head == other:
        return []
    if old.present != new.present:
        code = "publish.front-added" if new.present else "publish.front-removed"
        return [Part(What.FRONTMATTER, Message(code), (Splice(0, new.body_start, head),), line=1)]
    parts = [*_fences(old, new)]
    if old.block != new.block:
        try:
            fields = _by_fields(old, new, places.label)
        except MixedLinesError:
            return [*parts, _whole(old, new, places.label)]
        parts += _with_pin(fields, old, new, places)
    return parts


def _fences(old: Frontmatter, new: Frontmatter) -> Iterator[Part]:
    for start, end, text in (
        (0, new.block_start, old.text[: old.block_start]),
        (new.block_end, new.body_start, old.text[old.block_end : old.body_start]),
    ):
        if new.text[start:end] != text:
            back = Splice(start, end, text)
            yield Part(What.SPACING, Message("publish.fence"), (back,), keys=(str(start > 0),))


def _listed(names: Sequence[str]) -> Argument:
    first, *rest = names
    if not rest:
        return first
    return Message("publish.and-then", {"first": first, "rest": _listed(rest)})


def _whole(old: Frontmatter, new: Frontmatter, label: Callable[[str], str]) -> Part:
    """All of the frontmatter as one, where its fields do not stand on lines of their own."""
    back = (Splice(new.block_start, new.block_end, old.block),)
    keys = tuple(
        key
        for key in dict.fromkeys([*old.fields, *new.fields])
        if key not in old.fields
        or key not in new.fields
        or not identical(old.fields[key].value, new.fields[key].value)
    )
    if new.broken and not old.broken:
        problem = new.problems[0]
        words = Message("publish.front-broken", {"what": problem.message})
        return Part(What.FRONTMATTER, words, back, line=problem.line)
    if old.broken and not new.broken:
        return Part(What.FRONTMATTER, Message("publish.front-mended"), back, line=1)
    if keys and not new.broken:
        words = Message("publish.front-fields", {"fields": _listed([label(key) for key in keys])})
        return Part(What.FRONTMATTER, words, back, keys, line=1)
    return Part(What.FRONTMATTER, Message("publish.front-changed"), back, line=1)


def _block_of(front: Frontmatter) -> _Block:
    """Raises MixedLinesError where the fields cannot be told apart by their lines."""
    if front.broken:
        raise MixedLinesError
    if front.root is None:
        return _Block([], [front.block], -1)
    block = front.block
    members = [
        _Member(spot.pair.name, spot.lines, spot.start, spot.end)
        for spot in spots_of(block, front.root, 0, len(block)).members
        if spot.pair is not None
    ]
    if len({member.name for member in members}) < len(members):
        raise MixedLinesError
    edges = [0, *(member.end for member in members)]
    starts = [*(member.start for member in members), len(block)]
    gaps = [block[at:to] for at, to in zip(edges, starts, strict=True)]
    return _Block(members, gaps, front.root.indent)


def _by_fields(old: Frontmatter, new: Frontmatter, label: Callable[[str], str]) -> list[Part]:
    """Raises MixedLinesError."""
    before, after = _block_of(old), _block_of(new)
    if before.members and after.members and before.indent != after.indent:
        raise MixedLinesError
    shared = set(before.names) & set(after.names)
    parts = []
    wanted = [name for name in after.names if name in shared]
    if [name for name in before.names if name in shared] != wanted:
        order = [name for name in before.names if name in shared]
        text = _reordered(after, order)
        back = Splice(new.block_start, new.block_end, text)
        parts.append(Part(What.ORDER, Message("publish.fields-reordered"), (back,), line=1))
        before = _block(_reordered(before, wanted), before, wanted)
    return parts + list(_Aligned(old, new, before, after, label).parts())


def _reordered(block: _Block, order: Sequence[str]) -> str:
    """The block with the named fields in another order; all that stands between them stays."""
    lines = {member.name: member.lines for member in block.members}
    waiting = iter(order)
    pieces = [block.gaps[0]]
    for member, gap in zip(block.members, block.gaps[1:], strict=True):
        name = next(waiting) if member.name in order else member.name
        pieces += lines[name], gap
    return "".join(pieces)


def _block(text: str, like: _Block, order: Sequence[str]) -> _Block:
    """What `_reordered` made, as a block."""
    lines = {member.name: member.lines for member in like.members}
    waiting = iter(order)
    members: list[_Member] = []
    at = len(like.gaps[0])
    for member, gap in zip(like.members, like.gaps[1:], strict=True):
        name = next(waiting) if member.name in order else member.name
        members.append(_Member(name, lines[name], at, at + len(lines[name])))
        at += len(lines[name]) + len(gap)
    if at != len(text):
        raise MixedLinesError
    return _Block(members, like.gaps, like.indent)


class _Aligned:
    """Two blocks whose shared fields stand in the same order."""

    def __init__(
        self,
        old: Frontmatter,
        new: Frontmatter,
        before: _Block,
        after: _Block,
        label: Callable[[str], str],
    ) -> None:
        self._old, self._new = old, new
        self._before, self._after = before, after
        self._shared = set(before.names) & set(after.names)
        self._label = label

    def parts(self) -> Iterator[Part]:
        """What differs, in the order of the fields."""
        i = j = 0  # the first members of the stretch between two shared fields
        old = {name: number for number, name in enumerate(self._before.names)}
        for at, name in enumerate(self._after.names):
            if name not in self._shared:
                continue
            to = old[name]
            yield from self._stretch(i, to, j, at)
            if self._before.members[to].lines != self._after.members[at].lines:
                yield self._changed(to, at)
            i, j = to + 1, at + 1
        yield from self._stretch(i, len(self._before.members), j, len(self._after.members))

    def _changed(self, i: int, j: int) -> Part:
        old, new = self._before.members[i], self._after.members[j]
        field = self._new.fields.get(new.name)
        words, runs = field_words(self._label(new.name), self._old.fields.get(old.name), field)
        back = self._splice(new.start, new.end, old.lines)
        line = field.line if field else None
        return Part(What.FIELD, words, (back,), (new.name,), runs, line=line)

    def _stretch(self, i: int, i_end: int, j: int, j_end: int) -> Iterator[Part]:
        """What went and came between two shared fields, and what stands there besides."""
        gone, come = self._before.members[i:i_end], self._after.members[j:j_end]
        gaps, new_gaps = self._before.gaps[i : i_end + 1], self._after.gaps[j : j_end + 1]
        renamed = self._renamed(gone, come) if gaps == new_gaps else None
        if renamed is not None:
            yield renamed
            return
        # Each field takes along what follows it, or what stands above it, as the gap shows that
        # is there in both.
        below = gaps[0] == new_gaps[0] or gaps[-1] != new_gaps[-1]
        first = come[0].start if come else self._gap_end(j)
        first -= 0 if below else len(new_gaps[0])
        for n, member in enumerate(gone):
            text = member.lines + gaps[n + 1] if below else gaps[n] + member.lines
            words, runs = field_words(self._label(member.name), self._old.fields[member.name], None)
            back = self._splice(first, first, text)
            yield Part(What.FIELD, words, (back,), (member.name,), runs)
        for n, member in enumerate(come):
            start = member.start - (0 if below else len(new_gaps[n]))
            end = member.end + (len(new_gaps[n + 1]) if below else 0)
            field = self._new.fields[member.name]
            words, runs = field_words(self._label(member.name), None, field)
            back = self._splice(start, end, "")
            yield Part(What.FIELD, words, (back,), (member.name,), runs, line=field.line)
        if below and gaps[0] != new_gaps[0]:
            to = come[0].start if come else self._gap_end(j)
            back = self._splice(to - len(new_gaps[0]), to, gaps[0])
            code = "publish.spacing" if _blank(gaps[0] + new_gaps[0]) else "publish.comments"
            name = self._after.names[j - 1] if j else ""
            yield Part(What.SPACING, Message(code), (back,), ("", name))

    def _renamed(self, gone: Sequence[_Member], come: Sequence[_Member]) -> Part | None:
        if len(gone) != 1 or len(come) != 1:
            return None
        old, new = self._old.fields[gone[0].name], self._new.fields[come[0].name]
        if not old.value or not identical(old.value, new.value):
            return None
        words = Message("publish.field-renamed", {"before": old.key, "after": new.key})
        back = self._splice(come[0].start, come[0].end, gone[0].lines)
        return Part(What.FIELD, words, (back,), (old.key, new.key), line=new.line)

    def _gap_end(self, j: int) -> int:
        """Where the gap in front of member `j` ends."""
        members = self._after.members
        return members[j].start if j < len(members) else len(self._new.block)

    def _splice(self, start: int, end: int, text: str) -> Splice:
        return Splice(self._new.block_start + start, self._new.block_start + end, text)


def _blank(text: str) -> bool:
    return not text.strip()


def _with_pin(
    parts: Sequence[Part], old: Frontmatter, new: Frontmatter, places: Places
) -> list[Part]:
    """The parts of the coordinates as one, where the pin moved."""
    before, after = _point(old.fields, places), _point(new.fields, places)
    if before == after:
        return list(parts)
    keys = {places.x, places.y}
    named = _named(old, places), _named(new, places)
    if after is not None and named[1]:
        reached = places.region(*after)
        if named[1] == reached:
            keys.add(places.territory)
        elif not reached and named[0] != named[1]:
            # No border tells where a territory ends: what the entry says stands for it.
            keys.add(places.territory)
            says = {before: named[0], after: named[1]}
            places = places._replace(region=lambda x, y: says.get((x, y), ""))
    own = [part for part in parts if part.what is What.FIELD and set(part.keys) <= keys]
    if not any(key in (places.x, places.y) for part in own for key in part.keys):
        return list(parts)
    move = Move(before, after)
    pin = Part(
        What.PIN,
        move_words(move, places),
        tuple(splice for part in own for splice in part.back),
        tuple(key for part in own for key in part.keys),
        move=move,
        line=min((part.line for part in own if part.line), default=None),
    )
    at = min(parts.index(part) for part in own)
    rest = [part for part in parts if part not in own]
    return [*rest[:at], pin, *rest[at:]]


def _named(front: Frontmatter, places: Places) -> str:
    """The territory that an entry says it lies in."""
    field = front.fields.get(places.territory)
    return field.value if field is not None and isinstance(field.value, str) else ""


def _point(fields: Mapping[str, Field], places: Places) -> Point | None:
    values: list[Any] = [
        fields[key].value if key in fields else None for key in (places.x, places.y)
    ]
    place = read_place(*values)
    return (place.x, place.y) if place.x is not None and place.y is not None else None
