"""Repositories of uncommon kinds: submodules, sparse and shallow ones, filters, LFS, SHA-256."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from editor.messages import english
from editor.publish.git import log, objects
from editor.publish.git.branches import branches, switch
from editor.publish.git.commits import commit
from editor.publish.git.pulling import How, pull
from editor.publish.git.pushing import push
from editor.publish.git.status import Kind, state
from editor.publish.git.trees import FileClash
from editor.vault.git import GitError
from editor.vault.merge import Side
from tests.publish.git.hub import ENTRY, GIT, Hub, git, identify, made, trusted, write

pytestmark = pytest.mark.skipif(GIT is None, reason="git is not here")

GROWN = ENTRY.replace("size: 4-10", "size: 11-20")
MOVED = ENTRY.replace("x: 100", "x: 142")
BOTH = GROWN.replace("x: 100", "x: 142")


def both_edit(hub: Hub) -> None:
    hub.commit(hub.ben, "tide.md", GROWN, push=True)
    hub.commit(hub.ada, "tide.md", MOVED)


def is_merged(folder: Path) -> None:
    pulled = pull(trusted(folder))
    assert pulled.how is How.MERGED
    assert (folder / "tide.md").read_text() == BOTH
    push(trusted(folder))


def test_a_submodule_is_left_alone(tmp_path: Path) -> None:
    inner = made(tmp_path / "inner")
    hub = Hub(tmp_path)
    allowed = ("-c", "protocol.file.allow=always")
    git(hub.ben, *allowed, "submodule", "add", "-q", str(inner), "sub")
    git(hub.ben, "commit", "-qm", "Sub")
    git(hub.ben, "push", "-q")
    pull(trusted(hub.ada))
    git(hub.ada, *allowed, "submodule", "update", "-q", "--init")
    write(hub.ada, "sub/tide.md", "edited inside")
    write(hub.ada, "sub/new.md", "made inside")
    told = state(trusted(hub.ada))
    assert told.submodules == ("sub",)
    assert not told.files
    assert "left alone" in english(told.notes[0])
    write(hub.ben, "sub/x.md", "x")
    git(hub.ben / "sub", "add", "-A")
    identify(hub.ben / "sub", "Ben")
    git(hub.ben / "sub", "commit", "-qm", "x")
    git(hub.ben, "commit", "-qam", "Sub goes on")
    both_edit(hub)
    is_merged(hub.ada)
    assert (hub.ada / "sub" / "tide.md").read_text() == "edited inside"
    assert (hub.ada / "sub" / "new.md").exists()


def test_a_sparse_checkout(tmp_path: Path) -> None:
    hub = Hub(tmp_path, {"tide.md": ENTRY, "away/a.md": ENTRY})
    git(hub.ada, "sparse-checkout", "set", "in")
    assert not (hub.ada / "away").exists()
    hub.commit(hub.ben, "away/a.md", GROWN)
    both_edit(hub)
    assert state(trusted(hub.ada)).sparse
    is_merged(hub.ada)
    assert not (hub.ada / "away").exists()
    assert git(hub.ada, "show", "HEAD:away/a.md") == GROWN
    assert not state(trusted(hub.ada)).files


def test_a_shallow_clone(tmp_path: Path) -> None:
    hub = Hub(tmp_path)
    hub.commit(hub.ben, "more.md", ENTRY, push=True)
    git(tmp_path, "clone", "-q", "--depth=1", f"file://{hub.bare}", "shallow")
    shallow = tmp_path / "shallow"
    identify(shallow, "Cas")
    told = state(trusted(shallow))
    assert told.shallow
    assert "shallow" in english(told.notes[0])
    hub.commit(hub.ben, "tide.md", GROWN, push=True)
    hub.commit(shallow, "tide.md", MOVED)
    is_merged(shallow)


def test_a_repository_with_longer_ids(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_DEFAULT_HASH", "sha256")
    hub = Hub(tmp_path)
    if len(git(hub.ada, "rev-parse", "HEAD").strip()) != 64:
        pytest.skip("this git knows no SHA-256")
    monkeypatch.delenv("GIT_DEFAULT_HASH")
    both_edit(hub)
    hub.commit(hub.ben, "new.md", GROWN, push=True)
    write(hub.ada, "new.md", GROWN)
    is_merged(hub.ada)


@pytest.mark.skipif(os.name == "nt", reason="POSIX programs as filters")
def test_filters_of_a_trusted_repository_apply(tmp_path: Path) -> None:
    hub = Hub(tmp_path, {"tide.md": ENTRY, "secret.md": "in plain words\n"})
    write(hub.ben, ".gitattributes", "secret.md filter=turned\n")
    for folder in (hub.ada, hub.ben):
        git(folder, "config", "filter.turned.clean", "tr a-z n-za-m")
        git(folder, "config", "filter.turned.smudge", "tr a-z n-za-m")
    git(hub.ben, "add", "--renormalize", ".")
    git(hub.ben, "add", "-A")
    git(hub.ben, "commit", "-qm", "Turn")
    git(hub.ben, "push", "-q")
    ada = trusted(hub.ada)
    pull(ada)
    assert git(hub.ada, "show", "HEAD:secret.md") == "va cynva jbeqf\n"
    assert (hub.ada / "secret.md").read_text() == "in plain words\n"
    assert objects.texts_at(ada, "HEAD", ["secret.md"]) == {"secret.md": "in plain words\n"}
    write(hub.ada, "secret.md", "in other words\n")
    hub.commit(hub.ben, "secret.md", "in plain words\nmore\n", push=True)
    with pytest.raises(GitError, match=r"secret\.md was changed here"):
        pull(ada)
    assert (hub.ada / "secret.md").read_text() == "in other words\n"
    commit(ada, ["secret.md"], "Other")
    (clash,) = pull(ada).clashes
    pull(ada, decided={clash: Side.THEIRS})
    assert (hub.ada / "secret.md").read_text() == "in plain words\nmore\n"


def test_texts_in_another_encoding(tmp_path: Path) -> None:
    vault = made(tmp_path / "v")
    write(vault, ".gitattributes", "wide.md text working-tree-encoding=UTF-16LE\n")
    (vault / "wide.md").write_bytes("ü\n".encode("utf-16-le"))
    git(vault, "add", "-A")
    git(vault, "commit", "-qm", "Wide")
    # Compared is what lies there, which is no text in UTF-8.
    assert objects.texts_at(trusted(vault), "HEAD", ["wide.md"]) == {"wide.md": None}


def pointer(letter: str) -> str:
    oid = letter * 64
    return f"version https://git-lfs.github.com/spec/v1\noid sha256:{oid}\nsize 12345\n"


def test_pointers_are_never_merged_by_lines(tmp_path: Path) -> None:
    hub = Hub(tmp_path, {"p.png": pointer("a"), "q.png": pointer("a")})
    hub.commit(hub.ben, "p.png", pointer("b"), push=True)
    hub.commit(hub.ada, "p.png", pointer("c"))
    (clash,) = pull(trusted(hub.ada)).clashes
    assert isinstance(clash, FileClash)
    pull(trusted(hub.ada), decided={clash: Side.MINE})
    assert (hub.ada / "p.png").read_text() == pointer("c")


def test_five_thousand_files_come_in(tmp_path: Path) -> None:
    hub = Hub(tmp_path)
    for number in range(5000):
        write(hub.ben, f"many/{number}.md", ENTRY)
    git(hub.ben, "add", "-A")
    git(hub.ben, "commit", "-qm", "Many")
    git(hub.ben, "push", "-q")
    for number in range(0, 5000, 100):
        write(hub.ada, f"many/{number}.md", ENTRY)
    began = time.monotonic()
    pulled = pull(trusted(hub.ada))
    assert len(pulled.files) == 5000
    assert not state(trusted(hub.ada)).files
    assert time.monotonic() - began < 60


@pytest.mark.skipif(os.name == "nt", reason="a POSIX program")
def test_lfs_is_not_here(tmp_path: Path) -> None:
    hub = Hub(tmp_path)
    write(hub.ben, ".gitattributes", "*.png filter=lfs\n")
    write(hub.ben, "p.png", pointer("a"))
    hub.commit(hub.ben, "tide.md", GROWN)
    git(hub.ben, "add", "-A")
    git(hub.ben, "commit", "-qm", "LFS")
    git(hub.ben, "push", "-q")
    ada = trusted(hub.ada)
    git(hub.ada, "config", "filter.lfs.process", "git-lfs-that-is-not-here filter-process")
    git(hub.ada, "config", "filter.lfs.smudge", "git-lfs-that-is-not-here smudge")
    git(hub.ada, "config", "filter.lfs.required", "true")
    write(hub.ada, "tide.md", MOVED)
    write(hub.ada, "mine.md", "mine")
    with pytest.raises(GitError, match="LFS"):
        pull(ada)
    assert (hub.ada / "tide.md").read_text() in (MOVED, BOTH)
    for name in ("process", "smudge", "required"):
        git(hub.ada, "config", "--unset", f"filter.lfs.{name}")
    pull(ada)
    assert (hub.ada / "tide.md").read_text() == BOTH
    assert (hub.ada / "p.png").read_text() == pointer("a")
    assert set(state(ada).files) == {"tide.md", "mine.md"}


def test_clashes_that_no_merge_left(tmp_path: Path) -> None:
    hub = Hub(tmp_path)
    write(hub.ada, "tide.md", GROWN)
    git(hub.ada, "stash", "-q")
    hub.commit(hub.ada, "tide.md", ENTRY.replace("4-10", "1-3"))
    git(hub.ada, "stash", "pop", "-q", check=False)
    assert state(trusted(hub.ada)).files["tide.md"].kind is Kind.CLASHING
    before = (hub.ada / "tide.md").read_text()
    for attempt in (
        pull,
        lambda ada: commit(ada, ["tide.md"], "x"),
        lambda ada: switch(ada, "main"),
    ):
        with pytest.raises(GitError, match=r"tide\.md was left undecided"):
            attempt(trusted(hub.ada))
    assert (hub.ada / "tide.md").read_text() == before
    write(hub.ada, "tide.md", BOTH)
    with pytest.raises(GitError, match=r"tide\.md was left undecided"):
        pull(trusted(hub.ada))
    commit(trusted(hub.ada), ["tide.md"], "Decided")
    assert git(hub.ada, "show", "HEAD:tide.md") == BOTH
    assert not state(trusted(hub.ada)).files


def test_pictures_that_clash_are_not_recorded_unseen(tmp_path: Path) -> None:
    hub = Hub(tmp_path, {"tide.md": ENTRY, "a.png": "\x89\0PNG"})
    write(hub.ada, "a.png", "\x89\0PNG of the stash")
    git(hub.ada, "stash", "-q")
    hub.commit(hub.ada, "a.png", "\x89\0PNG of the branch")
    git(hub.ada, "stash", "pop", "-q", check=False)
    with pytest.raises(GitError, match=r"a\.png was left undecided"):
        commit(trusted(hub.ada), ["a.png"], "x")
    assert state(trusted(hub.ada)).files["a.png"].kind is Kind.CLASHING


def test_messages_of_another_encoding(tmp_path: Path) -> None:
    vault = made(tmp_path / "v")
    git(vault, "config", "i18n.commitEncoding", "latin1")
    git(vault, "config", "i18n.logOutputEncoding", "latin1")
    write(vault, "tide.md", GROWN)
    commit(trusted(vault), ["tide.md"], "Größer")
    assert next(log.commits(trusted(vault))).summary == "Größer"


@pytest.mark.parametrize("zone", ["-7530", "+9999"])
def test_a_commit_in_a_time_zone_of_nowhere(tmp_path: Path, zone: str) -> None:
    vault = made(tmp_path / "v")
    write(vault, "tide.md", GROWN)
    git(vault, "add", "-A")
    tree, head = git(vault, "write-tree").strip(), git(vault, "rev-parse", "HEAD").strip()
    who = f"Ada <ada@example.org> 1600000000 {zone}"
    raw = f"tree {tree}\nparent {head}\nauthor {who}\ncommitter {who}\n\nOdd\n"
    words = ("hash-object", "-t", "commit", "-w", "--literally", "--stdin")
    git(vault, "update-ref", "refs/heads/main", git(vault, *words, given=raw).strip())
    (branch,) = branches(trusted(vault))
    assert branch.when is not None
    odd = next(iter(log.commits(trusted(vault))))
    assert odd.summary == "Odd"
    assert odd.when.year == 2020
