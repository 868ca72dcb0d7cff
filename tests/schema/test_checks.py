"""What is told of a value that the schema calls wrong: in words, and each cause once."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.messages import english
from editor.schema.checks import check, check_missing, check_together
from editor.schema.fields import FieldSchema
from editor.schema.infer import Inference
from editor.schema.jsonschema import read_schema


def field(raw: Any, **root: Any) -> FieldSchema:
    return read_schema(json.dumps({"properties": {"key": raw}, **root})).field("key")


def told(raw: Any, value: Any, **root: Any) -> list[str]:
    return [english(message) for message in check(field(raw, **root), value)]


SECTORS = {
    "type": "array",
    "minItems": 1,
    "maxItems": 2,
    "uniqueItems": True,
    "items": {"enum": ["A", "B, C", "D"]},
}
SHARES = {
    "type": "object",
    "required": ["inner"],
    "additionalProperties": False,
    "properties": {"inner": {"type": "number", "maximum": 1}, "outer": {"type": "number"}},
}


@pytest.mark.parametrize(
    ("raw", "value", "sentences"),
    [
        ({"pattern": "^([0-9]{4}|present)$"}, "19", ["This should be 4 digits or “present”."]),
        ({"pattern": "^([0-9]{4}|present)$"}, "1999", []),
        ({"pattern": "^([0-9]{4}|present)$"}, 19, []),
        (
            {"pattern": "^a.c$"},
            "b",
            ["This is not written in the form that belongs here (^a.c$)."],
        ),
        ({"minimum": 1000}, 999, ["The least is 1000."]),
        ({"maximum": 0.5}, 1, ["The most is 0.5."]),
        ({"exclusiveMinimum": 0}, 0, ["More than 0 belongs here."]),
        ({"exclusiveMaximum": 10}, 10, ["Less than 10 belongs here."]),
        ({"multipleOf": 5}, 7, ["A multiple of 5 belongs here."]),
        ({"minLength": 3}, "ab", ["At least 3 characters belong here."]),
        ({"maxLength": 1}, "ab", ["One character fits here."]),
        ({"enum": ["1-3", "4-10", None]}, "5", ["“5” is not one of the choices."]),
        ({"enum": [1, 2]}, 3, ["“3” is not one of the choices."]),
        ({"oneOf": [{"const": "a"}, {"const": "b"}]}, "c", ["“c” is not one of the choices."]),
        ({"const": "a"}, "b", ["Only “a” belongs here."]),
        (SECTORS, ["A", "D"], []),
        (SECTORS, ["A", "D", "B, C"], ["Choose at most 2."]),
        (SECTORS, ["A", "E"], ["“E” is not one of the choices."]),
        (SECTORS, ["A", "A"], ["“A” stands here twice."]),
        (SECTORS, "A", ["A list belongs here."]),
        (
            {"type": "array", "items": {"type": "object"}, "uniqueItems": True},
            [{"a": 1}, {"a": 1}],
            ["Two items are the same."],
        ),
        (
            {"type": "array", "items": {"maxLength": 2}},
            ["abc"],
            ["“abc”: At most 2 characters fit here."],
        ),
        (
            {"type": "string", "format": "date"},
            "tomorrow",
            ["A date such as 2024-08-31 belongs here."],
        ),
        ({"type": "string", "format": "email"}, "x", ["This is not an email address."]),
        (
            {"type": "string", "format": "uri"},
            "x",
            ["A web address starts with https:// or http://."],
        ),
        ({"type": "string", "format": "uuid"}, "x", ["This is not written as uuid."]),
        ({"type": "integer"}, "5", ["This number is written as text."]),
        ({"type": "integer"}, "five", ["A whole number belongs here."]),
        (SHARES, {"inner": 0.5, "outer": 0.5}, []),
        (SHARES, {"inner": 2, "other": 1}, ["inner: The most is 1.", "“other” is not known here."]),
        (SHARES, {"inner": "0.5"}, ["inner: This number is written as text."]),
        (SHARES, {"outer": 1}, ["“inner” is missing."]),
        (
            {"type": "array", "items": SHARES},
            [{"inner": 1}, {"inner": 3}],
            ["Item 2: inner: The most is 1."],
        ),
        (
            {"type": "object", "propertyNames": {"pattern": "^a"}},
            {"b": 1},
            ["“b” is no name that belongs here."],
        ),
        ({"not": {"type": "boolean"}}, True, ["This is not allowed here."]),
        (
            {"type": "array", "contains": {"const": "a"}},
            ["b"],
            ["An item that belongs here is missing."],
        ),
        ({"type": "object", "minProperties": 2}, {"a": 1}, ["At least 2 parts are needed here."]),
        ({"pattern": "^a", "errorMessage": "Begin with a."}, "b", ["Begin with a."]),
        ({"pattern": "^a", "errorMessage": {"pattern": "So."}}, "b", ["So."]),
        ({"pattern": "^a", "patternErrorMessage": "{braces}"}, "b", ["{braces}"]),
    ],
)
def test_faults_are_told_in_words(raw: Any, value: Any, sentences: list[str]) -> None:
    assert told(raw, value) == sentences


@pytest.mark.parametrize(
    ("raw", "value", "sentences"),
    [
        ({"enum": ["4-10"]}, " 4-10", ["A space stands before the value."]),
        (SECTORS, ["A "], ["A space stands around “A”."]),
        ({"pattern": "^[0-9]{4}$", "minLength": 4}, "19", ["This should be 4 digits."]),
        ({"type": "string", "minLength": 2}, " ", ["Only spaces stand here."]),
        (
            {"type": "string", "format": "date", "pattern": "^2"},
            "x",
            ["A date such as 2024-08-31 belongs here."],
        ),
    ],
)
def test_one_cause_is_told_once(raw: Any, value: Any, sentences: list[str]) -> None:
    assert told(raw, value) == sentences


def test_what_is_empty_is_wrong_only_where_the_schema_forbids_it() -> None:
    empty = ["This cannot be empty. Fill it in, or remove the field."]
    assert told({"type": "string"}, None) == empty
    assert told({"type": ["string", "null"]}, None) == []
    assert told({"type": "string", "minLength": 1}, "") == empty
    assert told({"type": "array", "minItems": 1}, []) == empty
    assert told({"type": "string"}, None, required=["key"]) == ["This field is required."]
    assert list(check_missing(field({"type": "string"}))) == []
    assert [m.code for m in check_missing(field({}, required=["key"]))] == ["schema.required"]


ASTRO_DATE = {
    "anyOf": [
        {"type": "string", "format": "date-time"},
        {"type": "string", "format": "date"},
        {"type": "integer", "format": "unix-time"},
    ]
}


@pytest.mark.parametrize(
    "value",
    [
        date(2024, 1, 2),
        datetime(2024, 1, 2, 3, 4, tzinfo=UTC),
        "2024-01-02",
        "2024-01-02T10:00:00Z",
    ],
)
def test_a_date_of_the_site_may_be_written_in_any_form(value: Any) -> None:
    assert told(ASTRO_DATE, value) == []


def test_values_are_seen_as_json_sees_them() -> None:
    assert told({"type": "string", "format": "date"}, date(2024, 1, 2)) == []
    assert told({"type": "string", "format": "date-time"}, date(2024, 1, 2)) == []
    assert told({"type": "number"}, float("nan")) == ["A number belongs here."]
    assert told({"type": "integer"}, 3.0) == []
    assert told({"type": "string", "maxLength": 1}, "\ud800") == []
    assert told({"type": "object"}, {"a": {"b": [None, date(2024, 1, 2)]}}) == []


def test_alternatives_are_told_by_the_one_that_comes_closest() -> None:
    picture = {"type": "object", "required": ["url"]}
    raw = {"anyOf": [{"type": "null"}, {"type": "array", "maxItems": 3}, picture]}
    assert told(raw, {"a": 1}) == ["“url” is missing."]
    nested = {"type": "object", "properties": {"p": raw}}
    assert told(nested, {"p": {"a": 1}}) == ["p: “url” is missing."]


@pytest.mark.parametrize(
    ("raw", "rule"),
    [
        ({"type": "strin", "maxLength": 2}, "type"),
        ({"pattern": "(", "maxLength": 2}, "pattern"),
        ({"minLength": "x", "maxLength": 2}, "minLength"),
        ({"not": {"pattern": "("}, "maxLength": 2}, "not"),
        (
            {"anyOf": [{"type": "string", "pattern": "("}, {"type": "null"}], "maxLength": 2},
            "anyOf",
        ),
        ({"allOf": [{"pattern": "("}, {"maxLength": 2}]}, "pattern"),
        ({"enum": 5, "maxLength": 2}, "enum"),
    ],
)
def test_a_faulty_rule_is_left_out_and_the_others_hold(raw: Any, rule: str) -> None:
    known = field(raw)
    assert known.rules is not None
    assert known.rules.left_out == (rule,)
    assert [m.code for m in check(known, "ab")] == []
    assert [m.code for m in check(known, "abc")] == ["schema.too-long"]


def test_a_pattern_that_never_ends_calls_nothing_wrong_and_ends() -> None:
    raw = {"pattern": "^(?=(a+))\\1b(a|b|ab)*c$"}
    list(check(field(raw), "a" * 40 + "b" * 400))


def test_references_stay_in_the_file() -> None:
    defs = {
        "day": {"type": "string", "pattern": "^2"},
        "tree": {"type": "array", "items": {"$ref": "#/$defs/tree"}},
    }
    assert told({"$ref": "#/$defs/day"}, "19", **{"$defs": defs}) != []
    assert told({"$ref": "#/$defs/day", "maxLength": 2}, "200", **{"$defs": defs}) != []
    assert told({"$ref": "#/$defs/tree"}, [[], [[]]], **{"$defs": defs}) == []
    assert told({"$ref": "#/$defs/tree"}, [[], ["x"]], **{"$defs": defs}) != []
    assert (
        told({"$ref": "#day"}, "19", **{"$defs": {"d": {"$anchor": "day", "pattern": "^2"}}}) != []
    )
    for elsewhere in ("https://example.org/a.json", "other.json#/a", "#/nowhere"):
        raw = {"anyOf": [{"$ref": elsewhere}], "maxLength": 2}
        text = json.dumps({"properties": {"key": raw}})
        schema = read_schema(text)
        assert [p.message.code for p in schema.problems] == ["schema.bad-reference"]
        assert [m.code for m in check(schema.field("key"), "abc")] == ["schema.too-long"]


def test_the_edition_of_json_schema_counts() -> None:
    raw = {"type": "array", "items": [{"type": "string"}]}
    older = {"$schema": "http://json-schema.org/draft-07/schema#"}
    assert told(raw, [1], **older) == ["“1”: Text belongs here."]


def test_what_only_the_entries_tell_is_never_wrong() -> None:
    schema = Inference([(f"{n}.md", {"a": n}) for n in range(9)]).schema()
    assert list(check(schema.field("a"), "many")) == []
    named = read_schema('{"properties": {"a": {"title": "A"}}}').over(schema).field("a")
    assert named.kind.name == "integer"
    assert list(check(named, "many")) == []


def test_demands_on_all_fields_together() -> None:
    text = json.dumps(
        {
            "additionalProperties": False,
            "properties": {"$schema": {}, "a": {}, "b": {}},
            "dependentRequired": {"a": ["b"]},
        }
    )
    schema = read_schema(text)
    found = [(key, m.code) for key, m in check_together(schema, {"a": 1, "c": 2})]
    assert sorted(found) == [("b", "schema.field-needed"), ("c", "schema.field-unknown")]
    assert list(check_together(schema, {"a": 1, "b": 2, "$schema": "x"})) == []
    assert list(check_together(read_schema('{"properties": {}}'), {"c": 1})) == []


@pytest.mark.parametrize(
    ("fields", "ends"),
    [
        ({"start": 2016, "end": 2012}, ["end"]),
        ({"start": "2016", "end": 2012}, ["end"]),
        ({"started": date(2016, 5, 1), "ended": "2016-04-30"}, ["ended"]),
        ({"founded": 2016, "closed": "2015"}, ["closed"]),
        ({"start_date": "2016-05-01", "end_date": date(2015, 1, 1)}, ["end_date"]),
        ({"project-start": 2, "project-end": 1}, []),
        ({"start": 2016, "end": 2016}, []),
        ({"start": 2016, "end": "present"}, []),
        ({"start": 2016, "end": None}, []),
        ({"start": date(2016, 5, 1), "end": 2016}, []),
        ({"start": datetime(2016, 5, 1, 10, tzinfo=UTC), "end": date(2016, 5, 1)}, []),
        ({"start": [2016], "end": {"a": 1}}, []),
        ({"end": 2012}, []),
        ({"start": 2016, "weekend": 2012}, []),
    ],
)
def test_an_end_before_the_start_is_told(fields: dict[str, Any], ends: list[str]) -> None:
    found = list(check_together(Inference([("a.md", fields)]).schema(), fields))
    assert [key for key, _ in found] == ends
    assert [message.code for _, message in found] == ["schema.ends-early"] * len(ends)


def test_an_end_before_the_start_names_the_field_as_the_form_does() -> None:
    schema = read_schema('{"properties": {"start": {"title": "Began"}}}')
    ((_, message),) = check_together(schema, {"start": 2016, "end": "2012"})
    assert english(message) == "This is earlier than 2016, which stands under “Began”."


RAW = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.text("a^$(", max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(
            ["type", "properties", "items", "enum", "anyOf", "oneOf", "allOf", "not", "const", "if",
             "then", "$ref", "format", "pattern", "maxLength", "minimum", "required", "uniqueItems",
             "additionalProperties", "contains", "propertyNames", "$id", "$anchor", "$defs"]
        ), inner, max_size=4),
    max_leaves=15,
)  # fmt: skip
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4) | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=6,
)


@given(RAW, VALUES)
def test_no_rule_and_no_value_is_too_strange(raw: Any, value: Any) -> None:
    schema = read_schema(json.dumps({"properties": {"key": raw}, "anyOf": [raw]}))
    for message in check(schema.field("key"), value):
        assert english(message)
    for key, message in check_together(schema, {"key": value}):
        assert isinstance(key, str)
        assert english(message)
