"""What a curator says of fields, written into a schema that keeps all else as it is."""

from __future__ import annotations

import difflib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.messages import EditorError
from editor.schema.changes import with_changes
from editor.schema.json_text import rewritten
from editor.schema.jsonschema import read_schema
from editor.schema.kinds import KINDS
from editor.schema.specs import FieldSpec, holds_items, spec_of, takes_options

SAMPLE = Path(__file__).parents[2] / "resources/sample-vault/.territory/initiative.schema.json"
FILE = "initiative.schema.json"


def specs(text: str, file: str = FILE) -> dict[str, FieldSpec]:
    return {key: spec_of(one) for key, one in read_schema(text, file).fields.items()}


def changed(text: str, key: str, file: str = FILE, **said: Any) -> str:
    before = specs(text, file)
    after = {key: before.get(key, FieldSpec(key.capitalize()))._replace(**said)}
    return with_changes(text, file, before, after)


def diff(before: str, after: str) -> list[str]:
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm="")
    return [line for line in lines if not line.startswith(("---", "+++", "@@"))]


def test_only_the_lines_that_say_it_change() -> None:
    text = SAMPLE.read_text(encoding="utf-8")
    assert diff(text, changed(text, "title", label="Name")) == [
        '-      "title": "Title",',
        '+      "title": "Name",',
    ]
    assert diff(text, changed(text, "url", required=True)) == [
        '-  "required": ["title"],',
        '+  "required": ["title", "url"],',
    ]
    assert diff(text, changed(text, "sectors", most=5)) == [
        '-      "maxItems": 3,',
        '+      "maxItems": 5,',
    ]
    sizes = ("1-3", "4-10", "11-20", "21-50", "51-100", "101+", "1000+")
    assert diff(text, changed(text, "size", options=sizes)) == [
        '-      "enum": ["1-3", "4-10", "11-20", "21-50", "51-100", "101+", null]',
        '+      "enum": ["1-3", "4-10", "11-20", "21-50", "51-100", "101+", "1000+", null]',
    ]
    assert diff(text, changed(text, "url", help="")) == [
        '-      "description": "The address of the homepage, with https:// in front.",'
    ]
    assert changed(text, "title") == text


def test_unknown_keywords_and_the_files_own_manner_stay() -> None:
    text = (
        '{\r\n\t"x-own" : [1,2],\r\n\t"properties" : {\r\n'
        '\t\t"a" : {"x-y": {"z":1}, "type":"string"}\r\n\t}\r\n}'
    )
    assert changed(text, "a", label="Alpha", help="Help.") == text.replace(
        ' "type"', ' "title": "Alpha", "description": "Help.", "type"'
    )
    one_line = '{"properties":{"a":{"type":"string"}}}'
    made = changed(one_line, "a", label="A b", required=True)
    assert made == '{"properties":{"a":{"title":"A b","type":"string"}},"required":["a"]}'


def test_a_byte_order_mark_stays() -> None:
    text = '\ufeff{"properties": {}}\n'
    assert changed(text, "a", help="x").startswith('\ufeff{"properties"')


def test_a_new_file_holds_no_more_than_was_said() -> None:
    made = with_changes(
        None,
        FILE,
        {"start": FieldSpec("Founded", kind="year")},
        {"start": FieldSpec("Begun", kind="year", required=True)},
    )
    assert made == (
        '{\n  "$schema": "https://json-schema.org/draft/2020-12/schema",\n  "type": "object",\n'
        '  "required": ["start"],\n'
        '  "properties": {\n    "start": {\n      "title": "Begun"\n    }\n  }\n}\n'
    )


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("old", ["text", "choice", "choices", "date", "mappings", "list"])
def test_every_kind_is_read_back_as_it_was_said(kind: str, old: str) -> None:
    text = changed('{"properties": {}}', "a", kind=old, help="Help.")
    made = changed(text, "a", kind=kind)
    field = read_schema(made).field("a")
    assert (field.kind.name, field.help) == (kind, "Help.")
    assert read_schema(made).problems == ()
    assert field.rules is None or field.rules.left_out == ()
    if kind != old:
        assert field.types is None or "null" in field.types


