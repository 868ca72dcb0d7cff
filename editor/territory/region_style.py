"""How a file of territories is written, so that what is added looks like the rest of it."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import NamedTuple

from editor.territory.regions import Point, Polygon, Ring
from editor.vault import json_spans as spans
from editor.vault.json_spans import Span

_NUMBER = re.compile(r"-?\d+(?:\.(\d+))?(?![\d.eE])")
# So many numbers tell with how many decimals a file is written.
_SAMPLE = 40


class Style(NamedTuple):
    """The habits of a text: by itself those of a file that is made new.

    flat: whether a feature stands on one line. indent: that of a feature; unit: one level of it.
    gap, colon: what follows a comma, and what stands between key and value. decimals: with how many
    all numbers are written, None when they differ. lead, tail: what goes before and behind the
    first feature of a list that has none.
    """

    flat: bool = False
    indent: str = "    "
    unit: str = "  "
    line: str = "\n"
    gap: str = " "
    colon: str = ": "
    decimals: int | None = None
    lead: str = ""
    tail: str = ""

    def number(self, value: float) -> str:
        """A number, with the decimals of the others if that says the same."""
        if self.decimals is not None:
            text = f"{value:.{self.decimals}f}"
            if float(text) == value:
                return text
        return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else repr(value)

    def point(self, point: Point) -> str:
        """A point."""
        return f"[{self.number(point[0])},{self.gap}{self.number(point[1])}]"

    def polygon(self, polygon: Polygon) -> str:
        """The rings of a polygon, each closed."""
        return self.listed([self._ring(ring) for ring in polygon])

    def listed(self, texts: Sequence[str]) -> str:
        """A list on one line."""
        return f"[{f',{self.gap}'.join(texts)}]"

    def feature(self, name: str, polygons: Sequence[Polygon], colour: str | None) -> str:
        """A territory, one ring a line unless all of it stands on one."""
        several = len(polygons) != 1
        values = {"name": name} | ({"color": colour} if colour else {})
        properties = f",{self.gap}".join(
            f"{json.dumps(key)}{self.colon}{json.dumps(value, ensure_ascii=False)}"
            for key, value in values.items()
        )
        rings = [[self._ring(ring) for ring in polygon] for polygon in polygons]
        if several:
            parts = [self._spread(one, 4) for one in rings]
            coordinates = self._spread(parts, 3)
        else:
            coordinates = self._spread(rings[0], 3)
        kind = json.dumps("MultiPolygon" if several else "Polygon")
        members = [self._member("type", kind), self._member("coordinates", coordinates)]
        return self._spread(
            [
                self._member("type", '"Feature"'),
                self._member("properties", f"{{{properties}}}"),
                self._member("geometry", self._spread(members, 2, "{}")),
            ],
            1,
            "{}",
        )

    def collection(self, features: Sequence[str]) -> str:
        """A collection of features."""
        outer = self._replace(indent="")
        listed = outer._spread(features, 2) if features else "[]"
        members = [self._member("type", '"FeatureCollection"'), self._member("features", listed)]
        return outer._spread(members, 1, "{}")

    def document(self, features: Sequence[str]) -> str:
        """The text of a whole file."""
        return self.collection(features) + self.line

    def _member(self, key: str, text: str) -> str:
        return f"{json.dumps(key)}{self.colon}{text}"

    def _ring(self, ring: Ring) -> str:
        return self.listed([self.point(point) for point in (*ring, ring[0])])

    def _spread(self, texts: Sequence[str], depth: int, ends: str = "[]") -> str:
        """Parts of something, each on a line of its own unless all stand on one."""
        if self.flat:
            return f"{ends[0]}{f',{self.gap}'.join(texts)}{ends[1]}"
        outer = self.line + self.indent + self.unit * (depth - 1)
        inner = outer + self.unit
        return f"{ends[0]}{inner}{f',{inner}'.join(texts)}{outer}{ends[1]}"


def style_of(text: str, at: Span | None) -> Style:
    """The habits of the part of a text that is to be changed; None for the whole of a feature.

    Where that part is a list of features, the last of them is followed.
    """
    known = spans.items(text, at.start) if at is not None else []
    part = text[slice(*at)] if at is not None else text
    last = text[slice(*known[-1])] if known else part
    sample = last if last.startswith("{") else part
    line = "\r\n" if "\r\n" in text else "\n"
    lines = re.findall(r"^[ \t]+(?=\S)", text, re.MULTILINE)
    unit = min(lines, key=len, default="  ")
    indent = _indent_at(text, known[-1].start) if known else ""
    numbers = _NUMBER.finditer(sample, sample.find("coordinates") + 1 or 0)
    counts = {len(m[1] or "") for m, _ in zip(numbers, range(_SAMPLE), strict=False)}
    lead, tail, flat = "", "", "\n" not in sample.strip()
    if at is not None and not known and part[1:-1].strip() == "" and text[at.start] == "[":
        # An empty list: what is added to it is written as a new file would have it.
        flat = "\n" not in text.strip()
        around = _indent_at(text, at.start)
        indent = around + unit
        if not flat:
            lead, tail = line + indent, line + around
    return Style(
        flat=flat,
        indent=indent,
        unit=unit,
        line=line,
        gap=_habit(r"[\d\]\"},],( ?)[\[\d\"{-]", sample, text),
        colon=":" + _habit(r"\":( ?)[\[\"{\d-]", sample, text),
        decimals=counts.pop() if len(counts) == 1 else None,
        lead=lead,
        tail=tail,
    )


def _habit(pattern: str, *texts: str) -> str:
    """What the pattern's group finds in the first of the texts that has it; else a space."""
    for text in texts:
        if found := re.search(pattern, text):
            return found[1]
    return " "


def _indent_at(text: str, position: int) -> str:
    """The indentation of the line that holds `position`."""
    line = text[text.rfind("\n", 0, position) + 1 :]
    return line[: len(line) - len(line.lstrip(" \t"))]
