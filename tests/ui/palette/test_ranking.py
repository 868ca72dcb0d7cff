from __future__ import annotations

import pytest

from editor.ui.palette.ranking import Rows, marks, scattered

TITLES = (
    "Save",
    "Open a vault…",
    "Open the sample vault",
    "What will be saved…",
    "Zoom to the selection",
    "Next problem",
    "Reader's-eye rehearsal…",
    "Microsolidarity Network",
    "Transition Network",
    "Home for Humanity",
    "Healthy Food Healthy Planet",
    "Théra",
    "The Rainbow Tribe",
    "Straßen für alle",
    "Østerbro Commons",
    "Alternative Economics",
    "An Atlas of Small Remedies",
    "Atlas",
    "Map",
    "The map of maps",
    "Bitmap archive",
)


@pytest.fixture(scope="module")
def rows() -> Rows:
    made = Rows()
    made.extend((title, "Tides & Weather" if title == "Atlas" else "") for title in TITLES)
    return made


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        # The whole title, then its beginning, then the beginning of a word, then within one.
        ("map", ["Map", "The map of maps", "Bitmap archive"]),
        ("save", ["Save", "What will be saved…"]),
        ("atlas", ["Atlas", "An Atlas of Small Remedies"]),
        ("net", ["Transition Network", "Microsolidarity Network"]),
        # Initials, and beginnings of words.
        ("hfh", ["Home for Humanity", "Healthy Food Healthy Planet"]),
        ("osv", ["Open the sample vault"]),
        ("opsamp", ["Open the sample vault"]),
        ("micnet", ["Microsolidarity Network"]),
        ("prblm", ["Next problem"]),
        ("zts", ["Zoom to the selection"]),
        # Words in any order, case and accents folded.
        ("vault open", ["Open a vault…", "Open the sample vault"]),
        ("network micro", ["Microsolidarity Network"]),
        ("THERA", ["Théra"]),
        ("strassen fur", ["Straßen für alle"]),
        ("osterbro", ["Østerbro Commons"]),
        ("readers eye", ["Reader's-eye rehearsal…"]),
        # What stands beside a title finds it too.
        ("tides", ["Atlas"]),
        ("atlas weather", ["Atlas"]),
        # Letters that only happen to be there in this order are no abbreviation.
        ("xqz", []),
        ("avm", []),
    ],
)
def test_the_best_comes_first(rows: Rows, typed: str, first: list[str]) -> None:
    found = [TITLES[hit.row] for hit in rows.find(typed)]
    assert found[: len(first)] == first
    if not first:
        assert found == []


def test_nothing_typed_finds_nothing(rows: Rows) -> None:
    assert rows.find("") == []
    assert rows.find(" … ") == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("netwrok", "network"),
        ("reherasal", "rehearsal"),
        ("micorsolid", "microsolid"),
        ("qqqq", ""),
        ("xq", ""),
    ],
)
def test_a_mistyped_word_is_known_again(rows: Rows, typed: str, meant: str) -> None:
    assert rows.nearest(typed) == meant


@pytest.mark.parametrize(
    ("typed", "title", "parts"),
    [
        ("map", "The map of maps", ["map"]),
        ("hfh", "Home for Humanity", ["H", "f", "H"]),
        ("micnet", "Microsolidarity Network", ["Mic", "Net"]),
        ("network micro", "Microsolidarity Network", ["Micro", "Network"]),
        ("thera", "Théra", ["Théra"]),
        ("strasse", "Straßen für alle", ["Straße"]),
        ("readers eye", "Reader's-eye rehearsal…", ["Reader", "s-eye"]),
        ("map", "Bitmap archive", ["map"]),
        ("", "Map", []),
        ("xyz", "Map", []),
    ],
)
def test_what_was_typed_is_marked(typed: str, title: str, parts: list[str]) -> None:
    assert [title[start:end] for start, end in marks(typed, title)] == parts


def test_an_abbreviation_takes_the_beginnings_of_words() -> None:
    assert scattered("hh", " home for humanity") == [1, 10]
    assert scattered("om", " home for humanity") is None


def test_of_very_many_only_the_best_are_given() -> None:
    rows = Rows()
    rows.extend((f"Harbour {n}", "") for n in range(5000))
    rows.extend([("Old harbour", ""), ("Harbour", "")])
    found = rows.find("harbour", 10)
    assert len(found) == 10
    assert found[0].row == 5001
