from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest

from editor.publish.git.branches import branches, create, switch
from editor.publish.git.commits import commit
from editor.publish.git.identity import Identity, identity, set_identity
from editor.publish.git.repository import Repository, find, trusting
from editor.publish.git.status import FileState, Kind, state
from editor.vault.git import GitError, Untrusted
from tests.publish.git.hub import ENTRY, GIT, git, identify, made, trusted, write

pytestmark = pytest.mark.skipif(GIT is None, reason="git is not here")

ODD = 'a b/ü "x"\n*.md'


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    return made(tmp_path / "v")


def code(error: pytest.ExceptionInfo[GitError]) -> str:
    return error.value.message.code


def hook(vault: Path, name: str, script: str) -> None:
    file = vault / ".git" / "hooks" / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)


def files_of(vault: Path, revision: str = "HEAD") -> str:
    return git(vault, "show", "--name-status", "--format=", "--no-renames", "-z", revision)


def test_only_the_chosen_files_are_committed(vault: Path) -> None:
    for name in ("gone.md", "staged.md", "half.md"):
        write(vault, name, ENTRY)
    git(vault, "add", "-A")
    git(vault, "commit", "-qm", "More")
    write(vault, "gone.md", None)
    write(vault, ODD, ENTRY)
    write(vault, "tide.md", ENTRY + "more\n")
    write(vault, "staged.md", ENTRY + "staged\n")
    write(vault, "staged-new.md", ENTRY)
    write(vault, "half.md", ENTRY + "one\n")
    git(vault, "add", "staged.md", "staged-new.md", "half.md")
    write(vault, "half.md", ENTRY + "one\ntwo\n")
    write(vault, "other.md", "left out")
    index = git(vault, "ls-files", "-s", "staged.md", "staged-new.md", "half.md")
    repository = trusted(vault)
    made_id = commit(repository, [ODD, "tide.md", "gone.md"], "Say what\n\n# and why\n")
    assert made_id == git(vault, "rev-parse", "HEAD").strip()
    assert set(files_of(vault).strip("\0").split("\0")) == {
        "A",
        ODD,
        "M",
        "tide.md",
        "D",
        "gone.md",
    }
    assert git(vault, "log", "-1", "--format=%B").strip() == "Say what\n\n# and why"
    assert git(vault, "ls-files", "-s", "staged.md", "staged-new.md", "half.md") == index
    assert set(state(repository).files) == {"staged.md", "staged-new.md", "half.md", "other.md"}
    assert (vault / "half.md").read_text() == ENTRY + "one\ntwo\n"


def test_the_first_commit(tmp_path: Path) -> None:
    vault = tmp_path / "v"
    vault.mkdir()
    git(vault, "init", "-q", "-b", "main")
    write(vault, "a.md", ENTRY)
    write(vault, "b.md", ENTRY)
    repository = trusted(vault)
    assert identity(repository.git) is None
    with pytest.raises(GitError, match="whose name") as error:
        commit(repository, ["a.md"], "Begin")
    assert code(error) == "publish.git-no-identity"
    with pytest.raises(GitError, match="no e-mail address"):
        set_identity(repository, "Ada", "ada")
    with pytest.raises(GitError, match="cannot stand under"):
        set_identity(repository, "<>", "ada@example.org")
    set_identity(repository, "Ada Ünïcode", "ada@example.org")
    assert identity(repository.git) == Identity("Ada Ünïcode", "ada@example.org")
    commit(repository, ["a.md"], "Begin")
    assert git(vault, "log", "--format=%an").strip() == "Ada Ünïcode"
    assert set(state(repository).files) == {"b.md"}


def test_a_vault_below_the_root_commits_its_own(tmp_path: Path) -> None:
    root = made(tmp_path / "root")
    write(root, "in/a.md", ENTRY)
    write(root, "a.md", ENTRY)
    git(root, "add", "a.md")
    commit(trusted(root / "in"), ["a.md"], "Add")
    assert files_of(root) == "A\0in/a.md\0"
    assert git(root, "status", "--porcelain") == "A  a.md\n"


@pytest.mark.skipif(os.name == "nt", reason="a POSIX script")
def test_a_hook_that_refuses_is_told_and_leaves_all_as_it_was(vault: Path) -> None:
    hook(vault, "pre-commit", "echo 'Titles need a capital.' >&2; exit 1")
    write(vault, "new.md", ENTRY)
    write(vault, "tide.md", ENTRY + "x")
    before = git(vault, "ls-files", "-s")
    with pytest.raises(GitError, match=r"pre-commit refused.*Titles need a capital") as error:
        commit(trusted(vault), ["new.md", "tide.md"], "x")
    assert code(error) == "publish.git-hook-refused"
    assert git(vault, "ls-files", "-s") == before
    assert state(trusted(vault)).files == {
        "new.md": FileState(Kind.ADDED), "tide.md": FileState(Kind.CHANGED)
    }  # fmt: skip


