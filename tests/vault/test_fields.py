"""A text is split at its fences, and the frontmatter told as fields."""

from __future__ import annotations

import pytest

from editor.vault.frontmatter import parse


@pytest.mark.parametrize(
    ("text", "block", "body"),
    [
        ("---\na: 1\n---\nb\n", "a: 1\n", "b\n"),
        ("---\r\na: 1\r\n---\r\nb\r\n", "a: 1\r\n", "b\r\n"),
        ("---\na: 1\r\n---\nb", "a: 1\r\n", "b"),
        ("\ufeff---\na: 1\n---\n", "a: 1\n", ""),
        ("---\na: 1\n---", "a: 1\n", ""),
        ("--- \t\na: 1\n---  \n\nb\n\n\n", "a: 1\n", "\nb\n\n\n"),
        ("---\n---\nb", "", "b"),
        ("---\n\n---\nb", "\n", "b"),
        ("\n \n---\na: 1\n---\nb", "a: 1\n", "b"),
        ("---\na: |\n  ---\n  x\n---\nb\n---\n", "a: |\n  ---\n  x\n", "b\n---\n"),
        ("---\na: 1\n---b\n", "a: 1\n", "b\n"),
    ],
)
def test_fences(text: str, block: str, body: str) -> None:
    front = parse(text)
    assert front.present
    assert (front.block, front.body) == (block, body)
    assert text[: front.block_start] + front.block + text[front.block_end :] == text
    assert text[front.body_start :] == body


@pytest.mark.parametrize(
    "text", ["", "b", "----\na: 1\n----\n", "b\n---\na: 1\n---\n", "---yaml\n---\n"]
)
def test_no_frontmatter(text: str) -> None:
    front = parse(text)
    assert not front.present
    assert not front.fields
    assert not front.problems
    assert front.body == text


def test_an_unclosed_frontmatter_is_told() -> None:
    front = parse("---\na: 1\nbody")
    assert [problem.message.code for problem in front.problems] == ["vault.unclosed"]
    assert not front.broken
    assert not parse("---\n\nA rule, then text: so.").problems


@pytest.mark.parametrize(
    ("block", "code", "line", "column", "field"),
    [
        ("a: 1\nb: 'x\n", "vault.yaml-quote-open", 3, 4, None),
        ("a: 1\r\n\r\na: 2\r\n", "vault.yaml-duplicate", 4, 1, "a"),
        ("a: !x 1\n", "vault.yaml-tag-unknown", 2, 4, None),
        ("- a\n", "vault.not-a-mapping", 2, 1, None),
        ("a: 1\n" * 300_000, "vault.yaml-large", 2, 1, None),
    ],
)
def test_what_the_publisher_rejects(
    block: str, code: str, line: int, column: int, field: str | None
) -> None:
    front = parse(f"---\n{block}---\nb\n")
    assert front.broken
    assert not front.fields
    (problem,) = front.problems
    assert (problem.message.code, problem.line, problem.column) == (code, line, column)
    assert problem.field == field
    assert front.body == "b\n"


@pytest.mark.parametrize("block", ["", "\n", "# note\n", "~\n", "null\n"])
def test_no_fields_is_no_problem(block: str) -> None:
    front = parse(f"---\n{block}---\n")
    assert not front.broken
    assert not front.fields


def test_fields_tell_how_they_are_written() -> None:
    front = parse(
        "---\na: 'x' # n\nb:\n    - y\n    - z: 1\n      w: 2\nc: |\n  t\n   u\n"
        "d: [1,\n    2]\ne: &n {k: v}\nf: *n\ng: !!str 1\n<<: *n\n? h\n: 1\n---\n"
    )
    sources = {key: field.source for key, field in front.fields.items()}
    assert sources == {
        "a": "'x'",
        "b": "- y\n- z: 1\n  w: 2",
        "c": "|\nt\n u",
        "d": "[1,\n2]",
        "e": "&n {k: v}",
        "f": "*n",
        "g": "!!str 1",
        "h": "1",
        "k": "",
    }
    editable = [key for key, field in front.fields.items() if field.editable]
    assert editable == ["a", "b", "c", "d"]
    assert front.fields["b"].line == 3
    assert front.fields["h"].place == (16, 3)
    assert front.fields["k"].value == "v"
