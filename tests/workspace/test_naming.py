"""File names follow the collection's habit, and are such as every system allows."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.messages import english
from editor.workspace.naming import (
    Names,
    Style,
    folder_for,
    made_of,
    mended,
    problem_of,
    style_for,
    style_of,
)
from tests.workspace.vaults import make_vault, opened

UNDERSCORES = Style("_", lower=False, plain=True, apostrophes=True)
KEBAB = Style("-", lower=True, plain=True)
SPACES = Style(" ", lower=False, plain=False, apostrophes=True)


@pytest.mark.parametrize(
    ("names", "style"),
    [
        ([("Long_Table", "Long Table"), ("Leaders'_Quest", "Leaders' Quest")], UNDERSCORES),
        ([("long-table", "Long Table"), ("cafe", "Café")], KEBAB),
        ([("Long Table", "Long Table"), ("Café", "Café")], SPACES),
        ([("Re-Alliance_UK", "Re-Alliance UK")], UNDERSCORES._replace(apostrophes=False)),
        ([("Weir_Club", "The Weir Club")], Style("_", False, True, False, articles=False)),
        ([("2024-01-02", "2024-01-02"), ("Solo", "Solo")], KEBAB),
        ([], KEBAB),
    ],
)
def test_the_style_is_read_off_the_names(names: list[tuple[str, str]], style: Style) -> None:
    assert style_of(names, KEBAB) == style


@pytest.mark.parametrize(
    ("title", "style", "name"),
    [
        ("Long Table", UNDERSCORES, "Long_Table"),
        ("Indigenous & Modern", UNDERSCORES, "Indigenous_and_Modern"),
        ("Amt Für Zukunft", UNDERSCORES, "Amt_Fur_Zukunft"),
        ("Leaders’ Quest", UNDERSCORES, "Leaders'_Quest"),
        ("COP^2", UNDERSCORES, "COP2"),
        ("in.Seed", UNDERSCORES, "in.Seed"),
        ("Re-Alliance", UNDERSCORES, "Re-Alliance"),
        ("Society for Systems (SfS)", UNDERSCORES, "Society_for_Systems_SfS"),
        ("Society for Systems (SFS)", UNDERSCORES, "Society_for_Systems"),
        ("Σιγά-σιγά – École", UNDERSCORES, "Σιγά-σιγά_Ecole"),
        ("Straße & Łódź", KEBAB, "strasse-and-lodz"),
        ("How to  lend a ladder?", KEBAB, "how-to-lend-a-ladder"),
        ("A – B / C", KEBAB, "a-b-c"),
        ("The Legend: Breath / Wild", SPACES, "The Legend - Breath - Wild"),
        ('Who is "Tom"? [x] #1', SPACES, "Who is Tom x 1"),
        ("aux", KEBAB, "aux_"),
        ("...", UNDERSCORES, "untitled"),
        ("The Weir", Style("_", False, articles=False), "Weir"),
        ("The", Style("_", False, articles=False), "The"),
    ],
)
def test_a_title_makes_a_name(title: str, style: Style, name: str) -> None:
    assert made_of(title, style) == name


def test_a_long_title_is_cut_between_words() -> None:
    name = made_of("word " * 40, UNDERSCORES)
    assert len(name) <= 80
    assert set(name.split("_")) == {"word"}


STYLES = st.builds(
    Style, st.sampled_from("_- "), st.booleans(), st.booleans(), st.booleans(), st.booleans()
)


@given(st.text(), STYLES)
def test_every_title_makes_a_name_that_is_allowed(title: str, style: Style) -> None:
    assert problem_of(made_of(title, style)) is None
    assert problem_of(mended(title)) is None


@pytest.mark.parametrize("name", ["Long_Table", "a b", "42", "Café", "a.b", "A (b) & c, 'd'!"])
def test_good_names_are_left_alone(name: str) -> None:
    assert problem_of(name) is None
    assert mended(name) == name


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("", "A file needs a name."),
        (" . ", "A file needs a name."),
        ("a/b", "A file name cannot hold /."),
        ("a\tb", "A file name cannot hold U+0009."),
        ("a?", "A file name cannot hold ?."),
        ("a#b", "Links cannot lead to a file with # in its name."),
        (".a", "A file whose name starts with a full stop is hidden, and is no entry."),
        ("a.", "A file name cannot start or end with a space, or end with a full stop."),
        (" a", "A file name cannot start or end with a space, or end with a full stop."),
        ("Con", "Windows keeps the name Con for itself."),
        ("lpt1.x", "Windows keeps the name lpt1 for itself."),
        ("é" * 101, "This name is too long for a file."),
    ],
)
def test_bad_names_are_told(name: str, sentence: str) -> None:
    problem = problem_of(name)
    assert problem is not None
    assert english(problem) == sentence


def test_names_that_are_taken_get_a_number(tmp_path: Path) -> None:
    vault = make_vault(tmp_path, **{"a/Long_Table": "---\ntitle: x\n---\n"})
    workspace = opened(vault)
    (vault / "a" / "On Disk.md").write_text("later")
    names = Names(workspace, "a")
    assert names.path("New") == "a/New.md"
    assert names.free("Long_Table", UNDERSCORES) == "Long_Table_2"
    assert names.free("LONG_table", UNDERSCORES) == "LONG_table_2"
    problem = names.problem("on disk")
    assert problem is not None
    assert english(problem) == "There is a file On Disk.md already."
    names.take("Long_Table_2")
    assert names.free("Long_Table", UNDERSCORES) == "Long_Table_3"
    own = Names(workspace, "a", but="a/Long_Table.md")
    assert own.problem("long_table") is None


def test_new_entries_go_where_the_others_are(tmp_path: Path) -> None:
    vault = make_vault(tmp_path, **{"x/a/One": "", "x/b/Two": "", "x/b/Three": "", "y/Four": ""})
    (vault / ".territory").mkdir()
    (vault / ".territory" / "vault.yaml").write_text(
        "collections:\n  - {name: X, entries: x/**/*.md}\n  - {name: Y, entries: y/*.md}\n"
        "  - {name: Z, entries: z/*/p/*.md}\n  - {name: All, entries: '*.md'}\n"
    )
    workspace = opened(vault)
    folders = [folder_for(workspace, one) for one in workspace.settings.collections]
    assert folders == ["x/b", "y", "z", ""]


def test_a_collection_without_habits_takes_those_of_the_vault(tmp_path: Path) -> None:
    vault = make_vault(
        tmp_path, **{"a/Long_Table": "---\ntitle: Long Table\n---\n", "b/Solo": "---\na: 1\n---\n"}
    )
    workspace = opened(vault)
    styles = [style_for(workspace, one) for one in workspace.settings.collections]
    assert styles[0] == styles[1] == Style("_", lower=False)


@pytest.mark.real
def test_the_real_names_are_found_again(real: Path) -> None:
    with (real / "initiatives.csv").open(encoding="utf-8-sig", newline="") as file:
        names = [(row["slug"], row["title"]) for row in csv.DictReader(file)]
    style = style_of(names)
    found = sum(made_of(title, style) == name for name, title in names)
    assert found >= 0.97 * len(names)
