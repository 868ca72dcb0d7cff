"""Kinds: what is typed becomes a value of the type that the file already uses."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.messages import english
from editor.schema import kinds
from editor.schema.fields import FieldSchema
from editor.schema.fitting import fitting
from editor.schema.kinds import KINDS, Source, TextList, UnreadError
from editor.schema.kinds.nested import normalised, total
from editor.schema.values import breaks_in, is_scalar, same

DAY = date(2024, 8, 5)
MOMENT = datetime(2020, 8, 21, 10, 30, tzinfo=UTC)

SCALARS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"])).filter(
        lambda text: text == text.strip() != ""
    ),
    st.integers(-(2**53) + 1, 2**53 - 1),
    st.floats(allow_nan=True, allow_infinity=True),
    st.booleans(),
    st.dates(date(1000, 1, 1)),
    st.datetimes(datetime(1000, 1, 1)).map(
        lambda moment: moment.replace(microsecond=0, tzinfo=UTC)
    ),
)


@given(SCALARS, st.sampled_from(sorted(KINDS)))
def test_what_an_editor_shows_reads_as_the_same_value(value: Any, name: str) -> None:
    kind = fitting(FieldSchema("key", kind=KINDS[name]), value)
    try:
        read = kind.parse(kind.format(value), value, None)
    except UnreadError:
        # Only a coordinate keeps a value that is none, so that it can be mended.
        assert kind is kinds.COORDINATE
        return
    if kind is kinds.COORDINATE and isinstance(value, str):
        assert kinds.is_number(read)
    elif kind is kinds.COMMA_LIST:
        assert kind.items(read) == kind.items(value)
    else:
        assert same(read, value)


@pytest.mark.parametrize(
    ("kind", "text", "like", "value"),
    [
        ("text", "2019", "2018", "2019"),
        ("text", "2019", 2018, 2019),
        ("text", "present", 2018, "present"),
        ("text", "2.5", 2, 2.5),
        ("text", "false", True, False),
        ("text", "yes", True, "yes"),
        ("text", "2024-08-06", DAY, date(2024, 8, 6)),
        ("text", "2019", None, "2019"),
        ("integer", "2019", "2018", "2019"),
        ("integer", " 2019 ", 2018, 2019),
        ("integer", "-3", None, -3),
        ("number", "12.", 1, 12.0),
        ("number", "1e3", None, 1000.0),
        ("coordinate", "195", "12", 195),
        ("coordinate", "19.5", None, 19.5),
        ("date", "2024-8-5", None, DAY),
        ("date", "2024-08-05", "2023-01-01", "2024-08-05"),
        ("datetime", "2020-08-21T10:30", None, MOMENT),
        ("datetime", "2020-08-21 12:30:00+02:00", None, MOMENT),
        ("datetime", "2020-08-21", None, datetime(2020, 8, 21, tzinfo=UTC)),
        ("datetime", "2020-08-21T10:30", "2020-01-01T00:00", "2020-08-21T10:30"),
        ("yes-no", "true", None, True),
        ("list", "a\n\n b ", None, ["a", "b"]),
        ("yaml", "a: [1, {b: c}]\nd: '1'", None, {"a": [1, {"b": "c"}], "d": "1"}),
        ("yaml", "- 1\n- no", None, [1, "no"]),
        ("year", "2018", "2015", "2018"),
        ("year", "2018", " ", "2018"),
        ("year", "2018", 2015, 2018),
        ("year", "2018", "present", 2018),
        ("year", "2018", None, 2018),
        ("year", "0123", None, "0123"),
        ("year", "present", 2015, "present"),
        ("year", "c. 1990", 2015, "c. 1990"),
        ("range", "4-10", None, "4-10"),
        ("range", "5", 4, 5),
        ("choices", "a\nb", None, ["a", "b"]),
        ("comma-list", "a\n b", "x,y", "a,b"),
        ("comma-list", "a\nb", "x, y", "a, b"),
        ("mapping", "a: 1\nb: [c]", None, {"a": 1, "b": ["c"]}),
        ("mappings", "- a: 1\n- b: 2", None, [{"a": 1}, {"b": 2}]),
        ("shares", "a: 0.5\nb: 0.5", None, {"a": 0.5, "b": 0.5}),
    ],
)
def test_typed_text_takes_the_type_in_use(kind: str, text: str, like: Any, value: Any) -> None:
    assert same(KINDS[kind].parse(text, like), value)


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("nothing", [None, ""])
def test_a_blank_is_what_the_entry_uses_for_nothing(kind: str, nothing: Any) -> None:
    assert same(KINDS[kind].parse(" ", "like", nothing), nothing)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("number", "twelve"),
        ("number", "1,5"),
        ("number", ".nan"),
        ("integer", "1.5"),
        ("integer", "٣"),
        ("coordinate", "195e"),
        ("date", "2024-02-31"),
        ("date", "05.08.2024"),
        ("datetime", "today"),
        ("yes-no", "maybe"),
        ("yaml", "a: [1, 2"),
        ("yaml", "a: 'x"),
        ("mapping", "- a"),
        ("mapping", "a"),
        ("mappings", "- a: 1\n- b"),
        ("shares", "a: b"),
        ("shares", "a: -1"),
    ],
)
def test_what_is_no_value_is_refused_in_words(kind: str, text: str) -> None:
    with pytest.raises(UnreadError) as refused:
        KINDS[kind].parse(text)
    assert str(refused.value)


@pytest.mark.parametrize(
    ("kind", "value", "codes"),
    [
        ("text", " 4-10", ["space-before"]),
        ("text", "4-10 ", ["space-after"]),
        ("text", "  ", ["only-space"]),
        ("long-text", "a\nb\n", []),
        ("text", ["a"], ["expected-text"]),
        ("number", "12", []),
        ("coordinate", "12", ["number-as-text"]),
        ("coordinate", "north", ["expected-number"]),
        ("integer", 1.5, ["expected-integer"]),
        ("integer", 2.0, []),
        ("date", 2024, ["expected-date"]),
        ("date", "2024-08-05", []),
        ("datetime", DAY, []),
        ("datetime", "soon", ["expected-datetime"]),
        ("yes-no", "yes", ["expected-yes-no"]),
        ("list", ["a", " b", "a"], ["item-space", "item-twice"]),
        ("list", "a, b", ["expected-list"]),
        ("link", "www.example.org", ["expected-link"]),
        ("link", "https://example.org/a b", ["expected-link"]),
        ("link", "mailto:a@b.org", []),
        ("email", "a@b", ["expected-email"]),
        ("email", "a@b.org", []),
        ("yaml", {"any": ["thing"]}, []),
        ("year", 2015, []),
        ("year", "2015", []),
        ("year", "Present", []),
        ("year", "present ", ["space-after"]),
        ("year", "soon", ["expected-year"]),
        ("year", 15, ["expected-year"]),
        ("range", "4-10", []),
        ("range", "4 – 10", []),
        ("range", "101+", []),
        ("range", 5, []),
        ("range", " 4-10", ["space-before"]),
        ("range", "10-4", ["range-backwards"]),
        ("range", "many", ["expected-range"]),
        ("entry-link", "[[Books]]", []),
        ("entry-link", "Books", []),
        ("entry-link", "[[Books", ["link-brackets"]),
        ("entry-link", "[[a]] [[b]]", ["link-brackets"]),
        ("entry-links", ["[[a]]", "[[a]]"], ["item-twice"]),
        ("comma-list", "a,b,a", ["item-twice"]),
        ("comma-list", ["a"], ["expected-text"]),
        ("mapping", {"a": {"b": {"c": {"d": 1}}}}, []),
        ("mapping", {"a": {"b": {"c": {"d": {"e": 1}}}}}, ["expected-mapping"]),
        ("mapping", "a", ["expected-mapping"]),
        ("mappings", [{"a": 1}, {}], []),
        ("mappings", [{"a": 1}, 2], ["expected-mappings"]),
        ("shares", {"inner": 0.4, "outer": 0.6}, []),
        ("shares", {"inner": 0.333, "outer": 0.333, "other": 0.333}, []),
        ("shares", {"inner": None, "outer": None}, []),
        ("shares", {"inner": 0.4, "outer": 0.5}, ["shares-total"]),
        ("shares", {"inner": 40, "outer": 60}, ["shares-total"]),
        ("shares", {"inner": "much"}, ["expected-shares"]),
    ],
)
def test_values_are_checked(kind: str, value: Any, codes: list[str]) -> None:
    found = list(KINDS[kind].check(value))
    assert [message.code for message in found] == [f"schema.{code}" for code in codes]
    assert all(english(message) for message in found)


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("value", [None, "", [], {}])
def test_nothing_is_not_wrong(kind: str, value: Any) -> None:
    assert list(KINDS[kind].check(value)) == []


def test_items_that_stand_in_the_list_keep_their_type() -> None:
    assert kinds.LIST.parse_items(["2", "1", "3"], [1, 2]) == [2, 1, 3]
    assert kinds.LIST.parse_items(["1", "b"], [1, "a"]) == [1, "b"]
    assert kinds.LIST.parse_items(["34.9"], ["35.0", "1"]) == ["34.9"]


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("[[../../../assets/x.png]]", True),
        ("![[x.JPG|200]]", True),
        ("/assets/a b.webp", True),
        ("https://example.org/x.svg?v=1", True),
        ("x.md", False),
        ("[[Some note]]", False),
    ],
)
def test_pictures_are_known_by_their_names(text: str, is_one: bool) -> None:
    assert kinds.is_picture(text) is is_one


@given(st.text())
def test_line_breaks_are_those_that_anybody_counts(text: str) -> None:
    assert bool(breaks_in(text)) == (len((text + "x").splitlines()) > 1)


def test_same_tells_types_apart() -> None:
    different = [1, 1.0, True, "1", None, "", [1], [True], {"a": 1}, {"a": 1.0}, DAY, MOMENT]
    for number, one in enumerate(different):
        for other in different[number + 1 :]:
            assert not same(one, other)
        assert same(one, one)
    assert same(float("nan"), float("nan"))
    assert not same({"a": 1, "b": 2}, {"b": 2, "a": 1})


NESTED = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(NESTED, st.sampled_from(sorted(KINDS)))
def test_every_value_has_a_kind_that_can_show_and_keep_it(value: Any, name: str) -> None:
    kind = fitting(FieldSchema("key", kind=KINDS[name]), value)
    if isinstance(kind, Source):
        assert same(kind.parse(kind.format(value)), value)
    elif isinstance(kind, TextList) and value:
        assert same(kind.parse_items(kind.items(value), value), value) or kind is kinds.COMMA_LIST
    elif not isinstance(kind, TextList):
        assert is_scalar(value)


@given(st.dictionaries(st.sampled_from("abcdef"), st.none() | st.floats(0, 1e6), max_size=6))
def test_normalised_shares_add_up_to_one(shares: dict[str, Any]) -> None:
    found = normalised(shares)
    assert list(found) == list(shares)
    assert [share is None for share in found.values()] == [one is None for one in shares.values()]
    if any(share is not None for share in shares.values()):
        assert total(found) == 1
        assert list(KINDS["shares"].check(found)) == []


def test_shares_keep_their_proportions_and_digits() -> None:
    assert normalised({"a": 0.4, "b": 0.4, "c": 0.2}) == {"a": 0.4, "b": 0.4, "c": 0.2}
    assert normalised({"a": 60, "b": 40}) == {"a": 0.6, "b": 0.4}
    assert normalised({"a": 1, "b": 1, "c": 1}) == {"a": 0.34, "b": 0.33, "c": 0.33}
    assert normalised({"a": 0.125, "b": 0.125}) == {"a": 0.5, "b": 0.5}
    assert normalised({"a": 0, "b": None}) == {"a": 1, "b": None}


def test_links_say_where_they_lead() -> None:
    assert kinds.link_target("[[Books|my books]]") == "Books"
    assert kinds.link_target(" ![[a/Books#Best]] ") == "a/Books#Best"
    assert kinds.link_target("Books") == "Books"
    assert not kinds.is_entry_link("[[logo.png]]")
