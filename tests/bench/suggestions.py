"""Suggested places: how often they are right, and how long they take.

The hit rates are those of the real entries, each left out in turn: its coordinates and its
territory are taken from its text, and everything is learned from the others.
"""

from __future__ import annotations

import csv
import json
import math
import random
import re
import shutil
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tests.bench.harness import Table, Timed, benchmark, table_of
from tests.conftest import REAL

if TYPE_CHECKING:
    from editor.workspace.suggestions import Snapshot
    from editor.workspace.workspace import Workspace

SETTINGS = """\
collections:
  - {name: Measured, entries: "*.md", map: main}
maps:
  main:
    bounds: [[0, 0], [735, 1313]]
"""
LISTS = ("locations", "sectors", "activities")
TEXTS = ("url", "start", "end", "size", "has_created", "has_cohere", "curation_status", "logo")


class Fact(NamedTuple):
    """What is known of a real entry: its territory and the rest."""

    territory: str
    title: str
    sectors: Sequence[str]
    activities: Sequence[str]


# For each entry the territories, the best first.
Ranking = Callable[[Sequence[Fact], int], Sequence[str]]


@table_of("guess", "first", "among the first three")
def hits() -> Table | None:
    """How often a suggested territory is the true one, for the 300 real entries."""
    rows = read_rows()
    if rows is None:
        return None
    facts = [
        Fact(row["territory"], row["title"], _items(row["sectors"]), _items(row["activities"]))
        for row in rows
    ]
    with tempfile.TemporaryDirectory() as folder:
        ours = our_rankings(make_vault(Path(folder), rows), range(len(rows)))
    return [
        ("the most frequent territory", *_rates(facts, most_frequent)),
        ("plain naive Bayes", *_rates(facts, naive_bayes)),
        ("suggested", *_rates(facts, lambda _, n: ours[n])),
    ]


def _rates(facts: Sequence[Fact], ranking: Ranking) -> tuple[str, str]:
    first = third = 0
    for n, fact in enumerate(facts):
        ranked = ranking(facts, n)
        first += fact.territory == ranked[0]
        third += fact.territory in ranked[:3]
    return tuple(f"{found / len(facts):.1%}" for found in (first, third))  # type: ignore[return-value]


def most_frequent(facts: Sequence[Fact], left_out: int) -> Sequence[str]:
    """The territories by how many of the other entries they have."""
    counts = Counter(fact.territory for n, fact in enumerate(facts) if n != left_out)
    return [name for name, _ in counts.most_common()]


def naive_bayes(facts: Sequence[Fact], left_out: int, added: float = 0.1) -> Sequence[str]:
    """Plain naive Bayes over sectors, activities and title words.

    added: to each count. With this and words of four letters it does about as well as it can.
    """

    def terms(fact: Fact) -> list[str]:
        words = re.findall(r"\w{4,}", fact.title.lower())
        return [*(f"s {one}" for one in fact.sectors), *(f"a {one}" for one in fact.activities)] + [
            f"w {word}" for word in words
        ]

    entries: Counter[str] = Counter()
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for n, fact in enumerate(facts):
        if n != left_out:
            entries[fact.territory] += 1
            counts[fact.territory].update(terms(fact))
    known = {term for counted in counts.values() for term in counted}
    asked = [term for term in terms(facts[left_out]) if term in known]

    def score(name: str) -> float:
        whole = counts[name].total() + added * len(known)
        found = sum(math.log((counts[name][term] + added) / whole) for term in asked)
        return found + math.log(entries[name])

    return sorted(entries, key=lambda name: (-score(name), name))


def our_rankings(workspace: Workspace, left_out: Sequence[int]) -> dict[int, Sequence[str]]:
    """What the editor would say of these rows' entries if they were not placed and had no
    territory yet.
    """
    from editor.workspace.suggestions import advise, take_snapshot

    snapshot = take_snapshot(workspace, "main")
    numbers = {entry.path: n for n, entry in enumerate(snapshot.entries)}
    found = {}
    advice = None
    for row in left_out:
        path = _name(row)
        advice = advise(_hiding(snapshot, numbers[path]), advice)
        found[row] = [one.territory for one in advice.rank(path)]
    return found


def _name(row: int) -> str:
    return f"{row:05}.md"


