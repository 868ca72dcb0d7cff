"""The real rows, written out as entries: exactly those are found that have a flaw by the facts.

What is wrong with a row is worked out here from the row alone, or by comparing each with each.
"""

from __future__ import annotations

import csv
import json
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from editor.publish.checks.review import Review
from editor.workspace.workspace import Workspace
from tests.publish.checks.pictures import png
from tests.publish.checks.vaults import vault

pytestmark = pytest.mark.real

TODAY = date(2018, 6, 1)
STEP, WIDTH, HEIGHT = 10, 1200, 600
SIZES = ["1-3", "4-10", "11-20", "21-50", "51-100", "101+"]
SECTORS = [
    "Arts & Culture", "Economics & Business", "Education & Learning", "Environment, Food & Water",
    "Governance & Community", "Health & Wellbeing", "Infrastructure & Resources",
    "Justice & Restoration", "Media & Communications", "Relations & Peace", "Science & Technology",
    "Spirituality & Religion",
]  # fmt: skip
SCHEMA = {
    "properties": {
        "size": {"enum": [*SIZES, None]},
        "sectors": {"type": "array", "maxItems": 3, "items": {"enum": SECTORS}},
    }
}
Row = dict[str, Any]


@pytest.fixture(scope="module")
def rows(request: pytest.FixtureRequest) -> list[Row]:
    real: Path = request.getfixturevalue("real")
    with (real / "initiatives.csv").open(encoding="utf-8", newline="") as file:
        known = [read(row) for row in csv.DictReader(file)]
    return [*known, *(again(row, number) for number, row in enumerate(known[::15]))]


def again(row: Row, number: int) -> Row:
    """The row once more, as another curator may have written it."""
    titles = (f"The {row['title']}", row["title"].upper(), f"{row['title']} Ltd", row["title"][:-1])
    urls = (row["url"].strip().rstrip("/"), f"{row['url'].strip().rstrip('/')}/index.html")
    split = [part for place in row["locations"] for part in place.split(", ")]
    return {
        **row,
        "slug": f"{row['slug']}_again",
        "title": titles[number % len(titles)],
        "url": urls[number % len(urls)],
        "locations": split if number % 2 else [place.lower() for place in row["locations"]],
        "activities": row["activities"] * 2,
        "start": 2017,
        "end": "2016",
    }


def read(row: dict[str, str]) -> Row:
    lists = {key: row[key].split("|") for key in ("locations", "sectors", "activities")}
    values = {key: json.loads(row[key]) for key in ("start", "end", "size")}
    placed = not (row["has_created"] == "yes" and values["start"] is None)
    place = {"x": int(row["x"]), "y": int(row["y"])} if placed else {}
    texts = {key: row[key] for key in ("slug", "title", "url", "territory", "image", "logo")}
    lists = {key: [one for one in items if one] for key, items in lists.items()}
    return {**texts, **lists, **values, **place, "written": row["has_created"] == "yes"}


def strips(rows: list[Row]) -> dict[str, tuple[float, float]]:
    """A map of strips from west to east, one for each territory."""
    names = sorted({row["territory"] for row in rows})
    wide = WIDTH / len(names)
    return {name: (number * wide, (number + 1) * wide) for number, name in enumerate(names)}


@pytest.fixture
def workspace(tmp_path: Path, rows: list[Row]) -> Workspace:
    maps = f"{{main: {{bounds: [[0, 0], [{HEIGHT}, {WIDTH}]], regions: r.geojson, step: {STEP}}}}}"
    collections = "[{name: A, entries: 'profiles/*.md', map: main, schema: s.json}]"
    features = [
        {
            "type": "Feature",
            "properties": {"name": name},
            "geometry": {
                "type": "Polygon",
                "coordinates": [[[a, 0], [b, 0], [b, HEIGHT], [a, HEIGHT], [a, 0]]],
            },
        }
        for name, (a, b) in strips(rows).items()
    ]
    files: dict[str, str | bytes] = {
        ".territory/vault.yaml": f"assets: assets\ncollections: {collections}\nmaps: {maps}\n",
        ".territory/s.json": json.dumps(SCHEMA),
        ".territory/r.geojson": json.dumps({"type": "FeatureCollection", "features": features}),
    }
    files |= {f"assets/{name}": png() for name in brought(rows)}
    files |= {f"profiles/{row['slug']}.md": entry(row) for row in rows}
    return vault(tmp_path, files)


def entry(row: Row) -> str:
    fields = {key: value for key, value in row.items() if key not in ("slug", "written")}
    block = "".join(f"{k}: {json.dumps(v, ensure_ascii=False)}\n" for k, v in fields.items())
    body = f"\n## About\n\n{row['slug']} is there.\n" if row["written"] else ""
    return f"---\n{block}---\n{body}"


