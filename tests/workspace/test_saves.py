"""The history of saves: what was there before and after each, bounded, and never in the way."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from editor.messages import Message
from editor.workspace import edits
from editor.workspace.history import Change, Edit
from editor.workspace.keeping import Keeping
from editor.workspace.saves import SAVES_FILE, Bounds, Event, Kind, Saves
from editor.workspace.saving import save
from editor.workspace.state import vault_folder
from editor.workspace.workspace import Workspace
from tests.workspace.trash import Trash

DAY = 86400.0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def told() -> list[Message]:
    return []


@pytest.fixture
def make(folder: Path, told: list[Message]) -> Callable[..., Saves]:
    def made_folder() -> Path:
        folder.mkdir(exist_ok=True)
        return folder

    return lambda **bounds: Saves(made_folder, told.append, Bounds(**bounds))


def saved(path: str, before: str | None, after: str | None, when: float | None = None) -> Event:
    return Event(path, Kind.SAVED, before, after, time.time() if when is None else when)


def texts(saves: Saves, path: str) -> list[str | None]:
    return [None if one.number is None else saves.text(one.number) for one in saves.moments(path)]


def test_every_save_can_be_read_again(make: Callable[..., Saves]) -> None:
    saves = make()
    saves.record([saved("a.md", "one", "two")])
    saves.record([saved("a.md", "two", "three\r\n\ud800"), saved("b.md", None, "b")])
    assert texts(saves, "a.md") == ["three\r\n\ud800", "two", "one"]
    assert [one.kind for one in saves.moments("a.md")] == [Kind.SAVED, Kind.SAVED, None]
    assert texts(saves, "b.md") == ["b"]
    assert saves.moments("c.md") == []


def test_what_another_program_wrote_between_two_saves_is_there(make: Callable[..., Saves]) -> None:
    saves = make()
    saves.record([saved("a.md", "one", "two"), saved("a.md", "theirs", "three")])
    assert texts(saves, "a.md") == ["three", "theirs", "two", "one"]


def test_equal_texts_are_kept_once(make: Callable[..., Saves], folder: Path) -> None:
    saves = make()
    for _ in range(20):
        saves.record([saved("a.md", "x" * 1000, "y" * 1000), saved("a.md", "y" * 1000, "x" * 1000)])
    saves.flush()
    database = sqlite3.connect(folder / SAVES_FILE)
    assert database.execute("SELECT count(*) FROM text").fetchone() == (2,)
    database.close()


def test_a_save_of_nothing_is_not_kept(make: Callable[..., Saves], folder: Path) -> None:
    saves = make()
    saves.record([saved("a.md", "one", "one")])
    assert saves.moments("a.md") == []
    assert not (folder / SAVES_FILE).exists()


def test_renaming_takes_the_history_along(make: Callable[..., Saves]) -> None:
    saves = make()
    saves.record([saved("a.md", "one", "two")])
    saves.rename({"a.md": "b.md"})
    assert saves.moments("a.md") == []
    assert texts(saves, "b.md") == ["two", "one"]


def test_what_is_too_old_goes_but_the_last_three(make: Callable[..., Saves]) -> None:
    old = time.time() - 40 * DAY
    first = make(days=30)
    first.record([saved("a.md", str(n), str(n + 1), old) for n in range(6)])
    first.record([saved("b.md", "old", "new", old)])
    first.flush()
    saves = make(days=30)
    saves.record([saved("a.md", "6", "7")])
    assert texts(saves, "a.md") == ["7", "6", "5", "4"]
    assert texts(saves, "b.md") == ["new", "old"]


def test_a_clock_that_goes_backwards_keeps_the_order(make: Callable[..., Saves]) -> None:
    saves = make()
    saves.record([saved("a.md", "1", "2", 5000.0), saved("a.md", "2", "3", 10.0)])
    assert texts(saves, "a.md") == ["3", "2", "1"]


def test_the_oldest_goes_when_it_grows_too_large(make: Callable[..., Saves], folder: Path) -> None:
    import random

    dice = random.Random(1)
    saves = make(megabytes=1)
    versions = [dice.randbytes(60_000).hex() for _ in range(60)]
    for before, after in pairwise(versions):
        saves.record([saved("a.md", before, after)])
        saves.flush()
    kept = texts(saves, "a.md")
    assert 5 < len(kept) < 20
    assert kept == versions[::-1][: len(kept)]
    assert (folder / SAVES_FILE).stat().st_size < 1.5 * 1024 * 1024


def test_a_file_that_is_damaged_is_put_aside_and_told_once(
    make: Callable[..., Saves], folder: Path, told: list[Message]
) -> None:
    folder.mkdir()
    (folder / SAVES_FILE).write_bytes(b"this is no database" * 1000)
    saves = make()
    saves.record([saved("a.md", "1", "2")])
    saves.record([saved("a.md", "2", "3")])
    assert texts(saves, "a.md") == ["3", "2", "1"]
    assert [one.code for one in told] == ["workspace.saves-damaged"]
    assert len(list(folder.glob("*.damaged-1.sqlite"))) == 1


def test_pages_of_zeros_in_the_file_are_survived(
    make: Callable[..., Saves], folder: Path, told: list[Message]
) -> None:
    saves = make()
    saves.record([saved(f"{n}.md", "1" * 900, "2" * 900) for n in range(200)])
    saves.flush()
    file = folder / SAVES_FILE
    data = bytearray(file.read_bytes())
    data[4096:] = bytes(len(data) - 4096)
    file.write_bytes(data)
    again = make()
    again.record([saved("a.md", "2", "3")])
    assert texts(again, "a.md") == ["3", "2"]
    assert [one.code for one in told] == ["workspace.saves-damaged"]


def test_what_cannot_be_kept_is_told_once_and_tried_with_the_next(
    tmp_path: Path, told: list[Message]
) -> None:
    state = tmp_path / "state"
    state.write_text("a file in the way")

    def made_folder() -> Path:
        state.mkdir(exist_ok=True)
        return state

    saves = Saves(made_folder, told.append)
    saves.record([saved("a.md", "1", "2")])
    saves.flush()
    saves.record([saved("a.md", "2", "3")])
    saves.flush()
    assert [one.code for one in told] == ["workspace.saves-not-kept"]
    state.unlink()
    saves.record([saved("a.md", "3", "4")])
    assert texts(saves, "a.md") == ["4", "3", "2", "1"]


def test_a_file_of_a_later_version_is_left_alone(
    make: Callable[..., Saves], folder: Path, told: list[Message]
) -> None:
    folder.mkdir()
    database = sqlite3.connect(folder / SAVES_FILE)
    database.execute("PRAGMA user_version = 7")
    database.close()
    before = (folder / SAVES_FILE).read_bytes()
    saves = make()
    saves.record([saved("a.md", "1", "2")])
    saves.flush()
    assert (folder / SAVES_FILE).read_bytes() == before
    assert [one.code for one in told] == ["workspace.saves-not-kept"]


# --- with a vault ---


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    root = tmp_path / "harbour"
    root.mkdir()
    for name in ("a", "b"):
        (root / f"{name}.md").write_text(f"---\ntitle: {name}\n---\nText.\n")
    return root


@pytest.fixture
def workspace(vault: Path, tmp_path: Path) -> Workspace:
    made = Workspace.open(vault, Trash(tmp_path / "bin"))
    made.load()
    return made


@pytest.fixture
def keeping(workspace: Workspace) -> Iterator[Keeping]:
    made = Keeping(workspace, delay=0.02)
    yield made
    made.close()


def change(workspace: Workspace, *edits_: tuple[str, str | None], **renames: str) -> None:
    document = workspace.document
    document.apply(
        Change(
            Message("workspace.decide", {"entry": "x"}),
            tuple(Edit(path, document.text(path), text) for path, text in edits_),
            renames={f"{old}.md": f"{new}.md" for old, new in renames.items()},
        )
    )


def test_saving_keeps_what_was_there_before_and_after(
    workspace: Workspace, keeping: Keeping
) -> None:
    before = workspace.document.text("a.md")
    edits.set_field(workspace, "a.md", "title", "A")
    save(workspace)
    edits.set_field(workspace, "a.md", "title", "AA")
    assert [one and "AA" in one for one in texts(keeping.saves, "a.md")] == [False, False]
    save(workspace)
    assert texts(keeping.saves, "a.md")[::-1] == [
        before,
        before.replace("title: a", "title: A"),  # type: ignore[union-attr]
        workspace.document.text("a.md"),
    ]


def test_a_deleted_entry_can_be_found_and_is_forgotten_when_it_comes_back(
    workspace: Workspace, keeping: Keeping
) -> None:
    before = workspace.document.text("a.md")
    edits.set_field(workspace, "a.md", "title", "unsaved")
    unsaved = workspace.document.text("a.md")
    change(workspace, ("a.md", None))
    (gone,) = keeping.saves.removed().items()
    assert gone[0] == "a.md"
    assert keeping.saves.text(gone[1].number or 0) == before
    assert unsaved in texts(keeping.saves, "a.md")
    workspace.document.undo()
    assert keeping.saves.removed() == {}


def test_renaming_an_entry_takes_its_history_along_and_undo_takes_it_back(
    workspace: Workspace, keeping: Keeping
) -> None:
    edits.set_field(workspace, "a.md", "title", "A")
    save(workspace)
    text = workspace.document.text("a.md")
    change(workspace, ("a.md", None), ("c.md", text), a="c")
    assert len(keeping.saves.moments("c.md")) == 2
    assert keeping.saves.removed() == {}
    workspace.document.undo()
    assert len(keeping.saves.moments("a.md")) == 2
    assert keeping.saves.moments("c.md") == []


def test_saving_goes_on_where_no_history_can_be_kept(workspace: Workspace, vault: Path) -> None:
    told: list[Message] = []
    state = vault_folder(vault)
    state.parent.mkdir(parents=True)
    state.write_text("a file in the way")
    keeping = Keeping(workspace, told=told.append)
    edits.set_field(workspace, "a.md", "title", "A")
    assert save(workspace).failed == {}
    keeping.close()
    assert "title: A" in (vault / "a.md").read_text()
    assert [one.code for one in told] == ["workspace.saves-not-kept"]
    state.unlink()


def test_the_history_is_the_vaults_by_whichever_path_it_is_opened(
    workspace: Workspace, keeping: Keeping, vault: Path, tmp_path: Path
) -> None:
    edits.set_field(workspace, "a.md", "title", "A")
    save(workspace)
    keeping.saves.flush()
    link = tmp_path / "link"
    link.symlink_to(vault)
    other = Workspace.open(link)
    assert len(Keeping(other).saves.moments("a.md")) == 2
    shutil.rmtree(vault_folder(vault))
    assert Keeping(other).saves.moments("a.md") == []


def test_what_is_discarded_on_closing_can_be_found_for_a_while(
    workspace: Workspace, vault: Path
) -> None:
    keeping = Keeping(workspace)
    edits.set_field(workspace, "a.md", "title", "A")
    unsaved = workspace.document.text("a.md")
    keeping.close()
    again = Keeping(workspace)
    (one, _) = again.saves.moments("a.md")
    assert one.kind is Kind.DROPPED
    assert again.saves.text(one.number or 0) == unsaved
    again.saves.flush()
