"""Files are read whole, and written whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from editor.messages import english
from editor.vault import store


def test_bytes_survive_reading_and_writing(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    data = "\ufeff---\r\ntitle: é\n---\r\n\tbody \x85\u2028".encode()
    path.write_bytes(data)
    text = store.read(path)
    store.write(path, text + "x", text)
    assert path.read_bytes() == data + b"x"
    assert [p.name for p in tmp_path.iterdir()] == ["a.md"]


def test_not_utf8_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"one\ntwo \xe9\n")
    with pytest.raises(store.UnreadableFile) as caught:
        store.read(path)
    assert "line 2" in english(caught.value.message)


@pytest.mark.parametrize("name", ["missing.md", ".", "a\0b"])
def test_what_cannot_be_read_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(store.UnreadableFile):
        store.read(tmp_path / name)


def test_a_file_changed_meanwhile_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("theirs")
    with pytest.raises(store.ChangedOnDisk):
        store.write(path, "mine", "before")
    assert path.read_text() == "theirs"
    path.unlink()
    with pytest.raises(store.ChangedOnDisk):
        store.write(path, "mine", "before")
    assert not path.exists()


def test_a_new_file_never_replaces_one(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    store.write(path, "new", None)
    with pytest.raises(store.ChangedOnDisk):
        store.write(path, "again", None)
    assert path.read_text() == "new"
    assert [p.name for p in tmp_path.iterdir()] == ["a.md"]


def test_mode_is_kept_and_a_link_followed(tmp_path: Path) -> None:
    path, link = tmp_path / "a.md", tmp_path / "link.md"
    path.write_text("one")
    path.chmod(0o640)
    link.symlink_to(path)
    store.write(link, "two", "one")
    assert link.is_symlink()
    assert path.read_text() == "two"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_new_file_has_the_mode_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    store.write(tmp_path / "a.md", "new", None)
    assert (tmp_path / "a.md").stat().st_mode == (tmp_path / "usual").stat().st_mode


@pytest.mark.parametrize("name", ["é" * 100 + ".md", "a" * 250])
def test_long_names(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    store.write(path, "one", None)
    store.write(path, "two", "one")
    assert path.read_text() == "two"
    assert [p.name for p in tmp_path.iterdir()] == [name]


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    with pytest.raises(store.SaveFailed):
        store.write(tmp_path / ("a" * 300), "x", None)
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_is_made_if_it_can_be(tmp_path: Path) -> None:
    store.write(tmp_path / "none" / "a.md", "new\n", None)
    assert (tmp_path / "none" / "a.md").read_text() == "new\n"
    (tmp_path / "file").touch()
    with pytest.raises(store.SaveFailed):
        store.write(tmp_path / "file" / "a.md", "new\n", None)


def test_a_read_only_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("one")
    path.chmod(0o444)
    with pytest.raises(store.SaveFailed, match="read-only"):
        store.write(path, "two", "one")
    assert path.read_text() == "one"


def test_the_same_text_is_not_written_again(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("one")
    os.utime(path, ns=(1, 1))
    store.write(path, "one", "one")
    assert path.stat().st_mtime_ns == 1


def test_half_a_character_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("one")
    with pytest.raises(store.SaveFailed):
        store.write(path, "\ud800", "one")
    assert path.read_text() == "one"