def brought(rows: list[Row]) -> set[str]:
    """The names of the pictures that are in the vault: those of every second row."""
    names = (name for row in rows[::2] for name in pictures(row).values())
    return {name for name in names if not name.startswith("[")}


def pictures(row: Row) -> dict[str, str]:
    """The names of the row's pictures, by field."""
    found = {}
    for key in ("image", "logo"):
        value = row[key].strip()
        if re.fullmatch(r"\[\[.*\]\]", value):  # one bracket short, it stays as it is
            value = value[2:-2].partition("|")[0]
        if value and value.lower() not in ("not-found", "broken link") and "://" not in value:
            found[key] = value.rpartition("/")[2]
    return found


# --- what is wrong, by the facts


def texts_of(row: Row) -> Iterator[tuple[str, str]]:
    for key, value in row.items():
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, str) and key != "slug":
                yield key, item


def by_itself(row: Row, places: dict[str, tuple[float, float]], there: set[str]) -> Iterator[str]:
    """The checks that find something in a row by itself."""
    if any(text != text.strip() for _, text in texts_of(row)):
        yield "value-space"
    for key in ("locations", "sectors", "activities"):
        if max(Counter(item.strip() for item in row[key]).values(), default=0) > 1:
            yield "item-twice"
    if row["url"].strip() and not re.match(r"https?://", row["url"].strip()):
        yield "link-scheme"
    size = row["size"].strip() if isinstance(row["size"], str) else row["size"]
    wrong = size not in SIZES and size is not None
    sectors = [one.strip() for one in row["sectors"]]
    if wrong or len(sectors) > 3 or not set(sectors) <= set(SECTORS):
        yield "field-wrong"
    start, end = (year_of(row[key]) for key in ("start", "end"))
    if start is not None and end is not None and end < start:
        yield "end-before-start"
    if start is not None and start > TODAY.year:
        yield "date-future"
    if not row["written"]:
        yield "article-empty"
    if any(name.casefold() not in there for name in pictures(row).values()):
        yield "image-missing"
    yield from of_place(row, places)


def of_place(row: Row, places: dict[str, tuple[float, float]]) -> Iterator[str]:
    if "x" not in row:
        yield "unplaced"
        return
    if row["x"] > WIDTH or row["y"] > HEIGHT:
        yield "coordinate-outside"
    west, east = places[row["territory"]]
    aside = max(west - row["x"], row["x"] - east, 0)
    if (aside**2 + max(row["y"] - HEIGHT, 0) ** 2) ** 0.5 > STEP:
        yield "territory-elsewhere"


def year_of(value: object) -> int | None:
    text = str(value).strip()
    return int(text) if re.fullmatch(r"[12]\d{3}", text) else None


def folded(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in parts if not unicodedata.combining(one)).replace("&", " and ")


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", folded(text))


def errors(one: str, other: str) -> int:
    """How many letters are wrong, missing, too many or changed places."""
    table = [[max(i, j) if not i or not j else 0 for j in range(len(other) + 1)]
             for i in range(len(one) + 1)]  # fmt: skip
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            best = min(table[i - 1][j] + 1, table[i][j - 1] + 1,
                       table[i - 1][j - 1] + (one[i - 1] != other[j - 1]))  # fmt: skip
            if i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
                best = min(best, table[i - 2][j - 2] + 1)
            table[i][j] = best
    return table[-1][-1]


def alike(one: str, other: str) -> bool:
    """Whether the same words stand in both, in whatever order, case and signs, or mistyped."""
    mine, theirs = words(one), words(other)
    if len(re.sub(r"[\W\d_]", "", "".join(mine))) < 3:
        return mine == theirs and bool(mine)
    together = ["".join(mine), "".join(theirs)]
    if sorted(mine) == sorted(theirs) or (together[0] == together[1] and together[0].isalpha()):
        return True
    if len(mine) != len(theirs):
        return False
    wrong = 0
    for a, b in zip(mine, theirs, strict=True):
        if a != b:
            shortest = min(len(a), len(b))
            most = 0 if shortest < 5 or not (a + b).isalpha() or a[0] != b[0] else 1
            most = 2 if most and shortest >= 10 else most
            found = errors(a, b) if abs(len(a) - len(b)) <= 2 else 3
            if found > most:
                return False
            wrong += found
    return wrong <= 2


