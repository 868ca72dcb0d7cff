"""Entries and values stand in the order of their letters, accents and case aside."""

from __future__ import annotations

from pathlib import Path

from editor.schema import collation
from tests.workspace.vaults import opened


def test_accents_do_not_put_titles_behind_z(tmp_path: Path) -> None:
    titles = ["Zebra", "Éclair", "eager", "Öko", "Oak", "ähnlich", "Apple", "Straße", "Strasburg"]
    for number, title in enumerate(titles):
        (tmp_path / f"{number}.md").write_text(f"---\ntitle: {title}\n---\n", encoding="utf-8")
    workspace = opened(tmp_path)
    assert [entry.title for entry in workspace.entries()] == [
        "ähnlich", "Apple", "eager", "Éclair", "Oak", "Öko", "Strasburg", "Straße", "Zebra",
    ]  # fmt: skip


def test_titles_stand_by_their_numbers_and_follow_the_language(tmp_path: Path) -> None:
    titles = ["Item 10", "Item 9", "Nz", "Ñandú", "Oca"]
    for number, title in enumerate(titles):
        (tmp_path / f"{number}.md").write_text(f"---\ntitle: {title}\n---\n", encoding="utf-8")
    workspace = opened(tmp_path)
    shown = [entry.title for entry in workspace.entries()]
    assert shown == ["Item 9", "Item 10", "Ñandú", "Nz", "Oca"]
    collation.use("es")
    shown = [entry.title for entry in workspace.entries()]
    assert shown == ["Item 9", "Item 10", "Nz", "Ñandú", "Oca"]
