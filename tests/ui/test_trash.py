from __future__ import annotations

import sys
from pathlib import Path

import pytest

from editor.messages import EditorError
from editor.ui.trash import move_to_trash
from editor.workspace.disk import Disk
from editor.workspace.history import Edit


def test_a_file_goes_to_the_trash_of_a_home_that_never_had_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "share"))
    file = tmp_path / "tidewater.md"
    file.write_text("Tides.\n")
    lies = move_to_trash(file)
    assert not file.exists()
    assert lies is not None
    assert lies.read_text() == "Tides.\n"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have trashes of their own")
def test_of_what_is_back_nothing_is_left_in_the_trash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    root = tmp_path / "vault"
    root.mkdir()
    for name in ("a.md", "b.md"):
        (root / name).write_text(name)

    def refuse(file: Path) -> Path | None:
        if file.name == "b.md":
            raise OSError(28, "No space left on device")
        return move_to_trash(file)

    with pytest.raises(EditorError):
        Disk(root, refuse).bring([Edit(name, name, None) for name in ("a.md", "b.md")], {})
    assert (root / "a.md").read_text() == "a.md"
    assert (tmp_path / "home" / "Trash").exists()
    held = [file for file in (tmp_path / "home").rglob("*") if file.is_file()]
    assert not held

    disk = Disk(root, move_to_trash)
    disk.bring([Edit("a.md", "a.md", None)], {})
    held = [file.name for file in (tmp_path / "home").rglob("*") if file.is_file()]
    assert sorted(held) == ["a.md", "a.md.trashinfo"]
    disk.bring([Edit("a.md", None, "a.md")], {})
    assert (root / "a.md").read_text() == "a.md"
    assert not [file for file in (tmp_path / "home").rglob("*") if file.is_file()]


def test_what_cannot_be_removed_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"\S"):
        move_to_trash(tmp_path / "missing.md")
