from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.workspace import edits
from editor.workspace.entries import Entry, read_entry
from editor.workspace.facet_values import COLLECTION, EMPTY, NESTED, facet_of, facet_values, key_of
from editor.workspace.facets import Facets, State
from editor.workspace.search import Query, Search, States
from editor.workspace.settings import Collection, MapFields
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened

SECTORS, TERRITORY = facet_of("sectors"), facet_of("territory")


def entry(path: str, block: str, body: str = "") -> Entry:
    text = f"---\n{block}---\n{body}"
    return read_entry(path, text, Collection("Notes", map="main"), MapFields())


def counts(facets: Facets, name: str) -> dict[str, int]:
    return dict(facets.counts(name).entries)


def paths(facets: Facets, kept: str | None = None) -> list[str]:
    return [one.path for one in facets.shown(kept)]


@pytest.fixture
def facets() -> Facets:
    made = Facets(Search())
    made.add(SECTORS)
    made.add(TERRITORY)
    made.fill(
        [
            entry("a.md", "title: A\nsectors: [Arts, Science]\nterritory: Harbour\nx: 1\ny: 1\n"),
            entry("b.md", "title: B\nsectors: [Arts]\nterritory: Quay\n"),
            entry("c.md", "title: C\nsectors: Science\nterritory: Harbour\nx: 0\ny: 0\n"),
            entry("d.md", "title: D\nsectors: []\n"),
        ],
        frozenset({"b.md"}),
    )
    return made


@pytest.mark.parametrize(
    ("written", "values"),
    [
        ("sectors: [Arts, Arts, ' Arts ']", ("Arts",)),
        ("sectors: [2018, '2018', true, 2024-01-02]", ("2018", "true", "2024-01-02")),
        ("sectors: Arts", ("Arts",)),
        ("sectors:", (EMPTY,)),
        ("sectors: '  '", (EMPTY,)),
        ("sectors: []", (EMPTY,)),
        ("other: 1", (EMPTY,)),
        ("sectors: [Arts, {a: 1}, {b: 2}]", ("Arts", NESTED)),
        ("sectors: {a: 1}", (NESTED,)),
        ("sectors: |\n  two\n  lines", ("two lines",)),
    ],
)
def test_values_of_an_entry(written: str, values: tuple[str, ...]) -> None:
    assert facet_values(entry("a.md", written + "\n"), SECTORS) == values


def test_the_collection_is_a_facet_beside_a_field_of_that_name() -> None:
    one = entry("a.md", "collection: mine\n")
    assert facet_values(one, COLLECTION) == ("Notes",)
    assert facet_values(one, facet_of("collection")) == ("mine",)
    assert (key_of(COLLECTION), key_of(facet_of("collection"))) == (None, "collection")


def test_values_are_counted_with_the_commonest_first_and_empty_last(facets: Facets) -> None:
    found = facets.counts(SECTORS)
    assert found.values == ["Arts", "Science", EMPTY]
    assert found.entries == {"Arts": 2, "Science": 2, EMPTY: 1}
    facets.choose(SECTORS, {"Arts", "Law"})
    assert facets.counts(SECTORS).values == ["Arts", "Science", "Law", EMPTY]
    facets.choose(TERRITORY, {NESTED})
    assert facets.counts(TERRITORY).values == ["Harbour", "Quay", NESTED]
    facets.choose(TERRITORY, ())
    facets.choose(SECTORS, ())
    assert not facets.is_narrowed


def test_any_within_a_facet_and_all_facets_together(facets: Facets) -> None:
    facets.choose(SECTORS, {"Arts"})
    assert paths(facets) == ["a.md", "b.md"]
    facets.choose(SECTORS, {"Arts", "Science"})
    assert paths(facets) == ["a.md", "b.md", "c.md"]
    facets.choose(TERRITORY, {"Harbour"})
    assert paths(facets) == ["a.md", "c.md"]
    facets.choose(SECTORS, {EMPTY})
    assert paths(facets) == []
    facets.choose(TERRITORY, ())
    assert paths(facets) == ["d.md"]