@pytest.mark.skipif(os.name == "nt", reason="a POSIX script")
def test_a_hook_may_change_the_message(vault: Path) -> None:
    hook(vault, "commit-msg", "echo 'by hook' >>\"$1\"")
    write(vault, "tide.md", ENTRY + "x")
    commit(trusted(vault), ["tide.md"], "x")
    assert git(vault, "log", "-1", "--format=%B").strip() == "x\nby hook"


@pytest.mark.skipif(os.name == "nt", reason="a POSIX script")
def test_a_commit_can_be_cancelled(vault: Path) -> None:
    hook(vault, "pre-commit", "sleep 30")
    write(vault, "new.md", ENTRY)
    cancel = threading.Event()
    timer = threading.Timer(0.3, cancel.set)
    timer.start()
    began = time.monotonic()
    with pytest.raises(GitError, match="stopped"):
        commit(trusted(vault), ["new.md"], "x", cancel=cancel)
    timer.join()
    assert time.monotonic() - began < 10
    assert state(trusted(vault)).lock is None
    assert state(trusted(vault)).files == {"new.md": FileState(Kind.ADDED)}


@pytest.mark.skipif(os.name == "nt", reason="a POSIX script")
@pytest.mark.parametrize("first", [False, True])
def test_what_was_committed_when_it_was_cancelled_stays_so(tmp_path: Path, first: bool) -> None:
    vault = tmp_path / "v"
    if first:
        vault.mkdir()
        git(vault, "init", "-q", "-b", "main")
        identify(vault, "Ada")
    else:
        made(vault)
    begun = tmp_path / "begun"
    hook(vault, "post-commit", f"touch '{begun}'; sleep 30")
    write(vault, "new.md", ENTRY)
    cancel = threading.Event()

    def stop() -> None:
        end = time.monotonic() + 20
        while not begun.exists() and time.monotonic() < end:
            time.sleep(0.01)
        cancel.set()

    thread = threading.Thread(target=stop)
    thread.start()
    made_id = commit(trusted(vault), ["new.md"], "x", cancel=cancel)
    thread.join()
    assert git(vault, "rev-parse", "HEAD").strip() == made_id
    assert not state(trusted(vault)).files
    assert not git(vault, "status", "--porcelain")


def test_refusals_of_a_commit(vault: Path) -> None:
    repository = trusted(vault)
    for paths, message, wanted in (
        (["tide.md"], " \n", "no-message"),
        ([], "x", "nothing"),
        (["tide.md"], "x", "nothing"),
        (["none.md"], "x", "file-gone"),
    ):
        with pytest.raises(GitError) as error:
            commit(repository, paths, message)
        assert code(error) == f"publish.git-{wanted}"
    write(vault, ".gitignore", "secret.md\n")
    write(vault, "secret.md", "x")
    with pytest.raises(GitError, match=r"secret\.md is left out") as error:
        commit(repository, ["secret.md"], "x")
    assert code(error) == "publish.git-ignored"
    lock = vault / ".git" / "index.lock"
    lock.write_text("")
    with pytest.raises(GitError, match="Another git") as error:
        commit(repository, [".gitignore"], "x")
    lock.unlink()
    untrusted = find(vault)
    assert untrusted is not None
    with pytest.raises(Untrusted):
        commit(untrusted, [".gitignore"], "x")
    (vault / ".git" / "MERGE_HEAD").write_text(git(vault, "rev-parse", "HEAD"))
    with pytest.raises(GitError, match="A merge was begun"):
        commit(repository, [".gitignore"], "x")


def test_programs_that_came_since_are_not_run(vault: Path) -> None:
    found = find(vault)
    assert found is not None
    repository = trusting(found)
    write(vault, "tide.md", "x")
    hook(vault, "pre-commit", "true")
    with pytest.raises(Untrusted, match="has changed since"):
        commit(repository, ["tide.md"], "x")


def test_five_thousand_files_at_once(vault: Path) -> None:
    repository = trusted(vault)
    paths = [f"folder/entry {number}.md" for number in range(5000)]
    for path in paths:
        write(vault, path, ENTRY)
    began = time.monotonic()
    assert len(state(repository).files) == 5000
    looked = time.monotonic() - began
    commit(repository, paths, "Many")
    assert not state(repository).files
    assert looked < 5


# --- branches -------------------------------------------------------------------------------


