from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from editor.messages import english
from editor.publish.git import log, objects, repository, trust
from editor.publish.git.aborting import would_lose
from editor.publish.git.branches import branches
from editor.publish.git.repository import find
from editor.publish.git.status import FileState, Kind, UnderWay, state
from editor.vault.git import Git, GitError, GitMissing, Untrusted
from tests.publish.git.hub import ENTRY, GIT, Hub, git, made, write

pytestmark = pytest.mark.skipif(GIT is None, reason="git is not here")

ODD = 'a folder/ünïcode "quoted"\n line.md'


def kinds(vault: Path) -> dict[str, Kind]:
    found = find(vault)
    assert found is not None
    return {path: each.kind for path, each in state(found).files.items()}


def test_no_repository(tmp_path: Path) -> None:
    assert find(tmp_path) is None
    (tmp_path / ".git").write_text("nonsense")
    assert find(tmp_path) is None


def test_a_bare_repository_is_no_vaults(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q", "--bare", "b.git")
    assert find(tmp_path / "b.git") is None


def test_no_git_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path / "v")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(GitMissing, match="Git was not found"):
        find(tmp_path / "v")


@pytest.mark.skipif(os.name == "nt", reason="a POSIX script")
def test_a_git_that_is_too_old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path / "v")
    program = tmp_path / "bin" / "git"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\necho git version 2.17.1\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent))
    with pytest.raises(GitMissing, match=r"2\.17 is too old"):
        find(tmp_path / "v")


def test_states_of_files(tmp_path: Path) -> None:
    vault = made(tmp_path / "v")
    for name in ("gone.md", "staged.md", ODD):
        write(vault, name, ENTRY)
    git(vault, "add", "-A")
    git(vault, "commit", "-qm", "More")
    write(vault, "gone.md", None)
    write(vault, "new.md", ENTRY)
    write(vault, ".new.md.0123456789ab.territory-editor.tmp", ENTRY)
    write(vault, ODD, ENTRY + "more\n")
    write(vault, "staged.md", ENTRY + "more\n")
    git(vault, "add", "staged.md")
    found = find(vault)
    assert found is not None
    files = state(found).files
    assert files == {
        "gone.md": FileState(Kind.REMOVED),
        "new.md": FileState(Kind.ADDED),
        ODD: FileState(Kind.CHANGED),
        "staged.md": FileState(Kind.CHANGED, staged=True),
    }


def test_a_vault_below_the_repositorys_root(tmp_path: Path) -> None:
    root = made(tmp_path / "root with space")
    write(root, "content/vault/a.md", ENTRY)
    write(root, "other.md", ENTRY)
    vault = root / "content" / "vault"
    found = find(vault)
    assert found is not None
    assert found.root == root
    assert found.prefix == "content/vault/"
    told = state(found)
    assert dict(told.files) == {"a.md": FileState(Kind.ADDED)}
    assert any(str(root) in english(note) for note in told.notes)


def test_branch_and_upstream(tmp_path: Path) -> None:
    hub = Hub(tmp_path)
    hub.commit(hub.ben, "ben.md", ENTRY, push=True)
    hub.commit(hub.ada, "ada.md", ENTRY)
    git(hub.ada, "fetch", "-q")
    found = find(hub.ada)
    assert found is not None
    told = state(found)
    assert (told.branch, told.upstream, told.ahead, told.behind) == ("main", "origin/main", 1, 1)
    assert told.remotes == ("origin",)
    assert told.hindrance is None


