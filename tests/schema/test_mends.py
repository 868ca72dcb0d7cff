"""Mends: each problem that has one, and what the field holds after it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.messages import Message, Problem, english
from editor.schema.advice import advice, choices_near
from editor.schema.fields import Option, Schema
from editor.schema.form import FormField, form_field
from editor.schema.guesses import guessed_days, guessed_email, guessed_link, guessed_number
from editor.schema.infer import Inference
from editor.schema.jsonschema import read_schema
from editor.schema.kinds import KINDS
from editor.schema.mends import NO_VALUE, Mend, is_same_problem, mends
from editor.schema.values import same
from editor.vault import frontmatter

SCHEMA = read_schema(
    """{"properties": {
    "text": {"type": "string"}, "number": {"type": "number"}, "whole": {"type": "integer"},
    "day": {"type": "string", "format": "date"}, "yes": {"type": "boolean"},
    "list": {"type": "array", "items": {"type": "string"}},
    "link": {"type": "string", "format": "uri"}, "email": {"type": "string", "format": "email"},
    "size": {"enum": ["1-3", "4-10", "11-20"]},
    "sectors": {"type": "array", "items": {"enum": ["Arts & Culture", "Legal",
      "Environment, Food & Water", "Media & Communications"]}}}}"""
)


def field_of(line: str, schema: Schema = SCHEMA) -> FormField:
    front = frontmatter.parse(f"---\n{line}\n---\n")
    return form_field(front, schema, next(iter(front.fields)))


def found(line: str, schema: Schema = SCHEMA) -> list[Mend]:
    field = field_of(line, schema)
    return [mend for problem in field.problems for mend in mends(field, problem)]


@pytest.mark.parametrize(
    ("line", "label", "value"),
    [
        ('text: " global"', "Remove it", "global"),
        ('text: "global "', "Remove it", "global"),
        ('text: "  "', "Empty the field", None),
        ("text: 2015", "Make it text", "2015"),
        ("text: 007", "Make it text", "007"),
        ("text: [one]", "Take it out of its list", "one"),
        ("text: [one, two]", "Join with commas", "one, two"),
        ('number: "12.5"', "Make it 12.5", 12.5),
        ('number: "1,200"', "Make it 1200", 1200),
        ("whole: about 30 people", "Make it 30", 30),
        ("day: 5th August 2024", "Write 2024-08-05", date(2024, 8, 5)),
        ('day: "2024/8/5"', "Write 2024-08-05", "2024-08-05"),
        ('yes: "Yes"', "Make it yes", True),
        ("yes: 0", "Make it no", False),
        ("list: one, two", "Split into 2 items", ["one", "two"]),
        ("list: one", "Make it a list", ["one"]),
        ("list: 5", "Make it a list", [5]),
        ('list: [" a", b]', "Remove it", ["a", "b"]),
        ("list: [a, b, a]", "Keep one", ["a", "b"]),
        ("link: www.river.example/a", "Put https:// before it", "https://www.river.example/a"),
        ('link: "[us](https://a.example)"', "Write https://a.example", "https://a.example"),
        ("email: River <a@b.example>", "Write a@b.example", "a@b.example"),
        ("size: 4 – 10", "Use “4-10”", "4-10"),
        ("sectors: [Arts and culture]", "Use “Arts & Culture”", ["Arts & Culture"]),
        (
            'sectors: ["Enviroment, Food & Water"]',
            "Use “Environment, Food & Water”",
            ["Environment, Food & Water"],
        ),
        ('sectors: ["Legal, Arts & Culture"]', "Split into 2 items", ["Legal", "Arts & Culture"]),
    ],
)  # fmt: skip
def test_a_problem_is_mended(line: str, label: str, value: Any) -> None:
    first = found(line)[0]
    assert english(first.label) == label
    assert same(first.value, value)


@pytest.mark.parametrize(
    "line",
    ["number: 4-10", "number: some", "day: soon", "link: none", "email: none", "size: many"],
)
def test_what_cannot_be_guessed_has_no_mend(line: str) -> None:
    assert field_of(line).problems
    assert found(line) == []


def test_a_day_that_countries_write_in_two_ways_is_offered_in_both() -> None:
    assert [mend.value for mend in found("day: 3/4/2024")] == [date(2024, 4, 3), date(2024, 3, 4)]
    assert guessed_days("31/12/2024") == (date(2024, 12, 31),)


@pytest.mark.parametrize(
    ("line", "text", "values"),
    [
        ("day: 2020-01-01", "17.6.2024", [date(2024, 6, 17)]),
        ("day: 2020-01-01", "17/6/2024", [date(2024, 6, 17)]),
        ('day: "2020-01-01"', "17.6.2024", ["2024-06-17"]),
        ("day: 2020-01-01", "3.4.2024", []),
        ("day: 2020-01-01", "soon", []),
    ],
)
def test_a_typed_day_that_can_be_only_one_is_offered(
    line: str, text: str, values: list[Any]
) -> None:
    typed = field_of(line)._replace(value=text, source="")
    offered = mends(typed, Problem(Message("schema.unread-date"), field="day"))
    assert [mend.value for mend in offered] == values


def test_a_mend_solves_its_problem() -> None:
    for line in ('text: " a"', 'list: [" a", " a"]', "list: x", "yes: no", "size: 4 to 10"):
        field = field_of(line)
        assert field.problems
        for problem in field.problems:
            offered = mends(field, problem)
            assert offered
            for mend in offered:
                text = frontmatter.set_field(f"---\n{line}\n---\n", field.key, mend.value)
                after = form_field(frontmatter.parse(text), SCHEMA, field.key)
                told = [one.message for one in after.problems]
                assert not any(is_same_problem(one, problem.message) for one in told)


def test_a_value_that_readers_read_differently_is_settled_where_it_differs() -> None:
    field = field_of("list:\n  - no # a comment\n  - yes please\n  - 0123")
    mend = mends(field, Problem(Message("schema.readers-differ")))[0]
    assert mend.value is NO_VALUE
    assert mend.source == '- "no" # a comment\n- yes please\n- 123'
    assert english(mend.label) == "Write …"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12 000", 12000),
        ("1’200.5", 1200.5),
        ("12,5", 12.5),
        ("−3", -3),
        ("ca. 30", 30),
        ("30%", None),
        ("4-10", None),
        ("30+ 40", None),
        ("", None),
        ("x" * 50 + "1.2.3", None),
    ],
)
def test_numbers_are_guessed_only_where_one_is_meant(text: str, number: Any) -> None:
    assert same(guessed_number(text), number)


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("https:/a.example", "https://a.example"),
        ("http//a.example/b", "http://a.example/b"),
        ("//a.example", "https://a.example"),
        ("a@b.example", "mailto:a@b.example"),
        ("https://a.example", None),
        ("a b.example", None),
        ("", None),
    ],
)
def test_links_are_guessed(text: str, link: str | None) -> None:
    assert guessed_link(text) == link


def test_emails_are_guessed() -> None:
    assert guessed_email("mailto:a@b.example") == "a@b.example"
    assert guessed_email("a (at) b.example") == "a@b.example"
    assert guessed_email("a and b") is None


@given(st.text(max_size=40))
def test_guessing_never_fails(text: str) -> None:
    for guess in (guessed_number, guessed_days, guessed_link, guessed_email):
        guess(text)


OPTIONS = (Option("Online", 9), Option("online", 1), Option("Frome, UK", 4), Option("UK", 1))


def test_others_spell_it_otherwise() -> None:
    told = list(advice(OPTIONS, ["online", "Frome, UK"]))
    assert [english(message) for message in told] == ["9 entries write “Online”."]
    assert list(advice(OPTIONS, "Online")) == []
    assert list(advice((Option("UK", 3), Option("uk", 2)), "uk")) == []
    assert list(advice(OPTIONS, None)) == []


def test_an_item_that_fell_apart_at_its_comma_is_told_and_mended() -> None:
    schema = Inference(
        [(f"{n}.md", {"locations": ["Frome, UK"]}) for n in range(3)]
        + [("a.md", {"locations": ["Europe", "Frome", "UK"]})]
    ).schema()
    field = field_of("locations: [Europe, Frome, UK]", schema)
    message = next(iter(advice(field.options, field.value)))
    assert "may have been one: 3 entries write “Frome, UK”" in english(message)
    assert mends(field, Problem(message))[0].value == ["Europe", "Frome, UK"]


def test_the_nearest_choices_come_first_and_far_ones_not_at_all() -> None:
    choices = ["Media & Communications", "Media & Publishing", "Legal"]
    assert choices_near("media and publishing", choices) == ["Media & Publishing"]
    assert choices_near("media", choices) == ["Media & Communications", "Media & Publishing"]
    assert choices_near("zzz", choices) == []
    assert choices_near("?!", choices) == []


@pytest.mark.parametrize(
    ("code", "kind", "value", "mended"),
    [
        ("schema.expected-year", "year", "c. 2015", 2015),
        ("schema.expected-year", "year", date(2015, 3, 1), 2015),
        ("schema.expected-range", "range", "4 to 10", "4-10"),
        ("schema.expected-range", "range", "between 4 and 10", "4-10"),
        ("schema.expected-range", "range", "more than 100", "100+"),
        ("schema.range-backwards", "range", "10-4", "4-10"),
        ("schema.link-brackets", "entry-link", "[[Books", "[[Books]]"),
        ("schema.expected-mappings", "mappings", {"url": "x"}, [{"url": "x"}]),
        ("schema.items-same", "list", ["a", "a"], ["a"]),
    ],
)
def test_kinds_know_what_was_meant(code: str, kind: str, value: Any, mended: Any) -> None:
    field = FormField("key", "Key", "", KINDS[kind], value)
    assert same(mends(field, Problem(Message(code)))[0].value, mended)


@pytest.mark.parametrize(
    ("code", "value"),
    [
        ("schema.expected-year", "2015 or 2016"),
        ("schema.expected-year", ["2015"]),
        ("schema.expected-range", "some"),
        ("schema.link-brackets", "[[a]] and [[b]]"),
        ("schema.link-brackets", "[[]]"),
    ],
)
def test_what_may_mean_two_things_is_left_alone(code: str, value: Any) -> None:
    field = FormField("key", "Key", "", KINDS["text"], value)
    assert mends(field, Problem(Message(code))) == ()