def test_branches_made_and_switched(vault: Path) -> None:
    repository = trusted(vault)
    write(vault, "work.md", "uncommitted")
    create(repository, "drafts/ü")
    assert (vault / "work.md").read_text() == "uncommitted"
    write(vault, "tide.md", "other")
    commit(repository, ["tide.md"], "Other")
    assert switch(repository, "main") == "main"
    assert (vault / "tide.md").read_text() == ENTRY
    found = branches(repository)
    assert {branch.name: branch.current for branch in found} == {"main": True, "drafts/ü": False}
    assert found[0].summary in ("Other", "Begin")


def test_a_switch_never_overwrites_work(vault: Path) -> None:
    repository = trusted(vault)
    create(repository, "other")
    write(vault, "tide.md", "other")
    write(vault, "new.md", "other")
    commit(repository, ["tide.md", "new.md"], "Other")
    switch(repository, "main")
    write(vault, "tide.md", "mine")
    with pytest.raises(GitError, match=r"tide\.md was changed and is not recorded") as error:
        switch(repository, "other")
    assert code(error) == "publish.git-switch-overwrites"
    assert (vault / "tide.md").read_text() == "mine"
    write(vault, "tide.md", ENTRY)
    write(vault, "new.md", "mine")
    with pytest.raises(GitError, match=r"new\.md was changed"):
        switch(repository, "other")
    assert (vault / "new.md").read_text() == "mine"
    assert state(repository).branch == "main"


@pytest.mark.parametrize("ignored", ["own.md", "pics"])
def test_a_switch_never_overwrites_what_is_ignored(vault: Path, ignored: str) -> None:
    repository = trusted(vault)
    create(repository, "other")
    write(vault, "own.md", "other")
    write(vault, "pics/a.md", "other")
    commit(repository, ["own.md", "pics/a.md"], "Other")
    switch(repository, "main")
    write(vault, ".git/info/exclude", f"{ignored}\n")
    write(vault, ignored, "precious")
    with pytest.raises(GitError, match=f"{ignored} was changed and is not recorded"):
        switch(repository, "other")
    assert (vault / ignored).read_text() == "precious"
    assert state(repository).branch == "main"


def test_a_switch_keeps_a_folder_of_ignored_files(vault: Path) -> None:
    repository = trusted(vault)
    create(repository, "other")
    write(vault, "notes", "a file")
    commit(repository, ["notes"], "Other")
    switch(repository, "main")
    write(vault, ".git/info/exclude", "notes\n")
    write(vault, "notes/a.md", "precious")
    with pytest.raises(GitError, match="notes was changed and is not recorded"):
        switch(repository, "other")
    assert (vault / "notes/a.md").read_text() == "precious"


@pytest.mark.skipif(os.name == "nt", reason="a POSIX script")
@pytest.mark.parametrize("folder", [".hooks", "draft/../.hooks", "linked"])
def test_hooks_of_another_branch_are_not_run_unseen(
    vault: Path, tmp_path: Path, folder: str
) -> None:
    sung = tmp_path / "sung"
    (vault / "linked").symlink_to(".hooks")
    write(vault, ".hooks/README", "none yet")
    write(vault, "draft/a.md", ENTRY)
    git(vault, "add", "-A")
    git(vault, "commit", "-qm", "Hooks")
    git(vault, "checkout", "-qb", "other")
    write(vault, ".hooks/post-checkout", f"#!/bin/sh\necho sung >'{sung}'\n")
    (vault / ".hooks/post-checkout").chmod(0o755)
    git(vault, "add", "-A")
    git(vault, "commit", "-qm", "A hook")
    git(vault, "checkout", "-q", "main")
    git(vault, "config", "core.hooksPath", folder)
    found = find(vault)
    assert found is not None
    switch(trusting(found), "other")
    assert (vault / ".hooks/post-checkout").is_file()
    assert not sung.exists()
    again = find(vault)
    assert again is not None
    assert not again.trusted


def test_commits_of_no_branch_are_not_left_behind(vault: Path) -> None:
    repository = trusted(vault)
    git(vault, "checkout", "-q", "--detach")
    write(vault, "tide.md", "x")
    commit(repository, ["tide.md"], "Lone")
    with pytest.raises(GitError, match="belongs to no branch"):
        switch(repository, "main")
    create(repository, "kept")
    switch(repository, "main")


@pytest.mark.parametrize(
    "name", ["", "a b", "-x", "a..b", "x.lock", "a~1", "HEAD", "@", "/a", "a/"]
)
def test_names_that_no_branch_can_have(vault: Path, name: str) -> None:
    with pytest.raises(GitError, match="cannot be called"):
        create(trusted(vault), name)


def test_a_branch_that_is_there(vault: Path) -> None:
    repository: Repository = trusted(vault)
    with pytest.raises(GitError, match="already"):
        create(repository, "main")
    with pytest.raises(GitError, match="no branch nowhere"):
        switch(repository, "nowhere")
