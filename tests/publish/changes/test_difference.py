"""What differs in an entry, in the words that a curator reads."""

from __future__ import annotations

import pytest

from editor.messages import Label, english
from editor.publish.changes.difference import Difference
from editor.publish.changes.parts import Places, State, What
from editor.vault.splices import apply

ENTRY = """\
---
created: 2022-01-01
title: Tidewater School # the first
size: 4-10
sectors:
  - Education & Learning
  - Health & Wellbeing
start: 2015
territory: Heart
x: 100
y: 50
social:
  inner: 0.3
  outer: 0.7
---

## About

The farm hosts 12 residents. It was founded in 2015. Everybody is welcome here.

It grows its own food.

## Key People

- Ebba Example, founder of the school
- Otto Example, gardener
"""


def east(x: float, _y: float) -> str:
    """A map whose east is one territory."""
    return "Integral" if x > 120 else "Heart"


PLACES = Places(region=east)


def told(after: str, before: str = ENTRY) -> list[str]:
    return [english(part.words) for part in Difference("a.md", before, after, PLACES).parts]


def only(after: str, before: str = ENTRY) -> str:
    (words,) = told(after, before)
    return words


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("size: 4-10", "size: 11-20", "size: 4-10 → 11-20"),
        ("size: 4-10", "size:", "size: 4-10 → empty"),
        ("size: 4-10\n", "", "size removed: 4-10"),
        ("start:", "end: present\nstart:", "end added: present"),
        ("start:", "end:\nstart:", "end added, empty"),
        ("size: 4-10", "team: 4-10", "size is called team"),
        ("start: 2015", 'start: "2015"', 'start: 2015 → "2015"'),
        ("size: 4-10", "size: '4-10'", "size: written 4-10 → '4-10'"),
        ("# the first", "# the second", "title: comment or spaces beside it"),
        ("sectors:", "# Choose three.\nsectors:", "comments between the fields"),
        ("start:", "\nstart:", "blank lines"),
        ("  - Health & Wellbeing", "  - Media", "sectors: − Health & Wellbeing, + Media"),
        ("  - Health & Wellbeing\n", "", "sectors: − Health & Wellbeing"),
        (
            "  - Health & Wellbeing",
            "  - Health and Wellbeing",
            "sectors: Health & Wellbeing → Health and Wellbeing",
        ),
        (
            "  - Education & Learning\n  - Health & Wellbeing",
            "  - Health & Wellbeing\n  - Education & Learning",
            "sectors: the same in another order",
        ),
        ("inner: 0.3", "inner: 0.4", "social: inner 0.3 → 0.4"),
        ("  outer: 0.7\n", "", "social: − outer"),
        ("x: 100", "x: 110", "moved 10 units east"),
        ("x: 100\ny: 50", "x: 107\ny: 43", "moved 9.9 units southeast"),
        ("x: 100", "x: 142", "moved 42 units east, into Integral"),
        ("y: 50", "y: 51", "moved 1 unit north"),
        ("x: 100\ny: 50\n", "", "taken off the map; was in Heart, at 100, 50"),
        ("territory: Heart", "territory: Body", "territory: Heart → Body"),
        (
            "territory: Heart\nx: 100",
            "territory: Integral\nx: 142",
            "moved 42 units east, into Integral",
        ),
        ("hosts 12", "hosts 14", "paragraph changed"),
        ("## Key People", "## People", "heading: Key People → People"),
        ("## Key People", "### Key People", "heading “Key People”: another level"),
        ("- Otto Example, gardener", "- Otto Example, head gardener", "list item changed"),
        ("It grows its own food.\n\n", "", "paragraph removed"),
        ("- Otto", "- Ines Example, cook\n- Otto", "list item added"),
        ("food.\n", "food. \n", "spaces or line breaks"),
        ("food.\n\n", "food.\n\n\n", "blank lines"),
        ("title: ", "title: [", None),
    ],
)
def test_a_change_in_words(old: str, new: str, words: str | None) -> None:
    after = ENTRY.replace(old, new, 1)
    assert after != ENTRY
    found = only(after)
    if words is None:
        assert found.startswith("the frontmatter cannot be read any more. ")
        assert only(ENTRY, after) == "the frontmatter can be read again"
    else:
        assert found == words


def test_a_pin_placed_is_told_of_by_its_territory() -> None:
    before = ENTRY.replace("x: 100\ny: 50\n", "")
    assert only(ENTRY, before) == "placed on the map in Heart, at 100, 50"


def test_one_coordinate_alone_is_a_field_and_no_move() -> None:
    before = ENTRY.replace("x: 100\ny: 50\n", "")
    after = ENTRY.replace("y: 50\n", "")
    assert only(after, before) == "x added: 100"


def test_only_sentences_that_changed_are_shown_with_their_words_marked() -> None:
    found = Difference("a.md", ENTRY, ENTRY.replace("in 2015. Every", "in 2016. Every"))
    (part,) = found.paragraphs
    assert part.under == "About"
    assert [(run.kind, run.text) for run in part.runs] == [
        ("gap", "The farm hosts 12 residents. "),
        ("same", "It was founded in "),
        ("removed", "2015"),
        ("added", "2016"),
        ("same", "."),
        ("gap", "Everybody is welcome here."),
    ]


def test_a_section_that_moved_is_one_part() -> None:
    about, people = ENTRY.index("## About"), ENTRY.index("## Key People")
    after = ENTRY[:about] + ENTRY[people:] + "\n" + ENTRY[about:people].rstrip() + "\n"
    (part,) = Difference("a.md", ENTRY, after).paragraphs
    assert english(part.words) == "“About” moved with its text"