@pytest.mark.parametrize("kind", sorted(k.name for k in KINDS.values() if takes_options(k)))
def test_options_are_read_back_in_their_order(kind: str) -> None:
    text = changed('{"properties": {}}', "a", kind=kind, options=("b", "a, c"))
    field = read_schema(text).field("a")
    assert [option.text for option in field.options] == ["b", "a, c"]
    assert holds_items(field.kind) == holds_items(KINDS[kind])
    assert specs(changed(text, "a", options=()))["a"].options == ()
    more = changed(text, "a", options=("a, c", "new", "b"))
    assert specs(more)["a"].options == ("a, c", "new", "b")


def test_options_keep_their_types_and_what_is_said_of_each() -> None:
    numbers = '{"properties": {"a": {"enum": [1, 2.5, null]}}}'
    assert changed(numbers, "a", options=("2.5", "3", "1")) == (
        '{"properties": {"a": {"enum": [2.5, 3, 1, null]}}}'
    )
    titled = '{"properties": {"a": {"oneOf": [{"const": "x", "title": "X"}, {"const": "y"}]}}}'
    made = json.loads(changed(titled, "a", options=("z", "x")))
    assert made["properties"]["a"]["oneOf"] == [{"const": "z"}, {"const": "x", "title": "X"}]


def test_what_a_property_refers_to_stays_as_it_is_for_others() -> None:
    text = json.dumps(
        {
            "$ref": "#/definitions/one",
            "definitions": {
                "one": {"properties": {"a": {"$ref": "#/$defs/s"}, "b": {"$ref": "#/$defs/s"}}}
            },
            "$defs": {"s": {"type": "string", "maxLength": 3}},
        }
    )
    reference = '"a": {"$ref": "#/$defs/s"'
    assert changed(text, "a", label="Alpha") == text.replace(
        reference, f'{reference}, "title": "Alpha"'
    )
    made = changed(text, "a", kind="integer")
    assert read_schema(made).field("a").kind.name == "integer"
    assert read_schema(made).field("b").kind.name == "text"
    assert json.loads(made)["$defs"] == json.loads(text)["$defs"]


def said(raw: str) -> str:
    return f'{{"properties": {{"a": {raw}}}}}'


@pytest.mark.parametrize(
    ("raw", "change", "expected"),
    [
        (
            '{"anyOf": [{"type": "string", "enum": ["p"]}, {"type": "null"}]}',
            {"options": ("p", "q")},
            '{"anyOf": [{"enum": ["p", "q"]}, {"type": "null"}]}',
        ),
        (
            '{"oneOf": [{"type": "null"}, {"type": "array", "maxItems": 2, "items": {}}]}',
            {"most": 5},
            '{"oneOf": [{"type": "null"}, {"type": "array", "maxItems": 5, "items": {}}]}',
        ),
        (
            '{"anyOf": [{"type": "number", "maximum": 2}, {"type": "null"}]}',
            {"most": 3},
            '{"anyOf": [{"type": "number", "maximum": 3}, {"type": "null"}]}',
        ),
        (
            '{"anyOf": [{"type": "array", "items": {"enum": ["p"]}}, {"const": null}]}',
            {"options": ("p", "q")},
            '{"anyOf": [{"type": "array", "items": {"enum": ["p", "q"]}}, {"const": null}]}',
        ),
        (
            '{"allOf": [{"type": "string", "enum": ["p"]}], "title": "T"}',
            {"options": ("p", "q")},
            '{"enum": ["p", "q"], "title": "T"}',
        ),
        ('{"const": "p"}', {"options": ("p", "q")}, '{"enum": ["p", "q", null]}'),
        (
            '{"type": "array", "items": {"allOf": [{"enum": ["p"]}]}}',
            {"options": ("p", "q")},
            '{"type": "array", "items": {"enum": ["p", "q"]}}',
        ),
        (
            '{"allOf": [{"title": "T"}]}',
            {"label": "A"},
            '{"allOf": [{"title": "T"}], "title": "A"}',
        ),
        (
            '{"allOf": [{"description": "T"}]}',
            {"help": ""},
            '{"allOf": [{"description": "T"}], "description": ""}',
        ),
    ],
)
def test_what_is_said_in_a_part_of_a_property_is_changed_there(
    raw: str, change: dict[str, Any], expected: str
) -> None:
    made = changed(said(raw), "a", **change)
    assert made == said(expected)
    field = read_schema(made).field("a")
    found = spec_of(field)._asdict()
    assert {name: found[name] for name in change} == change
    for value in field.allowed:
        assert field.rules is not None
        assert field.rules.accepts([value] if holds_items(field.kind) else value)