def test_before_the_first_commit(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q", "-b", "main")
    write(tmp_path, "a.md", ENTRY)
    found = find(tmp_path)
    assert found is not None
    told = state(found)
    assert told.head is None
    assert told.branch == "main"
    assert told.files["a.md"].kind is Kind.ADDED
    assert list(log.commits(found)) == []


def test_a_detached_head(tmp_path: Path) -> None:
    vault = made(tmp_path / "v")
    git(vault, "checkout", "-q", "--detach")
    found = find(vault)
    assert found is not None
    told = state(found)
    assert told.detached
    assert "No branch" in english(told.notes[0])


def test_a_merge_left_half_done(tmp_path: Path) -> None:
    vault = made(tmp_path / "v")
    git(vault, "checkout", "-qb", "other")
    write(vault, "tide.md", ENTRY.replace("4-10", "1-3"))
    git(vault, "commit", "-qam", "one")
    git(vault, "checkout", "-q", "main")
    write(vault, "tide.md", ENTRY.replace("4-10", "101+"))
    git(vault, "commit", "-qam", "two")
    git(vault, "merge", "other", check=False)
    found = find(vault)
    assert found is not None
    told = state(found)
    assert told.under_way is UnderWay.MERGE
    assert told.files["tide.md"].kind is Kind.CLASHING
    assert told.hindrance is not None
    git(vault, "merge", "--abort")
    git(vault, "rebase", "other", check=False)
    told = state(found)
    assert told.under_way is UnderWay.REBASE
    assert told.detached


def test_a_lock_is_told_with_its_age(tmp_path: Path) -> None:
    vault = made(tmp_path / "v")
    lock = vault / ".git" / "index.lock"
    lock.write_text("")
    os.utime(lock, (1, 1))
    found = find(vault)
    assert found is not None
    told = state(found)
    assert told.lock is not None
    assert told.lock.age > 1000
    assert told.hindrance is not None
    assert "index.lock" in english(told.hindrance)


def test_texts_at_a_revision(tmp_path: Path) -> None:
    vault = made(tmp_path / "v")
    write(vault, ODD, ENTRY)
    write(vault, "picture.png", "\0PNG")
    git(vault, "add", "-A")
    git(vault, "commit", "-qm", "More")
    write(vault, "tide.md", "changed")
    found = find(vault)
    assert found is not None
    paths = ["tide.md", ODD, "picture.png", "none.md"]
    assert objects.texts_at(found, "HEAD", paths) == {
        "tide.md": ENTRY, ODD: ENTRY, "picture.png": None, "none.md": None
    }  # fmt: skip
    assert objects.texts_at(found, "HEAD~1", paths)[ODD] is None
    with pytest.raises(GitError):
        objects.texts_at(found, "nowhere", paths)


@pytest.mark.parametrize(
    ("attributes", "setting"),
    [
        ("*.md text eol=crlf\n", None),
        ("* text=auto\n", ("core.eol", "crlf")),
        ("", ("core.autocrlf", "true")),
        ("* -text\n", ("core.autocrlf", "true")),
        ("*.md text=auto eol=lf\n", ("core.autocrlf", "true")),
        ("*.md text\n", ("core.autocrlf", "input")),
        ("*.md crlf\n", ("core.autocrlf", "true")),
    ],
)
def test_texts_have_the_line_ends_of_the_work_tree(
    tmp_path: Path, attributes: str, setting: tuple[str, str] | None
) -> None:
    vault = made(tmp_path / "v")
    write(vault, ".gitattributes", attributes)
    if setting:
        git(vault, "config", *setting)
    (vault / "tide.md").unlink()
    git(vault, "checkout", "tide.md")
    found = find(vault)
    assert found is not None
    told = objects.texts_at(found, "HEAD", ["tide.md"])["tide.md"]
    assert told == (vault / "tide.md").read_bytes().decode()


def test_a_note_of_lfs_is_told_from_a_file() -> None:
    oid = "a" * 64
    note = f"version https://git-lfs.github.com/spec/v1\noid sha256:{oid}\nsize 2500000\n"
    assert objects.pointer(note.encode()) == 2500000
    assert objects.pointer(b"other") is None
    assert objects.pointer((note + "x" * 2000).encode()) is None


def test_history_of_the_vault_and_of_an_entry(tmp_path: Path) -> None:
    vault = made(tmp_path / "v")
    write(vault, "tide.md", ENTRY.replace("4-10", "11-20"))
    git(vault, "commit", "-qam", "Grow\n\nIt did.")
    git(vault, "mv", "tide.md", "wave ü.md")
    git(vault, "commit", "-qm", "Rename")
    write(vault, "other.md", "text")
    git(vault, "add", "-A")
    git(vault, "commit", "-qm", "Another")
    found = find(vault)
    assert found is not None
    everything = list(log.commits(found))
    assert [commit.summary for commit in everything] == ["Another", "Rename", "Grow", "Begin"]
    assert everything[2].message == "Grow\n\nIt did."
    assert everything[0].who == "Ada"
    one = list(log.commits(found, "wave ü.md"))
    assert [commit.summary for commit in one] == ["Rename", "Grow", "Begin"]
    assert one[0].files[0].renamed
    assert [commit.files[0].path for commit in one] == ["wave ü.md", "tide.md", "tide.md"]
    oids = [commit.files[0].after or "" for commit in one]
    assert log.texts(found, oids)[oids[2]] == ENTRY
    assert len(list(log.commits(found, most=2))) == 2


# --- trust ----------------------------------------------------------------------------------


def canary(tmp_path: Path) -> tuple[str, Path]:
    sung = tmp_path / "sung"
    program = tmp_path / "canary"
    program.write_text(f"#!/bin/sh\necho \"$0 $*\" >>'{sung}'\ncat\n")
    program.chmod(0o755)
    return str(program), sung


SETTINGS = (
    "core.fsmonitor", "filter.evil.clean", "filter.evil.smudge", "filter.evil.process",
    "diff.evil.textconv", "diff.evil.command", "diff.external", "merge.evil.driver",
    "core.sshCommand", "core.gitProxy", "core.askPass", "credential.helper", "core.editor",
    "sequence.editor", "core.pager", "pager.log", "gpg.program", "core.alternateRefsCommand",
    "filter.a=b.clean", "interactive.diffFilter",
)  # fmt: skip


@pytest.mark.skipif(os.name == "nt", reason="a POSIX script")
def test_nothing_of_an_untrusted_repository_is_run(tmp_path: Path) -> None:  # noqa: PLR0915
    program, sung = canary(tmp_path)
    vault = made(tmp_path / "v")
    write(vault, ".gitattributes", "*.md filter=evil diff=evil merge=evil\nb.md filter=a=b\n")
    write(vault, "b.md", ENTRY + "b\n")
    git(vault, "add", "-A")
    git(vault, "commit", "-qm", "More")
    oid = git(vault, "rev-parse", "HEAD:b.md").strip()
    inner = made(tmp_path / "inner")
    git(vault, "-c", "protocol.file.allow=always", "submodule", "add", "-q", str(inner), "sub")
    git(vault / "sub", "config", "core.fsmonitor", program)
    write(vault, "sub/tide.md", "changed")
    hooks = tmp_path / "hooks"
    hooks.mkdir()
    for name in ("post-index-change", "fsmonitor-watchman", "reference-transaction", "pre-commit"):
        (hooks / name).write_text(f"#!/bin/sh\nexec {program} {name}\n")
        (hooks / name).chmod(0o755)
    included = tmp_path / "included"
    included.write_text("")
    for setting in SETTINGS:
        git(vault, "config", "-f", str(included), setting, program)
    git(vault, "config", "include.path", str(included))
    git(vault, "config", "core.hooksPath", str(hooks))
    git(vault, "config", "log.showSignature", "true")
    git(vault, "config", "status.submoduleSummary", "true")
    git(vault, "config", "remote.origin.url", f"ext::{program} %S")
    git(vault, "config", "remote.origin.promisor", "true")
    git(vault, "config", "extensions.partialClone", "origin")
    git(vault, "config", "core.repositoryFormatVersion", "1")
    # What has the same size and another time is looked into; an object is missing.
    write(vault, "tide.md", ENTRY.replace("4-10", "1-30"))
    os.utime(vault / "tide.md", (1, 1))
    os.utime(vault / "b.md", (1, 1))
    file = vault / ".git" / "objects" / oid[:2] / oid[2:]
    file.chmod(stat.S_IRUSR | stat.S_IWUSR)
    file.unlink()
    sung.unlink(missing_ok=True)

    found = find(vault)
    assert found is not None
    assert not found.trusted
    told = state(found)
    assert told.files["tide.md"].kind is Kind.CHANGED
    assert objects.texts_at(found, "HEAD", ["tide.md", "b.md"]) == {"tide.md": ENTRY, "b.md": None}
    assert len(list(log.commits(found))) == 2
    assert len(list(log.commits(found, "tide.md"))) == 1
    assert [branch.name for branch in branches(found)] == ["main"]
    (vault / ".git" / "MERGE_HEAD").write_text(git(vault, "rev-parse", "HEAD"))
    assert would_lose(found) is None
    named = repository.programs(found)
    with pytest.raises(Untrusted, match="not trusted"):
        found.git.run("add", "-A")
    with pytest.raises(ValueError, match="fetch"):
        found.git.ask("fetch")
    assert not sung.exists(), sung.read_text()
    keys = {each.key for each in named}
    assert {"core.fsmonitor", "filter.evil.clean", "core.hookspath", "hooks/pre-commit"} <= keys
    assert {"core.sshcommand", "credential.helper", "gpg.program", "remote.origin.url"} <= keys
    assert all(english(each.when) for each in named)
    # The canary does sing where it is let.
    Git(vault, trusted=True).ask("status", may_fail=True)
    assert sung.exists()


@pytest.mark.skipif(os.name == "nt", reason="a POSIX script")
def test_the_users_own_lfs_runs_no_program_of_an_untrusted_repository(tmp_path: Path) -> None:
    program, sung = canary(tmp_path)
    vault = made(tmp_path / "v")
    write(vault, ".gitattributes", "*.png filter=lfs\n")
    write(vault, "a.png", "picture")
    git(vault, "add", "-A")
    git(vault, "commit", "-qm", "More")
    # It stands for an LFS that runs what the repository names.
    git(tmp_path, "config", "--global", "filter.lfs.clean", program)
    git(tmp_path, "config", "--global", "filter.lfs.required", "true")
    os.utime(vault / "a.png", (1, 1))
    found = find(vault)
    assert found is not None
    assert not state(found).files
    assert sung.exists()  # the user's own runs where nothing of the repository's goes with it
    sung.unlink()
    git(vault, "config", "lfs.extension.x.clean", program)
    git(vault, "config", "lfs.customtransfer.x.path", program)
    assert not state(found).files
    assert not sung.exists()
    keys = {each.key for each in repository.programs(found)}
    assert keys == {"lfs.extension.x.clean", "lfs.customtransfer.x.path"}


def test_trust_is_asked_again_for_another_program(tmp_path: Path) -> None:
    vault = made(tmp_path / "v")
    found = find(vault)
    assert found is not None
    assert not found.trusted
    assert repository.programs(found) == ()
    assert repository.trusting(found).trusted
    again = find(vault)
    assert again is not None
    assert again.trusted
    git(vault, "config", "core.sshCommand", "something")
    changed = find(vault)
    assert changed is not None
    assert not changed.trusted
    assert trust.was_asked(changed.vault)
    repository.trusting(changed)
    hook = vault / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\n")
    hook.chmod(0o755)
    with_hook = find(vault)
    assert with_hook is not None
    assert not with_hook.trusted
    repository.trusting(with_hook)
    hook.write_text("#!/bin/sh\nexit 0\n")
    with_other = find(vault)
    assert with_other is not None
    assert not with_other.trusted
    trust.forget(vault)
    assert not trust.was_asked(vault)


def test_trust_is_kept_by_the_real_path(tmp_path: Path) -> None:
    vault = made(tmp_path / "v")
    found = find(vault)
    assert found is not None
    repository.trusting(found)
    link = tmp_path / "link"
    try:
        link.symlink_to(vault, target_is_directory=True)
    except OSError:
        pytest.skip("no links here")
    by_link = find(link)
    assert by_link is not None
    assert by_link.trusted
    other = made(tmp_path / "w")
    another = find(other)
    assert another is not None
    assert not another.trusted


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="gives a folder to another user"
)
def test_a_repository_of_another_user(tmp_path: Path) -> None:
    vault = made(tmp_path / "v")
    os.chown(vault, 12345, 12345)
    os.chown(vault / ".git", 12345, 12345)
    with pytest.raises(GitError, match=r"another user.*safe\.directory"):
        find(vault)


def test_variables_of_another_git_lead_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = made(tmp_path / "v")
    other = made(tmp_path / "other")
    monkeypatch.setenv("GIT_DIR", str(other / ".git"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(other / ".git" / "index"))
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    found = find(vault)
    assert found is not None
    assert found.root == vault


def test_a_repository_of_its_own_for_each_work_tree(tmp_path: Path) -> None:
    vault = made(tmp_path / "v")
    git(vault, "worktree", "add", "-q", "-b", "side", str(tmp_path / "w"))
    found = find(tmp_path / "w")
    assert found is not None
    assert found.common == vault / ".git"
    assert found.folder != found.common
    assert state(found).branch == "side"
