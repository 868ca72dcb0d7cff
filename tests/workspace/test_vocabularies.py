from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.messages import EditorError, english
from editor.schema.variants import Reason, clusters
from editor.workspace import edits
from editor.workspace.facet_values import comma_lists
from editor.workspace.plan import Plan
from editor.workspace.vocabularies import (
    Vocabulary,
    Words,
    collections_of,
    delete,
    distinct,
    fields_of,
    respell,
)
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened

LOCATIONS = Words(None, "locations")


def vocabulary(workspace: Workspace, words: Words = LOCATIONS) -> Vocabulary:
    made = Vocabulary(words)
    made.fill(workspace.entries())
    return made


def after(plan: Plan) -> dict[str, str | None]:
    return {edit.path: edit.after for edit in plan.change.edits}


def locations(tmp_path: Path, *written: str) -> Workspace:
    entries = {
        f"{n}": f"---\nlocations:{text}\nx: 1\n---\nBody\n" for n, text in enumerate(written)
    }
    return opened(make_vault(tmp_path, **entries))


def test_values_are_counted_by_entry(tmp_path: Path) -> None:
    workspace = locations(tmp_path, " [UK, UK, ' UK']", " UK", " ''", "", " []", " [{a: 1}, Oslo]")
    found = vocabulary(workspace)
    assert found.counts == {"UK": 2, " UK": 1, "Oslo": 1}
    assert found.paths(["UK"]) == ["0.md", "1.md"]
    assert found.paths([" UK", "Oslo", "nowhere"]) == ["0.md", "5.md"]
    assert found.nested == 1


def test_types_are_told_apart_in_one_value(tmp_path: Path) -> None:
    workspace = locations(tmp_path, " 2018", " '2018'", " [2018]", " true", " 2024-01-02")
    found = vocabulary(workspace)
    assert found.counts == {"2018": 3, "true": 1, "2024-01-02": 1}
    assert found.types("2018") == {"number": 2, "text": 1}
    assert found.types("true") == {"yes-no": 1}
    assert found.types("2024-01-02") == {"date": 1}


def test_it_follows_edits(tmp_path: Path) -> None:
    workspace = locations(tmp_path, " [UK]", " [UK, Oslo]")
    found = vocabulary(workspace)
    edits.set_field(workspace, "0.md", "locations", ["Oslo"])
    assert found.take(workspace.entry("0.md"))
    assert not found.take(workspace.entry("0.md"))
    assert found.counts == {"UK": 1, "Oslo": 2}
    edits.set_field(workspace, "1.md", "locations", {"a": "b"})
    assert found.take(workspace.entry("1.md"))
    assert (found.counts, found.nested) == ({"Oslo": 1}, 1)


def test_a_vocabulary_is_of_one_collection_or_of_all(tmp_path: Path) -> None:
    make_vault(tmp_path, **{"a/1": "---\nlocations: UK\n---\n", "b/1": "---\nlocations: UK\n---\n"})
    workspace = opened(tmp_path)
    first = collections_of(workspace)[0]
    assert vocabulary(workspace).counts == {"UK": 2}
    assert vocabulary(workspace, Words(first, "locations")).counts == {"UK": 1}
    plan = respell(workspace, Words(first, "locations"), dict.fromkeys(["UK"], "Wales"))
    assert list(after(plan)) == ["a/1.md"]
    assert [field.key for field in fields_of(workspace, None)] == ["locations"]
    assert Words(None, "locations").field(workspace).label == "Locations"
    assert Words(None, "nothing").field(workspace).key == "nothing"


