"""One-click mends of a frontmatter that does not parse; each is tried before it is offered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from editor.messages import Message
from editor.vault import frontmatter
from editor.vault.writer import Manners, text_of

_MEMBER = re.compile(r"(\s*(?:- +)?)([^\s\"'\[{#&*!|>%@`-][^:]*?)\s*:(\s*)(.*)")
_ITEM = re.compile(r"(\s*-\s+)(.+)")
_KEY = re.compile(r"[^\s#-][^:]*:(?:\s|$)")
_MOST = 3


class BlockMend(NamedTuple):
    """A way to mend. label: what its button says. block: the YAML between the fences after it."""

    label: Message
    block: str


def block_mends(block: str, line: int | None) -> tuple[BlockMend, ...]:
    """The ways to mend a block that is rejected at `line`, counted from 1 in it."""
    break_ = "\r\n" if "\r\n" in block else "\n"
    lines = block.split(break_)
    found: dict[str, BlockMend] = {}
    for label, changed in _tried(lines, (line or 1) - 1):
        mended = break_.join(changed)
        if mended != block and mended not in found and _parses(mended):
            found[mended] = BlockMend(label, mended)
            if len(found) == _MOST:
                break
    return tuple(found.values())


def _parses(block: str) -> bool:
    front = frontmatter.parse(f"---\n{block if block.endswith(chr(10)) else block + chr(10)}---\n")
    return bool(front.fields) and not front.broken


def _tried(lines: list[str], at: int) -> Iterator[tuple[Message, list[str]]]:
    """What may have been meant; the place that a reader rejects is often below the fault."""
    near = [one for one in (at, at - 1, at - 2) if 0 <= one < len(lines) and lines[one].strip()]
    for number in near:
        for label, line in _lines(lines[number]):
            yield label, [*lines[:number], line, *lines[number + 1 :]]
    if any("\t" in line[: len(line) - len(line.lstrip())] for line in lines):
        yield Message("schema.mend-tabs"), [_without_tabs(line) for line in lines]
    yield from _without_double(lines, at)


def _lines(line: str) -> Iterator[tuple[Message, str]]:
    """A line, mended in each way that it may need."""
    if re.match(r"\s*[\w-]+:[^\s/]", line):
        yield Message("schema.mend-colon"), re.sub(r"^(\s*[\w-]+):", r"\1: ", line, count=1)
    head, value = _parted(line)
    if value:
        for quote in "\"'":
            if value[0] == quote and not value.endswith(quote):
                yield Message("schema.mend-close-quote"), f"{head}{value}{quote}"
        for opening, closing in ("[]", "{}"):
            if value[0] == opening and not value.endswith(closing):
                yield Message("schema.mend-close-bracket"), f"{head}{value}{closing}"
        bare = value
        if value[0] in "\"'" and value[-1] == value[0] and len(value) > 1:
            bare = value[1:-1].replace('\\"', '"')
        yield Message("schema.mend-quote"), head + text_of(bare, "double", Manners(None, "\n"))
    if line[:1] == " ":
        yield Message("schema.mend-indent"), line.lstrip(" ")


def _parted(line: str) -> tuple[str, str]:
    """What stands before the value in a line, and the value."""
    if match := _MEMBER.fullmatch(line):
        return f"{match[1]}{match[2]}: ", match[4].rstrip()
    if match := _ITEM.fullmatch(line):
        return match[1], match[2].rstrip()
    return line, ""


def _without_tabs(line: str) -> str:
    text = line.lstrip()
    return line[: len(line) - len(text)].replace("\t", "  ") + text


def _without_double(lines: list[str], at: int) -> Iterator[tuple[Message, list[str]]]:
    """One of two fields of the same name taken out, with its lines."""
    if not 0 <= at < len(lines) or not _KEY.match(lines[at]):
        return
    key = lines[at].split(":")[0].strip()
    starts = [n for n, line in enumerate(lines) if _KEY.match(line)]
    same = [n for n in starts if lines[n].split(":")[0].strip() == key]
    if len(same) != 2:
        return
    ends = {n: next((m for m in starts if m > n), len(lines)) for n in same}
    last = len(lines) - 1 if not lines[-1] else len(lines)  # the break at the block's end stays
    spans = [(n, min(ends[n], last)) for n in same]
    alike = lines[slice(*spans[0])] == lines[slice(*spans[1])]
    first, second = (lines[:start] + lines[end:] for start, end in spans)
    if alike:
        yield Message("schema.mend-double"), second
    else:
        yield Message("schema.mend-keep-first"), second
        yield Message("schema.mend-keep-second"), first
