"""Each edit in each style: what is expected, byte for byte."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from editor.messages import english
from editor.vault.frontmatter import (
    EditRefused,
    parse,
    remove_field,
    remove_nested,
    rename_field,
    reorder_fields,
    set_block,
    set_body,
    set_field,
    set_fields,
    set_nested,
    set_source,
)


def entry(block: str) -> str:
    return f"---\n{block}---\nBody\n---\nmore: body\n"


@pytest.mark.parametrize(
    ("block", "value", "expected"),
    [
        # quotes, comments and spaces stay
        ("a: x\n", "y", "a: y\n"),
        ("a: 'x'\n", "y", "a: 'y'\n"),
        ('a: "x"\n', "y", 'a: "y"\n'),
        ("a: 'x'\n", "it's", "a: 'it''s'\n"),
        ('a: "x"\n', 'say "y"', 'a: "say \\"y\\""\n'),
        ("a:   x   # note\n", "y", "a:   y   # note\n"),
        ("a: x\t\n", "y", "a: y\t\n"),
        ("a:\n  x\n", "y", "a:\n  y\n"),
        ("a : x\n", "y", "a : y\n"),
        ("'a': x\n", "y", "'a': y\n"),
        # what some reader would mistake is quoted
        ("a: x\n", "no", 'a: "no"\n'),
        ("a: x\n", "2018", 'a: "2018"\n'),
        ("a: x\n", "12:30", 'a: "12:30"\n'),
        ("a: x\n", "1_000", 'a: "1_000"\n'),
        ("a: x\n", "~", 'a: "~"\n'),
        ("a: x\n", "", 'a: ""\n'),
        ("a: x\n", " 4-10", 'a: " 4-10"\n'),
        ("a: x\n", "key: value", 'a: "key: value"\n'),
        ("a: x\n", "a #b", 'a: "a #b"\n'),
        ("a: x\n", "[[x]]", 'a: "[[x]]"\n'),
        ("a: x\n", 'a "b": c', "a: 'a \"b\": c'\n"),
        ("a: x\nb: 'q'\n", "- z", "a: '- z'\nb: 'q'\n"),
        ("a: x\n", "4-10", "a: 4-10\n"),
        ("a: x\n", "https://x.y/z#q", "a: https://x.y/z#q\n"),
        ("a: x\n", "\u2028\x85\0\ttab", 'a: "\\u2028\\x85\\0\\ttab"\n'),
        ("a: x\n", "word " * 60, 'a: "' + "word " * 60 + '"\n'),
        ("a: 2020-01-01\n", "2024-05-06", 'a: "2024-05-06"\n'),
        # types
        ("a: x\n", 5, "a: 5\n"),
        ('a: "2018"\n', "2019", 'a: "2019"\n'),
        ('a: "2018"\n', 2019, "a: 2019\n"),
        ("a: 1\n", 1.5, "a: 1.5\n"),
        ("a: 1\n", 1e-7, "a: 1.0e-07\n"),
        ("a: 1\n", 1e300, "a: 1.0e+300\n"),
        ("a: 1\n", float("-inf"), "a: -.inf\n"),
        ("a: true\n", False, "a: false\n"),
        ("a: True\n", False, "a: False\n"),
        ("a: 2023-10-03\n", date(2024, 2, 29), "a: 2024-02-29\n"),
        ("a: x\n", date(2024, 2, 29), "a: 2024-02-29\n"),
        (
            "a: 2020-08-21 10:30:00 +02:00\n",
            datetime(2021, 1, 1, 5, 0, tzinfo=UTC),
            "a: 2021-01-01 07:00:00 +02:00\n",
        ),
        ("a: x\n", datetime(2021, 1, 1, 5, 0), "a: 2021-01-01T05:00:00Z\n"),
        ("a: 2020-01-01T00:00:00\n", datetime(2021, 1, 1), "a: 2021-01-01T00:00:00\n"),
        # nothing behind the key
        ("a:\n", "y", "a: y\n"),
        ("a: # note\n", "y", "a: y # note\n"),
        ("a: x\n", None, "a:\n"),
        ("a: x # note\n", None, "a: # note\n"),
        ("a: ''\n", None, "a:\n"),
        ("a: &n x\n", None, "a: &n null\n"),
        # text of several lines
        ("a: x\n", "one\ntwo\n", "a: |\n  one\n  two\n"),
        ("a: x # n\nb: 1\n", "one\ntwo", "a: |- # n\n  one\n  two\nb: 1\n"),
        ("a: \nb: 1\n", "one\ntwo", "a: |- \n  one\n  two\nb: 1\n"),
        ("a: # n\nb: 1\n", "one\ntwo", "a: |- # n\n  one\n  two\nb: 1\n"),
        ("a: # n\n  - x\nb: 1\n", "one\ntwo", "a: |- # n\n  one\n  two\nb: 1\n"),
        ("a: x\n", "one\n\ntwo", "a: |-\n  one\n\n  two\n"),
        ("a: x\n", "one\n\n\n", "a: |+\n  one\n\n\n"),
        ("a: 'x'\n", "one\ntwo", 'a: "one\\ntwo"\n'),
        ("a: x\n", "  indented\ntwo", 'a: "  indented\\ntwo"\n'),
        ("a: |\n    x\n    y\n\nb: 1\n", "z\n", "a: |\n    z\n\nb: 1\n"),
        ("a: |\n  x\n", "z", "a: |-\n  z\n"),
        ("a: >-\n  x\n  y\nb: 1\n", "z\nw", "a: >-\n  z\n\n  w\nb: 1\n"),
        ("a: x\n  y\n\n  z\nb: 1\n", "w", "a: w\nb: 1\n"),
        ('a: "x\n  y"\nb: 1\n', "w", 'a: "w"\nb: 1\n'),
        # lists
        ("a:\n  - x\n  - y\n", ["x", "z"], "a:\n  - x\n  - z\n"),
        ("a:\n- x\n- y\n", ["x", "y", "z"], "a:\n- x\n- y\n- z\n"),
        ("a:\n    - x\nb:\n", ["y", "x"], "a:\n    - y\n    - x\nb:\n"),
        ("a:\n  -   x\n", ["x", "y"], "a:\n  -   x\n  -   y\n"),
        ('a:\n  - "x"\n', ["x", "y"], 'a:\n  - "x"\n  - "y"\n'),
        ('a:\n  - "x: 1"\n  - y\n', ["x: 1", "y", "z"], 'a:\n  - "x: 1"\n  - y\n  - z\n'),
        ("a:\n  - x # one\n  # two\n  - y\n", ["y", "x"], "a:\n  # two\n  - y\n  - x # one\n"),
        ("a:\n  - x # one\n  # two\n  - y\n", ["x"], "a:\n  - x # one\n  # two\n"),
        ("a:\n  - x\n\n  - y\n", ["x", "w", "y"], "a:\n  - x\n  - w\n\n  - y\n"),
        ("a: # n\n  - x\n  - y\n", [], "a: [] # n\n"),
        ("a: # n\n  - x\n  - y\n", None, "a: # n\n"),
        ("a: # n\n  - x\n", "y", "a: y # n\n"),
        ("a: y # n\n", ["x"], "a: # n\n  - x\n"),
        ("a:\n", ["x", "no"], 'a:\n  - x\n  - "no"\n'),
        ("a: []\n", ["x"], "a:\n  - x\n"),
        ("a: [x, 'y']\n", ["x", "y", "z, w"], "a: [x, 'y', 'z, w']\n"),
        ("a: [ x,y ] # n\n", ["y", "x"], "a: [ y,x ] # n\n"),
        ("a: [x, y]\n", [], "a: []\n"),
        ("a: [x, y]\n", ["y"], "a: [y]\n"),
        ("a: [\n  x,\n  y,\n]\n", ["x", "y", "z"], "a: [\n  x,\n  y,\n  z,\n]\n"),
        ("a:\n  - b: 1\n    c: 2\n", [{"b": 1, "c": 3}], "a:\n  - b: 1\n    c: 3\n"),
        ("a:\n  - b: 1\n", [{"b": 1}, {"c": 2}], "a:\n  - b: 1\n  - c: 2\n"),
        ("a:\n  - - 1\n    - 2\n", [[1, 3]], "a:\n  - - 1\n    - 3\n"),
        ("a:\n  -\n  - x\n", ["y", "x"], "a:\n  - y\n  - x\n"),
        ("a:\n  - x\n", [None], "a:\n  -\n"),
        ("a:\n  - x\n  - y\n", [{"k": 1, "l": 2}, "y"], "a:\n  - k: 1\n    l: 2\n  - y\n"),
        ("a:\n  - x\n  - y\n", [["z", "w"], "y"], "a:\n  - - z\n    - w\n  - y\n"),
        ("a:\n  - k: 1\n    l: 2\n  - y\n", ["x", "y"], "a:\n  - x\n  - y\n"),
        # mappings
        ("a:\n  b: 1 # n\n  c: 'x'\n", {"b": 2, "c": "x"}, "a:\n  b: 2 # n\n  c: 'x'\n"),
        ("a:\n    b: 1\n", {"b": 1, "c": {"d": []}}, "a:\n    b: 1\n    c:\n        d: []\n"),
        ("a:\n  b: 1\n  c: 2\n", {"c": 2}, "a:\n  c: 2\n"),
        ("a: {b: 1, c: 2}\n", {"b": 1, "c": 3, "d": "no"}, 'a: {b: 1, c: 3, d: "no"}\n'),
        ("a: {}\n", {"b": 1}, "a:\n  b: 1\n"),
        ("a: x\n", {"b": ["c"]}, "a:\n  b:\n    - c\n"),
        ("  a: x\n  b: 1\n", ["y"], "  a:\n    - y\n  b: 1\n"),
        # properties
        ("a: &n x\nb: 1\n", "y", "a: &n y\nb: 1\n"),
        ("b: &n x\na: *n\n", "y", "b: &n x\na: y\n"),
        ("a: !!str 12\n", "13", 'a: !!str "13"\n'),
        ("a: !!int '12'\n", "13", "a: '13'\n"),
        # the whole frontmatter in brackets
        ("{a: 1, b: 2}\n", 3, "{a: 3, b: 2}\n"),
    ],
)
def test_set_field(block: str, value: Any, expected: str) -> None:
    assert set_field(entry(block), "a", value) == entry(expected)
    windows = entry(block).replace("\n", "\r\n")
    after = set_field(windows, "a", value)
    assert after.replace("\r\n", "\n") == entry(expected)
    assert "\n" not in after.replace("\r\n", "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Body", "---\na: x\n---\nBody"),
        ("", "---\na: x\n---\n"),
        ("\ufeffBody\r\n", "\ufeff---\r\na: x\r\n---\r\nBody\r\n"),
        ("---\n---\nBody", "---\na: x\n---\nBody"),
        ("---\n---", "---\na: x\n---"),
        ("---\n# note\n---\n", "---\n# note\na: x\n---\n"),
        ("---  \nb: 1\n---  \n", "---  \nb: 1\na: x\n---  \n"),
        ("---\nb: |+\n  1\n\n---\n", "---\nb: |+\n  1\n\na: x\n---\n"),
        ("---\nb: |\n  1\n\n\n---\n", "---\nb: |\n  1\na: x\n\n\n---\n"),
        ("---\nb: 1\n# b: 2\n\n---\n", "---\nb: 1\n# b: 2\na: x\n\n---\n"),
        ("---\n  b: 1\n  c: 2\n---\n", "---\n  b: 1\n  c: 2\n  a: x\n---\n"),
        ("\n\n---\nb: 1\n---\n", "\n\n---\nb: 1\na: x\n---\n"),
        ("---\nb: &n {a: 2}\n<<: *n\n---\n", "---\nb: &n {a: 2}\n<<: *n\na: x\n---\n"),
        ("---\n{b: 1}\n---\n", "---\n{b: 1, a: x}\n---\n"),
    ],
)
def test_a_new_field(text: str, expected: str) -> None:
    assert set_field(text, "a", "x") == expected
    if "\r" not in text and text not in ("", "Body", "---\n---"):
        windows = set_field(text.replace("\n", "\r\n"), "a", "x")
        assert windows == expected.replace("\n", "\r\n")


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("first", "first: 1\n# about b\nb: 1\nlist:\n  - x\n\n# about z\nz: 2\n"),
        ("after b", "# about b\nb: 1\nafter b: 1\nlist:\n  - x\n\n# about z\nz: 2\n"),
        ("after list", "# about b\nb: 1\nlist:\n  - x\nafter list: 1\n\n# about z\nz: 2\n"),
        ("unknown", "# about b\nb: 1\nlist:\n  - x\n\n# about z\nz: 2\nunknown: 1\n"),
    ],
)
def test_a_new_field_goes_where_the_order_puts_it(key: str, expected: str) -> None:
    order = ("first", "b", "after b", "list", "after list")
    block = "# about b\nb: 1\nlist:\n  - x\n\n# about z\nz: 2\n"
    assert set_field(entry(block), key, 1, order=order) == entry(expected)


@pytest.mark.parametrize(
    ("do", "block", "expected"),
    [
        (lambda t: remove_field(t, "a"), "b: 1\na:\n  - x\n\nc: 2\n", "b: 1\n\nc: 2\n"),
        (lambda t: remove_field(t, "a"), "# n\na: 1 # m\n", "# n\n"),
        (lambda t: remove_field(t, "a"), "? a\n: b\nc: 1\n", "c: 1\n"),
        (lambda t: remove_field(t, "a"), "{a: 1, b: 2}\n", "{b: 2}\n"),
        (lambda t: rename_field(t, "a", "b"), "a: 1 # n\n", "b: 1 # n\n"),
        (lambda t: rename_field(t, "a", "no"), "a:\n  - x\nc: 1\n", '"no":\n  - x\nc: 1\n'),
        (lambda t: rename_field(t, "a", "b c"), "'a' : 1\n", "'b c' : 1\n"),
        (
            lambda t: reorder_fields(t, ["c", "a"]),
            "# top\n\n# of a\na: 1\nb:\n  - x # y\n\n# of c\nc: 2 # z\n# end\n",
            "# top\n\n# of c\nc: 2 # z\n# of a\na: 1\nb:\n  - x # y\n\n# end\n",
        ),
        (lambda t: set_fields(t, {"y": 1, "x": 2}), "x: 0\ny: 0\n", "x: 2\ny: 1\n"),
        (lambda t: set_nested(t, ("a", "b"), 2), "a:\n  b: 1 # n\n", "a:\n  b: 2 # n\n"),
        (lambda t: set_nested(t, ("a", "b"), 2), "a:\n", "a:\n  b: 2\n"),
        (lambda t: remove_nested(t, ("a", "b")), "a:\n  b: 1\n  c: 2\n", "a:\n  c: 2\n"),
        (lambda t: set_field(t, "a", ["x", "y"]), "a:\n- x\n", "a:\n- x\n- y\n"),
        (lambda t: set_field(t, "a", ["y", "x"]), "a:\n- x\n", "a:\n- y\n- x\n"),
        (lambda t: set_field(t, "a", ["y"]), "a:\n", "a:\n  - y\n"),
        (lambda t: set_field(t, "a", ["y"]), "b: 1\n", "b: 1\na:\n  - y\n"),
        (lambda t: set_nested(t, ("a", 0), "y"), "a:\n- 'x' # n\n", "a:\n- 'y' # n\n"),
        (lambda t: remove_nested(t, ("a", 0)), "a:\n  - x\n  - y\n", "a:\n  - y\n"),
        (lambda t: set_field(t, "a", list("zxy")), "a:\n- x\n- 'y'\n- z #\n",
         "a:\n- z #\n- x\n- 'y'\n"),
        (lambda t: set_source(t, "a", "[1, 2]"), "a: x # n\n", "a: [1, 2] # n\n"),
        (lambda t: set_source(t, "a", "- 1\n- b: 2"), "a:\n- x\n", "a:\n- 1\n- b: 2\n"),
        (lambda t: set_source(t, "a", "b: |\n x"), "a:\n    b: 2\n", "a:\n    b: |\n     x\n"),
        (lambda t: set_source(t, "a", "'b': 1"), "a: 1\n", "a:\n  'b': 1\n"),
        (lambda t: set_source(t, "a", "|\nx"), "a: 1\n", "a: |\n  x\n"),
        (lambda t: set_source(t, "a", "|+\nx\n\n"), "a: 1\nb: 2\n", "a: |+\n  x\n\n\nb: 2\n"),
        (lambda t: set_source(t, "a", "|\nx"), "a: \nb: 1\n", "a: | \n  x\nb: 1\n"),
        (lambda t: set_source(t, "a", ""), "a: 1\n", "a:\n"),
        (lambda t: set_source(t, "c", "&n [x]"), "a: 1\n", "a: 1\nc: &n [x]\n"),
    ],
)  # fmt: skip
def test_other_edits(do: Callable[[str], str], block: str, expected: str) -> None:
    assert do(entry(block)) == entry(expected)
    windows = do(entry(block).replace("\n", "\r\n"))
    assert windows == entry(expected).replace("\n", "\r\n")


@pytest.mark.parametrize(
    ("do", "block", "code"),
    [
        (lambda t: set_field(t, "a", 1), "a: [\n", "vault.edit-broken"),
        (lambda t: set_field(t, "a", 1), "a: 1\na: 2\n", "vault.edit-broken"),
        (lambda t: set_field(t, "a", 1), "- x\n", "vault.edit-broken"),
        (lambda t: set_field(t, "a", "y"), "a: &n x\nb: *n\n", "vault.edit-unsafe"),
        (lambda t: remove_field(t, "a"), "a: &n x\nb: *n\n", "vault.edit-unsafe"),
        (lambda t: reorder_fields(t, ["b"]), "a: &n x\nb: *n\n", "vault.edit-unsafe"),
        (lambda t: set_field(t, "a", "y"), "? a\n: x\n", "vault.edit-unsafe"),
        (lambda t: remove_field(t, "a"), "<<: {a: 1}\n", "vault.edit-unsafe"),
        # two fields on one line, which the publisher's reader takes
        (lambda t: remove_field(t, "a"), "a:\n  b: 'x\ry'<<:\n  c: 1\n", "vault.edit-unsafe"),
        (lambda t: remove_field(t, "a"), "b: 1\n", "vault.edit-missing"),
        (lambda t: rename_field(t, "a", "b"), "a: 1\nb: 1\n", "vault.edit-exists"),
        (lambda t: rename_field(t, "c", "d"), "a: 1\n", "vault.edit-missing"),
        (lambda t: reorder_fields(t, ["c"]), "a: 1\n", "vault.edit-missing"),
        (lambda t: set_nested(t, ("a", 0), 1), "a: 1\n", "vault.edit-not-a-list"),
        (lambda t: remove_nested(t, ("a", 5)), "a: [x]\n", "vault.edit-item-missing"),
        (lambda t: remove_nested(t, ("a", "c")), "a: {b: 1}\n", "vault.edit-item-missing"),
        (lambda t: set_field(t, "a", object()), "a: 1\n", "vault.edit-value"),
        (lambda t: set_field(t, "a", "\ud800"), "a: 1\n", "vault.edit-value"),
        (lambda t: set_field(t, "a", 2**60 + 1), "a: 1\n", "vault.edit-unsafe"),
        (lambda t: set_field(t, "a", date(50, 1, 1)), "a: 1\n", "vault.edit-unsafe"),
        (lambda t: set_source(t, "a", "[1"), "a: 1\n", "vault.edit-source"),
        (lambda t: set_source(t, "a", "*n"), "a: 1\n", "vault.edit-source"),
        (lambda t: set_source(t, "a", "b: 1\n c: 2"), "a: 1\n", "vault.edit-source"),
        (lambda t: set_block(t, "a: 1\n---\nb: 2\n"), "a: 1\n", "vault.edit-fence"),
    ],
)
def test_refusals_say_why(do: Callable[[str], str], block: str, code: str) -> None:
    with pytest.raises(EditRefused) as caught:
        do(entry(block))
    assert caught.value.message.code == code
    assert english(caught.value.message)


def test_an_unclosed_frontmatter_is_left_alone() -> None:
    with pytest.raises(EditRefused):
        set_field("---\na: 1\nno end", "b", 2)


@pytest.mark.parametrize(
    ("block", "value"),
    [("a: x\n", "x"), ("a: ~\n", None), ("a: [1,  2]\n", [1, 2]), ("a: 1.0\n", 1.0)],
)
def test_the_same_value_changes_nothing(block: str, value: Any) -> None:
    assert set_field(entry(block), "a", value) == entry(block)


@pytest.mark.parametrize("empty", ["a:\n", "a: \n", "a:  # n\n", "a:\t\n"])
@pytest.mark.parametrize("value", ["y", ["y"], {"y": 1}, date(2024, 1, 2)])
def test_what_was_empty_is_empty_again(empty: str, value: Any) -> None:
    changed = set_field(entry(empty), "a", value)
    assert parse(changed).fields["a"].value == value
    assert set_field(changed, "a", None) == entry(empty)


def test_body_and_block() -> None:
    text = "---\r\na: 1\r\n---\r\nold"
    assert set_body(text, "new\n---\n") == "---\r\na: 1\r\n---\r\nnew\n---\n"
    assert set_body("---\na: 1\n---", "new") == "---\na: 1\n---\nnew"
    assert set_body("old", "new") == "new"
    assert set_block(text, "a: [") == "---\r\na: [\r\n---\r\nold"
    assert parse(set_block(text, "a: [")).broken


@pytest.mark.parametrize(
    ("block", "value", "expected"),
    [
        (
            "p:\n  a:\n    t: s # why\n  b: 2 # two\n",
            {"a": {"z": 0, "t": "s"}, "b": 2, "n": 1},
            "p:\n  a:\n    z: 0\n    t: s # why\n  b: 2 # two\n  n: 1\n",
        ),
        (
            "p:\n  a:\n    - s # why\n  b: 2\n",
            {"a": ["r", "s"]},
            "p:\n  a:\n    - r\n    - s # why\n",
        ),
        (
            "p:\n  - a:\n      t: s # why\n  - b\n",
            [{"a": {"z": 0, "t": "s"}}, "b", "c"],
            "p:\n  - a:\n      z: 0\n      t: s # why\n  - b\n  - c\n",
        ),
    ],
)
def test_a_comment_stands_once_when_members_come_on_two_levels(
    block: str, value: Any, expected: str
) -> None:
    assert set_field(entry(block), "p", value) == entry(expected)


def test_a_list_in_a_list_keeps_its_place() -> None:
    block = "a:\n  - - x\n    - y # n\n  - z\n"
    assert set_field(entry(block), "a", [["x", "y", "w"], "z"]) == entry(
        "a:\n  - - x\n    - y # n\n    - w\n  - z\n"
    )
