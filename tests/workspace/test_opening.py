"""Which folder is a vault, and which entries of which collections it holds."""

import os
from pathlib import Path

import pytest

from editor.workspace.opening import OpenFailedError, inferred, vault_of
from editor.workspace.workspace import Workspace

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


def make_vault(root: Path, **files: str) -> Path:
    for name, text in files.items():
        file = root / f"{name}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())
    return root


def opened(root: Path) -> Workspace:
    workspace = Workspace.open(root)
    workspace.load()
    return workspace


def test_folders_that_are_no_vault_are_told(tmp_path: Path) -> None:
    with pytest.raises(OpenFailedError, match="not a folder"):
        Workspace.open(tmp_path / "missing")
    with pytest.raises(OpenFailedError, match="no Markdown"):
        Workspace.open(tmp_path)


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


def test_without_settings_each_folder_is_a_collection() -> None:
    collections, maps = inferred(
        ["b/2.md", "a/1.md", "b/3.md", "top.md"], lambda path: path == "b/3.md", "vault"
    )
    assert [(c.name, c.entries, c.map) for c in collections] == [
        ("vault", "*.md", None),
        ("a", "a/*.md", None),
        ("b", "b/*.md", "main"),
    ]
    assert list(maps) == ["main"]


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
