"""Frontmatter of every style, for property tests and for fuzzing.

A block is generated together with what it means, so that the test knows the values without asking
the code that it tests. What is generated here, PyYAML and ruamel.yaml read alike (see the tests).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from hypothesis import strategies as st

LINE_BREAKS = st.sampled_from(["\n", "\r\n", "mixed"])
MISTAKEN = ("y", "n", "no", "on", "yes", "off", "null", "true", "false", "nan")
KEYS = st.text("abcdefghilnorstxy_", min_size=1, max_size=6).filter(
    lambda key: key[0] != "_" and key not in MISTAKEN
)
_WORDS = st.text("abcdefghilnorstuvwxyABCéß/&'()", min_size=1, max_size=8)
PLAIN_TEXTS = st.builds(
    lambda first, rest, tail: " ".join([first.lstrip("&'()/") or "x", *rest]) + tail,
    _WORDS,
    st.lists(_WORDS, max_size=2),
    st.sampled_from(("", "", "", "#x", ":y", ".", ", z", "-1", " (a: b".replace(": ", ":"))),
).filter(lambda text: text.lower() not in MISTAKEN)
ANY_TEXT = st.text(
    st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=24
)
LINES = st.lists(
    st.builds(
        lambda words, end: "A" + " ".join(words) + end,
        st.lists(st.sampled_from(("", "b", "c: d", "#e", " # f", "'g", '"h', "- i")), max_size=3),
        st.sampled_from(("", ".", "x")),
    ).map(str.rstrip),
    min_size=1,
    max_size=4,
)


@dataclass(frozen=True)
class Written:
    """A value with the YAML that stands behind its key (from the colon to before the break)."""

    value: Any
    lines: tuple[str, ...]


def single(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def double(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


@st.composite
def scalars(draw: st.DrawFn, flow: bool = False) -> tuple[Any, str]:
    """A value and how it is written on one line."""
    style = draw(st.sampled_from(("plain", "single", "double", "number", "date", "word")))
    if style in ("plain", "single", "double"):
        text = draw(PLAIN_TEXTS)
        if flow:
            text = text.replace(",", "").replace(":", "")
            text = text if text.strip() == text and text else "x"
        return text, {"plain": str, "single": single, "double": double}[style](text)
    if style == "number":
        number = draw(st.integers(1, 99999))
        return number, str(number)
    if style == "date":
        day = draw(st.dates(date(1900, 1, 1)))
        return day, day.isoformat()
    word = draw(st.sampled_from(("true", "false", "null")))
    return {"true": True, "false": False, "null": None}[word], word


COMMENTS = st.sampled_from(("", "", "", " # note", "   # two: [words]"))
SPACES = st.sampled_from((" ", " ", "  ", "\t"))


@st.composite
def fields(draw: st.DrawFn) -> Written:  # noqa: PLR0911 - one return for each style
    """What stands behind the colon of a key at the left edge."""
    sort = draw(
        st.sampled_from(
            ("scalar", "scalar", "empty", "block list", "flow list", "map", "flow map", "literal",
             "folded", "quoted lines", "list of maps")
        )
    )  # fmt: skip
    comment = draw(COMMENTS)
    if sort == "scalar":
        value, text = draw(scalars())
        return Written(value, (f"{draw(SPACES)}{text}{comment}",))
    if sort == "empty":
        return Written(None, (draw(st.sampled_from(("", " ", "\t", " # none"))),))
    if sort == "block list":
        items = draw(st.lists(scalars(), min_size=1, max_size=4))
        indent = " " * draw(st.sampled_from((0, 2, 4)))
        lines = [f"{indent}- {text}{draw(COMMENTS)}" for _, text in items]
        return Written([value for value, _ in items], (comment, *lines))
    if sort == "flow list":
        items = draw(st.lists(scalars(flow=True), max_size=4))
        comma = draw(st.sampled_from((", ", ",", " , ")))
        pad = draw(st.sampled_from(("", " ")))
        inner = comma.join(text for _, text in items)
        return Written([value for value, _ in items], (f" [{pad}{inner}{pad}]{comment}",))
    if sort in ("map", "flow map"):
        members = draw(st.dictionaries(KEYS, scalars(flow=True), min_size=1, max_size=3))
        value = {key: item for key, (item, _) in members.items()}
        if sort == "flow map":
            inner = ", ".join(f"{key}: {text}" for key, (_, text) in members.items())
            return Written(value, (f" {{{inner}}}{comment}",))
        indent = " " * draw(st.sampled_from((1, 2, 4)))
        lines = [f"{indent}{key}: {text}" for key, (_, text) in members.items()]
        return Written(value, (comment, *lines))
    if sort == "list of maps":
        first, second = draw(scalars()), draw(scalars())
        indent = " " * draw(st.sampled_from((0, 2)))
        lines = [f"{indent}- k: {first[1]}", f"{indent}  l: {second[1]}", f"{indent}- m:"]
        return Written([{"k": first[0], "l": second[0]}, {"m": None}], (comment, *lines))
    lines = draw(LINES)
    indent = " " * draw(st.sampled_from((1, 2, 4)))
    if sort == "literal":
        chomp, end = draw(st.sampled_from((("", "\n"), ("-", ""))))
        return Written(
            "\n".join(lines) + end, (f" |{chomp}{comment}", *(indent + x for x in lines))
        )
    if sort == "folded":
        chomp, end = draw(st.sampled_from((("", "\n"), ("-", ""))))
        below = tuple(indent + line for line in lines)
        return Written(" ".join(lines) + end, (f" >{chomp}{comment}", *below))
    quote = draw(st.sampled_from((single, double)))
    text = quote("\0".join(lines)).split("\0")
    return Written(" ".join(lines), (f" {text[0]}", *(indent + x for x in text[1:])))


@dataclass(frozen=True)
class Entry:
    """A whole file with what its fields mean."""

    text: str
    values: dict[str, Any]
    line_break: str


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """Files with frontmatter of mixed styles."""
    line_break = draw(LINE_BREAKS)
    names = draw(st.lists(KEYS, min_size=1, max_size=6, unique=True))
    lines, values = [], {}
    for name in names:
        above = ("", "# note", "# a: b")
        lines += draw(st.lists(st.sampled_from(above), max_size=2))
        written = draw(fields())
        values[name] = written.value
        quote = draw(st.sampled_from((str, str, single, double)))
        lines += [f"{quote(name)}:{written.lines[0]}", *written.lines[1:]]
    lines += draw(st.lists(st.sampled_from(("", "# end")), max_size=2))
    breaks = [line_break] * (len(lines) + 2)
    if line_break == "mixed":
        pairs = st.sampled_from(["\n", "\r\n"])
        breaks = draw(st.lists(pairs, min_size=len(breaks), max_size=len(breaks)))
    block = "".join(map(str.__add__, lines, breaks))
    head = draw(st.sampled_from(("", "", "\ufeff")))
    fence = "---" + draw(st.sampled_from(("", "", " ", "\t")))
    closing = "---" + draw(st.sampled_from((breaks[-1], breaks[-1], "", " " + breaks[-1])))
    body = draw(ANY_TEXT | st.just("---\nx: y\n---\n")) if closing != "---" else ""
    text = f"{head}{fence}{breaks[-2]}{block}{closing}{body}"
    return Entry(text, values, line_break)


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False)
    | st.dates(date(1000, 1, 1))
    | PLAIN_TEXTS
    | ANY_TEXT
    | LINES.map("\n".join),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS | ANY_TEXT, inner, max_size=3),
    max_leaves=6,
)
