"""A file gets another name, and no file loses its own to it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from editor.vault import renaming


@pytest.fixture
def source(tmp_path: Path) -> Path:
    file = tmp_path / "a.md"
    file.write_text("text")
    return file


def names(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir()]


def refuse(*_args: object, **_more: object) -> None:
    raise PermissionError


def test_a_file_keeps_all_but_its_name(source: Path, tmp_path: Path) -> None:
    number = source.stat().st_ino
    renaming.rename(source, tmp_path / "b.md")
    assert (tmp_path / "b.md").stat().st_ino == number
    assert names(tmp_path) == ["b.md"]


@pytest.mark.parametrize("link", [False, True])
def test_what_another_program_made_meanwhile_stays(
    source: Path, tmp_path: Path, link: bool
) -> None:
    moved = source
    if link:
        moved = tmp_path / "link.md"
        moved.symlink_to("a.md")
    (tmp_path / "b.md").write_text("theirs")
    with pytest.raises(FileExistsError):
        renaming.rename(moved, tmp_path / "b.md")
    assert moved.read_text() == "text"
    assert (tmp_path / "b.md").read_text() == "theirs"


def test_a_file_moves_where_there_are_no_hard_links(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", refuse)
    renaming.rename(source, tmp_path / "b.md")
    assert names(tmp_path) == ["b.md"]


def test_a_drive_may_say_of_what_worked_that_it_failed(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A network drive whose answer was lost asks again, and is told that the name is taken."""
    link = os.link

    def linked_and_refused(one: Path, other: Path) -> None:
        link(one, other)
        raise OSError

    monkeypatch.setattr(os, "link", linked_and_refused)
    renaming.rename(source, tmp_path / "b.md")
    assert names(tmp_path) == ["b.md"]
    assert (tmp_path / "b.md").read_text() == "text"


def test_what_cannot_leave_its_old_name_has_no_new_one(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlink = Path.unlink

    def kept(file: Path) -> None:
        if file == source:
            raise PermissionError
        unlink(file)

    monkeypatch.setattr(Path, "unlink", kept)
    with pytest.raises(PermissionError):
        renaming.rename(source, tmp_path / "b.md")
    assert names(tmp_path) == ["a.md"]


def test_a_link_leads_to_its_file_from_another_folder_too(source: Path, tmp_path: Path) -> None:
    (tmp_path / "link.md").symlink_to("a.md")
    (tmp_path / "sub").mkdir()
    moved = tmp_path / "sub" / "link.md"
    renaming.rename(tmp_path / "link.md", moved)
    assert moved.readlink() == Path("../a.md")
    assert moved.samefile(source)
    assert not (tmp_path / "link.md").is_symlink()


def test_a_link_to_a_file_is_no_other_spelling_of_it(source: Path, tmp_path: Path) -> None:
    (tmp_path / "A.md").symlink_to("a.md")
    assert not renaming.is_other_spelling(source, tmp_path / "A.md")
    assert not renaming.is_other_spelling(source, tmp_path / "missing.md")