def test_fields_in_another_order_are_one_part_beside_what_else_changed() -> None:
    after = ENTRY.replace("size: 4-10\n", "").replace("start:", "size: 11-20\nstart:")
    assert told(after) == ["the fields stand in another order", "size: 4-10 → 11-20"]


def test_line_ends_are_told_once() -> None:
    after = ENTRY.replace("size: 4-10", "size: 11-20").replace("\n", "\r\n")
    found = Difference("a.md", ENTRY, after)
    assert told(after) == ["line ends: Unix → Windows", "size: 4-10 → 11-20"]
    assert found.without(found.parts[1]) == ENTRY.replace("\n", "\r\n")


def test_all_parts_taken_back_at_once_give_the_text_before() -> None:
    after = (
        ENTRY.replace("size: 4-10\n", "")
        .replace("start: 2015\n", "")
        .replace("hosts 12", "hosts 14")
        .replace("x: 100\ny: 50\n", "")
        .replace("It grows its own food.\n\n", "")
    )
    found = Difference("a.md", ENTRY, after)
    assert apply(after, [splice for part in found.parts for splice in part.back]) == ENTRY


@pytest.mark.parametrize(
    ("before", "after", "old_path", "state"),
    [
        (None, ENTRY, "", State.ADDED),
        (ENTRY, None, "", State.REMOVED),
        (ENTRY, ENTRY, "b.md", State.RENAMED),
        (ENTRY, ENTRY + "x", "", State.CHANGED),
    ],
)
def test_what_became_of_a_file(
    before: str | None, after: str | None, old_path: str, state: State
) -> None:
    found = Difference("a.md", before, after, old_path=old_path)
    assert found.state is state
    assert found.title == "Tidewater School"


def test_a_picture_has_no_parts() -> None:
    found = Difference("a.png", None, None, binary=State.CHANGED)
    assert found.state is State.CHANGED
    assert found.parts == ()
    assert found.raw == ""


REGIONS = """{"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"name": "Heart"}, "geometry":
 {"type": "Polygon", "coordinates": [[[0, 0], [9, 0], [9, 9], [0, 0]]]}},
{"type": "Feature", "properties": {"name": "Body"}, "geometry":
 {"type": "Polygon", "coordinates": [[[20, 0], [29, 0], [29, 9], [20, 0]]]}}
]}
"""


@pytest.mark.parametrize(
    ("path", "before", "old", "new", "words"),
    [
        (".territory/regions.geojson", REGIONS, "[9, 9]", "[8, 9]", "Heart: border changed"),
        (".territory/regions.geojson", REGIONS, "Body", "Soul", "Body is called Soul"),
        (
            ".territory/vault.yaml",
            "maps: {main: {step: 1}}\n",
            "1",
            "2",
            "maps › main › step 1 → 2",
        ),
        (".territory/a.json", '{"title": "A"}\n', "A", "B", "title A → B"),
        (".territory/vault.yaml", "maps: {}\n", "{}", "{", "the file cannot be read any more"),
    ],
)
def test_other_files_in_words_and_by_their_lines(
    path: str, before: str, old: str, new: str, words: str
) -> None:
    after = before.replace(old, new, 1)
    note, lines = Difference(path, before, after).parts
    assert (note.what, english(note.words), lines.what) == (What.NOTE, words, What.LINES)
    assert apply(after, lines.back) == before


def test_a_paragraph_taken_back_leaves_the_one_behind_it_apart() -> None:
    before = "---\ntitle: A\n---\nIt was founded in 2015.\n"
    after = "---\ntitle: A\n---\nIt was founded in 2016.\n\nNew.\n"
    found = Difference("a.md", before, after)
    assert found.without(found.parts[0]) == after.replace("2016", "2015")
    assert found.without(found.parts[1]) == before.replace("2015", "2016")


def test_without_borders_what_the_entry_says_stands_for_where_it_lies() -> None:
    after = ENTRY.replace("territory: Heart\nx: 100", "territory: Integral\nx: 142")
    (part,) = Difference("a.md", ENTRY, after).parts
    assert english(part.words) == "moved 42 units east, into Integral"
    assert Difference("a.md", ENTRY, after).without(part) == ENTRY
    alone = ENTRY.replace("x: 100", "x: 142")
    assert told_without_borders(alone) == ["moved 42 units east"]


def test_fields_are_called_as_they_are_labelled() -> None:
    places = Places(label=lambda key: Label({"size": "Team size"}.get(key, key)))

    def told(before: str, after: str) -> list[str]:
        return [english(part.words) for part in Difference("a.md", before, after, places).parts]

    assert told(ENTRY, ENTRY.replace("4-10", "11-20")) == ["Team size: 4-10 → 11-20"]
    assert told(ENTRY, ENTRY.replace("size: 4-10\n", "")) == ["Team size removed: 4-10"]
    assert told(ENTRY.replace("size: 4-10\n", ""), ENTRY) == ["Team size added: 4-10"]
    # A field that has another key now is told by its keys: its label may be the same.
    assert told(ENTRY, ENTRY.replace("size:", "team:")) == ["size is called team"]
    one_line = "---\n{title: A, size: 4, start: 2015}\n---\n"
    other = one_line.replace("4", "5").replace("2015", "2016")
    assert told(one_line, other) == ["frontmatter: Team size, start"]


def told_without_borders(after: str) -> list[str]:
    return [english(part.words) for part in Difference("a.md", ENTRY, after).parts]