def test_counts_follow_the_other_conditions_and_not_their_own(facets: Facets) -> None:
    facets.choose(SECTORS, {"Science"})
    assert counts(facets, SECTORS) == {"Arts": 2, "Science": 2, EMPTY: 1}
    assert counts(facets, TERRITORY) == {"Harbour": 2}
    facets.choose(TERRITORY, {"Quay"})
    assert counts(facets, SECTORS) == {"Arts": 1, "Science": 0}
    assert counts(facets, TERRITORY) == {"Harbour": 2, "Quay": 0}
    facets.remove(SECTORS)
    assert paths(facets) == ["b.md"]
    assert counts(facets, TERRITORY) == {"Harbour": 2, "Quay": 1, EMPTY: 1}


def test_states_hold_together(facets: Facets) -> None:
    facets.choose_states({State.UNPLACED})
    assert paths(facets) == ["b.md", "d.md"]
    assert counts(facets, SECTORS) == {"Arts": 1, EMPTY: 1}
    facets.choose_states({State.UNPLACED, State.UNSAVED})
    assert paths(facets) == ["b.md"]
    facets.update([], frozenset({"d.md"}))
    assert paths(facets) == ["d.md"]
    facets.choose_states(())
    assert len(paths(facets)) == 4


def test_found_titles_come_first(facets: Facets) -> None:
    facets.fill(
        [
            entry("1.md", "title: Other\n", "a harbour"),
            entry("2.md", "title: Old Harbour\n"),
            entry("3.md", "title: Harbours\n"),
            entry("4.md", "title: Harbour\n"),
        ],
        frozenset(),
    )
    for query in ("h", "harb", "harbour"):
        facets.search(Query.read(query))
    assert paths(facets) == ["4.md", "3.md", "2.md", "1.md"]
    # What is edited keeps its row, and goes only when it is not kept.
    facets.update([entry("3.md", "title: Quay\n")], frozenset())
    assert paths(facets, kept="3.md") == ["4.md", "3.md", "2.md", "1.md"]
    assert paths(facets) == ["4.md", "2.md", "1.md"]
    facets.search(Query.read("quay"))
    assert paths(facets) == ["3.md"]


def test_entries_that_are_read_later_are_searched_as_well(facets: Facets) -> None:
    facets.search(Query.read("quay"))
    assert paths(facets) == ["b.md"]
    known = [facets.shown()[0]]
    facets.extend([entry("0.md", "title: Quay\nsectors: [Law]\n"), *known], frozenset())
    assert paths(facets) == ["0.md", "b.md"]
    assert counts(facets, SECTORS) == {"Arts": 1, "Law": 1}
    facets.update([entry("0.md", "title: Pier\nsectors: [Law]\n")], frozenset())
    assert paths(facets) == ["b.md"]


def test_what_there_was_no_time_for_is_found_by_its_title_first() -> None:
    search = Search()
    entries = [entry(f"{n}.md", f"title: Quay {n}\n", "a boat") for n in range(3)]
    said, complete = search.all_said(entries, Query.read("boat"), States(), 0)
    assert not complete
    assert search.look(said, Query.read("quay")).ranks.keys() == {"0.md", "1.md", "2.md"}
    assert not search.look(said, Query.read("boat")).ranks
    said, complete = search.all_said(entries, Query.read("boat"), States())
    assert complete
    assert len(search.look(said, Query.read("boat")).ranks) == 3


def test_an_update_tells_whether_others_are_shown(facets: Facets) -> None:
    facets.choose(SECTORS, {"Arts"})
    same = entry("a.md", "title: Z\nsectors: [Arts]\n")
    assert facets.update([same], frozenset({"b.md"})) is False
    gone = entry("a.md", "title: Z\nsectors: [Artisans]\n")
    assert facets.update([gone], frozenset({"b.md"})) is True
    assert counts(facets, SECTORS) == {"Arts": 1, "Artisans": 1, "Science": 1, EMPTY: 1}