@pytest.mark.parametrize(
    ("before", "texts", "expected"),
    [
        (" United Kingdom", {"United Kingdom"}, " UK"),
        (' "United Kingdom" # where', {"United Kingdom"}, ' "UK" # where'),
        ("\n  - Oslo\n  - United Kingdom # there\n  - Rome", {"United Kingdom"},
         "\n  - Oslo\n  - UK # there\n  - Rome"),
        ("\n- ' UK'\n- Oslo\n- UK", {" UK"}, "\n- UK\n- Oslo"),
        ("\n- UK\n- Oslo\n- ' UK'", {" UK"}, "\n- UK\n- Oslo"),
        (" [Oslo, U.K., United Kingdom]", {"U.K.", "United Kingdom"}, " [Oslo, UK]"),
        (" [Oslo, {in: United Kingdom}, U.K.]", {"U.K.", "United Kingdom"},
         " [Oslo, {in: United Kingdom}, UK]"),
    ],
)  # fmt: skip
def test_a_rename_changes_its_own_bytes_only(
    tmp_path: Path, before: str, texts: set[str], expected: str
) -> None:
    workspace = locations(tmp_path, before, " Nowhere")
    plan = respell(workspace, LOCATIONS, dict.fromkeys(texts, "UK"))
    assert after(plan) == {"0.md": f"---\nlocations:{expected}\nx: 1\n---\nBody\n"}


def test_numbers_stay_numbers_where_they_can(tmp_path: Path) -> None:
    workspace = locations(tmp_path, " 2018", ' "2018"', " [2018]")
    texts = after(respell(workspace, LOCATIONS, dict.fromkeys({"2018"}, "2019")))
    assert [text and text.splitlines()[1] for text in texts.values()] == [
        "locations: 2019",
        'locations: "2019"',
        "locations: [2019]",
    ]
    texts = after(respell(workspace, LOCATIONS, dict.fromkeys({"2018"}, "about 2018")))
    assert [text and text.splitlines()[1] for text in texts.values()] == [
        "locations: about 2018",
        'locations: "about 2018"',
        "locations: [about 2018]",
    ]


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        (" UK", ""),
        ("\n  - Oslo # kept\n  - UK\n  - Rome", "\n  - Oslo # kept\n  - Rome"),
        (" [UK, Oslo]", " [Oslo]"),
        (" [UK]", " []"),
    ],
)
def test_a_delete_takes_out_its_own_bytes_only(tmp_path: Path, before: str, expected: str) -> None:
    workspace = locations(tmp_path, before, " Nowhere", "")
    plan = delete(workspace, LOCATIONS, {"UK"})
    assert after(plan) == {"0.md": f"---\nlocations:{expected}\nx: 1\n---\nBody\n"}


def test_each_is_one_step_that_says_what_it_does(tmp_path: Path) -> None:
    workspace = locations(tmp_path, " UK", " [U.K.]", " United Kingdom")
    before = {path: workspace.document.text(path) for path in ("0.md", "1.md", "2.md")}
    for plan, label in (
        (respell(workspace, LOCATIONS, {"UK": "Wales"}),
         "Spell “UK” as “Wales” in “Locations”"),
        (respell(workspace, LOCATIONS, dict.fromkeys({"UK", "U.K."}, "Wales")),
         "Spell 2 values of “Locations” as “Wales”"),
        (respell(workspace, LOCATIONS, {"UK": "Wales", "U.K.": "Wales ", "Oslo": "Oslo"}),
         "Spell 2 values of “Locations” alike"),
        (delete(workspace, LOCATIONS, {"UK"}), "Delete “UK” from “Locations”"),
        (delete(workspace, LOCATIONS, {"UK", "U.K."}), "Delete 2 values from “Locations”"),
    ):  # fmt: skip
        workspace.document.apply(plan.change)
        told = workspace.document.undo_label
        assert told is not None
        assert english(told) == label
        workspace.document.undo()
        assert {path: workspace.document.text(path) for path in before} == before


def test_what_refuses_is_told_and_the_rest_is_done(tmp_path: Path) -> None:
    workspace = locations(tmp_path, " &a UK\ny: *a", " UK")
    plan = respell(workspace, LOCATIONS, dict.fromkeys({"UK"}, "Wales"))
    assert list(after(plan)) == ["1.md"]
    assert list(plan.refused) == ["0.md"]
    with pytest.raises(EditorError):
        respell(
            locations(tmp_path / "other", " &a UK\ny: *a"),
            LOCATIONS,
            dict.fromkeys({"UK"}, "Wales"),
        )


WORDS = st.sampled_from(["UK", " UK", "U.K.", "Oslo", "Rome", 2018, "2018"])


