"""What is remembered of vaults, and when it is forgotten."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.ui import preferences as module
from editor.ui.preferences import Preferences


def test_what_is_remembered_of_vaults_goes_with_those_that_are_long_past(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_VAULTS_KEPT", 3)
    file = tmp_path / "settings.ini"
    kept = Preferences(file)
    vaults = [tmp_path / f"gone-{number}" for number in range(4)]
    for vault in vaults:
        kept.remember(vault)
        kept.keep_pinned(vault, ["a.md", "b.md"])
        kept.keep_recent_entries(vault, ["a.md"])
        kept.lock_pins(vault, True)
        kept.keep_map_colour(vault, "size")
    kept.remember(vaults[1])  # it is opened again
    kept.remember(tmp_path / "new")
    again = Preferences(file)
    there = [bool(again.pinned(vault) and again.pins_locked(vault)) for vault in vaults]
    assert there == [False, True, False, True]
    assert "gone-0" not in str([again.recent_entries(vaults[0]), again.map_colour(vaults[0])])
    again.forget(vaults[3])  # it could not be opened today
    assert again.pinned(vaults[3]) == ["a.md", "b.md"]


def test_what_is_remembered_of_a_vault_within_another_stays(tmp_path: Path) -> None:
    kept = Preferences(tmp_path / "settings.ini")
    inner = tmp_path / "outer" / "inner"
    kept.keep_pinned(inner, ["a.md"])
    kept.keep_pinned(inner.parent, ["b.md"])
    kept.keep_pinned(inner.parent, [])
    assert kept.pinned(inner) == ["a.md"]
    assert kept.pinned(inner.parent) == []
