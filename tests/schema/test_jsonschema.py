"""The vault's own schema."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.messages import english
from editor.schema.checks import check
from editor.schema.fields import ASTRO, FieldSchema, Option, Schema
from editor.schema.infer import Inference
from editor.schema.jsonschema import read_schema


def read(**properties: Any) -> Schema:
    return read_schema(json.dumps({"type": "object", "properties": properties}))


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ({"type": "string"}, "text"),
        ({}, "text"),
        ({"type": "integer"}, "integer"),
        ({"type": ["integer", "null"]}, "integer"),
        ({"type": ["number", "integer"]}, "number"),
        ({"type": ["integer", "string", "null"]}, "text"),
        ({"type": "boolean"}, "yes-no"),
        ({"type": "object"}, "mapping"),
        ({"type": "array"}, "list"),
        ({"type": "array", "items": {"type": "string"}}, "list"),
        ({"type": "array", "items": {"type": "object"}}, "mappings"),
        ({"type": "array", "items": {"type": ["object", "null"]}}, "mappings"),
        ({"type": "array", "items": {"type": ["object", "string"]}}, "yaml"),
        ({"type": "array", "items": {"enum": ["a", "b"]}}, "choices"),
        ({"type": "string", "format": "date"}, "date"),
        ({"type": "string", "format": "date-time"}, "datetime"),
        ({"type": "string", "format": "uri"}, "link"),
        ({"type": "string", "format": "email"}, "email"),
        ({"enum": ["a", "b", None]}, "choice"),
        ({"const": "a"}, "text"),
        ({"oneOf": [{"const": "a"}, {"const": "b"}]}, "choice"),
        ({"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}, "date"),
        ({"type": ["string", "null"], "x-kind": "image"}, "image"),
        ({"allOf": [{"type": "integer"}], "title": "N"}, "integer"),
        (True, "text"),
    ],
)
def test_kinds(raw: Any, kind: str) -> None:
    schema = read(key=raw)
    assert schema.field("key").kind.name == kind
    assert schema.problems == ()


def test_words_choices_and_limits() -> None:
    field = read(
        sectors={
            "title": "Sectors",
            "description": "Choose.",
            "type": "array",
            "items": {"enum": ["A", "B"]},
            "minItems": 1,
            "maxItems": 3,
        }
    ).field("sectors")
    assert (field.label, field.help) == ("Sectors", "Choose.")
    assert field.options == (Option("A"), Option("B"))
    assert (field.min_items, field.max_items) == (1, 3)


def test_order_and_required() -> None:
    text = '{"required": ["b", "c"], "properties": {"b": {}, "$schema": {}, "a": {}}}'
    schema = read_schema(text)
    assert schema.order == ("b", "a", "c")
    assert [key for key, field in schema.fields.items() if field.required] == ["b", "c"]


def test_references_as_generated_by_the_site() -> None:
    text = json.dumps(
        {
            "$ref": "#/definitions/docs",
            "definitions": {
                "docs": {
                    "type": "object",
                    "properties": {
                        "day": {
                            "anyOf": [
                                {"type": "string", "format": "date-time"},
                                {"type": "string", "format": "date"},
                                {"type": "integer", "format": "unix-time"},
                            ]
                        },
                        "$schema": {"type": "string"},
                    },
                    "required": ["day"],
                }
            },
        }
    )
    schema = read_schema(text)
    assert schema.order == ("day",)
    assert schema.problems == ()
    assert schema.field("day").required


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[1, 2]",
        "3",
        '{"properties": []}',
        '{"properties": {"a": 3}}',
        '{"properties": {"a": {"$ref": "other.json#/a"}}}',
        '{"properties": {"a": {"$ref": "#/nowhere"}}}',
        '{"$ref": "#"}',
        '{"$defs": {"a": {"$ref": "#/$defs/a"}}, "properties": {"b": {"$ref": "#/$defs/a"}}}',
        '{"properties": {"a": {"x-kind": "hologram"}}}',
        "[" * 100_000,
    ],
)
def test_a_bad_schema_is_told(text: str) -> None:
    problems = read_schema(text, "own.json").problems
    assert problems
    assert all("own.json" in english(problem.message) for problem in problems)


def test_a_bad_property_leaves_the_others() -> None:
    schema = read_schema('{"properties": {"a": 3, "b": {"type": "integer"}}}')
    assert schema.field("b").kind.name == "integer"
    assert not schema.field("a").declared


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(
            ["type", "properties", "items", "enum", "anyOf", "oneOf", "allOf", "const", "required",
             "$ref", "format", "title", "maxItems", "x-kind", "a"]
        ) | st.text(max_size=3), inner, max_size=5),
    max_leaves=25,
)  # fmt: skip


@given(JSON)
def test_no_schema_is_too_strange(raw: Any) -> None:
    read_schema(json.dumps({"properties": {"a": raw, "b": {"type": "integer"}}}))
    schema = read_schema(json.dumps(raw))
    assert all(isinstance(field, FieldSchema) for field in schema.fields.values())


def test_declared_wins_and_use_completes_it() -> None:
    declared = read(
        size={"enum": ["1-3", "4-10"], "title": "Size"},
        url={"type": "string"},
        start={"type": ["integer", "string"]},
    )
    inferred = Inference(
        [
            ("a.md", {"title": "A", "size": "4-10", "url": "https://a.org", "start": 2018}),
            ("b.md", {"title": "B", "size": "many", "url": "https://b.org", "start": None}),
        ]
    ).schema()
    schema = declared.over(inferred)
    assert schema.order == ("size", "url", "start", "title")
    assert schema.field("size").options == (Option("1-3", 0), Option("4-10", 0))
    assert schema.field("size").label == "Size"
    assert schema.field("url").kind.name == "link"
    assert schema.field("start").kind.name == "year"
    assert schema.field("start").usual == 0
    assert schema.field("title").share == 1.0


def test_nothing_is_a_text_where_null_is_not_allowed() -> None:
    declared = read(a={"type": "string"}, b={"type": ["string", "null"]})
    schema = declared.over(Inference([("a.md", {"a": "x", "b": "y"})]).schema())
    assert schema.field("a").nothing == ""
    assert schema.field("b").nothing is None


def test_the_map_gives_its_fields_their_kinds() -> None:
    entries = [(f"{number}.md", {"east": number, "land": "B"}) for number in range(4)]
    inferred = Inference(entries).schema()
    schema = inferred.for_map("east", "north", "land", ["A", "B", "C"])
    assert schema.field("east").kind.name == "coordinate"
    assert schema.field("north").kind.name == "coordinate"
    assert schema.field("land").kind.name == "territory"
    assert [option.text for option in schema.field("land").options] == ["B", "A", "C"]


def test_a_schema_may_be_written_in_yaml_and_with_a_byte_order_mark() -> None:
    text = "required: [a]\nproperties:\n  a: {type: string}\n  b: {const: 2024-01-02}\n"
    for one in (text, "\ufeff" + text):
        for file in ("initiative.schema.yaml", "initiative.schema.json"):
            schema = read_schema(one, file)
            assert schema.problems == ()
            assert schema.order == ("a", "b")
            assert schema.field("a").required
    assert read_schema('\ufeff{"properties": {"a": {}}}').order == ("a",)


def test_faulty_yaml_is_told_with_its_line() -> None:
    problem = read_schema("properties:\n  a: [\n", "own.schema.yaml").problems[0]
    assert problem.line == 2
    assert "own.schema.yaml" in english(problem.message)


def test_what_the_site_writes_is_taken_as_it_is_meant() -> None:
    text = json.dumps(
        {
            "$ref": "#/definitions/blog",
            "definitions": {
                "blog": {
                    "additionalProperties": False,
                    "properties": {
                        "$schema": {"type": "string"},
                        "day": {
                            "anyOf": [
                                {"type": "string", "format": "date-time"},
                                {"type": "string", "format": "date"},
                                {"type": "integer", "format": "unix-time"},
                            ]
                        },
                        "when": {"type": "string", "format": "date-time"},
                    },
                }
            },
        }
    )
    schema = read_schema(text, "blog.schema.json", ASTRO)
    assert schema.problems == ()
    assert schema.rules is None  # what the site does not know, it drops
    assert schema.field("day").sources == ("astro",)
    entries = [("a.md", {"day": date(2024, 1, 2), "when": date(2024, 1, 2)})]
    used = schema.over(Inference(entries).schema())
    assert used.field("day").kind.name == "date"
    assert used.field("when").kind.name == "date"
    assert used.field("when").sources == ("astro", "entries")


def test_what_a_stronger_schema_leaves_unsaid_the_weaker_one_says() -> None:
    own = read_schema('{"properties": {"a": {"title": "Alpha"}, "b": {"type": "integer"}}}')
    site = read_schema(
        '{"required": ["a"], "properties":'
        ' {"a": {"enum": ["x"], "description": "Help."}, "b": {"enum": ["y"]}, "c": {}}}',
        source=ASTRO,
    )
    schema = own.over(site)
    assert schema.order == ("a", "b", "c")
    first = schema.field("a")
    assert (first.label, first.help, first.kind.name) == ("Alpha", "Help.", "choice")
    assert first.required
    assert first.allowed == ("x",)
    assert first.sources == ("territory", "astro")
    assert [m.code for m in check(first, "z")] == ["schema.not-a-choice"]
    assert [m.code for m in check(schema.field("b"), 5)] == []


def test_parts_of_mappings_are_described() -> None:
    schema = read(
        shares={"type": "object", "x-kind": "shares", "properties": {"inner": {"title": "In"}}},
        reading={"type": "array", "items": {"type": "object", "properties": {"url": {}}}},
    )
    assert schema.field("shares").fields["inner"].label == "In"
    assert list(schema.field("reading").fields) == ["url"]
