"""Finds text in texts: as it stands, whole words, or by a regular expression."""

from __future__ import annotations

import json
import re
import subprocess
import time
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from itertools import islice
from types import MappingProxyType
from typing import Any, NamedTuple

from editor import processes
from editor.messages import EditorError

# No more are shown or replaced at once.
MOST = 10_000
# An expression that takes longer is made to take long.
PATIENCE_SECONDS = 4.0
_LOOK_SECONDS = 0.05

_LINE_END = re.compile(r"\r\n|\r")
_PART = re.compile(r"\\([0-9]{1,2}|g<[^<>]*>|.)|\$([0-9]{1,2}|\{[^{}]*\}|&|\$)", re.DOTALL)
_SIGNS = {"n": "\n", "t": "\t", "\\": "\\", "$": "$"}

Span = tuple[int, int]


class FindError(EditorError):
    """What is asked for cannot be found or replaced."""


class Wish(NamedTuple):
    """What is to be found. case: letter case counts. words: only whole words.

    expression: `text` is a regular expression, as Python's `re` has them; ^ and $ match at lines.
    """

    text: str
    case: bool = False
    words: bool = False
    expression: bool = False


class Match(NamedTuple):
    """One place. groups: the span of the whole, then of each group; (-1, -1) for one not used."""

    groups: tuple[Span, ...]

    @property
    def start(self) -> int:
        """The index of its first character in the text."""
        return self.groups[0][0]

    @property
    def end(self) -> int:
        """The index behind its last one."""
        return self.groups[0][1]


class Answer(NamedTuple):
    """The matches, text by text; none for texts that were not reached.

    names: the number of each named group. more: there are more than were asked for. slow: the
    index of the text in which the expression took too long, the last that was looked at.
    """

    matches: tuple[tuple[Match, ...], ...]
    names: Mapping[str, int] = MappingProxyType({})
    more: bool = False
    slow: int | None = None

    @property
    def total(self) -> int:
        """How many matches there are in all."""
        return sum(map(len, self.matches))


def find(
    texts: Sequence[str],
    wish: Wish,
    *,
    most: int = MOST,
    seconds: float = PATIENCE_SECONDS,
    cancelled: Callable[[], bool] = lambda: False,
) -> Answer:
    """Look for `wish` in all texts; positions are those of the texts, whatever their line ends.

    Expressions run in a process of their own, for at most `seconds`; call it off the UI thread.
    Raises FindError for an expression that is none.
    """
    if not wish.text or not texts:
        return Answer(((),) * len(texts))
    if wish.expression:
        return _by_expression(texts, wish, most, seconds, cancelled)
    pattern = _pattern(wish)
    compiled = re.compile(pattern, 0 if wish.case else re.IGNORECASE)
    found: list[tuple[Match, ...]] = []
    left = most
    for text in texts:
        spans = islice(compiled.finditer(text), left + 1)
        matches = tuple(Match((match.span(),)) for match in spans)
        found.append(matches[:left])
        left -= len(matches)
        if left < 0 or cancelled():
            break
    return _whole(found, len(texts), more=left < 0)


def _pattern(wish: Wish) -> str:
    pattern = wish.text if wish.expression else re.escape(wish.text)
    return rf"(?<!\w)(?:{pattern})(?!\w)" if wish.words else pattern


def _whole(
    found: Sequence[tuple[Match, ...]],
    size: int,
    names: Mapping[str, int] = MappingProxyType({}),
    *,
    more: bool = False,
    slow: int | None = None,
) -> Answer:
    return Answer((*found, *((),) * (size - len(found))), names, more, slow)