def _hiding(snapshot: Snapshot, number: int) -> Snapshot:
    """The same with one entry's coordinates and territory taken away."""
    from editor.vault.frontmatter import remove_field
    from editor.workspace.entries import read_entry

    entry = snapshot.entries[number]
    assert entry.frontmatter is not None
    text = entry.frontmatter.text
    for key in ("x", "y", "territory"):
        text = remove_field(text, key)
    bare = read_entry(entry.path, text, entry.collection, snapshot.settings.fields)
    assert bare.unplaced
    assert not bare.territory
    entries = (*snapshot.entries[:number], bare, *snapshot.entries[number + 1 :])
    return snapshot._replace(entries=entries)


def read_rows() -> list[dict[str, str]] | None:
    """The real entries; None where they are missing."""
    file = REAL / "initiatives.csv"
    if not file.is_file():
        return None
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def make_vault(folder: Path, rows: Sequence[dict[str, str]]) -> Workspace:
    """A vault with an entry for each row, as the real ones are written."""
    from editor.workspace.workspace import Workspace

    settings = folder / ".territory"
    settings.mkdir(parents=True)
    (settings / "vault.yaml").write_text(SETTINGS, encoding="utf-8")
    for n, row in enumerate(rows):
        lines = [f"title: {json.dumps(row['title'], ensure_ascii=False)}"]
        lines += [f"{key}: {row[key].strip()}" for key in ("x", "y")]
        lines.append(f"territory: {json.dumps(row['territory'])}")
        for key in TEXTS:
            value = row[key].strip().strip('"').strip()
            if value and value != "null":
                lines.append(f"{key}: {json.dumps(value)}")
        for key in LISTS:
            items = [item for item in _items(row[key]) if item != "null"]
            lines += [f"{key}:", *(f"  - {json.dumps(item)}" for item in items)] if items else []
        text = "\n".join(["---", *lines, "---", ""])
        (folder / _name(n)).write_text(text, encoding="utf-8")
    workspace = Workspace.open(folder)
    workspace.load()
    return workspace


def _items(text: str) -> list[str]:
    return [item.strip() for item in text.split("|") if item.strip()]


# --- time, with invented entries ---


def invented(count: int) -> list[dict[str, str]]:
    """Rows like the real ones; the same each time."""
    chance = random.Random(11)
    sectors = [f"Sector {n}" for n in range(12)]
    activities = [f"Activity {n}" for n in range(13)]
    found = []
    for n in range(count):
        territory = n % 22
        row = dict.fromkeys((*TEXTS, *LISTS), "")
        row |= {
            "title": f"{chance.choice('ABCDEFGHIKLM')}lder Circle {chance.randrange(4 * count)}",
            "territory": f"Territory {territory}",
            "x": f"{(territory % 6) * 218 + chance.randrange(200)}",
            "y": f"{(territory // 6) * 183 + chance.randrange(170)}",
            "url": f"https://circle{n}.example",
            "sectors": "|".join(chance.sample(sectors[territory % 6 :], 2)),
            "activities": "|".join(chance.sample(activities[territory % 7 :], 3)),
        }
        found.append(row)
    return found


def suggesting(count: int) -> Iterator[Timed]:
    from editor.workspace.suggestions import advise, take_snapshot

    folder = Path(tempfile.mkdtemp())
    try:
        advice = advise(take_snapshot(make_vault(folder, invented(count)), "main"))
        paths = cycle(list(advice.traits)[:: max(1, count // 50)])
        yield Timed(run=lambda: advice.suggest(next(paths), 1))
    finally:
        shutil.rmtree(folder)


def learning(count: int) -> Iterator[Timed]:
    from editor.workspace.suggestions import advise, take_snapshot

    folder = Path(tempfile.mkdtemp())
    try:
        snapshot = take_snapshot(make_vault(folder, invented(count)), "main")
        yield Timed(run=lambda: advise(snapshot).clear(()))
    finally:
        shutil.rmtree(folder)


@benchmark(rounds=40, within=0.030)
def suggest_300() -> Iterator[Timed]:
    """One suggested place among 300 entries."""
    yield from suggesting(300)


@benchmark(rounds=40, within=0.060)
def suggest_10000() -> Iterator[Timed]:
    """One suggested place among 10,000 entries."""
    yield from suggesting(10_000)


@benchmark(rounds=5, within=2.0)
def learn_300() -> Iterator[Timed]:
    """Learning from 300 entries, aside."""
    yield from learning(300)


@benchmark(rounds=2, within=30.0)
def learn_10000() -> Iterator[Timed]:
    """Learning from 10,000 entries, aside."""
    yield from learning(10_000)
