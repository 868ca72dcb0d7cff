"""Of what changes on disk, the vault takes what is its own."""

from __future__ import annotations

from pathlib import Path

from editor.workspace.belonging import Belonging
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened


def made(root: Path) -> Workspace:
    make_vault(root, **{"in/a": "A\n", "in/b": "B\n", "c": "C\n"})
    (root / ".territory").mkdir()
    (root / ".territory" / "vault.yaml").write_text("leave_out: [old/, secret.md]\n")
    (root / ".gitignore").write_text("made/\n")
    return opened(root)


def test_entries_are_told_from_other_files(tmp_path: Path) -> None:
    workspace = made(tmp_path)
    assert workspace.text("notes.txt") is None  # asked for, so the vault follows it
    changed = ["in/a.md", "in/new.md", "gone.md", "notes.txt", "other.txt", "made/x.md"]
    changed += ["old/x.md", "in/secret.md", ".git/x.md", "node_modules/x.md", ".a.md.tmp"]
    changed += [".territory/regions.geojson"]
    (tmp_path / "notes.txt").write_text("N")
    workspace.text("notes.txt")
    told = workspace.belonging([*(tmp_path / path for path in changed), tmp_path.parent / "x.md"])
    assert told == Belonging(
        frozenset({"in/a.md", "in/new.md", "gone.md"}),
        frozenset({"notes.txt", ".territory/regions.geojson"}),
    )


def test_a_folder_or_a_rule_asks_to_look_through_the_vault_again(tmp_path: Path) -> None:
    workspace = made(tmp_path)
    (tmp_path / "fresh").mkdir()
    for path in (".gitignore", "in/.gitignore", ".territory/vault.yaml", "in", "fresh"):
        assert workspace.belonging([tmp_path / path]).again
    (tmp_path / "in").rename(tmp_path / "moved")
    assert workspace.belonging([tmp_path / "in"]).again
    assert not workspace.belonging([tmp_path / "in" / "a.md", tmp_path / "nowhere"]).again


def test_a_file_behind_a_link_is_told_by_its_place_in_the_vault(tmp_path: Path) -> None:
    root, outside = tmp_path / "vault", tmp_path / "outside"
    make_vault(outside, a="A\n")
    make_vault(root, b="B\n")
    (root / "link").symlink_to(outside)
    workspace = opened(root)
    assert workspace.belonging([outside / "a.md"]).entries == {"link/a.md"}


def test_what_is_left_out_is_no_entry_and_cannot_become_one(tmp_path: Path) -> None:
    workspace = made(tmp_path)
    assert [entry.path for entry in workspace.entries()] == ["c.md", "in/a.md", "in/b.md"]
    for path in ("made/x.md", "old/x.md", "in/secret.md"):
        assert workspace.collection_of(path) is None
    assert workspace.collection_of("in/new.md") is not None
