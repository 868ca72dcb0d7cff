"""Mends of a frontmatter that does not parse."""

from __future__ import annotations

import pytest

from editor.messages import english
from editor.schema.block_mends import block_mends
from editor.vault import frontmatter


def offered(block: str) -> dict[str, str]:
    front = frontmatter.parse(f"---\n{block}---\n")
    line = front.problems[0].line
    assert line is not None
    return {english(mend.label): mend.block for mend in block_mends(block, line - 1)}


@pytest.mark.parametrize(
    ("block", "label", "mended"),
    [
        ("title: River: a school\nx: 1\n", "Put the value in quotes",
         'title: "River: a school"\nx: 1\n'),
        ("title: @river\n", "Put the value in quotes", 'title: "@river"\n'),
        ("tags:\n  - a: b: c\n", "Put the value in quotes", 'tags:\n  - a: "b: c"\n'),
        ("tags:\n  - *star\n", "Put the value in quotes", 'tags:\n  - "*star"\n'),
        ('title: "River\nx: 1\n', "Close the quote", 'title: "River"\nx: 1\n'),
        ('title: "River" School\nx: 1\n', "Put the value in quotes",
         'title: "\\"River\\" School"\nx: 1\n'),
        ("tags: [a, b\nx: 1\n", "Close the bracket", "tags: [a, b]\nx: 1\n"),
        ("tags:\n\t- a\n", "Turn tabs into spaces", "tags:\n  - a\n"),
        ("title: River\n x: 1\n", "Move the line to the left", "title: River\nx: 1\n"),
        ("x: 1\nx: 1\ny: 2\n", "Remove the second", "x: 1\ny: 2\n"),
        ("title: River\nx:1\ny: 2\n", "Put a space behind the colon", "title: River\nx: 1\ny: 2\n"),
    ],
)  # fmt: skip
def test_a_broken_block_is_mended(block: str, label: str, mended: str) -> None:
    assert offered(block)[label] == mended


def test_of_two_fields_with_one_name_either_can_stay() -> None:
    found = offered("x: 1\ntags:\n  - a\ntags:\n  - b\n")
    assert found["Keep the first"] == "x: 1\ntags:\n  - a\n"
    assert found["Keep the second"] == "x: 1\ntags:\n  - b\n"


def test_line_ends_stay() -> None:
    block = 'title: "River\r\nx: 1\r\n'
    assert block_mends(block, 1)[0].block == 'title: "River"\r\nx: 1\r\n'


@pytest.mark.parametrize("block", ["", "]", "a: [\n" * 3, "\0"])
def test_what_no_mend_helps_has_none(block: str) -> None:
    assert block_mends(block, 1) == ()
    assert block_mends(block, None) == ()
    assert block_mends(block, 99) == ()
