"""The message proposed for a commit says what is in it, in one line."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.publish.changes.difference import Difference
from editor.publish.changes.parts import State
from editor.publish.changes.proposing import proposed_message, summary


def entry(name: str, x: int = 1, size: str = "4-10", text: str = "Here.") -> str:
    return f"---\ntitle: {name}\nsize: {size}\nx: {x}\ny: 2\n---\n{text}\n"


def moved(name: str) -> Difference:
    return Difference(f"{name}.md", entry(name), entry(name, x=9))


def placed(name: str) -> Difference:
    return Difference(f"{name}.md", entry(name).replace("x: 1\ny: 2\n", ""), entry(name))


def updated(name: str, size: str = "11-20", text: str = "There.") -> Difference:
    return Difference(f"{name}.md", entry(name), entry(name, size=size, text=text))


def added(name: str) -> Difference:
    return Difference(f"{name}.md", None, entry(name))


def removed(name: str) -> Difference:
    return Difference(f"{name}.md", entry(name), None)


def renamed(name: str) -> Difference:
    return Difference(f"{name}.md", entry(name), entry(name), old_path=f"old {name}.md")


PICTURE = Difference("assets/a.png", None, None, binary=State.ADDED)
OLD_PICTURE = Difference("assets/b.png", None, None, binary=State.CHANGED)
NO_PICTURE = Difference("assets/c.png", None, None, binary=State.REMOVED)
SETTINGS = Difference(".territory/vault.yaml", "name: A\n", "name: B\n")
TEMPLATE = Difference(".territory/templates/initiative.md", entry("A"), entry("B"))
REGIONS = Difference(".territory/regions.geojson", "{}", "{ }")
OTHER = Difference("notes.txt", "a\n", "b\n")
LONG = "The Association for the Long Names of Organisations in the Whole World"


@pytest.mark.parametrize(
    ("differences", "message"),
    [
        ([], ""),
        ([moved("Kelp")], "Move Kelp"),
        ([moved("Kelp"), moved("Ebb")], "Move Kelp, Ebb"),
        (
            [*map(moved, ("A", "B", "C")), updated("42 Acres")],
            "Move A, B, C, update 42 Acres (size, article)",
        ),
        ([*map(moved, "ABCDE"), updated("F")], "Move 5 initiatives, update F (size, article)"),
        ([updated("42 Acres")], "Update 42 Acres (size, article)"),
        ([updated("42 Acres", text="Here.")], "Update 42 Acres (size)"),
        ([updated("42 Acres", size="4-10")], "Update 42 Acres (article)"),
        ([placed("Kelp")], "Place Kelp"),
        (
            [Difference("a.md", entry("A"), entry("A").replace("x: 1\ny: 2\n", ""))],
            "Take A off the map",
        ),
        (
            [Difference("a.md", entry("A"), entry("A", x=5, size="101+"))],
            "Update A (place, size)",
        ),
        ([added("Kelp"), removed("Ebb")], "Add Kelp, remove Ebb"),
        ([renamed("Kelp")], "Rename Kelp"),
        (list(map(added, "ABCDEFG")), "Add 7 initiatives"),
        ([updated(LONG)], "Update The Association for the Lon… (size, article)"),
        (
            [updated(LONG), moved(f"{LONG} 2")],
            "Move The Association for the Lon…, update The Association for the Lon…",
        ),
        ([PICTURE], "Add a picture"),
        (
            [OLD_PICTURE, PICTURE, PICTURE, SETTINGS],
            "Change settings, add 2 pictures, change a picture",
        ),
        ([NO_PICTURE, NO_PICTURE], "Remove 2 pictures"),
        ([TEMPLATE], "Change settings"),
        ([REGIONS, OTHER], "Change territories, change notes.txt"),
    ],
)
def test_shapes(differences: Sequence[Difference], message: str) -> None:
    assert proposed_message(differences) == message


SHAPES = st.lists(
    st.one_of(
        st.builds(make, st.text("ab äé🌊", min_size=1, max_size=50).map(lambda name: f"“{name}”"))
        for make in (moved, placed, updated, added, removed, renamed)
    ),
    max_size=12,
)


@given(SHAPES)
def test_it_is_one_short_line_that_counts_or_names_every_entry(
    differences: Sequence[Difference],
) -> None:
    message = proposed_message(differences)
    assert "\n" not in message
    assert bool(message) == bool(differences)
    assert len(message) <= 230


@pytest.mark.parametrize(
    ("difference", "line"),
    [
        (updated("A"), "size: 4-10 → 11-20, article"),
        (moved("A"), "moved 8 units east"),
        (added("A"), ""),
        (PICTURE, ""),
        (SETTINGS, "name A → B"),
        (OTHER, "line 1"),
    ],
)
def test_the_summary_of_one_file(difference: Difference, line: str) -> None:
    assert summary(difference) == line
