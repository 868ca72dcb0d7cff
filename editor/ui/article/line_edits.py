"""What lines begin with: headings, quotes, lists, tasks; put there and taken off again."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from editor.ui.article.text_edit import TextEdit, line_end, line_start, lines_of

ListKind = Literal["bullet", "number", "task"]

_LINE = re.compile(
    r"(?P<quote>(?:[ \t]{0,3}>[ \t]?)*)(?P<indent>[ \t]*)"
    r"(?:(?P<marker>[-*+]|\d{1,9}[.)])(?P<gap>[ \t]+|$)(?P<task>\[[ xX]\](?:[ \t]+|$))?)?"
    r"(?P<rest>.*)",
    re.DOTALL,
)
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_QUOTE = re.compile(r" {0,3}>[ \t]?")


class Line(NamedTuple):
    """A line's parts, which together are the line; a part that it lacks is empty."""

    quote: str
    indent: str
    marker: str
    gap: str
    task: str
    rest: str

    @property
    def kind(self) -> ListKind | None:
        """Which list it is an item of."""
        if not self.marker:
            return None
        return "task" if self.task else "number" if self.marker[0].isdigit() else "bullet"


def line_parts(line: str) -> Line:
    """A line, taken apart."""
    found = _LINE.fullmatch(line)
    return (
        Line(*(part or "" for part in found.groups())) if found else Line("", "", "", "", "", line)
    )


def _on_lines(text: str, start: int, end: int, made: list[str]) -> TextEdit:
    """The lines of a selection, replaced; the selection stays on them."""
    first, last = lines_of(text, start, end)
    new = "\n".join(made)
    if start != end:
        return TextEdit(first, last, new, first, first + len(new))
    # The cursor stays before the same text.
    tail = last - start
    at = max(first, first + len(new) - tail)
    return TextEdit(first, last, new, at, at)


def _lines(text: str, start: int, end: int) -> list[str]:
    first, last = lines_of(text, start, end)
    return text[first:last].split("\n")


def toggle_list(text: str, start: int, end: int, kind: ListKind) -> TextEdit:
    """Make the lines items of a list, or plain text where all of them are such items."""
    lines = [line_parts(line) for line in _lines(text, start, end)]
    whole = [line for line in lines if line.rest.strip() or line.marker] or lines
    off = all(line.kind == kind for line in whole)
    bullet = next((m[1] for m in re.finditer(r"^[ \t]*([-*+])[ \t]", text, re.MULTILINE)), "-")
    made, numbers = [], dict[str, int]()
    for line in lines:
        if line not in whole:
            made.append("".join(line))
            continue
        place = line.quote + line.indent
        rest = re.sub(_HEADING, "", line.rest) if not line.marker else line.rest
        if off:
            made.append(place + rest)
            continue
        numbers[place] = numbers.get(place, 0) + 1
        marker = f"{numbers[place]}." if kind == "number" else bullet
        if kind == "task" and line.kind == "number":
            marker = line.marker
        task = (line.task or "[ ] ") if kind == "task" else ""
        made.append(f"{place}{marker} {task}{rest}")
    return _on_lines(text, start, end, made)


def toggle_done(text: str, start: int, end: int) -> TextEdit | None:
    """Tick the tasks of the selection, or untick them where all are ticked; None without any."""
    lines = [line_parts(line) for line in _lines(text, start, end)]
    tasks = [line for line in lines if line.task]
    if not tasks:
        return None
    mark = " " if all(line.task[1] != " " for line in tasks) else "x"
    made = [
        "".join(line._replace(task=f"[{mark}]{line.task[3:]}" if line.task else ""))
        for line in lines
    ]
    return _on_lines(text, start, end, made)


def toggle_quote(text: str, start: int, end: int) -> TextEdit:
    """Quote the lines, or take one level of quoting off where all have it."""
    lines = _lines(text, start, end)
    if all(_QUOTE.match(line) for line in lines):
        made = [_QUOTE.sub("", line, count=1) for line in lines]
    else:
        made = [f"> {line}" if line else ">" if len(lines) > 1 else "> " for line in lines]
    return _on_lines(text, start, end, made)


def set_heading(text: str, start: int, end: int, level: int) -> TextEdit:
    """Make the lines headings of a level from 1 to 6; 0, or the level they have, takes it off."""
    lines = _lines(text, start, end)
    full = [line for line in lines if line.strip()] or lines
    marks = "#" * level
    if all((found := _HEADING.match(line)) and found[1] == marks for line in full):
        marks = ""
    made = []
    for line in lines:
        parts = line_parts(line)
        bare = _HEADING.sub("", parts.rest if parts.marker and marks else line, count=1)
        made.append(f"{marks} {bare}" if marks and line in full else bare)
    return _on_lines(text, start, end, made)


def next_heading(text: str, start: int, end: int) -> TextEdit:
    """Text becomes a heading of level 2, that one of level 3, that one text again."""
    found = _HEADING.match(_lines(text, start, end)[0])
    level = len(found[1]) if found else 0
    return set_heading(text, start, end, {2: 3, 0: 2, 1: 2}.get(level, 0))


