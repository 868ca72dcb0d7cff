from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.messages import EditorError
from editor.publish.embedding import Picture
from editor.publish.exporting import Exported, ExportOptions
from editor.publish.page import PageExporter
from tests.publish.atlas import SETTINGS, entry, make_atlas, snapshot

INFERRED = SETTINGS.replace(", regions: regions.geojson", "")
PICTURED = SETTINGS.replace("main: {", "main: {picture: map.svg, ")


class Unscaled:
    """Takes pictures as they are, and refuses those that say so."""

    def whole(self, content: bytes, name: str) -> Picture:
        return self.small(content, name, 0, 0)

    def small(
        self, content: bytes, name: str, width: int, height: int, *, quick: bool = False
    ) -> Picture:
        if content == b"broken":
            raise EditorError("territory.picture-broken", name=name, detail="no svg element")
        return Picture(content, "image/png", 1, 1)


def exported(root: Path) -> Exported:
    return PageExporter(Unscaled())(snapshot(root), ExportOptions())


class Reader(HTMLParser):
    """Every element of a page with its attributes, and the texts of its scripts."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[str] = []
        self.title = ""
        self._within = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._within = tag
        if tag == "script":
            self.scripts.append("")

    def handle_endtag(self, tag: str) -> None:
        self._within = ""

    def handle_data(self, data: str) -> None:
        if self._within == "script":
            self.scripts[-1] += data
        elif self._within == "title":
            self.title += data


def read(made: Exported) -> tuple[Reader, dict[str, Any]]:
    page = Reader(made.content.decode())
    return page, json.loads(page.scripts[0])


def test_the_page_needs_no_network_and_runs_its_own_script_alone(tmp_path: Path) -> None:
    make_atlas(tmp_path, A=entry(1, 2, url="https://a.example"))
    page, _ = read(exported(tmp_path))
    (policy,) = (a["content"] or "" for _, a in page.elements if "http-equiv" in a)
    known = b64encode(sha256(page.scripts[1].encode()).digest()).decode()
    assert "default-src 'none'" in policy
    assert f"script-src 'sha256-{known}'" in policy
    addresses = [a[key] or "" for _, a in page.elements for key in ("src", "href") if key in a]
    assert all(address.startswith(("data:", "#")) for address in addresses)
    style = exported(tmp_path).content.decode().partition("<style>")[2].partition("</style>")[0]
    assert "url(" not in style
    assert "@import" not in style


def test_entries_come_with_what_a_reader_sees_of_them(tmp_path: Path) -> None:
    make_atlas(
        tmp_path, SETTINGS + "publish: {site: 'https://site.example/'}\n",
        Long_Table=entry(
            0, '"80.5"', "# About\n\nWe set a table.", title="The Long Table", territory="North",
            url="https://long.example/", locations="[Brindle]", secret="no", notes_own="hidden",
        ),
    )  # fmt: skip
    _, data = read(exported(tmp_path))
    (shown,) = data["entries"]
    assert (shown["x"], shown["y"]) == (0, 80.5)
    assert shown["text"] == "We set a table."
    assert shown["facts"] == [["Location", "Brindle"]]
    assert shown["homepage"] == ["https://long.example/", "long.example"]
    assert shown["page"] == "https://site.example/atlas/Long_Table"
    assert "hidden" not in json.dumps(shown)
    assert [region["name"] for region in data["regions"]] == ["North", "South"]


def test_a_site_that_is_no_address_is_told(tmp_path: Path) -> None:
    make_atlas(tmp_path, SETTINGS + "publish: {site: somewhere}\n", A=entry(1, 2))
    made = exported(tmp_path)
    assert [note.code for note in made.notes] == ["publish.site"]
    assert "page" not in read(made)[1]["entries"][0]


def test_facets_are_the_fields_whose_values_entries_share(tmp_path: Path) -> None:
    entries = {
        f"E{n}": entry(
            n, n, title=f"Unique {n}", territory="NS"[n % 2], sectors=f"[Food, {'AB'[n % 2]}]",
            size=f'"{("1-3", "11-20", "4-10")[n % 3]}"',
        )
        for n in range(9)
    }  # fmt: skip
    make_atlas(tmp_path, INFERRED, None, **entries)
    _, data = read(exported(tmp_path))
    facets = {facet["label"]: facet for facet in data["facets"]}
    assert list(facets) == ["Territory", "Sectors", "Team size"]
    assert facets["Sectors"]["values"] == ["A", "B", "Food"]
    order = [facets["Team size"]["values"][number] for number in facets["Team size"]["ordered"]]
    assert order == ["1-3", "4-10", "11-20"]
    assert data["facets"][data["colouring"]]["label"] == "Sectors"
    assert data["entries"][0]["values"] == [[0], [2, 0], [0]]


@given(
    title=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1),
    tail=st.sampled_from(
        [
            "</script><img src=x onerror=alert(1)>",
            "<!--<script>",
            "]]>",
            "\u2028",
            "{{ 7 * 7 }}",
            '"',
        ]
    ),
)
def test_no_text_of_an_entry_gets_out_of_its_place(
    tmp_path_factory: pytest.TempPathFactory, title: str, tail: str
) -> None:
    root = tmp_path_factory.mktemp("vault")
    hostile = json.dumps(title + tail)
    settings = SETTINGS.replace("name: Small Atlas", f"name: {hostile}")
    make_atlas(root, settings, A=entry(1, 2, title, title=hostile, territory=hostile))
    page, data = read(exported(root))
    assert data["entries"][0]["title"] == (title + tail).strip()
    assert " ".join(page.title.split()) == " ".join((title + tail).split())
    plain = make_atlas(tmp_path_factory.mktemp("vault"), A=entry(1, 2))
    harmless, _ = read(exported(plain))
    assert [tag for tag, _ in page.elements] == [tag for tag, _ in harmless.elements]


def test_odd_values_of_fields_do_no_harm(tmp_path: Path) -> None:
    make_atlas(
        tmp_path,
        A=entry(1, 2, territory="[a, b]", sectors="{a: {b: .nan}}", url="javascript:alert(1)",
                description="[1, 2]", image="{url: 7}", size="2024-01-02"),
        B=entry(3, 4, title="東京 שלום", territory="Île", sectors="[null, '', 3]"),
    )  # fmt: skip
    _, data = read(exported(tmp_path))
    first, second = data["entries"]
    assert "homepage" not in first
    assert second["title"] == "東京 שלום"
    assert "javascript:" not in json.dumps([one.get("homepage") for one in data["entries"]])


@pytest.mark.parametrize(
    ("prepare", "code"),
    [
        (lambda file: None, "publish.picture-missing"),
        (lambda file: file.write_bytes(b"broken"), "publish.picture-refused"),
        (lambda file: file.mkdir(), "publish.picture-unread"),
    ],
)
def test_a_picture_that_cannot_be_shown_is_told(
    tmp_path: Path, prepare: Callable[[Path], object], code: str
) -> None:
    make_atlas(tmp_path, PICTURED, A=entry(1, 2))
    prepare(tmp_path / ".territory" / "map.svg")
    made = exported(tmp_path)
    assert [message.code for message in made.left_out] == [code]
    assert "picture" not in read(made)[1]


def test_each_picture_is_in_the_file_once_and_those_left_out_are_told(tmp_path: Path) -> None:
    make_atlas(
        tmp_path,
        A=entry(1, 2, logo="a.png"), B=entry(1, 3, logo="/assets/a.png"),
        C=entry(1, 4, logo="bad.png", image="https://far.example/x.png"),
        D=entry(2, 2, logo="no.png"),
    )  # fmt: skip
    assets = tmp_path / "content" / "assets"
    assets.mkdir()
    (assets / "a.png").write_bytes(b"picture")
    (assets / "bad.png").write_bytes(b"broken")
    made = exported(tmp_path)
    _, data = read(made)
    assert data["pictures"] == ["data:image/png;base64,cGljdHVyZQ=="]
    assert [one.get("logo") for one in data["entries"]] == [0, 0, None, None]
    codes = [note.code for note in made.notes]
    assert codes == ["publish.picture-unusable", "publish.pictures-remote"]


def test_the_same_vault_gives_the_same_page(tmp_path: Path) -> None:
    make_atlas(tmp_path, A=entry(1, 2, sectors="[b, a]"), B=entry(3, 4, sectors="[a]"))
    assert exported(tmp_path).content == exported(tmp_path).content


def test_a_map_without_anything_on_it_is_a_page_all_the_same(tmp_path: Path) -> None:
    make_atlas(tmp_path, INFERRED, None, A=entry("", ""))
    _, data = read(exported(tmp_path))
    assert data["entries"] == []
    assert data["regions"] == []
    assert re.match(r"<!doctype html>", exported(tmp_path).content.decode())


def test_the_page_is_in_the_language_of_its_readers(tmp_path: Path) -> None:
    entries = {
        title: entry(n, n, title=title, territory="NS"[n % 2], sectors=f"[{sector}]")
        for n, (title, sector) in enumerate(
            [("Oca 10", "Ñame"), ("Oca 9", "Nz"), ("Ñandú", "Ñame"), ("Nz", "Nz"), ("Año", "Oca")]
        )
    }  # fmt: skip
    make_atlas(tmp_path, SETTINGS + "language: es-MX\n", **entries)
    page, data = read(exported(tmp_path))
    assert ("html", {"lang": "es-MX"}) in page.elements
    labels = [a["aria-label"] for _, a in page.elements if "aria-label" in a]
    assert "Fichas encontradas" in labels
    assert data["words"]["{n} entries"] == "{n} fichas"
    assert [one["title"] for one in data["entries"]] == ["Año", "Nz", "Ñandú", "Oca 9", "Oca 10"]
    facets = {facet["label"]: facet for facet in data["facets"]}
    assert list(facets) == ["Territorio", "Sectores"]
    sectors = facets["Sectores"]
    assert sectors["values"] == ["Nz", "Oca", "Ñame"]  # whose numbers are their tones
    assert [sectors["values"][n] for n in sectors["alphabet"]] == ["Nz", "Ñame", "Oca"]


def test_an_english_page_carries_no_words(tmp_path: Path) -> None:
    make_atlas(tmp_path, A=entry(1, 2, territory="North"))
    page, data = read(exported(tmp_path))
    assert ("html", {"lang": "en"}) in page.elements
    assert "words" not in data
    assert all("alphabet" not in facet for facet in data["facets"])
