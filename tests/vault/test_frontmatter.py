"""The contract of the frontmatter room: fields in, splices out."""

from __future__ import annotations

from datetime import date

from editor.vault.frontmatter import (
    parse,
    remove_field,
    set_body,
    set_field,
    set_fields,
    set_source,
)

TEXT = """\
---
created: 2023-10-03
title: 42 Acres
start: "2015"
size:
locations:
  - Frome, UK
logo:
  url: https://a.b
y: 609
---
Body
"""


def test_fields_are_read_in_file_order() -> None:
    front = parse(TEXT)
    assert front.present
    assert not front.broken
    assert {key: field.value for key, field in front.fields.items()} == {
        "created": date(2023, 10, 3),
        "title": "42 Acres",
        "start": "2015",
        "size": None,
        "locations": ["Frome, UK"],
        "logo": {"url": "https://a.b"},
        "y": 609,
    }
    assert list(front.fields) == ["created", "title", "start", "size", "locations", "logo", "y"]
    assert front.fields["y"].line == 10
    assert front.fields["locations"].source == "- Frome, UK"
    assert front.body == "Body\n"


def test_one_field_changes_one_line() -> None:
    assert set_field(TEXT, "y", 12) == TEXT.replace("y: 609", "y: 12")
    assert set_fields(TEXT, {"y": 1, "size": "4-10"}) == TEXT.replace("y: 609", "y: 1").replace(
        "size:", "size: 4-10"
    )
    assert set_source(TEXT, "y", "12") == TEXT.replace("y: 609", "y: 12")
    assert remove_field(TEXT, "y") == TEXT.replace("y: 609\n", "")
    assert set_body(TEXT, "") == TEXT.removesuffix("Body\n")


def test_a_new_field_goes_where_the_order_puts_it() -> None:
    order = ("title", "url", "start")
    assert set_field(TEXT, "url", "https://x.y", order=order) == TEXT.replace(
        "start:", "url: https://x.y\nstart:"
    )


def test_broken_yaml_is_a_problem_with_its_line() -> None:
    front = parse("---\na: 1\nb: [\n---\nBody")
    assert front.broken
    assert front.problems[0].line is not None
    assert front.body == "Body"
