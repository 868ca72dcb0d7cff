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
from editor.schema.infer import Inference, usual_order
from editor.schema.labels import label_of
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
        ([{"a": 1}], "yaml"),
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
            {"created": "date", "contributors": "list", "url": "link", "locations": "list",
             "image": "image", "sectors": "list", "cohere": "yes-no", "territory": "territory",
             "x": "coordinate", "y": "coordinate", "email": "email"},
        ),
        ("vault/pip", {"logo": "yaml", "social_change": "yaml", "topic": "list", "blog": "link"}),
        ("vault/ora", {"keywords": "list", "featured": "yes-no", "website": "link"}),
        (
            "obsidian-vault",
            {"categories": "list", "cover": "image", "created": "date", "rating": "integer"},
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
