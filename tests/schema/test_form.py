"""From an entry and a schema to what the form shows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from editor.schema.fields import Schema
from editor.schema.form import FormField, absent_fields, form_field, form_fields
from editor.schema.infer import Inference
from editor.schema.jsonschema import read_schema
from editor.schema.kinds import TextList
from editor.schema.values import same
from editor.vault import frontmatter

SCHEMA = read_schema(
    """{"required": ["title", "locations"], "properties": {
      "title": {"type": "string"},
      "locations": {"type": "array", "items": {"type": "string"}},
      "size": {"enum": ["1-3", "4-10", null]},
      "sectors": {"type": "array", "items": {"enum": ["A", "B"]}, "maxItems": 1},
      "year": {"type": "integer"},
      "day": {"type": "string", "format": "date-time"},
      "open": {"type": "boolean"},
      "extra": {"type": "object"}}}"""
)


def show(block: str, schema: Schema = SCHEMA) -> dict[str, FormField]:
    found = frontmatter.parse(f"---\n{block}\n---\n")
    assert not found.problems
    return {field.key: field for field in form_fields(found, schema)}


def codes(field: FormField) -> list[str]:
    return [problem.message.code.removeprefix("schema.") for problem in field.problems]


def test_fields_come_in_file_order_with_what_is_required_at_the_end() -> None:
    fields = show("year: 2018\nown: 1")
    assert list(fields) == ["year", "own", "title", "locations"]
    assert fields["year"].present
    assert not fields["title"].present
    assert codes(fields["title"]) == ["required"]


def test_one_field_is_as_among_all_fields() -> None:
    found = frontmatter.parse("---\nyear: x\nown: 1\n---\n")
    for field in form_fields(found, SCHEMA):
        assert form_field(found, SCHEMA, field.key) == field
    unknown = form_field(found, SCHEMA, "nobody's")
    assert not unknown.present
    assert not unknown.problems


@pytest.mark.parametrize(
    ("block", "kind", "problems"),
    [
        ("size: 4-10", "choice", []),
        ('size: " 4-10"', "choice", ["space-before"]),
        ("size: many", "choice", ["not-a-choice"]),
        ("size:", "choice", []),
        ('size: ""', "choice", ["not-empty"]),
        ('sectors: ""', "choices", ["not-empty"]),
        ("sectors: [A]", "choices", []),
        ("sectors: [A, B]", "choices", ["too-many"]),
        ("sectors: [C]", "choices", ["not-a-choice"]),
        ("sectors: A", "text", ["expected-list"]),
        ("sectors: [[A]]", "yaml", ["in-part"]),
        ('year: "2018"', "integer", ["number-as-text"]),
        ('year: "2018.5"', "integer", ["expected-integer"]),
        ("year: soon", "integer", ["expected-integer"]),
        ("year: 2018.5", "integer", ["expected-integer"]),
        ("day: 2024-08-05", "date", []),
        ("day: 2024-08-05T10:30:00Z", "datetime", []),
        ("day: 5", "datetime", ["expected-datetime"]),
        ("open: yes", "text", ["expected-yes-no"]),
        ("open:", "yes-no", ["not-empty"]),
        ("extra: {a: 1}", "mapping", []),
        ("extra: [{a: 1}]", "mappings", ["expected-mapping"]),
        ("extra: 5", "text", ["expected-mapping"]),
        ("title: [a]", "list", ["expected-text"]),
        ("title: 2024-01-02", "text", []),
        ("title: |\n  two\n  lines", "long-text", []),
        ('own: "a\\rb"', "yaml", []),
        ("own: no", "text", []),
        ("own: " + "x" * 90, "long-text", []),
        ("title: " + "x" * 90, "text", []),
    ],
)
def test_each_value_gets_an_editor_and_its_problems(
    block: str, kind: str, problems: list[str]
) -> None:
    field = next(iter(show(block).values()))
    assert field.kind.name == kind
    assert [code for code in codes(field) if code != "required"] == problems


def test_a_wrong_type_is_mended_by_typing_again() -> None:
    field = show('year: "2018"')["year"]
    assert same(field.parse("2019", field.like, field.nothing), 2019)
    field = show("title: 2018")["title"]
    assert same(field.parse("2019", field.like, field.nothing), "2019")


def test_what_is_only_inferred_takes_practice_as_it_is() -> None:
    entries: list[tuple[str, Any]] = [(f"{n}.md", {"year": n, "open": True}) for n in range(9)]
    schema = Inference([*entries, ("z.md", {"tags": ["a"]})]).schema()
    fields = show('year: "2018"\nopen: no\ntags: a, b', schema)
    assert [field.kind.name for field in fields.values()] == ["integer", "text", "text"]
    assert not any(field.problems for field in fields.values())
    assert fields["year"].parse("2019", fields["year"].like, None) == "2019"
    late = show("year: soon", schema)["year"]
    assert late.kind.name == "text"
    assert late.problems == ()


def test_an_empty_text_is_edited_by_what_its_field_is_elsewhere() -> None:
    sizes = ["4-10", "1-3", "4-10", ""]
    entries: list[tuple[str, Any]] = [
        (f"{n}.md", {"size": size, "tags": ["a"], "open": True}) for n, size in enumerate(sizes)
    ]
    fields = show('size: ""\ntags: ""\nopen: ""\nnew: ""', Inference(entries).schema())
    assert [field.kind.name for field in fields.values()] == ["range", "list", "yes-no", "text"]
    size = fields["size"]
    assert [option.text for option in size.options] == ["4-10", "1-3"]
    assert same(size.parse("4-10", size.like, size.nothing), "4-10")
    assert size.parse("", size.like, size.nothing) == ""
    assert not any(field.problems for field in fields.values())


def test_an_empty_field_stays_what_it_is_until_something_is_typed() -> None:
    entries = [(f"{n}.md", {"year": n, "tag": ""}) for n in range(3)]
    fields = show("year:\ntag:", Inference(entries).schema())
    year = fields["year"]
    assert year.format() == ""
    assert year.parse("", year.like, year.nothing) is None
    assert year.parse("2019", year.like, year.nothing) == 2019
    assert fields["tag"].nothing is None
    assert show('year: ""', Inference(entries).schema())["year"].nothing == ""


def test_a_choice_takes_the_type_of_the_value_chosen() -> None:
    schema = read_schema('{"properties": {"level": {"enum": [1, 2, "high"]}}}')
    field = show("level: 1", schema)["level"]
    assert field.parse("2", field.like, None) == 2
    assert field.parse("high", field.like, None) == "high"


def test_the_twin_of_a_coordinate_is_shown() -> None:
    schema = Schema().for_map("x", "y", "territory")
    fields = show("x: 5", schema)
    assert list(fields) == ["x", "y"]
    assert not fields["y"].present
    assert list(show("title: A", schema)) == ["title"]


def test_absent_fields_are_offered_by_how_many_have_them() -> None:
    entries: list[tuple[str, Any]] = [("a.md", {"a": 1, "b": 1}), ("b.md", {"b": 1, "c": 1})]
    schema = Inference([*entries, ("c.md", {"c": 1, "b": 2})]).schema()
    found = frontmatter.parse("---\na: 1\n---\n")
    assert [known.key for known in absent_fields(found, schema)] == ["b", "c"]


def test_problems_say_where_they_are() -> None:
    field = show('title: A\nsize: " 4-10"')["size"]
    assert (field.problems[0].field, field.problems[0].line) == ("size", 3)


def test_windows_line_ends_do_not_reach_the_editors() -> None:
    found = frontmatter.parse("---\r\nextra:\r\n  a: 1\r\n  b: 2\r\n---\r\n")
    field = form_fields(found, SCHEMA)[0]
    assert field.format() == "a: 1\nb: 2"
    assert field.editable


@pytest.mark.real
def test_real_entries_show_what_they_hold(real: Path) -> None:
    shown = 0
    for path in sorted(real.rglob("*.md")):
        found = frontmatter.parse(path.read_text("utf-8"))
        schema = Inference(
            [(path.name, {key: field.value for key, field in found.fields.items()})]
        ).schema()
        for field in form_fields(found, schema):
            shown += field.present
            text = field.format()
            if isinstance(field.kind, TextList):
                read = field.kind.parse_items(field.kind.items(field.value), field.value)
                assert not field.value or same(read, field.value), (path, field.key)
            elif text:
                read = field.parse(text, field.like, field.nothing)
                assert same(read, field.value), (path, field.key)
    assert shown > 400
