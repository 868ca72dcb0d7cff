"""What the map shows of a text, read quickly, is what reading all of it gives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.publish.timeline.marks import Marks, marks_of
from editor.territory.coordinates import read_place
from editor.vault.fields import parse
from editor.workspace.settings import MapFields

KEYS = MapFields()


def fully(text: str, keys: MapFields = KEYS) -> Marks | None:
    front = parse(text)
    if not front.present or front.broken:
        return None
    values = {key: field.value for key, field in front.fields.items()}
    place = read_place(values.get(keys.x), values.get(keys.y))

    def words(value: object) -> str:
        return "" if value is None or isinstance(value, dict | list) else str(value).strip()

    return Marks(words(values.get("title")), place.x, place.y, words(values.get(keys.territory)))


def front(*lines: str, end: str = "\n") -> str:
    return end.join(["---", *lines, "---", "x: 9", ""])


@pytest.mark.parametrize(
    "text",
    [
        front("title: A", "x: 3", "y: 4", "territory: North"),
        front("title: A", "x: 3", "y: 4", "territory: North", end="\r\n"),
        front('title: "A: B"', "x: '3'", "y: -4.50", "territory: 'Nor th'"),
        front("title: It's a # title", "x: 0x10", "y: 1_000"),
        front("title: A # a comment", "x: 3 # here", "y: 4"),
        front("title: >-", "  folded", "  over lines", "x: 1", "y: 2"),
        front("title: A", "  goes on", "x: 1", "y: 2"),
        front("title:", "  - a list", "x: 1", "y: 2"),
        front("title:", "- a list", "x: 1", "y: 2"),
        front("title:", "x:", "y: 2"),
        front("{title: A, x: 1, y: 2}"),
        front("  title: A", "  x: 1", "  y: 2"),
        front('"title": A', "'x': 1", '"y" : 2'),
        front("# a comment", "", "title: A", "x: 1", "y: 2"),
        front("a: &here", "  x: 7", "<<: *here", "title: A"),
        front("title: A", "x: 1", "x: 2", "y: 3"),
        front("title: A", "note: |", "  x: 7", "  y: 8"),
        front("title: 'it''s'", 'territory: "a\\nb"', "x: 1", "y: 1e2"),
        front("title: &t A", "territory: *t", "x: 1", "y: 2"),
        front("title: !!str 5", "x: 1", "y: 2"),
        front("title: 2015", "x: ~", "y: null"),
        front("title: 2020-01-02", "x: .5", "y: +1"),
        front("title:A", "x:1"),
        front("title: - A", "x: - 1"),
        front("title: A", "x: 1", "y: 2", "broken: [1"),
        front("title: A:", "x: 1"),
        front("? title", ": A", "x: 1"),
        front("title: A\ttab", "x:\t1", "y: 2"),
        front(),
        "no frontmatter",
        "---\ntitle: unclosed\nx: 1\n",
        "\ufeff---\ntitle: A\nx: 1\ny: 2\n---\n",
        "--- \ntitle: A\nx: 1\ny: 2\n---",
    ],
)
def test_as_all_of_it_says(text: str) -> None:
    whole = fully(text)
    if whole is not None:  # where the publisher reads nothing, a quick look may
        assert marks_of(text, KEYS) == whole


def test_nothing_where_there_is_no_entry() -> None:
    assert marks_of("no frontmatter", KEYS) is None
    assert marks_of("---\ntitle: unclosed\nx: 1\n", KEYS) is None


def test_the_vault_names_its_fields() -> None:
    keys = MapFields("longitude", "lat.itude", "land")
    text = front("title: A", "longitude: 3", "lat.itude: 4", "land: North", "x: 5", "latxitude: 6")
    assert marks_of(text, keys) == Marks("A", 3, 4, "North")


VALUES = (
    *("A", "3", "-4.5", "'5'", '"6"', "[7]", "|", ">", "# no", "a # b", "a: b", "{b: c}", "'"),
    *("&a b", "*a", "!t c", "- d", "-", "0o17", "A B", "yes", "''", "@", "a#b", ","),
)
ODD = ("  indented", "- item", "", "# comment", "  x: 1", "...", "'x':", "<<: {x: 1}")
KEYS_WRITTEN = ("title", "x", "y", "territory", "'x'", "other", " x", "#x")
FIELDS = st.builds(
    "{}:{}{}".format,
    st.sampled_from(KEYS_WRITTEN),
    st.sampled_from([" ", "", "  ", "\t"]),
    st.sampled_from(VALUES),
)
LINES = st.lists(st.one_of(FIELDS, st.sampled_from(ODD)), max_size=6)


@given(LINES, st.sampled_from(["\n", "\r\n"]))
def test_as_all_of_it_says_whatever_stands_there(lines: list[str], end: str) -> None:
    text = front(*lines, end=end)
    whole = fully(text)
    if whole is not None:
        assert marks_of(text, KEYS) == whole
