"""Which folder is a vault, and which entries of which collections it holds."""

import os
from pathlib import Path

import pytest

from editor.messages import english
from editor.workspace import lifecycle
from editor.workspace.opening import OpenFailedError, inferred, is_for_a_vault, vault_of
from editor.workspace.settings import MapSettings
from editor.workspace.workspace import Workspace
from tests.vault.test_scan import shut
from tests.workspace.vaults import make_vault, opened

ENTRY = """\
---
title: Tidewater School
size: 4-10 # paid
territory: Slow Learning
y: 12
x: 30
---
Tides.
"""


def test_folders_that_are_no_vault_are_told(tmp_path: Path) -> None:
    with pytest.raises(OpenFailedError, match="not a folder"):
        Workspace.open(tmp_path / "missing")
    with pytest.raises(OpenFailedError, match="no Markdown"):
        Workspace.open(tmp_path)


@pytest.mark.parametrize(
    ("name", "is_for_one"),
    [("", True), (".DS_Store", True), (".obsidian", True), (".bashrc", False), ("a.txt", False)],
)
def test_a_folder_is_for_a_vault_when_it_is_empty_or_marked(
    tmp_path: Path, name: str, is_for_one: bool
) -> None:
    (tmp_path / name).mkdir(exist_ok=True)
    assert is_for_a_vault(tmp_path) is is_for_one
    assert not is_for_a_vault(tmp_path / "missing")


def test_a_marked_folder_is_for_a_vault_whatever_else_it_holds(tmp_path: Path) -> None:
    (tmp_path / "picture.png").touch()
    (tmp_path / ".territory").mkdir()
    assert is_for_a_vault(tmp_path)


@pytest.mark.parametrize("folder", ["", "north"])
def test_a_vault_that_begins_gets_its_first_entry(tmp_path: Path, folder: str) -> None:
    workspace = Workspace.open(tmp_path, empty=True)
    assert workspace.load()
    assert [one.entries for one in workspace.settings.collections] == ["*.md"]
    path = f"{folder}/loom.md".lstrip("/")
    (tmp_path / folder).mkdir(exist_ok=True)
    workspace.document.apply(lifecycle.create(workspace, {path: "---\ntitle: A\n---\n"}).change)
    assert [one.path for one in workspace.entries()] == [path]
    assert workspace.entry(path).collection in workspace.settings.collections
    assert opened(tmp_path).title(path) == "A"


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything"
)
def test_a_folder_without_permission_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0)
    try:
        with pytest.raises(OpenFailedError, match="permission"):
            Workspace.open(tmp_path)
    finally:
        tmp_path.chmod(0o700)


def test_settings_choose_the_collections(tmp_path: Path) -> None:
    make_vault(tmp_path, **{"atlas/a": ENTRY, "guides/b": ENTRY, "Readme": "Hello\n"})
    (tmp_path / ".territory").mkdir()
    (tmp_path / ".territory" / "vault.yaml").write_text(
        "collections:\n- {name: Atlas, entries: atlas/*.md, map: main}\n"
        "- {name: Guides, entries: guides/*.md}\nmaps: {main: {bounds: [[0, 0], [20, 20]]}}\n"
    )
    workspace = opened(tmp_path)
    assert [(e.path, e.collection.name) for e in workspace.entries()] == [
        ("atlas/a.md", "Atlas"),
        ("guides/b.md", "Guides"),
        ("Readme.md", ""),
    ]
    outside = workspace.entry("atlas/a.md").problems
    assert [p.message.code for p in outside] == ["territory.coordinate-outside"]
    assert not workspace.entry("guides/b.md").problems
    assert not workspace.entry("Readme.md").is_entry


def test_the_vault_of_a_file_is_the_nearest_marked_folder(tmp_path: Path) -> None:
    make_vault(tmp_path, **{"in/deep/a": ENTRY})
    file = tmp_path / "in" / "deep" / "a.md"
    assert vault_of(file) == file.parent
    (tmp_path / "in" / ".obsidian").mkdir()
    assert vault_of(file) == tmp_path / "in"
    assert vault_of(tmp_path) == tmp_path


def settings_of(root: Path, text: str) -> None:
    (root / ".territory").mkdir(exist_ok=True)
    (root / ".territory" / "vault.yaml").write_text(text)


def test_folders_with_coordinates_take_the_only_map(tmp_path: Path) -> None:
    make_vault(
        tmp_path,
        **{
            "a/1": ENTRY.replace("y: 12\nx: 30", "north: 1\neast: 2"),
            "b/1": "Text\n",
            "c/1": ENTRY,
        },
    )
    settings_of(tmp_path, "maps: {harbour: {fields: {x: east, y: north}}}\n")
    workspace = opened(tmp_path)
    maps = {collection.name: collection.map for collection in workspace.settings.collections}
    assert maps == {"a": "harbour", "b": None, "c": None}
    assert list(workspace.settings.maps) == ["harbour"]
    assert workspace.entry("a/1.md").place.placed


def test_a_collection_counts_more_than_gitignore_and_less_than_what_is_left_out(
    tmp_path: Path,
) -> None:
    make_vault(tmp_path, **{"a": ENTRY, "drafts/b": ENTRY, "drafts/c": ENTRY, "drafts/d": ENTRY})
    (tmp_path / ".gitignore").write_text("drafts/\nd.md\n")
    assert [entry.path for entry in opened(tmp_path).entries()] == ["a.md"]
    settings_of(
        tmp_path, "collections: [{name: Drafts, entries: drafts/*.md}]\nleave_out: [c.md]\n"
    )
    workspace = opened(tmp_path)
    assert [entry.path for entry in workspace.entries()] == ["drafts/b.md", "a.md"]
    assert not workspace.problems()


