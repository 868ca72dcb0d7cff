"""What a file is beside its text survives saving, and a file that cannot be replaced is saved."""

from __future__ import annotations

import errno
import json
import os
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from editor.messages import english
from editor.vault import kept, leftovers, store
from editor.vault.in_place import finish_torn


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def refuse(
    monkeypatch: pytest.MonkeyPatch, name: str, number: int, fits: Callable[..., bool]
) -> None:
    """Let a function of `os` fail with an error number for the calls that fit."""
    real = getattr(os, name)

    def guarded(*args: Any, **more: Any) -> Any:
        if fits(*args):
            raise OSError(number, os.strerror(number))
        return real(*args, **more)

    monkeypatch.setattr(os, name, guarded)


def is_fresh(path: Any, *_rest: Any) -> bool:
    return isinstance(path, str | os.PathLike) and leftovers.is_leftover(Path(path).name)


@pytest.fixture
def no_replacing(monkeypatch: pytest.MonkeyPatch) -> None:
    """No file can be made beside another, as in a folder that may not be written."""
    refuse(monkeypatch, "open", errno.EACCES, is_fresh)


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="no extended attributes here")
def test_extended_attributes_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("one")
    try:
        os.setxattr(path, "user.tag", b"kept\0whole")
    except OSError:
        pytest.skip("no extended attributes on this file system")
    inode = path.stat().st_ino
    store.write(path, "two", "one")
    assert path.read_text() == "two"
    assert os.getxattr(path, "user.tag") == b"kept\0whole"
    assert path.stat().st_ino != inode


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="no extended attributes here")
def test_an_attribute_that_cannot_be_given_is_kept_by_writing_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.md"
    path.write_text("one")
    try:
        os.setxattr(path, "user.tag", b"kept")
    except OSError:
        pytest.skip("no extended attributes on this file system")
    refuse(monkeypatch, "setxattr", errno.EPERM, lambda *_args: True)
    store.write(path, "two", "one")
    assert path.read_text() == "two"
    assert os.getxattr(path, "user.tag") == b"kept"
    assert names(tmp_path) == ["a.md"]


@pytest.mark.skipif(not hasattr(os, "fchown"), reason="no owners here")
def test_the_owner_is_kept_where_it_cannot_be_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.md"
    path.write_text("one")
    if os.geteuid() == 0:
        os.chown(path, 1234, 1234)
        path.chmod(0o666)
        store.write(path, "two", "one")
        assert (path.stat().st_uid, path.stat().st_gid) == (1234, 1234)
        assert path.read_text() == "two"
        refuse(monkeypatch, "fchown", errno.EPERM, lambda *_args: True)
        store.write(path, "three", "two")
        assert (path.stat().st_uid, path.stat().st_gid) == (1234, 1234)
        assert path.read_text() == "three"
    assert names(tmp_path) == ["a.md"]


def test_all_names_of_a_file_lead_to_what_was_saved(tmp_path: Path) -> None:
    path, other = tmp_path / "a.md", tmp_path / "b.md"
    path.write_text("one, and more than that")
    other.hardlink_to(path)
    store.write(path, "two", "one, and more than that")
    assert other.read_text() == "two"
    store.write(path, "three, which is longer than what was there", "two")
    assert other.read_text() == "three, which is longer than what was there"
    assert path.samefile(other)
    assert names(tmp_path) == ["a.md", "b.md"]
    assert names(kept.kept_folder()) == []


def test_a_name_that_a_killed_program_left_is_no_name_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("one")
    leftovers.fresh_name(path).hardlink_to(path)
    inode = path.stat().st_ino
    store.write(path, "two", "one")
    assert path.stat().st_ino != inode
    assert names(tmp_path) == ["a.md"]


def test_a_file_in_a_folder_that_may_not_be_written_is_saved(
    tmp_path: Path, no_replacing: None
) -> None:
    path = tmp_path / "a.md"
    path.write_text("one")
    store.write(path, "two", "one")
    assert path.read_text() == "two"
    store.write(path, "longer than two", "two")
    assert path.read_text() == "longer than two"
    assert names(tmp_path) == ["a.md"]
    assert names(kept.kept_folder()) == []


