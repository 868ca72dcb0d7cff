from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from editor import cli
from tests.publish.atlas import SETTINGS, entry, make_atlas


def export(*arguments: object) -> int:
    try:
        return cli.run(["export", *map(str, arguments)])
    except SystemExit as ended:
        return int(ended.code or 0)


def test_a_map_is_written_by_the_files_ending(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vault = make_atlas(tmp_path / "vault", A=entry(1, 2))
    file = tmp_path / "out.GeoJSON"
    assert export(vault, "--to", file) == 0
    printed = capsys.readouterr()
    assert printed.out == f"{file}\n"
    assert printed.err == ""
    assert json.loads(file.read_text())["features"][0]["geometry"]["coordinates"] == [1, 2]


def test_what_is_left_out_is_told_and_shows_in_the_status(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vault = make_atlas(tmp_path / "vault", A=entry(1, 2), Half=entry(1, ""))
    assert export(vault, "--to", tmp_path / "out.js") == 1
    assert "content/atlas/Half.md was left out" in capsys.readouterr().err
    assert (tmp_path / "out.js").exists()


def test_an_unknown_ending_names_those_there_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(tmp_path / "nowhere", "--to", "map.docx") == 2
    assert ".geojson, .js" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said", "status"),
    [
        (["--map", "moon"], "No map is called moon. There are: main.", 2),
        (["--collection", "Guides"], "No collection is called Guides. There are: Atlas.", 2),
        (["--size", "wide"], "no size such as 1600x900", 2),
        (["--size", "0x900"], "no size such as 1600x900", 2),
    ],
)
def test_wrong_usage_is_told(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    said: str,
    status: int,
) -> None:
    vault = make_atlas(tmp_path / "vault", A=entry(1, 2))
    assert export(vault, "--to", tmp_path / "out.geojson", *arguments) == status
    assert said in capsys.readouterr().err
    assert not (tmp_path / "out.geojson").exists()


def test_a_vault_without_a_map_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "one.md").write_text("---\ntitle: One\n---\n")
    assert export(tmp_path, "--to", tmp_path / "out.geojson") == 1
    assert "has no map" in capsys.readouterr().err


def test_one_collection_of_several_on_a_map(tmp_path: Path) -> None:
    more = SETTINGS.replace(
        "maps:", "  - {name: More, entries: content/more/*.md, map: main}\nmaps:"
    )
    vault = make_atlas(tmp_path / "vault", more, A=entry(1, 2))
    (vault / "content" / "more").mkdir()
    (vault / "content" / "more" / "B.md").write_text(entry(3, 4))
    assert export(vault, "--to", tmp_path / "out.geojson", "--collection", "More") == 0
    ids = [f.get("id") for f in json.loads((tmp_path / "out.geojson").read_text())["features"]]
    assert ids[0] == "content/more/B.md"
    assert "content/atlas/A.md" not in ids


def test_a_file_that_cannot_be_written_is_left_as_it_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vault = make_atlas(tmp_path / "vault", A=entry(1, 2))
    folder = tmp_path / "out.geojson"
    folder.mkdir()
    assert export(vault, "--to", folder) == 1
    assert export(vault, "--to", tmp_path / "missing" / "out.geojson") == 1
    assert "cannot be saved" in capsys.readouterr().err
    assert list(tmp_path.glob(".*.tmp")) == []


@pytest.mark.skipif(os.name == "nt", reason="modes and links are other there")
def test_an_earlier_file_is_replaced_in_place(tmp_path: Path) -> None:
    vault = make_atlas(tmp_path / "vault", A=entry(1, 2))
    real, link = tmp_path / "real.geojson", tmp_path / "link.geojson"
    real.write_text("before")
    real.chmod(0o640)
    link.symlink_to(real)
    assert export(vault, "--to", link) == 0
    assert link.is_symlink()
    assert real.stat().st_mode & 0o777 == 0o640
    assert real.read_text().startswith("{")


@pytest.mark.parametrize("slash", ["/", ""])
def test_the_site_is_written_to_a_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], slash: str
) -> None:
    vault = make_atlas(tmp_path / "vault", A=entry(1, 2, "![[lost.png]]"))
    folder = tmp_path / "out"
    if not slash:
        folder.mkdir()
    assert export(vault, "--to", f"{folder}{slash}") == 1
    printed = capsys.readouterr()
    assert printed.out == f"{folder / 'index.html'}\n"
    assert "content/atlas/A.md names the picture lost.png, which is not there" in printed.err
    assert (folder / "atlas" / "A.html").exists()


def test_a_vault_without_entries_yet_has_a_site_and_a_map(tmp_path: Path) -> None:
    vault = tmp_path / "vault"
    (vault / ".territory").mkdir(parents=True)
    (vault / ".territory" / "vault.yaml").write_text(SETTINGS)
    assert export(vault, "--to", f"{tmp_path / 'site'}/") == 0
    assert (tmp_path / "site" / "index.html").exists()
    assert export(vault, "--to", tmp_path / "map.geojson") == 0
    assert json.loads((tmp_path / "map.geojson").read_text())["features"] == []


def test_a_site_that_cannot_be_written_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vault = make_atlas(tmp_path / "vault", A=entry(1, 2))
    assert export(vault, "--to", f"{vault}/") == 1
    assert "choose another folder" in capsys.readouterr().err
    assert export(vault, "--to", f"{tmp_path}/out/", "--collection", "Guides") == 2
    assert "There are: Atlas" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_whole_site_needs_no_more_than_the_vault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vault = make_atlas(tmp_path / "vault", A=entry(1, 2))
    assert export(vault, "--to", f"{tmp_path}/out/") == 0
    assert capsys.readouterr().err == ""
