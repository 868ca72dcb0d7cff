"""Pulls that are cut off anywhere: ended by the next start, and nothing is lost."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from editor.messages import english
from editor.publish.git import journal, moving
from editor.publish.git.commits import commit
from editor.publish.git.moving import left, resume
from editor.publish.git.pulling import How, pull
from editor.publish.git.status import state
from editor.vault import store
from editor.vault.git import Git, GitError
from editor.vault.leftovers import is_leftover
from tests.publish.git.hub import ENTRY, GIT, Hub, git, trusted, write

pytestmark = pytest.mark.skipif(GIT is None, reason="git is not here")

ROOT = Path(__file__).resolve().parents[3]
GROWN = ENTRY.replace("size: 4-10", "size: 11-20")
MOVED = ENTRY.replace("x: 100", "x: 142")
BOTH = GROWN.replace("x: 100", "x: 142")
# What both do: Ben to what is shared, Ada without committing it.
FILES = {
    "clean.md": ENTRY, "both.md": ENTRY, "joined.md": ENTRY, "gone.md": ENTRY, "own.md": ENTRY,
    "kept-gone.md": ENTRY, "p.png": "\0one", **{f"many/{n}.md": ENTRY for n in range(6)},
}  # fmt: skip
AFTER = {
    "clean.md": GROWN, "both.md": BOTH, "joined.md": BOTH, "own.md": MOVED, "new.md": GROWN,
    "mine.md": "mine", "same.md": BOTH, "p.png": "\0two",
    **{f"many/{n}.md": GROWN for n in range(6)},
}  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("cut")
    hub = Hub(base, FILES)
    for path in ("clean.md", "both.md", "joined.md", *(f"many/{n}.md" for n in range(6))):
        write(hub.ben, path, GROWN)
    write(hub.ben, "p.png", "\0two")
    write(hub.ben, "new.md", GROWN)
    write(hub.ben, "same.md", BOTH)
    write(hub.ben, "gone.md", None)
    git(hub.ben, "add", "-A")
    git(hub.ben, "commit", "-qm", "Ben")
    git(hub.ben, "push", "-q")
    hub.commit(hub.ada, "joined.md", MOVED)
    write(hub.ada, "both.md", MOVED)
    write(hub.ada, "own.md", MOVED)
    write(hub.ada, "mine.md", "mine")
    write(hub.ada, "same.md", BOTH)
    write(hub.ada, "kept-gone.md", None)
    return base


@pytest.fixture
def ada(made: Path, tmp_path: Path) -> Path:
    """A fresh copy of Ada's clone, that pulls from the one hub."""
    return Path(shutil.copytree(made / "ada", tmp_path / "ada"))


def texts(folder: Path) -> dict[str, str]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes().decode()
        for file in folder.rglob("*")
        if file.is_file() and ".git" not in file.parts and not is_leftover(file.name)
    }


def is_done(folder: Path) -> None:
    assert texts(folder) == AFTER
    told = state(trusted(folder))
    assert set(told.files) == {"both.md", "own.md", "mine.md", "kept-gone.md"}
    assert told.behind == 0
    assert told.lock is None
    assert git(folder, "show", "HEAD:both.md") == GROWN
    git(folder, "fsck", "--strict")


@pytest.fixture(autouse=True)
def _locks_are_not_waited_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moving, "_LOCK_SECONDS", 0.3)


class Cut(BaseException):
    """As if the program ended here."""


