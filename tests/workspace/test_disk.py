"""What reaches the disk at once reaches it whole, or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import pytest

from editor.messages import EditorError, english
from editor.vault import renaming, store
from editor.workspace import disk as module
from editor.workspace.disk import Disk
from editor.workspace.history import Edit
from editor.workspace.through import CalledOffError
from tests.workspace.trash import Trash

T = TypeVar("T")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    folder.mkdir()
    return folder


@pytest.fixture
def trash(tmp_path: Path) -> Trash:
    return Trash(tmp_path / "trash")


@pytest.fixture
def disk(root: Path, trash: Trash) -> Disk:
    return Disk(root, trash)


def put(root: Path, **texts: str) -> None:
    for name, text in texts.items():
        (root / f"{name}.md").write_bytes(text.encode())


def files(root: Path) -> dict[str, str]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes().decode()
        for path in sorted(root.rglob("*"))
        if path.is_file() or path.is_symlink()
    }


def told(caught: pytest.ExceptionInfo[EditorError]) -> str:
    return english(caught.value.message)


def test_a_file_is_made_with_its_folders_and_goes_with_them(
    disk: Disk, root: Path, trash: Trash
) -> None:
    made = Edit("far/away/new.md", None, "\ufeffNew\r\n")
    disk.bring([made], {})
    assert files(root) == {"far/away/new.md": "\ufeffNew\r\n"}
    disk.bring([Edit(made.path, made.after, None)], {})
    assert list(root.iterdir()) == []
    assert trash.names == ["new.md"]


def test_a_folder_that_was_there_or_is_in_use_stays(disk: Disk, root: Path) -> None:
    (root / "old").mkdir()
    disk.bring([Edit("old/a.md", None, "a"), Edit("new/a.md", None, "a")], {})
    put(root / "new", other="theirs")
    disk.bring([Edit("old/a.md", "a", None), Edit("new/a.md", "a", None)], {})
    assert (root / "old").is_dir()
    assert files(root) == {"new/other.md": "theirs"}


def test_nothing_is_written_over(disk: Disk, root: Path) -> None:
    put(root, a="theirs")
    with pytest.raises(store.ChangedOnDisk) as caught:
        disk.bring([Edit("a.md", None, "mine")], {})
    assert told(caught) == "a.md exists already. It was not overwritten."
    assert files(root) == {"a.md": "theirs"}


def test_what_another_program_wrote_is_not_removed(disk: Disk, root: Path) -> None:
    put(root, a="theirs")
    with pytest.raises(store.ChangedOnDisk) as caught:
        disk.bring([Edit("a.md", "mine", None)], {})
    assert told(caught) == "a.md was changed by another program. It was not removed."
    with pytest.raises(store.ChangedOnDisk) as caught:
        disk.bring([Edit("a.md", "mine", None), Edit("b.md", None, "mine")], {"a.md": "b.md"})
    assert told(caught) == "a.md was changed by another program. It was not renamed."
    assert files(root) == {"a.md": "theirs"}


def test_what_is_gone_already_need_not_be_removed(disk: Disk, root: Path) -> None:
    disk.bring([Edit("a.md", "mine", None)], {})
    disk.bring([Edit("a.md", "mine", None), Edit("b.md", None, "mine")], {"a.md": "b.md"})
    assert files(root) == {"b.md": "mine"}


def test_a_file_that_comes_back_has_its_mode(disk: Disk, root: Path) -> None:
    put(root, a="secret", b="plain")
    (root / "a.md").chmod(0o600)
    disk.bring([Edit("a.md", "secret", None)], {})
    disk.bring([Edit("a.md", None, "secret")], {})
    assert (root / "a.md").stat().st_mode & 0o777 == 0o600
    disk.bring([Edit("a.md", "secret", None)], {})
    disk.bring([Edit("a.md", None, "another")], {})
    assert (root / "a.md").stat().st_mode == (root / "b.md").stat().st_mode


def test_a_file_that_is_renamed_is_the_same_file(disk: Disk, root: Path, trash: Trash) -> None:
    put(root, a="text", c="[[a]]")
    before = (root / "a.md").stat()
    disk.bring(
        [
            Edit("a.md", "text", None),
            Edit("sub/b.md", None, "text!"),
            Edit("c.md", "[[a]]", "[[b]]"),
        ],
        {"a.md": "sub/b.md"},
    )
    assert files(root) == {"c.md": "[[b]]", "sub/b.md": "text!"}
    disk.bring([Edit("a.md", None, "text!"), Edit("sub/b.md", "text!", None)], {"sub/b.md": "a.md"})
    assert files(root) == {"a.md": "text!", "c.md": "[[b]]"}
    assert (root / "a.md").stat().st_mode == before.st_mode
    assert not (root / "sub").exists()
    assert not trash.folder.exists()


def test_only_the_name_of_a_file_changes_when_its_text_stays(disk: Disk, root: Path) -> None:
    put(root, a="text")
    before = (root / "a.md").stat()
    disk.bring([Edit("a.md", "text", None), Edit("b.md", None, "text")], {"a.md": "b.md"})
    after = (root / "b.md").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_no_file_is_moved_over_another(disk: Disk, root: Path) -> None:
    put(root, a="mine", b="theirs")
    with pytest.raises(store.ChangedOnDisk) as caught:
        disk.bring([Edit("a.md", "mine", None), Edit("b.md", None, "mine")], {"a.md": "b.md"})
    assert told(caught) == "b.md exists already. It was not overwritten."
    assert files(root) == {"a.md": "mine", "b.md": "theirs"}


def test_letter_case_alone_can_change(disk: Disk, root: Path) -> None:
    put(root, Foo="text")
    renamed = [Edit("Foo.md", "text", None), Edit("foo.md", None, "text")]
    disk.bring(renamed, {"Foo.md": "foo.md"})
    assert [file.name for file in root.iterdir()] == ["foo.md"]


def test_letter_case_alone_can_change_where_the_disk_does_not_tell_it_apart(
    disk: Disk, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(root, Foo="text")
    # Such a disk finds Foo.md under the name foo.md too.
    lexists = os.path.lexists
    monkeypatch.setattr(os.path, "lexists", lambda p: lexists(p) or Path(p) == root / "foo.md")
    samefile = Path.samefile
    monkeypatch.setattr(
        Path,
        "samefile",
        lambda a, b: a.name.lower() == b.name.lower() or samefile(a, b),
    )
    renamed = [Edit("Foo.md", "text", None), Edit("foo.md", None, "text")]
    disk.bring(renamed, {"Foo.md": "foo.md"})
    assert [file.name for file in root.iterdir()] == ["foo.md"]


def test_what_is_back_is_in_the_trash_no_longer(disk: Disk, root: Path, trash: Trash) -> None:
    put(root, a="\ufeffa\r\n", b="b")
    (root / "link.md").symlink_to("b.md")
    gone = [Edit("a.md", "\ufeffa\r\n", None), Edit("link.md", "b", None)]
    before = files(root)
    for _ in range(2):
        disk.bring(gone, {})
        assert sorted(trash.names) == ["a.md", "link.md"]
        disk.bring([Edit(edit.path, None, edit.before) for edit in gone], {})
        assert files(root) == before
        assert (root / "link.md").is_symlink()
        assert trash.names == []


def test_what_is_not_back_byte_for_byte_stays_in_the_trash(
    root: Path, trash: Trash, tmp_path: Path
) -> None:
    put(root, **dict.fromkeys("abcd", "text"))

    def late(file: Path) -> Path | None:
        if file.name == "b.md":
            put(root, b="theirs")  # another program was faster
        return trash(file)

    disk = Disk(root, late)
    disk.bring([Edit(f"{name}.md", "text", None) for name in "abcd"], {})
    # It was emptied, and another file of that name was put there.
    held = trash.folder / "2 c.md"
    os.link(held, tmp_path / "kept")  # its number is not given anew
    held.unlink()
    held.write_text("text")
    disk.bring([Edit("a.md", None, "changed"), *(Edit(f"{n}.md", None, "text") for n in "bcd")], {})
    assert files(root) == {"a.md": "changed", "b.md": "text", "c.md": "text", "d.md": "text"}
    assert files(trash.folder) == {"0 a.md": "text", "1 b.md": "theirs", "2 c.md": "text"}
    # What was said of the first time does not hold for the second.
    disk.bring([Edit("a.md", "changed", None)], {})
    disk.bring([Edit("a.md", None, "changed")], {})
    assert sorted(files(trash.folder)) == ["0 a.md", "1 b.md", "2 c.md"]


def test_what_could_not_be_brought_back_stays_in_the_trash_until_it_is(
    disk: Disk, root: Path, trash: Trash, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(root, a="a", b="b")
    (root / "a.md").chmod(0o600)
    disk.bring([Edit("a.md", "a", None), Edit("b.md", "b", None)], {})
    back = [Edit("a.md", None, "a"), Edit("b.md", None, "b")]
    put(root, b="theirs")
    with pytest.raises(EditorError):
        disk.bring(back, {})
    (root / "b.md").unlink()

    def stop_at_the_end(items: Sequence[T]) -> Iterator[T]:
        yield from items
        raise CalledOffError

    with pytest.raises(CalledOffError):
        disk.bring(back, {}, stop_at_the_end)
    assert files(root) == {}
    assert sorted(trash.names) == ["a.md", "b.md"]
    with monkeypatch.context() as kept:
        kept.setattr(module.trash, "forget", refuse)
        disk.bring(back, {})
    assert files(root) == {"a.md": "a", "b.md": "b"}
    assert (root / "a.md").stat().st_mode & 0o777 == 0o600
    assert sorted(trash.names) == ["a.md", "b.md"]


def refuse(*_args: object, **_more: object) -> None:
    raise PermissionError


def test_a_link_is_moved_and_leads_to_its_file_still(disk: Disk, root: Path, trash: Trash) -> None:
    put(root, target="text")
    (root / "a.md").symlink_to("target.md")
    disk.bring([Edit("a.md", "text", None), Edit("sub/b.md", None, "text")], {"a.md": "sub/b.md"})
    moved = root / "sub" / "b.md"
    assert moved.is_symlink()
    assert store.read(moved) == "text"
    disk.bring([Edit("sub/b.md", "text", None)], {})
    assert files(root) == {"target.md": "text"}
    disk.bring([Edit("sub/b.md", None, "text")], {})
    assert moved.is_symlink()
    disk.bring([Edit("sub/b.md", "text", None)], {})
    (root / "target.md").write_text("changed")
    disk.bring([Edit("sub/b.md", None, "text")], {})
    assert not moved.is_symlink()
    assert files(root) == {"sub/b.md": "text", "target.md": "changed"}


def test_a_disk_without_hard_links_moves_files_too(
    disk: Disk, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", refuse)
    put(root, a="text")
    disk.bring([Edit("a.md", "text", None), Edit("b.md", None, "new")], {"a.md": "b.md"})
    assert files(root) == {"b.md": "new"}


WHOLE = [
    Edit("a.md", "a", None),
    Edit("new/b.md", None, "b"),
    Edit("c.md", "c", "C"),
    Edit("d.md", "d", None),
    Edit("e.md", "e", None),
    Edit("new/f.md", None, "f"),
]


@pytest.mark.parametrize("failing", ["a.md", "b.md", "c.md", "d.md", "e.md"])
def test_what_fails_half_way_is_taken_back(
    disk: Disk, root: Path, trash: Trash, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    put(root, a="a", c="c", d="d", e="e")
    (root / "a.md").chmod(0o640)
    before = files(root)
    write, move = store.write_many, renaming.rename

    def failing_write(writes: Sequence[store.Write]) -> list[EditorError | None]:
        full = store.SaveFailed("vault.save-failed", file=failing, reason="disk full")
        fails = [(each.path.name, each.text) in ((failing, "b"), (failing, "C")) for each in writes]
        answers = iter(write([each for each, no in zip(writes, fails, strict=True) if not no]))
        return [full if no else next(answers) for no in fails]

    def failing_move(source: Path, target: Path) -> None:
        if source.name == failing:
            raise PermissionError
        move(source, target)

    trash.refused.add(failing)
    monkeypatch.setattr(store, "write_many", failing_write)
    monkeypatch.setattr(renaming, "rename", failing_move)
    with pytest.raises(EditorError) as caught:
        disk.bring(WHOLE, {"e.md": "new/f.md"})
    assert told(caught).startswith("This was not done. ")
    assert failing in told(caught)
    assert files(root) == before
    assert not (root / "new").exists()
    assert (root / "a.md").stat().st_mode & 0o777 == 0o640
    assert not trash.folder.exists() or not trash.names


def test_a_file_that_would_lie_in_a_file_is_told(disk: Disk, root: Path) -> None:
    put(root, a="a")
    with pytest.raises(EditorError) as caught:
        disk.bring([Edit("a.md/b.md", None, "b")], {})
    assert told(caught).startswith("a.md/b.md cannot be made: ")
    assert files(root) == {"a.md": "a"}


def test_without_a_trash_nothing_is_removed(root: Path) -> None:
    from editor.workspace.workspace import no_trash

    put(root, a="a")
    with pytest.raises(EditorError) as caught:
        Disk(root, no_trash).bring([Edit("a.md", "a", None)], {})
    assert told(caught).startswith("a.md cannot be put into the trash: ")
    assert files(root) == {"a.md": "a"}


@pytest.fixture
def closed_folder(root: Path) -> Iterator[Path]:
    folder = root / "closed"
    folder.mkdir()
    put(folder, a="a")
    folder.chmod(0o500)
    yield folder
    folder.chmod(0o700)


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may do everything")
def test_a_folder_that_may_not_be_written_is_told(
    disk: Disk, root: Path, closed_folder: Path
) -> None:
    with pytest.raises(EditorError) as caught:
        disk.bring([Edit("closed/b.md", None, "b")], {})
    assert "closed/b.md" in told(caught)
    with pytest.raises(EditorError):
        disk.bring(
            [Edit("closed/a.md", "a", None), Edit("b.md", None, "a")], {"closed/a.md": "b.md"}
        )
    assert files(root) == {"closed/a.md": "a"}


@pytest.mark.parametrize("steps", [1, 4, 5, 6, 7])
def test_what_is_called_off_half_way_is_taken_back(
    disk: Disk, root: Path, trash: Trash, steps: int
) -> None:
    put(root, a="a", c="c", d="d", e="e")
    before = files(root)
    held = {path: (root / path).stat().st_ino for path in ("a.md", "d.md")}
    seen: list[object] = []

    def through(items: Sequence[T]) -> Iterator[T]:
        for item in items:
            if len(seen) == steps:
                raise CalledOffError
            seen.append(item)
            yield item

    with pytest.raises(CalledOffError):
        disk.bring(WHOLE, {"e.md": "new/f.md"}, through)
    assert files(root) == before
    assert {path: (root / path).stat().st_ino for path in held} == held  # the very files
    assert not (root / "new").exists()
    assert not trash.folder.exists() or not trash.names
    seen.clear()
    steps = -1
    disk.bring(WHOLE, {"e.md": "new/f.md"}, through)
    assert files(root) == {"c.md": "C", "new/b.md": "b", "new/f.md": "f"}


def test_many_files_come_back_though_one_cannot(
    disk: Disk, root: Path, trash: Trash, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(root, a="a", b="b", c="c")
    trash.refused.add("c.md")
    trash.silent = True
    write = store.write_many

    def failing(writes: Sequence[store.Write]) -> list[EditorError | None]:
        full = store.SaveFailed("vault.save-failed", file="a.md", reason="disk full")
        fails = [each.path.name == "a.md" for each in writes]
        answers = iter(write([each for each, no in zip(writes, fails, strict=True) if not no]))
        return [full if no else next(answers) for no in fails]

    monkeypatch.setattr(store, "write_many", failing)
    with pytest.raises(EditorError):
        disk.bring([Edit(f"{name}.md", name, None) for name in "abc"], {})
    assert files(root) == {"b.md": "b", "c.md": "c"}


def test_a_link_whose_removal_is_called_off_is_a_link_again(
    disk: Disk, root: Path, trash: Trash
) -> None:
    put(root, a="a", c="c")
    (root / "b.md").symlink_to("a.md")
    trash.refused.add("c.md")
    with pytest.raises(EditorError):
        disk.bring([Edit("b.md", "a", None), Edit("c.md", "c", None)], {})
    assert (root / "b.md").readlink() == Path("a.md")
    assert not trash.names


def test_what_lies_in_the_trash_no_longer_is_made_again(
    disk: Disk, root: Path, trash: Trash, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Emptied meanwhile, or another program has made a file of that name: that one is its own."""
    put(root, a="a", b="b", c="c")
    trash.refused.add("c.md")

    def meanwhile(file: Path) -> Path | None:
        if file.name == "c.md":
            (trash.folder / "0 a.md").unlink()
            put(root, b="theirs")
        return trash(file)

    with pytest.raises(EditorError):
        Disk(root, meanwhile).bring([Edit(f"{name}.md", name, None) for name in "abc"], {})
    assert files(root) == {"a.md": "a", "b.md": "theirs", "c.md": "c"}
    assert (trash.folder / "1 b.md").read_text() == "b"


def test_what_another_program_wrote_last_of_all_stays_in_the_trash(
    root: Path, trash: Trash, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On another disk: what is put back is then made anew, as the editor knew it."""
    put(root, a="a", b="b")
    trash.refused.add("b.md")

    def late(file: Path) -> Path | None:
        if file.name == "a.md":
            put(root, a="theirs")
        return trash(file)

    def far(source: Path, target: Path) -> None:
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr(renaming, "rename", far)
    with pytest.raises(EditorError):
        Disk(root, late).bring([Edit(f"{name}.md", name, None) for name in "ab"], {})
    assert files(root) == {"a.md": "a", "b.md": "b"}
    assert (trash.folder / "0 a.md").read_text() == "theirs"
