from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.messages import EditorError
from editor.publish.exporting import ExportOptions
from editor.publish.site_script import export_site_script
from tests.publish.atlas import SETTINGS, entry, make_atlas, snapshot

GOLDEN = Path(__file__).with_name("golden")


def script(root: Path) -> str:
    return export_site_script(snapshot(root), ExportOptions()).content.decode()


def properties(root: Path) -> list[dict[str, Any]]:
    data = json.loads(script(root).removeprefix("const geoJSONData = ").rstrip().rstrip(";"))
    return [feature["properties"] for feature in data["features"]]


def test_a_file_as_the_site_reads_it(tmp_path: Path) -> None:
    body = "# About\n\nWe set *one* table, see [[Atlas|ours]].\n\n- a list\n\n![](a.png)\n\nCome."
    make_atlas(
        tmp_path,
        Long_Table=entry(
            0, 80, body, title="The Long Table", created="2024-01-02T10:00:00Z",
            image='"[[../../assets/long table.png|300]]"', url="https://long.example",
        ),
        Silent=entry(3, 4, image="not-found"),
    )  # fmt: skip
    assert script(tmp_path) == (GOLDEN / "atlas.js").read_text(encoding="utf-8")


def test_the_address_of_a_page_follows_the_settings(tmp_path: Path) -> None:
    make_atlas(tmp_path, SETTINGS + 'publish: {url_path: "a/{folder}/b/{stem}"}\n', A=entry(1, 1))
    assert [one["url_path"] for one in properties(tmp_path)] == ["a/atlas/b/A"]


@pytest.mark.parametrize("value", ['"{slug}"', "7", "[a]", '"{x!r}"'])
def test_an_address_that_cannot_be_made_is_told(tmp_path: Path, value: str) -> None:
    make_atlas(tmp_path, SETTINGS + f"publish: {{url_path: {value}}}\n", A=entry(1, 1))
    with pytest.raises(EditorError, match=r"only \{stem\}, \{folder\}, \{path\} are"):
        script(tmp_path)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("/assets/a.png", "/assets/a.png"),
        ("'[[../../../assets/a b.png]]'", "/assets/a b.png"),
        ("img/c.png", "/assets/c.png"),
        ("c.png", "/assets/c.png"),
        ("https://far.example/a.png", "https://far.example/a.png"),
        ("broken link", None),
        ("", None),
        ("{url: u.png, cached_new: /assets/n.png}", "/assets/n.png"),
        ("[1, 2]", "/assets/1"),
    ],
)
def test_a_picture_gets_the_address_that_the_site_has_for_it(
    tmp_path: Path, written: str, expected: str | None
) -> None:
    make_atlas(tmp_path, A=entry(1, 1, image=written))
    assert [one["image"] for one in properties(tmp_path)] == [expected]


def test_a_picture_that_lies_elsewhere_in_the_vault_is_found(tmp_path: Path) -> None:
    make_atlas(tmp_path, A=entry(1, 1, image="Deep.PNG"))
    deep = tmp_path / "content" / "more" / "deep.png"
    deep.parent.mkdir()
    deep.write_bytes(b"")
    assert [one["image"] for one in properties(tmp_path)] == ["/more/deep.png"]


def test_a_description_of_the_curators_own_stays(tmp_path: Path) -> None:
    make_atlas(tmp_path, A=entry(1, 1, "Body.", description="Own words."))
    assert [one["description"] for one in properties(tmp_path)] == ["Own words."]


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_no_text_ends_the_script(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    root = tmp_path_factory.mktemp("vault")
    title = json.dumps(text + "</script><!--\u2028", ensure_ascii=True)
    make_atlas(root, A=entry(1, 1, text, title=title))
    made = script(root)
    assert "<" not in made
    assert "\u2028" not in made
    assert [one["title"] for one in properties(root)] == [text + "</script><!--\u2028"]