@pytest.mark.parametrize("number", [errno.EXDEV, errno.EBUSY, errno.EPERM])
def test_a_file_that_cannot_be_replaced_is_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    path = tmp_path / "a.md"
    path.write_text("one")
    refuse(monkeypatch, "replace", number, lambda *_args: True)
    store.write(path, "two", "one")
    assert path.read_text() == "two"
    store.write_over(path, b"three")
    assert path.read_text() == "three"
    assert names(tmp_path) == ["a.md"]


def test_a_full_disk_is_no_reason_to_write_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.md"
    path.write_text("one")
    refuse(monkeypatch, "open", errno.ENOSPC, is_fresh)
    with pytest.raises(store.SaveFailed, match="No space left"):
        store.write(path, "two", "one")
    assert path.read_text() == "one"
    assert not kept.kept_folder().exists()


@pytest.mark.skipif(sys.platform != "linux", reason="knows how to mount")
def test_a_file_that_is_mounted_by_itself_is_saved(tmp_path: Path) -> None:
    path, mounted = tmp_path / "a.md", tmp_path / "mounted.md"
    path.write_text("one")
    mounted.write_text("one")
    program = (
        "import sys; from pathlib import Path; from editor.vault import store;"
        "store.write(Path(sys.argv[1]), 'two', 'one')"
    )
    save = f"{sys.executable} -c {json.dumps(program)} {mounted}"
    done = subprocess.run(
        [
            "unshare",
            "--mount",
            "--map-root-user",
            "sh",
            "-c",
            f"mount --bind {path} {mounted} && {save}",
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    if "unshare" in done.stderr or "mount:" in done.stderr:
        pytest.skip("nothing may be mounted here")
    assert done.returncode == 0, done.stderr
    assert path.read_text() == "two"


def test_what_fails_half_way_in_place_is_as_it_was(
    tmp_path: Path, no_replacing: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.md"
    path.write_text("one")
    refuse(monkeypatch, "ftruncate", errno.EIO, lambda _number, size: size == 4)
    with pytest.raises(store.SaveFailed, match="The file is as it was"):
        store.write(path, "four", "one")
    assert path.read_text() == "one"
    assert names(kept.kept_folder()) == []


def test_what_cannot_be_put_back_either_is_kept_and_told(
    tmp_path: Path, no_replacing: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.md"
    path.write_text("one")
    with monkeypatch.context() as failing:
        refuse(failing, "ftruncate", errno.EIO, lambda *_args: True)
        with pytest.raises(store.SaveFailed) as caught:
            store.write(path, "four", "one")
    (folder,) = kept.kept_folder().iterdir()
    assert str(folder) in english(caught.value.message)
    assert (folder / "before.md").read_text() == "one"
    assert (folder / "after.md").read_text() == "four"


def test_without_a_place_for_the_copy_nothing_is_touched(
    tmp_path: Path, no_replacing: None
) -> None:
    path = tmp_path / "a.md"
    path.write_text("one")
    kept.kept_folder().parent.mkdir(parents=True)
    kept.kept_folder().write_text("in the way")
    with pytest.raises(store.SaveFailed, match="no copy could be kept"):
        store.write(path, "two", "one")
    assert path.read_text() == "one"


def leave(target: Path, before: bytes, after: bytes) -> kept.Copy:
    """A copy as a program leaves it that was killed while writing over."""
    copy = kept.keep(target, target, before, after)
    note = json.loads((copy.folder / "where.json").read_text())
    dead = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True
    )
    (copy.folder / "where.json").write_text(json.dumps({**note, "process": int(dead.stdout)}))
    return copy


@pytest.mark.parametrize(
    "torn",
    [b"before, long", b"aftore, long", b"aftere, long", b"after", b"aft\0re, long"],
)
def test_what_a_killed_program_was_writing_is_made_whole(tmp_path: Path, torn: bytes) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(torn)
    before, after = b"before, long", b"after"
    copy = leave(path, before, after)
    assert finish_torn(tmp_path) == []
    assert path.read_bytes() == (before if torn == before else after)
    assert not copy.folder.exists()


def test_what_was_changed_since_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("quite another text")
    copy = leave(path, b"before", b"after")
    (told,) = finish_torn(tmp_path)
    assert english(told).startswith("a.md was not written whole")
    assert str(copy.folder) in english(told)
    assert path.read_text() == "quite another text"
    assert (copy.folder / "after.md").read_text() == "after"


def test_what_another_window_is_writing_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("be")
    copy = kept.keep(path, path, b"before", b"after")
    assert finish_torn(tmp_path) == []
    assert path.read_text() == "be"
    assert copy.folder.exists()


def test_a_copy_that_was_not_kept_whole_is_no_copy(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("before")
    copy = leave(path, b"before", b"after")
    (copy.folder / "after.md").write_text("af")
    assert finish_torn(tmp_path) == []
    assert path.read_text() == "before"
    os.utime(copy.folder, (1, 1))
    assert finish_torn(tmp_path) == []
    assert not copy.folder.exists()


def test_old_leftovers_of_ours_go_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    old = time.time() - 7200
    mine, young = leftovers.fresh_name(path), leftovers.fresh_name(path)
    theirs = tmp_path / ".a.md.0123456789ab.tmp"
    entry = tmp_path / "b.0123456789ab.territory-editor.tmp"
    folder, link = leftovers.fresh_name(path), leftovers.fresh_name(path)
    for file in (path, mine, young, theirs, entry):
        file.write_text("x")
        os.utime(file, (old, old))
    folder.mkdir()
    link.symlink_to(path)
    os.utime(folder, (old, old))
    os.utime(young)
    assert leftovers.clean(tmp_path) == 1
    expected = [path.name, young.name, theirs.name, entry.name, folder.name, link.name]
    assert names(tmp_path) == sorted(expected)
    assert leftovers.clean(tmp_path / "nowhere") == 0


def test_names_of_any_length_have_a_name_beside_them(tmp_path: Path) -> None:
    for name in ("a" * 250, "ü" * 120, ".hidden", "a\nb.md"):
        fresh = leftovers.fresh_name(tmp_path / name)
        assert leftovers.is_leftover(fresh.name)
        assert len(os.fsencode(fresh.name)) < 255


def test_one_failure_stops_no_other(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / name).write_text("one")
    writes = [store.Write(tmp_path / name, "two", "one") for name in "abcd"]
    writes[1] = store.Write(tmp_path / "b", "two", "other")
    writes.append(store.Write(tmp_path / "new" / "e", "two", None))
    answers = store.write_many(writes)
    assert [type(answer).__name__ for answer in answers] == [
        "NoneType", "ChangedOnDisk", "NoneType", "ChangedOnDisk", "NoneType",
    ]  # fmt: skip
    assert [(tmp_path / name).read_text() for name in ("a", "b", "c", "new/e")] == [
        "two", "one", "two", "two",
    ]  # fmt: skip
    assert names(tmp_path) == ["a", "b", "c", "new"]


def is_folder(number: int) -> bool:
    return stat.S_ISDIR(os.fstat(number).st_mode)


def test_a_folder_that_the_disk_did_not_keep_is_told_and_saving_again_helps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.md"
    path.write_text("one")
    with monkeypatch.context() as failing:
        refuse(failing, "fsync", errno.EIO, is_folder)
        with pytest.raises(store.SaveFailed, match="did not confirm"):
            store.write(path, "two", "one")
        with pytest.raises(store.SaveFailed, match="cannot be saved"):
            store.write(tmp_path / "new" / "b.md", "two", None)
    assert names(tmp_path) == ["a.md"]
    store.write(path, "two", "one")
    assert path.read_text() == "two"


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no pipes here")
    os.mkfifo(tmp_path / "a.md")
    with pytest.raises(store.SaveFailed, match="is not a file"):
        store.write(tmp_path / "a.md", "two", "one")
    with pytest.raises(store.UnreadableFile, match="is not a file"):
        store.read(tmp_path / "a.md")
