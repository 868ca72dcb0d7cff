"""Finds text over the whole vault, and works out what replacing it there would change."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from editor.messages import Message
from editor.schema.kinds import as_text, like_text
from editor.schema.values import Value, is_scalar
from editor.vault import frontmatter
from editor.vault.frontmatter import EditRefused, Frontmatter
from editor.vault.splices import Splice, apply
from editor.workspace.entries import Entry
from editor.workspace.finding import MOST, Match, Template, Wish, find
from editor.workspace.history import Change, Edit
from editor.workspace.plan import Plan
from editor.workspace.through import Through, at_once
from editor.workspace.workspace import Workspace

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_LONGEST_SHOWN = 40

# Down to a value: the field's key, then keys and indices. Empty for the article.
Where = tuple[str | int, ...]


class Part(NamedTuple):
    """A text of an entry that is searched by itself: its article, or one value of a field."""

    path: str
    where: Where
    text: str


class Hit(NamedTuple):
    """A line in which something was found.

    part: what it is a line of. line: its number in the file, from 1; for a field, that of its key.
    start, end: the line in the part's text, without its line end. matches: those that start there.
    """

    part: Part
    line: int
    start: int
    end: int
    matches: tuple[Match, ...]

    @property
    def text(self) -> str:
        """The line as it is, without its line end."""
        return self.part.text[self.start : self.end]


class Found(NamedTuple):
    """What a search of the vault gave. slow: the path of the entry in which it took too long."""

    wish: Wish
    hits: tuple[Hit, ...] = ()
    names: Mapping[str, int] = MappingProxyType({})
    more: bool = False
    slow: str | None = None

    @property
    def total(self) -> int:
        """How many matches there are."""
        return sum(len(hit.matches) for hit in self.hits)

    @property
    def entries(self) -> int:
        """In how many entries."""
        return len({hit.part.path for hit in self.hits})


def parts_of(entries: Iterable[Entry], *, fields: bool) -> Iterator[Part]:
    """What is searched of the entries, in the order of their files."""
    for entry in entries:
        if not entry.readable:
            continue
        front = entry.frontmatter if fields else None
        if front is not None:
            for key, field in front.fields.items():
                if field.pair is not None:
                    yield from _values(entry.path, (key,), field.value)
        yield Part(entry.path, (), entry.body)


def _values(path: str, where: Where, value: Value) -> Iterator[Part]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if isinstance(key, str):
                yield from _values(path, (*where, key), inner)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _values(path, (*where, index), inner)
    elif is_scalar(value) and value is not None:
        yield Part(path, where, as_text(value))


def search(
    entries: Sequence[Entry],
    wish: Wish,
    *,
    fields: bool,
    most: int = MOST,
    cancelled: Callable[[], bool] = lambda: False,
) -> Found:
    """Find `wish` in the articles and, if asked, in the values of the fields.

    Call it off the UI thread. Raises FindError for an expression that is none.
    """
    parts = list(parts_of(entries, fields=fields))
    answer = find([part.text for part in parts], wish, most=most, cancelled=cancelled)
    by_path = {entry.path: entry for entry in entries}
    hits: list[Hit] = []
    for part, matches in zip(parts, answer.matches, strict=True):
        if matches and (front := by_path[part.path].frontmatter) is not None:
            hits += _hits(part, front, matches)
    slow = parts[answer.slow].path if answer.slow is not None else None
    return Found(wish, tuple(hits), answer.names, answer.more, slow)


def _hits(part: Part, front: Frontmatter, matches: Sequence[Match]) -> Iterator[Hit]:
    """The lines of a part with matches in them."""
    if part.where:
        first = front.fields[str(part.where[0])].line
    else:
        first = _breaks(front.text[: front.body_start]) + 1
    waiting = list(reversed(matches))
    for number, line in enumerate(_LINE.finditer(part.text)):
        here = []
        # What starts at the very end is in the last line, and in that before a line end's.
        while waiting and (waiting[-1].start < line.end() or line.end() == len(part.text)):
            here.append(waiting.pop())
        if here:
            end = line.start() + len(line[0].rstrip("\r\n"))
            at = first if part.where else first + number
            yield Hit(part, at, line.start(), end, tuple(here))
        if not waiting:
            break


def _breaks(text: str) -> int:
    return len(re.findall(r"\r\n|\n|\r", text))


def replacements(hit: Hit, template: Template) -> tuple[str, ...]:
    """What would stand in the place of each match of a hit. Raises FindError."""
    return tuple(template.fill(hit.part.text, match) for match in hit.matches)


def plan_replace(
    workspace: Workspace,
    found: Found,
    hits: Iterable[Hit],
    template: Template,
    through: Through = at_once,
) -> Plan:
    """The change that replaces what was found in these lines, as one step.

    An entry that was changed since, or that refuses, is among the refused and keeps what could not
    be replaced. through: goes over the entries. Raises CalledOffError, and FindError for a template
    with a group that there is not.
    """
    wanted: dict[str, dict[Part, list[Splice]]] = {}
    for hit in hits:
        splices = wanted.setdefault(hit.part.path, {}).setdefault(hit.part, [])
        for match, text in zip(hit.matches, replacements(hit, template), strict=True):
            splices.append(Splice(match.start, match.end, text))
    edits: list[Edit] = []
    refused: dict[str, Message] = {}
    for path, parts in through(list(wanted.items())):
        before = workspace.document.text(path)
        if before is None:
            refused[path] = Message("workspace.replace-changed")
            continue
        after, refusal = _replaced(before, parts)
        if refusal is not None:
            refused[path] = refusal
        if after != before:
            edits.append(Edit(path, before, after))
    label = Message("workspace.replace", {"n": len(edits), "what": _short(found.wish.text)})
    return Plan(Change(label, tuple(edits)), refused)


def _replaced(text: str, parts: Mapping[Part, Sequence[Splice]]) -> tuple[str, Message | None]:
    """`text` with the splices made, and why some of them were not."""
    refusal: Message | None = None
    # Fields first: they stand in front, and an article that is set keeps them as they are.
    for part in sorted(parts, key=lambda part: not part.where):
        value = _now(text, part.where)
        if value is None or as_text(value) != part.text:
            refusal = refusal or Message("workspace.replace-changed")
            continue
        new = apply(part.text, parts[part])
        try:
            if part.where:
                text = frontmatter.set_nested(text, part.where, like_text(new, value))
            else:
                text = frontmatter.set_body(text, new)
        except EditRefused as error:
            refusal = refusal or error.message
    return text, refusal


def _now(text: str, where: Where) -> Value:
    """What stands there; None where there is nothing."""
    front = frontmatter.parse(text)
    if not where:
        return front.body
    key, *inner = where
    field = front.fields.get(str(key))
    value = field.value if field is not None else None
    for step in inner:
        if isinstance(value, dict):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value if is_scalar(value) else None


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"
