"""Copies of unsaved work, while the vault's folder is away."""

from __future__ import annotations

from pathlib import Path

from editor.workspace import edits
from editor.workspace.rescuing import is_vault, save_copies
from tests.workspace.vaults import make_vault, opened

TEXT = "---\ntitle: A\n---\nBody.\n"


def test_unsaved_work_is_copied_and_nothing_is_written_over(tmp_path: Path) -> None:
    workspace = opened(make_vault(tmp_path / "vault", **{"notes/a": TEXT, "b": TEXT, "c": TEXT}))
    for path in ("notes/a.md", "b.md"):
        edits.set_field(workspace, path, "title", "Mine")
    (tmp_path / "vault").rename(tmp_path / "away")
    folder = make_vault(tmp_path / "copies", b="theirs")
    report = save_copies(workspace, folder)
    assert report.saved == ("notes/a.md",)
    assert report.failed["b.md"].code == "vault.exists"
    assert (folder / "notes" / "a.md").read_text() == TEXT.replace("title: A", "title: Mine")
    assert (folder / "b.md").read_text() == "theirs"
    assert workspace.document.dirty == {"notes/a.md", "b.md"}


def test_a_vault_is_known_by_its_entries(tmp_path: Path) -> None:
    workspace = opened(make_vault(tmp_path / "vault", a=TEXT))
    (tmp_path / "vault").rename(tmp_path / "away")
    assert is_vault(workspace, tmp_path / "away")
    assert not is_vault(workspace, tmp_path)