def _by_expression(
    texts: Sequence[str],
    wish: Wish,
    most: int,
    seconds: float,
    cancelled: Callable[[], bool],
) -> Answer:
    lines = [_Lines(text) for text in texts]
    asked = {
        "pattern": _pattern(wish),
        "ignore_case": not wish.case,
        "texts": [line.shown for line in lines],
        "most": most,
    }
    said, ended = _run(json.dumps(asked), seconds, cancelled)
    if not said:
        return _whole((), len(texts), slow=None if ended else 0)
    head, *rest = said
    if "error" in head:
        raise FindError("workspace.find-expression", reason=head["error"])
    found: list[tuple[Match, ...]] = []
    left = most
    for regs, line in zip(rest, lines, strict=False):
        matches = [Match(tuple(map(line.span, groups))) for groups in regs]
        found.append(tuple(matches[:left]))
        left -= len(matches)
    more = left < 0
    slow = None if ended or more or len(rest) == len(texts) else len(rest)
    return _whole(found, len(texts), head["names"], more=more, slow=slow)


def _run(asked: str, seconds: float, cancelled: Callable[[], bool]) -> tuple[list[Any], bool]:
    """What the process says, line by line, and whether it was called off."""
    until = time.monotonic() + seconds
    try:
        process = subprocess.Popen(
            processes.command("finding", "-I", "-S"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise FindError("workspace.find-failed", reason=error.strerror or str(error)) from error
    given: bytes | None = asked.encode("utf-8")
    stopped = False
    with process:
        while True:
            try:
                said, _ = process.communicate(given, timeout=_LOOK_SECONDS)
                break
            except subprocess.TimeoutExpired:
                given = None
                stopped = cancelled()
                if stopped or time.monotonic() > until:
                    process.kill()
    # A process that was ended may have been in the middle of a line.
    whole = said[: said.rfind(b"\n") + 1]
    return [json.loads(line) for line in whole.splitlines()], stopped


class _Lines:
    """A text as an expression sees it, each line end a line feed, and the way back.

    shown: that text.
    """

    def __init__(self, text: str) -> None:
        self.shown = _LINE_END.sub("\n", text) if "\r" in text else text
        # Where a line end of two characters begins, in characters of `shown`.
        self._pairs = (
            [found.start() - n for n, found in enumerate(re.finditer("\r\n", text))]
            if len(self.shown) < len(text)
            else []
        )

    def span(self, span: Sequence[int]) -> Span:
        """The span in the text itself."""
        start, end = span
        if not self._pairs or start < 0:
            return start, end
        return start + bisect_left(self._pairs, start), end + bisect_left(self._pairs, end)


class Template:
    r"""What stands in the place of a match.

    For an expression $1, ${name}, \1 and \g<name> are groups, $0 and $& the whole, \n a line end,
    \t a tab, $$ and \\ the signs themselves; else every sign is itself.
    """

    def __init__(self, text: str, wish: Wish, names: Mapping[str, int]) -> None:
        self._parts: list[str | int] = []
        position = 0
        for part in _PART.finditer(text) if wish.expression else ():
            self._parts.append(text[position : part.start()])
            self._parts.append(_part(part, names))
            position = part.end()
        self._parts.append(text[position:])

    def fill(self, text: str, match: Match) -> str:
        """What replaces a match in `text`; new lines end as the text's lines do.

        Raises FindError for a group that there is not.
        """
        made = []
        for part in self._parts:
            if isinstance(part, str):
                made.append(part)
            elif part >= len(match.groups):
                raise FindError("workspace.find-group", group=str(part))
            else:
                start, end = match.groups[part]
                made.append(text[start:end] if start >= 0 else "")
        filled = "".join(made)
        if "\n" in filled and "\r" in text:
            line_end = re.search(r"\r\n|\r|\n", text)
            filled = re.sub(r"\r\n|\r|\n", line_end[0] if line_end else "\n", filled)
        return filled


def _part(part: re.Match[str], names: Mapping[str, int]) -> str | int:
    said = part[1] or part[2]
    if said == "&":
        return 0
    if said in _SIGNS:
        return _SIGNS[said]
    name = said[2:-1] if said.startswith("g<") else said[1:-1] if said.startswith("{") else said
    if name.isdecimal():
        return int(name)
    if len(said) == 1:
        return part[0]
    if name not in names:
        raise FindError("workspace.find-group", group=name)
    return names[name]
