"""What the entries tell about their fields."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.schema.fields import Option, Schema
from editor.schema.infer import Inference
from editor.schema.labels import label_of
from editor.schema.orders import usual_order
from editor.vault import frontmatter


def infer(*values: Any, key: str = "key") -> Any:
    entries = [(f"{number}.md", {key: value}) for number, value in enumerate(values)]
    return Inference(entries).schema().field(key)


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        (["a", "b"], "text"),
        (["a", "a", "b", "b", "a"], "choice"),
        (["a", "b", "c", "d", "e"], "text"),
        (["one\ntwo", "x" * 200, "c"], "long-text"),
        ([1, 2, None], "integer"),
        ([1, 2.5], "number"),
        ([2015, 2016, "2018"], "integer"),
        ([2015, 2016, "present"], "text"),
        ([2015, "present", "present", "present"], "choice"),
        ([date(2024, 1, 1), None], "date"),
        ([True, False, None], "yes-no"),
        ([["a"], ["b", "c"], None], "list"),
        ([[], []], "list"),
        ([["a"], [{"b": 1}]], "list"),
        ([{"a": 1}], "mapping"),
        ([{"a": 1}, {"a": 0.4, "b": 0.6}], "shares"),
        ([{"a": 0.4, "b": 0.6}, {"a": 0.5, "b": 0.5}, {"a": 1, "b": 1}], "shares"),
        ([{"a": 4, "b": 6}], "mapping"),
        ([{"inner": 0.4, "cultural": 0.4, "systems": 0.9}], "shares"),
        ([{"inner": 0.4, "systems": 0.1}], "shares"),
        ([{"inner": 0.4, "systems": 2}], "mapping"),
        ([{"a": 0.4, "b": 0.4, "c": 0.5}], "shares"),
        ([{"a": 0.4, "b": 0.4, "c": 0.9}], "mapping"),
        ([{"a": 0, "b": 0, "c": 1.1}], "mapping"),
        ([{"x": 0.4, "y": 0.5}], "mapping"),
        ([{"placeholder": None}], "mapping"),
        ([[{"a": 1}], [{"b": 2}]], "mappings"),
        ([[{"a": 1}, "b"]], "yaml"),
        ([2015, 2016, "2018", 1999, 2000], "year"),
        ([2015, 5, 2016, 1999, 2000], "integer"),
        ([*range(2000, 2020), 201], "year"),
        ([*range(2000, 2020), 201, 12, 0.5], "number"),
        (["4-10", " 11-20", "101+", "many"], "range"),
        (["2024-08", "2024-09", "555-0123"], "text"),
        (["[[Books]]", "[[Kevin Kelly|Kevin]]"], "entry-link"),
        ([["[[Books]]"], ["[[Books]]", "[[Films#Best]]"], []], "entry-links"),
        ([["[[Books]]"], ["plain"]], "list"),
        ([["a", "b"], ["a", "b"], ["a", "b"]], "choices"),
        (["Europe,Latin America", "Asia,Middle East & North Africa", "Asia"], "comma-list"),
        (["1,000", "2,000"], "text"),
        (["It began small, and grew, as all things do that people in fact care for."], "text"),
        ([{"placeholder": None}] * 5 + [date(2024, 1, 1)], "date"),
        (["https://a.org", "http://b.org", "none"], "link"),
        (["a@b.org", ""], "email"),
        (["[[../assets/a.png]]", "/assets/b c.jpg"], "image"),
        ([None, ""], "text"),
    ],
)
def test_kinds_follow_what_most_entries_hold(values: list[Any], kind: str) -> None:
    assert infer(*values).kind.name == kind


@pytest.mark.parametrize(
    ("key", "values", "kind"),
    [
        ("x", [1, 2, None], "coordinate"),
        ("y", [None], "coordinate"),
        ("x", ["a", "b"], "text"),
        ("territory", ["A", "B"], "territory"),
        ("logo", [None], "image"),
        ("website", [""], "link"),
        ("created", [None], "date"),
        ("start", [2015, "2018", None, "2020"], "year"),
        ("end", ["present", "present", "ongoing", 2019, ""], "year"),
        ("start", [date(2023, 9, 12)], "date"),
        ("ended", [""], "year"),
        ("start", ["soon", "later", 2015], "text"),
        ("founding_year", [2015, 2016, 1999, 2020, 201], "year"),
        ("founding_year", [2015, 2016, 3, 12], "integer"),
        ("start", [1, 2, 3], "integer"),
        ("locations", [["Frome, UK"], ["Europe"]], "locations"),
        ("location", ["Frome, UK", "Europe"], "location"),
        ("locations", [[], None], "locations"),
        ("keywords", ["water, river, school", "river, mud"], "comma-list"),
    ],
)
def test_names_help_where_values_do_not(key: str, values: list[Any], kind: str) -> None:
    assert infer(*values, key=key).kind.name == kind


def test_options_are_counted_commonest_first() -> None:
    field = infer(["b", "a"], ["a", " a"], ["c", "a"])
    assert field.options == (Option("a", 4), Option("b", 1), Option("c", 1))


@pytest.mark.parametrize(
    ("values", "nothing"),
    [([None, None, ""], None), (["", "", None], ""), (["a"], None), ([["a"], []], [])],
)
def test_nothing_is_written_as_others_write_it(values: list[Any], nothing: Any) -> None:
    assert infer(*values).nothing == nothing


def test_a_new_value_has_the_usual_type() -> None:
    assert infer(2015, 2016, "2018").usual == 0
    assert infer("2015", "2016", 2018).usual == " "


def test_an_edit_takes_the_old_value_out() -> None:
    inference = Inference([("a.md", {"tag": ["x"]}), ("b.md", {"tag": ["x", "y"], "n": 1})])
    inference.update("b.md", {"tag": ["z"]})
    field = inference.schema().field("tag")
    assert field.options == (Option("x", 1), Option("z", 1))
    assert field.share == 1.0
    assert "n" not in inference.schema().fields
    inference.update("b.md", None)
    assert inference.schema().field("tag").options == (Option("x", 1),)
    inference.update("a.md", None)
    assert inference.schema() == Schema()


VALUES = st.one_of(
    st.none(), st.sampled_from(["", "a", "b", "https://a.org"]), st.integers(0, 3), st.booleans(),
    st.lists(st.sampled_from(["a", "b", 1]), max_size=3), st.just({"n": 1}),
)  # fmt: skip
ENTRIES = st.dictionaries(st.sampled_from("pqrs"), VALUES)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.none() | ENTRIES), max_size=12))
def test_updates_end_where_a_fresh_reading_does(steps: list[Any]) -> None:
    inference = Inference()
    now: dict[str, Any] = {}
    for path, fields in steps:
        inference.update(path, fields)
        inference.schema()
        if fields is None:
            now.pop(path, None)
        else:
            now[path] = fields
    assert inference.schema() == Inference(now.items()).schema()


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("start", "year"),
        ("end_year", "year"),
        ("project-started", "year"),
        ("year_of_birth", "year"),
        ("founded", "year"),
        ("refounded", "text"),
        ("weekend", "text"),
        ("x", "coordinate"),
        ("based-in", "location"),
        ("home_place", "location"),
        ("workplace", "text"),
        ("team_photo", "image"),
        ("photos", "text"),
        ("last_updated_at", "date"),
        ("at", "text"),
        ("e-mail", "email"),
        ("contact_email", "email"),
        ("territory", "territory"),
        ("my_territory", "text"),
    ],
)
def test_a_key_tells_the_kind_of_a_field_without_values(key: str, kind: str) -> None:
    assert infer(None, key=key).kind.name == kind


@pytest.mark.parametrize(
    ("key", "kind"), [("topics", "comma-list"), ("main_tags", "comma-list"), ("hashtags", "text")]
)
def test_a_space_behind_commas_separates_where_the_key_means_several(key: str, kind: str) -> None:
    assert infer("One, two", "Three, four", key=key).kind.name == kind


def test_what_is_learnt_at_once_is_what_is_learnt_one_by_one() -> None:
    odd = ["a", "a\nb", ["a", 1], ["[[A]]"], {"n": {"m": 1}}, [{"n": 1}, "a"], 2015, "2015", "x, y"]
    entries = [(f"{n}.md", {"k": odd[n % 9], "tags": odd[n % 7]}) for n in range(40)]
    one_by_one = Inference()
    for path, fields in entries:
        one_by_one.update(path, fields)
    at_once = Inference(entries)
    assert at_once.schema() == one_by_one.schema()
    at_once.take([("0.md", None), ("1.md", {"new": 1}), ("41.md", {"k": "a"}), ("9.md", None)])
    for path, fields in [("0.md", None), ("1.md", {"new": 1}), ("41.md", {"k": "a"})]:
        one_by_one.update(path, fields)
    one_by_one.update("9.md", None)
    assert at_once.schema() == one_by_one.schema()


def test_where_entries_are_even_the_usual_order_is_one_that_some_keep() -> None:
    orders = Counter({tuple("abcdefg"): 1, tuple("abcdef"): 1, tuple("bcafed"): 2})
    assert "".join(usual_order(orders)) == "bcafedg"
    orders = Counter({tuple("abcd"): 2, tuple("dcba"): 2, tuple("bacd"): 1})
    assert usual_order(orders)[2:] == ("c", "d")  # more entries count for more than that


def test_the_usual_order_agrees_with_most_entries() -> None:
    orders = Counter({("a", "b", "d"): 5, ("b", "c", "d"): 3, ("d", "a"): 1, ("e",): 1})
    order = usual_order(orders)
    assert [key for key in order if key != "e"] == ["a", "b", "c", "d"]


@pytest.mark.parametrize(
    ("key", "label"),
    [
        ("tags_issues", "Tags issues"),
        ("url", "Homepage"),
        ("start", "Founded"),
        ("end", "Ended"),
        ("size", "Team size"),
        ("x", "x"),
        ("imdbId", "IMDb ID"),
        ("monthly-uses", "Monthly uses"),
        ("UNESCO_site", "UNESCO site"),
        ("Über uns", "Über uns"),
        ("_", "_"),
    ],
)
def test_labels_are_made_from_keys(key: str, label: str) -> None:
    assert label_of(key) == label


@pytest.mark.real
@pytest.mark.parametrize(
    ("folder", "kinds"),
    [
        (
            "vault/cohere",
            {"created": "date", "contributors": "list", "url": "link", "locations": "locations",
             "image": "image", "sectors": "list", "start": "year", "end": "year", "size": "range",
             "cohere": "yes-no", "territory": "territory",
             "x": "coordinate", "y": "coordinate", "email": "email"},
        ),
        (
            "vault/pip",
            {"logo": "mapping", "image": "mapping", "social_change": "shares", "topic": "list",
             "blog": "link", "started": "year", "locations": "locations"},
        ),
        (
            "vault/ora",
            {"region": "comma-list", "tags_issues": "list", "keywords": "list",
             "featured": "yes-no", "website": "link"},
        ),
        (
            "obsidian-vault",
            {"categories": "entry-links", "author": "entry-links", "system": "entry-link",
             "year": "year", "cover": "image", "created": "date", "rating": "integer"},
        ),
    ],
)  # fmt: skip
def test_real_entries_are_understood(real: Path, folder: str, kinds: dict[str, str]) -> None:
    inference = Inference()
    for path in sorted((real / folder).rglob("*.md")):
        found = frontmatter.parse(path.read_text("utf-8")).fields
        inference.update(path.name, {key: field.value for key, field in found.items()})
    schema = inference.schema()
    assert {key: schema.field(key).kind.name for key in kinds} == kinds


def test_a_field_is_filled_where_it_holds_a_value() -> None:
    entries = [("a.md", {"end": "", "tags": []}), ("b.md", {"end": "2019", "tags": ["one"]})]
    inference = Inference(entries)
    assert inference.schema().field("end").filled == 0.5
    inference.update("a.md", {"end": "2020", "tags": []})
    schema = inference.schema()
    assert (schema.field("end").filled, schema.field("tags").filled) == (1.0, 0.5)


def test_parts_of_mappings_have_kinds_of_their_own() -> None:
    people = [{"name": "Ana", "site": "https://a.org"}, {"name": "Bo", "since": 2015}]
    known = infer({"url": "https://a.org", "file": "/assets/a.png", "deep": {"on": True}}, None)
    assert {key: one.kind.name for key, one in known.fields.items()} == {
        "url": "link",
        "file": "image",
        "deep": "mapping",
    }
    assert known.fields["deep"].fields["on"].kind.name == "yes-no"
    in_list = infer(people, [{"name": "Cy"}], None)
    assert list(in_list.fields) == ["name", "since", "site"]
    assert in_list.fields["since"].kind.name == "year"
    assert in_list.fields["name"].share == 1.0
    assert infer({"url": "https://a.org"}, "a", "b").fields == {}


def test_a_years_usual_type_is_that_of_most_years() -> None:
    assert infer(2015, "present", "present", key="end").usual == 0
    assert infer("2015", "2016", 2018, key="end").usual == " "
    assert infer("present", key="end").usual is None


def test_a_comma_list_counts_what_stands_between_the_commas() -> None:
    field = infer("Asia,Europe", "Europe,Asia", "Europe", "Oceania")
    assert field.options == (Option("Europe", 3), Option("Asia", 2), Option("Oceania", 1))
    assert field.usual == ","
    assert infer("a, b", "c, d", key="tags").usual == ", "