def test_a_change_of_another_entry_is_no_matter(facets: Facets) -> None:
    assert facets.update([entry("new.md", "title: N\n")], frozenset({"b.md", "new.md"})) is False
    assert len(paths(facets)) == 4


WORDS = st.sampled_from(["Arts", "Science", " arts", "Law"])
BLOCKS = st.builds(
    lambda sectors, territory, placed: (
        f"sectors: {sectors!r}\nterritory: {territory!r}\n" + ("x: 1\ny: 2\n" if placed else "")
    ),
    st.lists(WORDS, max_size=3),
    WORDS,
    st.booleans(),
)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_kept_counts_are_those_of_a_fresh_look(data: st.DataObject) -> None:
    """Whatever happens in whatever order, counts and rows are as if all was read again."""
    names = ["a.md", "b.md", "c.md"]
    entries = {name: entry(name, data.draw(BLOCKS)) for name in names}
    unsaved: frozenset[str] = frozenset()
    kept = Facets(Search())
    kept.add(SECTORS)
    kept.fill(entries.values(), unsaved)
    kept.add(TERRITORY)
    query, states, chosen = "", frozenset[State](), dict[str, frozenset[str]]()
    for _ in range(data.draw(st.integers(1, 6))):
        step = data.draw(st.sampled_from(["edit", "query", "states", "choose", "count"]))
        if step == "edit":
            name = data.draw(st.sampled_from(names))
            entries[name] = entry(name, data.draw(BLOCKS))
            unsaved = frozenset(data.draw(st.sets(st.sampled_from(names))))
            kept.update([entries[name]], unsaved)
        elif step == "query":
            query = data.draw(st.sampled_from(["", "a", "ar", "art", "sci", "law arts"]))
            kept.search(Query.read(query))
        elif step == "states":
            states = frozenset(data.draw(st.sets(st.sampled_from(State))))
            kept.choose_states(states)
        elif step == "choose":
            name = data.draw(st.sampled_from([SECTORS, TERRITORY]))
            chosen[name] = frozenset(data.draw(st.sets(st.sampled_from(["Arts", "arts", EMPTY]))))
            kept.choose(name, chosen[name])
        else:
            kept.counts(SECTORS)
    fresh = Facets(Search())
    for name in (SECTORS, TERRITORY):
        fresh.add(name)
        fresh.choose(name, chosen.get(name, ()))
    fresh.choose_states(states)
    fresh.fill(entries.values(), unsaved)
    fresh.search(Query.read(query))
    assert set(paths(kept)) == set(paths(fresh))
    for name in (SECTORS, TERRITORY):
        assert kept.counts(name) == fresh.counts(name)


@pytest.mark.real
def test_territories_of_the_real_vault_are_counted(real: Path) -> None:
    workspace = opened(real / "vault")
    facets = Facets(Search())
    for name in (TERRITORY, COLLECTION):
        facets.add(name)
    facets.fill(workspace.entries(), frozenset())
    territories = Counter(str(one.fields.get("territory") or EMPTY) for one in workspace.entries())
    assert counts(facets, TERRITORY) == dict(territories)
    assert sum(counts(facets, COLLECTION).values()) == len(workspace.entries())


def test_an_edited_vault_is_followed(tmp_path: Path) -> None:
    make_vault(tmp_path, a="---\nterritory: Quay\n---\n", b="---\nterritory: Quay\n---\n")
    workspace: Workspace = opened(tmp_path)
    facets = Facets(Search())
    facets.add(TERRITORY)
    facets.fill(workspace.entries(), frozenset())
    assert counts(facets, TERRITORY) == {"Quay": 2}
    edits.set_field(workspace, "a.md", "territory", "Harbour")
    facets.update([workspace.entry("a.md")], workspace.document.dirty)
    assert counts(facets, TERRITORY) == {"Quay": 1, "Harbour": 1}