def test_values_that_a_list_takes_from_elsewhere_stay_there_as_they_are() -> None:
    shared = '{"$defs": {"c": {"enum": ["p"]}}, '
    text = shared + said('{"type": "array", "items": {"$ref": "#/$defs/c"}}')[1:]
    made = changed(text, "a", options=("p", "q"))
    assert made == text.replace('{"$ref": "#/$defs/c"}', '{"enum": ["p", "q"]}')


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ('{"allOf": [{"properties": {"a": {}}, "required": ["a"]}]}', {"required": False}),
        (said('{"anyOf": [{"enum": ["p"]}, {"enum": ["q"]}]}'), {"options": ("p", "x")}),
        (said('{"allOf": [{"pattern": "p"}, {"pattern": "q", "enum": ["pq"]}]}'),
         {"options": ("pq", "x")}),
    ],
)  # fmt: skip
def test_what_another_part_of_the_schema_would_gainsay_is_refused(
    text: str, change: dict[str, Any]
) -> None:
    with pytest.raises(EditorError) as caught:
        changed(text, "a", **change)
    assert caught.value.message.code == "schema.unwritable"


def test_what_all_parts_require_is_not_said_again() -> None:
    text = '{"allOf": [{"properties": {"a": {}}, "required": ["a"]}]}'
    assert "required" not in json.loads(changed(text, "a", label="Alpha"))
    odd = '{"required": true, "properties": {"a": {}}}'
    assert changed(odd, "a", label="Alpha") == odd.replace("{}", '{"title": "Alpha"}')
    assert json.loads(changed(odd, "a", required=True))["required"] == ["a"]


def test_the_order_of_properties() -> None:
    text = '{\n  "properties": {\n    "a": {"x-a": 1},\n    "b": {},\n    "c": {}\n  }\n}\n'
    before = specs(text)
    made = with_changes(text, FILE, before, before, order=["c", "d", "a", "b"])
    assert made.splitlines()[2:-2] == [
        '    "c": {},',
        '    "d": {},',
        '    "a": {"x-a": 1},',
        '    "b": {}',
    ]


YAML = """\
# The fields of an initiative
type: object
required: [title] # always
properties:
  # what it is called
  title:
    title: Title   # for the form
    type: string
  size: {enum: [1-3, 4-10]}
  sectors:
    type: array
    items:
      enum:
        - Arts & Culture
        - Economics
"""


def test_yaml_stays_yaml_with_its_comments() -> None:
    file = "initiative.schema.yaml"
    assert diff(YAML, changed(YAML, "title", file, label="Name")) == [
        "-    title: Title   # for the form",
        "+    title: Name   # for the form",
    ]
    sectors = ("Arts & Culture", "No", "Economics")
    assert diff(YAML, changed(YAML, "sectors", file, options=sectors)) == ['+        - "No"']
    assert diff(YAML, changed(YAML, "size", file, required=True)) == [
        "-required: [title] # always",
        "+required: [title, size] # always",
    ]
    before = specs(YAML, file)
    made = with_changes(YAML, file, before, before, order=["sectors", "title", "size"])
    assert specs(made, file) == before
    assert list(specs(made, file)) == ["sectors", "title", "size"]
    assert "  # what it is called\n  title:\n" in made
    assert sorted(made.splitlines()) == sorted(YAML.splitlines())


@pytest.mark.parametrize("text", ["{", "[1]", "a: [", "3"])
def test_a_file_that_cannot_be_read_is_not_written(text: str) -> None:
    with pytest.raises(EditorError):
        with_changes(text, FILE, {}, {"a": FieldSpec("New")})


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=4)
    ),
    max_leaves=20,
)


@given(JSON, JSON, st.sampled_from([None, 1, 2, "\t"]))
def test_any_json_becomes_any_other(before: Any, after: Any, indent: Any) -> None:
    text = json.dumps(before, indent=indent, ensure_ascii=False)
    made = rewritten(text, after)
    assert json.loads(made) == after
    assert json.dumps(json.loads(made)) == json.dumps(after)  # in that order
    assert rewritten(text, before) == text