def cut_at(number: int, monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """End everything before one of the steps that change something; returns how many there were."""
    count = 0

    def stepping(function: Any) -> Any:
        def step(*args: Any, **named: Any) -> Any:
            nonlocal count
            count += 1
            if count == number:
                raise Cut
            return function(*args, **named)

        return step

    monkeypatch.setattr(Git, "run", stepping(Git.run))
    monkeypatch.setattr(store, "write", stepping(store.write))
    monkeypatch.setattr(store, "write_many", stepping(store.write_many))
    monkeypatch.setattr(journal, "note", stepping(journal.note))
    monkeypatch.setattr(journal, "clear", stepping(journal.clear))
    return lambda: count


@pytest.mark.parametrize("rebase", [False, True])
def test_cut_off_between_any_two_steps(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rebase: bool
) -> None:
    number = 0
    was_left = 0
    while True:
        number += 2 if rebase else 1
        folder = Path(shutil.copytree(made / "ada", tmp_path / f"ada{number}"))
        before = texts(folder)
        with monkeypatch.context() as patch:
            cut_at(number, patch)
            try:
                pull(trusted(folder), rebase=rebase)
            except Cut:
                pass
            else:
                break
        if left(trusted(folder)):
            was_left += 1
            if number % 2:
                with monkeypatch.context() as patch:  # and cut off once more while it is ended
                    cut_at(number % 4 + 1, patch)
                    with suppress(Cut):
                        resume(trusted(folder))
            assert resume(trusted(folder)) == ()
        else:
            assert texts(folder) in (before, AFTER)
            pull(trusted(folder), rebase=rebase)
        is_done(folder)
        shutil.rmtree(folder)
    is_done(folder)
    assert was_left >= (2 if rebase else 4)


def test_git_cut_off_while_it_writes(ada: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some files are written, one is cut short, one is gone, and git's lock is there."""

    def cut(*_: object) -> None:
        raise Cut

    with monkeypatch.context() as patch:
        patch.setattr(moving, "_step", cut)
        with pytest.raises(Cut):
            pull(trusted(ada))
    write(ada, "clean.md", GROWN)
    write(ada, "many/1.md", GROWN[:20])
    write(ada, "many/2.md", "")
    write(ada, "many/3.md", None)
    write(ada, "new.md", GROWN[:7])
    write(ada, "gone.md", None)
    write(ada, "p.png", "\0tw")
    (ada / ".git" / "index.lock").write_bytes(b"half")
    assert left(trusted(ada))
    assert resume(trusted(ada)) == ()
    assert not left(trusted(ada))
    is_done(ada)


def test_files_edited_after_it_was_cut_off(ada: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut(*_: object) -> None:
        raise Cut

    with monkeypatch.context() as patch:
        patch.setattr(moving, "_step", cut)
        with pytest.raises(Cut):
            pull(trusted(ada))
    write(ada, "clean.md", MOVED)
    write(ada, "many/1.md", GROWN + "Words of now.\n")
    write(ada, "both.md", MOVED + "Words of now.\n")
    write(ada, "new.md", "quite another")
    resume(trusted(ada))
    found = texts(ada)
    assert found["clean.md"] == BOTH
    assert found["many/1.md"] == GROWN + "Words of now.\n"
    assert found["both.md"] == BOTH + "Words of now.\n"
    assert found["new.md"] == "quite another"
    assert state(trusted(ada)).behind == 0


def test_another_lock_is_left_alone(ada: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut(*_: object) -> None:
        raise Cut

    with monkeypatch.context() as patch:
        patch.setattr(moving, "_step", cut)
        with pytest.raises(Cut):
            pull(trusted(ada))
    lock = ada / ".git" / "index.lock"
    lock.write_text("")
    os.utime(lock, (1, 1))
    with pytest.raises(GitError, match="Another git"):
        resume(trusted(ada))
    assert lock.exists()
    lock.unlink()
    resume(trusted(ada))
    is_done(ada)


def test_somebody_went_on_by_another_program(ada: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut(*_: object) -> None:
        raise Cut

    with monkeypatch.context() as patch:
        patch.setattr(moving, "_step", cut)
        with pytest.raises(Cut):
            pull(trusted(ada))
    git(ada, "reset", "-q", "--hard")
    git(ada, "checkout", "-q", "-b", "elsewhere")
    (note,) = resume(trusted(ada))
    assert "kept in" in english(note)
    assert texts(ada)["both.md"] == ENTRY
    (kept,) = (ada / ".git").glob("territory-editor-pull-*.json")
    assert str(kept) in english(note)


def test_a_note_that_cannot_be_read(ada: Path) -> None:
    journal.file_of(trusted(ada)).write_text("{")
    (note,) = resume(trusted(ada))
    assert "cannot be read" in english(note)
    assert not left(trusted(ada))


def test_a_file_written_while_it_moves(ada: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    step = moving._step

    def stepping(*args: Any) -> None:
        step(*args)
        write(ada, "both.md", MOVED + "Meanwhile.\n")

    monkeypatch.setattr(moving, "_step", stepping)
    pulled = pull(trusted(ada))
    assert pulled.how is How.MERGED
    assert texts(ada)["both.md"] == BOTH + "Meanwhile.\n"


def test_a_file_written_while_it_moves_in_the_same_place(
    ada: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = moving._step

    def stepping(*args: Any) -> None:
        step(*args)
        write(ada, "both.md", MOVED.replace("4-10", "101+"))

    monkeypatch.setattr(moving, "_step", stepping)
    pulled = pull(trusted(ada))
    assert texts(ada)["both.md"] == MOVED.replace("4-10", "101+")
    assert "both.md that is not recorded was left as it is" in english(pulled.notes[0])


def test_a_failure_takes_everything_back(ada: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = texts(ada), git(ada, "ls-files", "-s"), git(ada, "status", "--porcelain")

    def fail(*_: object) -> None:
        raise GitError("publish.git-moved-meanwhile")

    monkeypatch.setattr(moving, "_step", fail)
    with pytest.raises(GitError):
        pull(trusted(ada))
    assert (texts(ada), git(ada, "ls-files", "-s"), git(ada, "status", "--porcelain")) == before
    assert not left(trusted(ada))


def test_a_disk_that_is_full_in_the_middle(ada: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        write(ada, "clean.md", GROWN)
        write(ada, "many/1.md", GROWN[:9])
        raise GitError("vault.git-disk-full")

    with monkeypatch.context() as patch:
        patch.setattr(moving, "_step", fail)
        with pytest.raises(GitError, match=r"disk is full.*goes on from there"):
            pull(trusted(ada))
    assert left(trusted(ada))
    pull(trusted(ada))
    is_done(ada)


@pytest.mark.skipif(os.name == "nt", reason="kills as POSIX does")
@pytest.mark.parametrize("seed", range(12))
def test_killed_at_a_random_moment(ada: Path, seed: int) -> None:
    chance = random.Random(seed)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.publish.git._puller", str(ada)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(chance.uniform(0.0, 0.35))
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    process.stdout.close()
    repository = trusted(ada)
    # What git began it may still be ending.
    for _ in range(100):
        if state(repository).lock is None:
            break
        time.sleep(0.05)
    resume(repository)
    if state(repository).behind or texts(ada) != AFTER:
        pull(repository)
    is_done(ada)


def test_whatever_is_done_next_ends_it_first(ada: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut(*_: object) -> None:
        raise Cut

    with monkeypatch.context() as patch:
        patch.setattr(moving, "_step", cut)
        with pytest.raises(Cut):
            pull(trusted(ada))
    repository = trusted(ada)
    assert state(repository).cut_off
    assert any("cut off" in english(note) for note in state(repository).notes)
    commit(repository, ["both.md"], "Move")
    assert not state(repository).cut_off
    assert texts(ada) == AFTER
    assert git(ada, "show", "HEAD:both.md") == BOTH
    assert git(ada, "show", "HEAD~1:both.md") == GROWN