def same_title(one: str, other: str) -> bool:
    legal = {"inc", "ltd", "llc", "gmbh", "ggmbh", "cic", "plc", "ngo", "co", "ag", "limited"}

    def short(title: str) -> list[str]:
        found = words(re.sub(r"\([^()]*\)", " ", title))
        return [word for n, word in enumerate(found) if word not in legal and (n or word != "the")]

    return short(one) == short(other) or alike(one, other)


def page(row: Row) -> tuple[str, str] | None:
    parts = urlsplit(row["url"].strip())
    host = (parts.hostname or "").removeprefix("www.")
    rest = re.sub(r"/index\.\w+$", "", unquote(parts.path).rstrip("/").lower()) + parts.query
    shared = host in ("facebook.com", "medium.com", "linkedin.com") and not rest
    return (host, rest) if host and not shared else None


def beside(rows: list[Row]) -> Iterator[tuple[str, str]]:
    """The checks that find something in a row beside others: its slug and the check."""
    for one, other in combinations(rows, 2):
        found = []
        if same_title(one["title"], other["title"]):
            found.append("title-twice")
        if page(one) is not None and page(one) == page(other):
            found.append("url-twice")
        if "x" in one and "x" in other and spot(one) == spot(other):
            found.append("spot-shared")
        for check in found:
            yield one["slug"], check
            yield other["slug"], check
    for key in ("locations", "activities"):
        yield from spellings(rows, key)


def spot(row: Row) -> tuple[int, int]:
    return round(row["x"] / STEP), round(row["y"] / STEP)


def spellings(rows: list[Row], key: str) -> Iterator[tuple[str, str]]:
    holders: defaultdict[str, set[str]] = defaultdict(set)
    pairs: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for row in rows:
        items = [item.strip() for item in row[key]]
        for item in items:
            holders[item].add(row["slug"])
        for pair in pairwise(items):
            pairs[pair].add(row["slug"])
    for one, other in combinations(holders, 2):
        if alike(one, other) or (words(one) and words(one) == words(other)):
            for rare, common in ((one, other), (other, one)):
                if len(holders[common]) >= 2 * len(holders[rare]):
                    yield from ((slug, "spelling-variant") for slug in holders[rare])
    for (first, second), slugs in pairs.items():
        for whole, others in holders.items():
            same = "," in whole and words(whole) == words(f"{first}, {second}")
            if same and len(others) >= 2 * len(slugs):
                yield from ((slug, "item-split") for slug in slugs)


def test_exactly_what_is_wrong_by_the_facts_is_found(workspace: Workspace, rows: list[Row]) -> None:
    review = Review(workspace, today=lambda: TODAY)
    review.work()
    found = {(one.path, one.check) for one in review.findings()}
    places, there = strips(rows), {name.casefold() for name in brought(rows)}
    expected = {(row["slug"], check) for row in rows for check in by_itself(row, places, there)}
    expected |= set(beside(rows))
    expected = {(f"profiles/{slug}.md", check) for slug, check in expected}
    assert sorted(found - expected) == []
    assert sorted(expected - found) == []
    # The facts hold most flaws; without them this would prove little.
    assert len(found) > 700
    assert len({check for _, check in found}) >= 14


def test_the_real_entries(tmp_path: Path, real: Path) -> None:
    """Their links and pictures, against what stands in their texts and what files there are."""
    files = {
        f"content/{file.relative_to(real / 'vault')}": file.read_text(encoding="utf-8")
        for file in sorted((real / "vault").rglob("*.md"))
    }
    stems = {Path(path).stem.lower() for path in files}
    broken, missing = Counter[str](), Counter[str]()
    for path, text in files.items():
        block, body = re.split(r"^---\n", text, maxsplit=2, flags=re.MULTILINE)[1:]
        for target in re.findall(r"(?<!!)\[\[([^\]|#]+)", body):
            broken[path] += target.rpartition("/")[2].strip().lower() not in stems
        pictures = r"(?:/assets|/img|\.\./assets)/[^\"\s\]]+"
        missing[path] += len(re.findall(pictures, block))
    for dialect in ("obsidian", "github"):
        settings = f"collections: [{{name: A, entries: '**/*.md', dialect: {dialect}}}]\n"
        root = tmp_path / dialect
        review = Review(vault(root, {**files, ".territory/vault.yaml": settings}))
        review.work()
        told = Counter((one.path, one.check) for one in review.findings())
        for path, text in files.items():
            assert told[path, "link-broken"] == broken[path]
            assert told[path, "image-missing"] == missing[path]
            printed = len(re.findall(r"\[\[", text.split("---\n", 2)[2]))
            assert told[path, "wikilink-printed"] == (printed if dialect == "github" else 0)