def test_a_folder_that_cannot_be_looked_into_is_told_and_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_vault(tmp_path, **{"a": ENTRY, "shut/b": ENTRY})
    shut(monkeypatch, tmp_path.resolve() / "shut")
    workspace = opened(tmp_path)
    assert [entry.path for entry in workspace.entries()] == ["a.md"]
    assert [english(problem) for problem in workspace.problems()] == [
        "The folder shut cannot be looked into: Permission denied. Entries in it are not shown."
    ]


def test_a_bad_pattern_in_the_settings_does_not_stop_the_vault(tmp_path: Path) -> None:
    make_vault(tmp_path, a=ENTRY)
    settings_of(tmp_path, "collections: [{entries: '[z-a].md'}]\n")
    workspace = opened(tmp_path)
    assert [entry.path for entry in workspace.entries()] == ["a.md"]
    (problem,) = workspace.problems()
    assert english(problem).startswith(".territory/vault.yaml, line 1: “collections 1 entries”")


def test_collections_of_one_name_have_each_their_own_schema(tmp_path: Path) -> None:
    make_vault(tmp_path, **{"a/1": ENTRY, "b/1": ENTRY})
    settings_of(
        tmp_path,
        "collections:\n- {name: A, entries: a/*.md, schema: one.json}\n"
        "- {name: A, entries: b/*.md, schema: two.json}\n",
    )
    for name in ("one", "two"):
        file = tmp_path / ".territory" / f"{name}.json"
        file.write_text(f'{{"properties": {{"{name}": {{"type": "string"}}}}}}')
    workspace = opened(tmp_path)
    fields = [next(iter(workspace.schema(e.collection).fields)) for e in workspace.entries()]
    assert fields == ["one", "two"]


def test_what_is_wrong_with_the_vaults_files_is_told_with_file_and_line(tmp_path: Path) -> None:
    make_vault(tmp_path, **{"a/1": ENTRY, "b/1": ENTRY})
    settings_of(
        tmp_path,
        "collections:\n- {name: A, entries: a/*.md, schema: broken.json, map: main}\n"
        "- {name: B, entries: b/*.md, schema: missing.json}\n"
        "maps: {main: {regions: regions.geojson, bounds: 5}}\ncolour: red\n",
    )
    (tmp_path / ".territory" / "broken.json").write_text('{\n"prop')
    (tmp_path / ".territory" / "regions.geojson").write_text('{"features": [{}]}')
    assert [english(problem) for problem in opened(tmp_path).problems()] == [
        ".territory/vault.yaml, line 4: The map's bounds must be two corners, "
        "[[min_y, min_x], [max_y, max_x]], all numbers.",
        ".territory/vault.yaml, line 5: The key “colour” is not known here. It was left as it is.",
        '.territory/regions.geojson: Region 1 has no property "name", so it is left out.',
        ".territory/broken.json, line 2 is not JSON: Unterminated string starting at. "
        "Fields are inferred from the entries.",
        ".territory/missing.json does not exist.",
    ]


def test_an_entry_can_be_read_before_the_others(tmp_path: Path) -> None:
    make_vault(tmp_path, **{f"e{n}": ENTRY for n in range(5)})
    workspace = Workspace.open(tmp_path)
    assert not workspace.load(seconds=0, first="e3.md")
    assert [entry.path for entry in workspace.entries()] == ["e3.md"]
    workspace.load()
    assert len(workspace.entries()) == 5


def test_a_file_is_found_in_its_vault_by_any_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = make_vault(tmp_path / "vault", **{"in/a": ENTRY})
    (tmp_path / "link").symlink_to(root)
    workspace = opened(root)
    monkeypatch.chdir(root / "in")
    for file in (Path("a.md"), root / "in" / "a.md", tmp_path / "link" / "in" / "a.md"):
        assert workspace.path_of(file) == "in/a.md"
    assert workspace.path_of(tmp_path / "a.md") is None
    assert workspace.path_of(root / "b.md") is None


def test_a_file_with_links_to_it_is_one_entry(tmp_path: Path) -> None:
    make_vault(tmp_path, **{"zz/a": ENTRY})
    (tmp_path / "aa").symlink_to("zz")
    (tmp_path / "alias.md").symlink_to("zz/a.md")
    assert [entry.path for entry in opened(tmp_path).entries()] == ["zz/a.md"]
    settings_of(tmp_path, "collections: [{name: A, entries: aa/*.md}]\n")
    workspace = opened(tmp_path)
    assert [(e.path, e.collection.name) for e in workspace.entries()] == [("aa/a.md", "A")]


def test_without_settings_each_folder_is_a_collection() -> None:
    collections = inferred(
        ["b/2.md", "a/1.md", "b/3.md", "top.md"],
        lambda path: path == "b/3.md",
        "vault",
        MapSettings("main"),
    )
    assert [(c.name, c.entries, c.map) for c in collections] == [
        ("vault", "*.md", None),
        ("a", "a/*.md", None),
        ("b", "b/*.md", "main"),
    ]


def test_a_file_may_be_named_from_inside_its_vault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_vault(tmp_path, **{"in/deep/a": ENTRY})
    (tmp_path / ".territory").mkdir()
    monkeypatch.chdir(tmp_path / "in")
    assert vault_of(Path("deep/a.md")) == tmp_path
    monkeypatch.chdir(tmp_path / "in" / "deep")
    assert vault_of(Path("a.md")) == tmp_path


@pytest.mark.real
def test_the_real_folders_become_three_collections(real: Path) -> None:
    workspace = opened(real / "vault")
    maps = {c.name: c.map for c in workspace.settings.collections}
    assert maps == {"cohere/profiles": "main", "ora/profiles": None, "pip/profiles": None}
    assert not any(entry.problems for entry in workspace.entries())
