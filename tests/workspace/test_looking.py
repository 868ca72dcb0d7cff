"""What is read of files that other programs are writing."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest

from editor.workspace.looking import Looked, Wanted, look, stamps_of
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened

TEXT = "---\ntitle: A\n---\nBody.\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return opened(make_vault(tmp_path / "vault", a=TEXT, b=TEXT))


def looked(workspace: Workspace, *names: str, again: bool = False) -> Looked:
    changed = frozenset(str(workspace.root / name) for name in names)
    stamps = stamps_of(workspace.files)
    wanted = Wanted(changed, again, stamps, workspace.document.known)
    return look(workspace, wanted, threading.Event())


def test_what_the_files_hold_is_read_in_the_end(workspace: Workspace) -> None:
    (workspace.root / "a.md").write_text("other")
    (workspace.root / "b.md").unlink()
    (workspace.root / "c.md").write_text("new")
    found = looked(workspace, "a.md", "b.md", "c.md")
    assert found.held == {"a.md": "other", "b.md": None, "c.md": "new"}
    assert found.there
    assert not found.moving


@pytest.mark.parametrize("empties", [False, True])
def test_a_file_that_is_written_in_steps_is_read_when_it_is_whole(
    workspace: Workspace, empties: bool
) -> None:
    file = workspace.root / "a.md"
    if empties:
        file.write_text("")
    else:
        file.rename(workspace.root / "a.md~")

    def write() -> None:
        time.sleep(0.25)
        with file.open("w") as out:
            for part in ("one\n", "two\n", "three\n"):
                out.write(part)
                out.flush()
                time.sleep(0.1)

    writer = threading.Thread(target=write)
    writer.start()
    found = looked(workspace, "a.md")
    writer.join()
    assert found.held == {"a.md": "one\ntwo\nthree\n"}


def test_a_file_that_stays_empty_is_empty(workspace: Workspace) -> None:
    (workspace.root / "a.md").write_text("")
    assert looked(workspace, "a.md").held == {"a.md": ""}


def test_a_file_that_is_always_written_holds_up_no_others(workspace: Workspace) -> None:
    done = threading.Event()

    def write() -> None:
        n = 0
        while not done.wait(0.02):
            n += 1
            (workspace.root / "a.md").write_text("x" * n)

    writer = threading.Thread(target=write)
    writer.start()
    (workspace.root / "b.md").write_text("b")
    found = looked(workspace, "a.md", "b.md")
    done.set()
    writer.join()
    assert found.held == {"b.md": "b"}
    assert found.moving == {"a.md"}


def test_git_is_waited_for(workspace: Workspace) -> None:
    lock = workspace.root / ".git" / "index.lock"
    lock.parent.mkdir()
    lock.touch()

    def pull() -> None:
        (workspace.root / "a.md").write_text("half")
        time.sleep(0.8)
        (workspace.root / "a.md").write_text("whole")
        lock.unlink()

    git = threading.Thread(target=pull)
    git.start()
    assert looked(workspace, "a.md").held == {"a.md": "whole"}
    git.join()


def test_a_lock_that_git_left_behind_holds_up_nobody(workspace: Workspace) -> None:
    lock = workspace.root / ".git" / "index.lock"
    lock.parent.mkdir()
    lock.touch()
    os.utime(lock, (1, 1))
    start = time.monotonic()
    assert looked(workspace, "a.md").held == {"a.md": TEXT}
    assert time.monotonic() - start < 5


def test_looking_again_finds_what_was_missed(workspace: Workspace) -> None:
    workspace.text(".territory/vault.yaml")
    (workspace.root / "a.md").write_text("other")
    (workspace.root / "b.md").unlink()
    (workspace.root / "new").mkdir()
    (workspace.root / "new" / "c.md").write_text("new")
    (workspace.root / ".territory").mkdir()
    (workspace.root / ".territory" / "vault.yaml").write_text("name: Ours\n")
    found = looked(workspace, again=True)
    assert found.held == {
        "a.md": "other",
        "b.md": None,
        "new/c.md": "new",
        ".territory/vault.yaml": "name: Ours\n",
    }
    assert found.stamps is not None
    assert found.stamps.keys() == {"a.md", "new/c.md", ".territory/vault.yaml"}


def test_settings_and_maps_that_nobody_looked_at_before_are_no_change(
    workspace: Workspace,
) -> None:
    folder = workspace.root / ".territory"
    folder.mkdir()
    (folder / "regions.geojson").write_text("{}")
    wanted = Wanted(frozenset(), True, stamps_of(workspace.files), frozenset(), first=True)
    first = look(workspace, wanted, threading.Event())
    assert not first.held
    assert first.stamps is not None
    (folder / "regions.geojson").write_text("{ }")
    wanted = Wanted(frozenset(), True, first.stamps, frozenset())
    assert look(workspace, wanted, threading.Event()).held == {".territory/regions.geojson": "{ }"}


def test_a_folder_that_was_moved_is_looked_through(workspace: Workspace) -> None:
    folder = workspace.root / "notes"
    make_vault(folder, c=TEXT)
    opened_again = opened(workspace.root)
    folder.rename(workspace.root / "moved")
    found = looked(opened_again, "notes", "moved")
    assert found.held == {"notes/c.md": None, "moved/c.md": TEXT}


def test_what_is_left_out_is_not_read(workspace: Workspace) -> None:
    (workspace.root / ".gitignore").write_text("drafts/\n")
    (workspace.root / "drafts").mkdir()
    (workspace.root / "drafts" / "d.md").write_text("d")
    (workspace.root / ".hidden.md").write_text("d")
    (workspace.root / "logo.png").write_bytes(b"x")
    again = opened(workspace.root)
    found = looked(again, ".gitignore", "drafts/d.md", ".hidden.md", "logo.png")
    assert not found.held
    assert found.files == {".gitignore", "logo.png"}


def test_nothing_is_told_of_a_folder_that_is_not_there(workspace: Workspace) -> None:
    workspace.root.rename(workspace.root.with_name("away"))
    assert not looked(workspace, "a.md").there
