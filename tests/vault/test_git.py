"""Git is asked and told as it is set up for its user, and only what may be asked."""

from __future__ import annotations

import os
import shutil
import threading
import time
from pathlib import Path

import pytest

from editor.vault.git import Cancelled, Git, GitError, GitFailed, Untrusted, failure, scoped

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not here")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    Git(tmp_path).run("init", "-q")
    return tmp_path


def program(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program in git's place, which knows its version."""
    file = folder / "bin" / "git"
    file.parent.mkdir(exist_ok=True)
    file.write_text(f"#!/bin/sh\n[ $1 = --version ] && echo git version 2.50 && exit\n{script}\n")
    file.chmod(0o755)
    monkeypatch.setenv("PATH", f"{file.parent}{os.pathsep}{os.environ['PATH']}")


def has_ended(pid: int) -> bool:
    """Whether a process ends within a moment, be it that nobody has asked for its status."""
    file = Path(f"/proc/{pid}/stat")
    end = time.monotonic() + 5
    while time.monotonic() < end:
        try:
            if file.read_text().rpartition(")")[2].split()[0] == "Z":
                return True
        except OSError:
            return True
        time.sleep(0.02)
    return False


def test_only_what_reads_may_be_asked(folder: Path) -> None:
    for word in ("commit", "fetch", "checkout", "gc", "add"):
        with pytest.raises(ValueError, match=word):
            Git(folder, trusted=True).ask(word)
    with pytest.raises(Untrusted, match="not trusted"):
        Git(folder).run("commit")


def test_what_the_user_gives_by_variables_stays(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
    monkeypatch.setenv("GIT_CONFIG_KEY_0", "user.name")
    monkeypatch.setenv("GIT_CONFIG_VALUE_0", "Ada = Ünïcode")
    git = Git(folder)
    assert git.tell("config", "user.name") == "Ada = Ünïcode"
    assert git.tell("config", "core.fsmonitor") == "false"
    told = scoped(git.ask("config", "--list", "--show-scope", "-z"))
    assert ("command", "user.name", "Ada = Ünïcode") in told


@pytest.mark.skipif(os.name == "nt", reason="a POSIX script")
def test_nothing_asks_in_a_terminal(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "tr_TR.UTF-8")
    monkeypatch.setenv("GIT_DIR", "/elsewhere")
    program(folder, "env; test -t 0 && echo terminal; exit 0", monkeypatch)
    for told in (Git(folder).ask("status"), Git(folder, trusted=True).run("add")):
        lines = told.decode().splitlines()
        assert {"GIT_TERMINAL_PROMPT=0", "GIT_EDITOR=true", "LC_MESSAGES=C"} <= set(lines)
        assert "LC_CTYPE=tr_TR.UTF-8" in lines
        assert not any(line.startswith(("LC_ALL=", "GIT_DIR=")) for line in lines)
        assert "terminal" not in lines


@pytest.mark.skipif(os.name == "nt", reason="a POSIX script")
def test_it_is_ended_with_what_it_started(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = "(trap '' TERM; sleep 60; sleep 60) & echo $! >pid; echo begun >&2; wait"
    program(folder, script, monkeypatch)
    cancel = threading.Event()
    heard: list[str] = []

    def hear(line: str) -> None:
        heard.append(line)
        cancel.set()

    with pytest.raises(Cancelled, match="stopped"):
        Git(folder, trusted=True).run("fetch", heard=hear, cancel=cancel)
    assert heard == ["begun"]
    assert has_ended(int((folder / "pid").read_text()))


@pytest.mark.skipif(os.name == "nt", reason="a POSIX script")
def test_one_that_ignores_it_is_made_to_end(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("editor.vault.git_process._END_SECONDS", 0.2)
    program(folder, "trap '' TERM; echo begun >&2; while :; do sleep 1; done", monkeypatch)
    cancel = threading.Event()
    with pytest.raises(Cancelled):
        Git(folder, trusted=True).run("fetch", heard=lambda _: cancel.set(), cancel=cancel)


@pytest.mark.skipif(os.name == "nt", reason="a POSIX script")
def test_one_that_does_not_answer(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(folder, "exec sleep 60", monkeypatch)
    with pytest.raises(GitError, match="did not answer within 1 second"):
        Git(folder).ask("rev-parse", seconds=1)


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(GitError, match="not there any more"):
        Git(tmp_path / "gone").ask("status")


def test_much_given_and_much_answered(folder: Path) -> None:
    data = os.urandom(3_000_000)
    git = Git(folder, trusted=True)
    oid = git.run("hash-object", "-w", "--stdin", given=data).decode().strip()
    assert git.ask("cat-file", "blob", oid) == data
    assert git.run("cat-file", "blob", oid) == data


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ("fatal: detected dubious ownership in repository at '/x y'", "vault.git-owner"),
        ("fatal: Unable to create '/x/.git/index.lock': File exists.", "vault.git-locked"),
        ("error: could not lock config file .git/config: File exists", "vault.git-config-locked"),
        ("fatal: write error: No space left on device", "vault.git-disk-full"),
        ("fatal: bad config line 3 in file .git/config", "vault.git-config-broken"),
        ("error: object file .git/objects/ab/cd is empty", "vault.git-damaged"),
        ("hint: do so\nfatal: something else.", "vault.git-failed"),
        ("", "vault.git-failed"),
    ],
)
def test_what_git_says(told: str, code: str) -> None:
    error = failure(128, told.encode(), b"", ["x"])
    assert isinstance(error, GitFailed)
    assert error.message.code == code
    assert "{" not in str(error)


def test_passwords_are_not_told() -> None:
    told = b"fatal: cannot use 'https://ada:secret@example.org/x'"
    assert "secret" not in str(failure(1, told, b"", ["x"]))
