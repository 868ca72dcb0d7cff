"""YAML is read as js-yaml 4.3 reads it; what it said is in tests/golden/js_yaml.json."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.messages import Message, english
from editor.messages.table import SENTENCES
from editor.vault.nodes import Node, YamlError
from editor.vault.values import as_json
from editor.vault.yaml_reader import read_document

GOLDEN = json.loads(
    (Path(__file__).parent.parent / "golden" / "js_yaml.json").read_text(encoding="utf-8")
)


def alike(ours: Any, theirs: Any) -> bool:
    """Equal as JSON; a time stamp at midnight is a date to JavaScript."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return ours.keys() == theirs.keys() and all(alike(ours[k], theirs[k]) for k in ours)
    if isinstance(ours, list) and isinstance(theirs, list):
        return len(ours) == len(theirs) and all(map(alike, ours, theirs))
    if isinstance(ours, str) and isinstance(theirs, str):
        return ours in (theirs, f"{theirs}T00:00:00.000Z")
    if type(ours) in (int, float) and type(theirs) in (int, float):
        return float(ours) == float(theirs)
    return ours is theirs


@pytest.mark.parametrize("case", GOLDEN["documents"], ids=lambda case: repr(case["text"])[:40])
def test_documents_are_read_as_the_publisher_reads_them(case: dict[str, Any]) -> None:
    if "reason" in case:
        with pytest.raises(YamlError) as caught:
            read_document(case["text"])
        assert english(Message(caught.value.code, caught.value.details))
        assert 0 <= caught.value.position <= len(case["text"]) + 1
    else:
        node = read_document(case["text"])
        assert alike(as_json(node.value if node else None), case["value"])


def test_the_golden_documents_are_of_both_sorts() -> None:
    rejected = [case for case in GOLDEN["documents"] if "reason" in case]
    assert 40 < len(rejected) < len(GOLDEN["documents"]) - 80


@pytest.mark.parametrize(
    ("text", "code", "at"),
    [
        ("a: 1\nb: 2\na: 3\n", "vault.yaml-duplicate", "a: 3"),
        ("a: !foo x\n", "vault.yaml-tag-unknown", "!foo"),
        ("a: !!int x\n", "vault.yaml-tag-value", "!!int"),
        ("a: [1, 2\n", "vault.yaml-flow-open", "["),
        ('a: ["1" b]\n', "vault.yaml-comma", "b"),
        ("a: 'x\n", "vault.yaml-quote-open", "'"),
        ('a: "\\q"\n', "vault.yaml-escape", "\\q"),
        ("a: b: c\n", "vault.yaml-indent", ": c"),
        ("a: 1\nb\n", "vault.yaml-colon", "b"),
        ("a: 1\n\tb: 2\n", "vault.yaml-tab", "\t"),
        ("a: *b\n", "vault.yaml-alias", "*b"),
        ("a: &x [*x]\n", "vault.yaml-alias-inside", "*x"),
        ("a: x\x07\n", "vault.yaml-unprintable", "\x07"),
        ("a: \0\n", "vault.yaml-unprintable", "\0"),
        ("a: 1\n---\nb: 2\n", "vault.yaml-documents", None),
        ("a: |x\n", "vault.yaml-block-header", "x"),
        ("<<: 1\n", "vault.yaml-merge", "<<"),
        ("%YAML 2.0\n---\na: b\n", "vault.yaml-directive", "%"),
    ],
)
def test_a_rejection_has_its_reason_and_place(text: str, code: str, at: str | None) -> None:
    with pytest.raises(YamlError) as caught:
        read_document(text)
    assert caught.value.code == code
    if at is not None:
        assert caught.value.position == text.rindex(at)


def test_every_reason_has_a_sentence() -> None:
    room = Path(__file__).parent.parent.parent / "editor" / "vault"
    codes = {
        word
        for path in room.glob("*.py")
        for word in path.read_text(encoding="utf-8").split('"')
        if word.startswith("vault.")
    }
    assert len(codes) > 40
    assert codes <= SENTENCES.keys()


def test_spans_hold_what_was_written() -> None:
    text = (
        "a: 'x'  # c\nb:\n    - y\n    - {k: v, \"q\": [1]}\nc: |\n  t\n\n  u\n\n"
        "d: &n !!str z\ne: *n\nf:\n"
    )
    root = read_document(text)
    assert root is not None
    written = {pair.name: text[pair.value.head : pair.value.end] for pair in root.items}
    assert written == {
        "a": "'x'",
        "b": '- y\n    - {k: v, "q": [1]}',
        "c": "|\n  t\n\n  u",
        "d": "&n !!str z",
        "e": "*n",
        "f": "",
    }
    assert [text[pair.start : pair.end] for pair in root.items] == list("abcdef")
    items = root.items[1].value
    assert items.indent == 4
    inner = items.items[1]
    assert [text[p.value.start : p.value.end] for p in inner.items] == ["v", "[1]"]


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "a:\n"])
def test_deep_nesting_ends_in_an_error(opening: str) -> None:
    text = opening * 200_000
    if opening == "a:\n":
        text = "".join(" " * level + "a:\n" for level in range(500))
    started = time.process_time()
    with pytest.raises(YamlError) as caught:
        read_document(text)
    assert caught.value.code == "vault.yaml-deep"
    assert time.process_time() - started < 5


@pytest.mark.parametrize("below", ["", "- x\n", "b: x\n"])
@pytest.mark.parametrize(("levels", "fits"), [(97, True), (101, False)])
def test_depth_is_counted_on_the_short_way_too(below: str, levels: int, fits: bool) -> None:
    text = "".join(" " * level + "a:\n" for level in range(levels))
    text += " " * levels + below if below else ""
    if fits:
        assert read_document(text) is not None
    else:
        with pytest.raises(YamlError):
            read_document(text)


def test_aliases_cannot_multiply_without_end() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    for level in range(1, 40):
        lines.append(f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 9)}]")
    started = time.process_time()
    with pytest.raises(YamlError) as caught:
        read_document("\n".join(lines))
    assert caught.value.code == "vault.yaml-alias-many"
    assert time.process_time() - started < 5


LINES = st.lists(
    st.sampled_from(
        [
            "a: 1", "b: two words", "c: 'q'", 'd: "r"', "e:", "f: []", "g: x:y", "h: -z",
            "i: 1 # n", "j:  spaced  ", "k: -1", "l: 2024-01-02", "m: http://x/y", "n: ~",
            "  - item", "- item", "    - deep", "  - 'q'", "  -", "  k: v", "  - a: b", "  more",
            "# note", "  # note", "",
        ]
    ),
    max_size=8,
)  # fmt: skip


@given(LINES, st.sampled_from(["\n", "\r\n"]))
def test_the_short_way_reads_what_the_long_way_reads(lines: list[str], line_break: str) -> None:
    text = "".join(line + line_break for line in lines)
    # One odd character in a comment at the end makes the reader take the long way throughout.
    long_way = text + "# \x07" + line_break
    outcomes: list[Any] = []
    for variant in (text, long_way):
        try:
            node = read_document(variant)
        except YamlError as error:
            outcomes.append((error.code, error.position))
        else:
            outcomes.append(node and _tree(node))
    assert outcomes[0] == outcomes[1]


def _tree(node: Node) -> Any:
    """A node as plain values, spans included."""
    items = [
        _tree(item)
        if isinstance(item, Node)
        else (item.name, item.start, item.end, _tree(item.value))
        for item in node.items
    ]
    written = (node.kind, node.style, node.head, node.start, node.end, node.indent)
    return written, repr(node.value), items