def new_line(text: str, start: int, end: int) -> TextEdit | None:
    """What Enter does in lists and quotes, and below indented lines; None where it is no matter.

    An item goes on with the next one; an empty item ends: it steps out, and at last goes.
    """
    first, last = line_start(text, start), line_end(text, end)
    line = line_parts(text[first : line_end(text, start)])
    prefix = "".join(line[:5])
    if not prefix or start - first < len(prefix):
        return None
    tail = text[end:last]
    if not line.rest.strip() and not tail.strip():
        return _ended(first, last, line)
    marker, task = line.marker, "[ ] " if line.task else ""
    if marker and marker[0].isdigit():
        marker = f"{int(marker[:-1]) + 1}{marker[-1]}"
    quote = line.quote if not line.quote or line.quote[-1] in " \t" else line.quote + " "
    begun = f"\n{quote}{line.indent}{marker}{line.gap}{task}"
    blanks = len(tail) - len(tail.lstrip(" \t")) if line.marker or line.quote else 0
    at = start + len(begun)
    behind = _renumbered(text, last, line) if marker != line.marker else ""
    made = begun + tail[blanks:] + behind
    stop = last + len(behind) if behind else last
    return TextEdit(start, stop if behind else end + blanks, made if behind else begun, at, at)


def _ended(first: int, last: int, line: Line) -> TextEdit:
    """An empty item steps out of its list, then of its quote."""
    if line.marker and line.indent:
        unit = "\t" if line.indent[-1] == "\t" else "    "
        indent = line.indent.removesuffix(unit) if line.indent.endswith(unit) else ""
        kept = f"{line.quote}{indent}{line.marker}{line.gap}{'[ ] ' if line.task else ''}"
    elif line.marker or line.indent:
        kept = line.quote
    else:
        kept = line.quote.rstrip().removesuffix(">")
    return TextEdit(first, last, kept, first + len(kept), first + len(kept))


def _renumbered(text: str, last: int, item: Line) -> str:
    """The lines that follow, as far as they count on from `item`, one number higher."""
    number = int(item.marker[:-1]) + 1
    made: list[str] = []
    at = last
    while at < len(text):
        stop = line_end(text, at + 1)
        line = line_parts(text[at + 1 : stop])
        deeper = len(line.quote + line.indent) > len(item.quote + item.indent)
        if deeper and (line.marker or line.rest.strip()):
            made.append("".join(line))
        elif (line.quote, line.indent, line.marker) == (
            item.quote,
            item.indent,
            f"{number}{item.marker[-1]}",
        ):
            number += 1
            made.append("".join(line._replace(marker=f"{number}{item.marker[-1]}")))
        else:
            break
        at = stop
    return "".join(f"\n{line}" for line in made)


def indent(text: str, start: int, end: int) -> TextEdit | None:
    """One level deeper: items of a list, or all lines of a selection; None elsewhere."""
    lines = _lines(text, start, end)
    parts = [line_parts(line) for line in lines]
    if start == end and not parts[0].marker:
        return None
    if start != end and len(lines) == 1 and not parts[0].marker:
        return None
    unit = _unit(text)
    made = [
        "".join(part._replace(indent=unit + part.indent)) if part.rest or part.marker else line
        for part, line in zip(parts, lines, strict=True)
    ]
    return _on_lines(text, start, end, made)


def outdent(text: str, start: int, end: int) -> TextEdit | None:
    """One level back; None where no line is indented."""
    unit = _unit(text)
    made, changed = [], False
    for line in _lines(text, start, end):
        part = line_parts(line)
        less = part.indent
        if less.startswith("\t"):
            less = less[1:]
        else:
            width = 4 if unit == "\t" else len(unit)
            less = less[min(width, len(less) - len(less.lstrip(" "))) :]
        changed = changed or less != part.indent
        made.append("".join(part._replace(indent=less)))
    return _on_lines(text, start, end, made) if changed else None


def _unit(text: str) -> str:
    """What the article indents lists by; else four spaces, which every dialect takes for deeper."""
    found = re.search(r"^(\t| {2,4})(?:[-*+]|\d+[.)])[ \t]", text, re.MULTILINE)
    return found[1] if found else "    "


def callout(text: str, start: int, end: int, kind: str, title: str) -> TextEdit:
    """A callout that holds the lines of the selection; its title is selected."""
    inner = "\n".join(f"> {line}".rstrip() for line in _lines(text, start, end))
    first, last = lines_of(text, start, end)
    head = f"> [!{kind}] "
    block = block_edit(text, first, last, f"{head}{title}\n{inner if inner.strip('>') else '> '}")
    at = block.start + block.text.index(head) + len(head)
    return block._replace(first=at, last=at + len(title))


def fence(text: str, start: int, end: int) -> TextEdit:
    """A block of code that holds the lines of the selection."""
    first, last = lines_of(text, start, end)
    inner = text[first:last]
    longest = max((len(run) for run in re.findall(r"`{3,}", inner)), default=2)
    mark = "`" * (longest + 1)
    block = block_edit(text, first, last, f"{mark}\n{inner}\n{mark}")
    at = block.start + block.text.index(mark) + len(mark)
    return block._replace(first=at, last=at)


def block_edit(text: str, start: int, end: int, block: str) -> TextEdit:
    """`block` in the place of text[start:end], between blank lines; the cursor behind it."""
    before, after = text[:start], text[end:]
    lead = "" if not before.strip("\n") or before.endswith("\n\n") else "\n\n"
    if lead and before.endswith("\n"):
        lead = "\n"
    if not before.strip("\n") and before and not before.endswith("\n"):
        lead = "\n"
    tail = "" if not after or after.startswith("\n\n") else "\n" if after[0] == "\n" else "\n\n"
    if after == "\n":
        tail = ""
    made = lead + block + tail
    at = start + len(lead) + len(block)
    return TextEdit(start, end, made, at, at)
