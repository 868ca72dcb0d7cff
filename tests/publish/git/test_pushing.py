from __future__ import annotations

import http.server
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from editor.messages import english
from editor.publish.git.branches import branches, create, switch
from editor.publish.git.commits import commit
from editor.publish.git.failing import connecting
from editor.publish.git.progress import Progress, read
from editor.publish.git.pulling import pull
from editor.publish.git.pushing import push
from editor.publish.git.status import state
from editor.vault.git import GitError, GitFailed
from tests.publish.git.hub import ENTRY, GIT, Hub, git, made, trusted, write

pytestmark = pytest.mark.skipif(GIT is None, reason="git is not here")


def code(error: pytest.ExceptionInfo[GitError]) -> str:
    return error.value.message.code


def hook(repository: Path, name: str, script: str) -> None:
    file = repository / "hooks" / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)


def test_commits_arrive(tmp_path: Path) -> None:
    hub = Hub(tmp_path)
    ada = trusted(hub.ada)
    for number in range(2):
        write(hub.ada, "tide.md", f"{number}")
        commit(ada, ["tide.md"], f"{number}")
    told: list[Progress] = []
    pushed = push(ada, told.append)
    assert pushed.commits == 2
    assert (pushed.shared.remote, pushed.shared.name) == ("origin", "main")
    assert git(hub.bare, "rev-parse", "main") == git(hub.ada, "rev-parse", "main")
    stages = [english(each.what) for each in told]
    assert stages[0] == "Connecting"
    assert "Sending" in stages
    assert max(each.done for each in told) > 0
    assert push(ada).commits == 0
    assert state(ada).ahead == 0


def test_what_others_sent_is_not_overwritten(tmp_path: Path) -> None:
    hub = Hub(tmp_path)
    hub.commit(hub.ben, "ben.md", ENTRY, push=True)
    hub.commit(hub.ada, "ada.md", ENTRY)
    git(hub.ada, "config", "push.default", "matching")
    git(hub.ada, "config", "remote.origin.push", "+refs/heads/*:refs/heads/*")
    for fetched in (False, True):
        if fetched:
            git(hub.ada, "fetch", "-q")
        with pytest.raises(GitError, match="Get theirs first") as error:
            push(trusted(hub.ada))
        assert code(error) == "publish.git-behind"
    assert git(hub.bare, "rev-parse", "main") == git(hub.ben, "rev-parse", "main")


def test_a_branch_that_is_shared_nowhere(tmp_path: Path) -> None:
    hub = Hub(tmp_path)
    ada = trusted(hub.ada)
    create(ada, "drafts")
    with pytest.raises(GitError, match="drafts is shared nowhere") as error:
        push(ada)
    assert code(error) == "publish.git-no-upstream"
    assert error.value.message.args["remote"] == "origin"
    with pytest.raises(GitError, match="No other side"):
        push(ada, remote="nobody")
    push(ada, remote="origin")
    assert state(ada).upstream == "origin/drafts"
    ben = trusted(hub.ben)
    git(hub.ben, "fetch", "-q")
    assert [branch.name for branch in branches(ben)] == ["main", "origin/drafts"]
    assert switch(ben, "origin/drafts") == "drafts"
    assert state(ben).upstream == "origin/drafts"


def test_no_remote_and_no_commit(tmp_path: Path) -> None:
    vault = made(tmp_path / "v")
    with pytest.raises(GitError, match="shared nowhere yet") as error:
        push(trusted(vault))
    assert code(error) == "publish.git-no-remote"
    empty = tmp_path / "empty"
    empty.mkdir()
    git(empty, "init", "-q", "-b", "main")
    git(empty, "remote", "add", "origin", str(vault))
    with pytest.raises(GitError, match="Nothing is recorded yet"):
        push(trusted(empty), remote="origin")
    git(vault, "checkout", "-q", "--detach")
    with pytest.raises(GitError, match="No branch"):
        push(trusted(vault))


@pytest.mark.skipif(os.name == "nt", reason="a POSIX script")
def test_hooks_that_refuse(tmp_path: Path) -> None:
    hub = Hub(tmp_path)
    hub.commit(hub.ada, "ada.md", ENTRY)
    hook(hub.bare, "pre-receive", "echo 'Only on Mondays.' >&2; exit 1")
    with pytest.raises(GitError, match=r"A check on origin.*Only on Mondays") as error:
        push(trusted(hub.ada))
    assert code(error) == "publish.git-declined"
    hook(hub.bare, "pre-receive", "echo 'GH006: Protected branch update failed' >&2; exit 1")
    with pytest.raises(GitError, match="protected") as error:
        push(trusted(hub.ada))
    assert code(error) == "publish.git-protected"
    hook(hub.bare, "pre-receive", "exit 0")
    hook(hub.ada / ".git", "pre-push", "echo 'Not checked.' >&2; exit 1")
    with pytest.raises(GitError, match=r"pre-push refused.*Not checked") as error:
        push(trusted(hub.ada))
    assert code(error) == "publish.git-hook-refused"


def test_a_repository_that_has_the_branch_checked_out(tmp_path: Path) -> None:
    hub = Hub(tmp_path)
    git(hub.ada, "remote", "set-url", "origin", str(hub.ben))
    hub.commit(hub.ada, "ada.md", ENTRY)
    with pytest.raises(GitError, match="checked out") as error:
        push(trusted(hub.ada))
    assert code(error) == "publish.git-checked-out-there"


