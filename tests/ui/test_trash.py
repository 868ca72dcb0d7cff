from __future__ import annotations

from pathlib import Path

import pytest

from editor.ui.trash import move_to_trash


def test_a_file_goes_to_the_trash_of_a_home_that_never_had_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "share"))
    file = tmp_path / "tidewater.md"
    file.write_text("Tides.\n")
    move_to_trash(file)
    assert not file.exists()


def test_what_cannot_be_removed_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"\S"):
        move_to_trash(tmp_path / "missing.md")