@given(st.lists(WORDS, max_size=6), st.sets(st.sampled_from([" UK", "U.K.", "2018"])))
def test_a_merge_keeps_the_order_and_leaves_no_double(
    tmp_path_factory: pytest.TempPathFactory, items: list[object], texts: set[str]
) -> None:
    workspace = locations(tmp_path_factory.mktemp("vault"), f" {items!r}")
    workspace.document.apply(respell(workspace, LOCATIONS, dict.fromkeys(texts, "UK")).change)
    left = workspace.entry("0.md").fields["locations"]
    if texts.isdisjoint(map(str, items)):
        assert left == items
        return
    respelled = ["UK" if str(item) in texts else item for item in items]
    assert left == [
        item for n, item in enumerate(respelled) if item != "UK" or "UK" not in respelled[:n]
    ]


@pytest.mark.real
def test_the_real_locations_are_made_alike(real: Path, tmp_path: Path) -> None:
    """All sure clusters of the 300 facts, merged one after the other, leave no sure cluster."""
    with (real / "initiatives.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        items = "".join(f"\n  - {text!r}" for text in row["locations"].split("|") if text)
        text = f"---\ntitle: x\nlocations:{items}\nsize: ' 4-10'\n---\nBody\n"
        (tmp_path / f"{row['slug']}.md").write_text(text, encoding="utf-8")
    workspace = opened(tmp_path)
    for found in clusters(vocabulary(workspace).counts):
        if found.reason <= Reason.ABBREVIATION:
            plan = respell(workspace, LOCATIONS, dict.fromkeys(found.texts, found.spelling))
            assert not plan.refused
            workspace.document.apply(plan.change)
    counts = vocabulary(workspace).counts
    assert [one.reason for one in clusters(counts)] == [Reason.SIMILAR]
    assert not {" UK", "United Kingdom", "US", "online"} & counts.keys()
    assert all("size: ' 4-10'" in str(workspace.document.text(f"{r['slug']}.md")) for r in rows)


@pytest.mark.real
def test_a_merge_in_the_real_vault_changes_its_lines_only(real: Path, tmp_path: Path) -> None:
    shutil.copytree(real / "vault", tmp_path / "vault")
    workspace = opened(tmp_path / "vault")
    words = Words(None, "sectors")
    text, *_ = vocabulary(workspace, words).counts
    plan = respell(workspace, words, dict.fromkeys([text], "Renamed"))
    for edit in plan.change.edits:
        assert edit.before is not None
        assert edit.after is not None
        old, new = edit.before.splitlines(), edit.after.splitlines()
        differing = [(one, other) for one, other in zip(old, new, strict=True) if one != other]
        assert [one.replace(text, "Renamed") for one, _ in differing] == [
            other for _, other in differing
        ]
        assert len(differing) == 1


def test_values_between_commas_are_told_apart(tmp_path: Path) -> None:
    written = ('"Asia,Europe"', '"Asia,  Africa"', '"Europe, Asia"', "Asia", '"Europe,Africa"')
    entries = {f"{n}": f"---\nregion: {text}\n---\n" for n, text in enumerate(written)}
    workspace = opened(make_vault(tmp_path, **entries))
    words = Words(None, "region")
    commas = comma_lists(workspace)
    found = Vocabulary(words, commas)
    found.fill(workspace.entries())
    assert found.counts == {"Asia": 4, "Europe": 3, "Africa": 2}
    assert distinct(workspace.entries(), ["region"], commas) == {"region": 3}
    texts = after(respell(workspace, words, {"Asia": "Europe", "Africa": "Sahel"}))
    assert [text and text.splitlines()[1] for text in texts.values()] == [
        'region: "Europe"',
        'region: "Europe, Sahel"',
        'region: "Europe"',
        "region: Europe",
        'region: "Europe,Sahel"',
    ]
    texts = after(delete(workspace, words, {"Asia"}))
    assert [text and text.splitlines()[1] for text in texts.values()] == [
        'region: "Europe"',
        'region: "Africa"',
        'region: "Europe"',
        'region: ""',
    ]