def test_addresses_that_lead_nowhere(tmp_path: Path) -> None:
    hub = Hub(tmp_path)
    hub.commit(hub.ada, "ada.md", ENTRY)
    for address, wanted in (
        (str(tmp_path / "nowhere.git"), "no-repository"),
        ("http://user:secret@127.0.0.1:9/x.git", "unreachable"),
        ("ext::false", "transport"),
    ):
        git(hub.ada, "remote", "set-url", "origin", address)
        with pytest.raises(GitError) as error:
            push(trusted(hub.ada))
        assert code(error) == f"publish.git-{wanted}"
        assert "secret" not in str(error.value)


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        (
            "fatal: could not read Username for 'https://x': terminal prompts disabled",
            "credentials",
        ),
        ("git@x: Permission denied (publickey).\nfatal: Could not read from remote", "credentials"),
        ("remote: Permission to a/b.git denied to c.\nfatal: unable to access", "no-right"),
        ("Host key verification failed.\nfatal: Could not read from remote", "host-key"),
        ("fatal: unable to access 'https://x/': Could not resolve host: x", "unreachable"),
        ("ssh: connect to host x port 22: Connection timed out", "unreachable"),
        (
            "remote: Repository not found.\nfatal: repository 'https://x/' not found",
            "no-repository",
        ),
        (
            "git-lfs filter-process: git-lfs: command not found\nfatal: the remote end",
            "lfs-missing",
        ),
        ("error: RPC failed; curl 56\nfatal: early EOF", "broken-off"),
        ("fatal: couldn't find remote ref refs/heads/x", "no-remote-branch"),
        ("fatal: unable to access 'https://x/': SSL certificate problem: expired", "certificate"),
    ],
)
def test_what_servers_say(told: str, wanted: str) -> None:
    error = GitFailed("vault.git-failed", 128, told, reason="x")
    found = connecting(error, "there")
    assert found.message.code == f"publish.git-{wanted}"
    assert "there" in str(found) or wanted == "lfs-missing"


@pytest.mark.skipif(os.name == "nt", reason="a POSIX script")
def test_a_push_can_be_cancelled(tmp_path: Path) -> None:
    hub = Hub(tmp_path)
    hub.commit(hub.ada, "ada.md", ENTRY)
    hook(hub.bare, "pre-receive", "sleep 30")
    cancel = threading.Event()
    timer = threading.Timer(0.3, cancel.set)
    timer.start()
    began = time.monotonic()
    with pytest.raises(GitError, match="stopped"):
        push(trusted(hub.ada), cancel=cancel)
    timer.join()
    assert time.monotonic() - began < 10
    assert state(trusted(hub.ada)).ahead == 1


def test_lines_of_progress() -> None:
    assert read("Writing objects:  45% (9/20), 1.2 MiB | 1.1 MiB/s") == Progress(
        read("Writing objects:  1% (1/20)").what,
        9,
        20,  # type: ignore[union-attr]
    )
    assert read("remote: Counting objects: 100% (5/5), done.") is not None
    assert read("Uploading LFS objects: 100% (2/2), 3 MB") is not None
    assert read("Enumerating objects: 5, done.") is not None
    assert read("To /tmp/x") is None


@pytest.fixture
def server() -> Iterator[Callable[[int], str]]:
    """A web server that answers everything with one status; gives its address for a status."""

    class Refusing(http.server.BaseHTTPRequestHandler):
        status = 200

        def do_GET(self) -> None:
            self.send_response(self.status)
            if self.status == 401:
                self.send_header("WWW-Authenticate", 'Basic realm="vaults"')
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    serving = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Refusing)
    thread = threading.Thread(target=serving.serve_forever)
    thread.start()

    def address(status: int) -> str:
        Refusing.status = status
        return f"http://127.0.0.1:{serving.server_address[1]}/vault.git"

    yield address
    serving.shutdown()
    thread.join()
    serving.server_close()


@pytest.mark.parametrize(
    ("status", "wanted"), [(401, "credentials"), (403, "no-right"), (404, "no-repository")]
)
def test_a_server_that_refuses(
    tmp_path: Path, server: Callable[[int], str], status: int, wanted: str
) -> None:
    hub = Hub(tmp_path)
    hub.commit(hub.ada, "ada.md", ENTRY)
    git(hub.ada, "remote", "set-url", "origin", server(status))
    for attempt in (push, pull):
        with pytest.raises(GitError) as error:
            attempt(trusted(hub.ada))
        assert code(error) == f"publish.git-{wanted}"
    assert state(trusted(hub.ada)).ahead == 1


@pytest.mark.skipif(os.name == "nt", reason="a POSIX script")
@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("git@example.org: Permission denied (publickey).", "credentials"),
        ("Host key verification failed.", "host-key"),
        ("ssh: Could not resolve hostname example.org: Name or service not known", "unreachable"),
        ("ERROR: Repository not found.", "no-repository"),
    ],
)
def test_an_ssh_that_fails(tmp_path: Path, said: str, wanted: str) -> None:
    hub = Hub(tmp_path)
    hub.commit(hub.ada, "ada.md", ENTRY)
    program = tmp_path / "ssh"
    program.write_text(f"#!/bin/sh\necho '{said}' >&2\nexit 255\n")
    program.chmod(0o755)
    git(hub.ada, "config", "core.sshCommand", str(program))
    git(hub.ada, "remote", "set-url", "origin", "git@example.org:vault.git")
    for attempt in (push, pull):
        with pytest.raises(GitError, match=r"example\.org") as error:
            attempt(trusted(hub.ada))
        assert code(error) == f"publish.git-{wanted}"
