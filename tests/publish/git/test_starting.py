"""A vault becomes a repository: what is written is what was shown, and nothing half."""

from __future__ import annotations

import subprocess
import threading
from pathlib import Path

import pytest

from editor.messages import EditorError
from editor.publish.git import pushing
from editor.publish.git.identity import Identity
from editor.publish.git.repository import find
from editor.publish.git.starting import address_fault, begin, plan, set_address
from editor.publish.git.status import state
from editor.workspace.merge_setup import look
from tests.publish.git.hub import ENTRY, GIT, git, made, trusted, write

pytestmark = pytest.mark.skipif(GIT is None, reason="git is not here")

ADA = Identity("Ada", "ada@example.org")
PATTERNS = ("*.md",)


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    write(folder, "tide.md", ENTRY.replace("\n", "\r\n"))
    write(folder, "assets/a.png", "\x89PNG")
    write(folder, ".DS_Store", "junk")
    write(folder, "draft/one.md", ENTRY)
    return folder


def listing(folder: Path) -> dict[str, bytes]:
    files = (each for each in folder.rglob("*") if each.is_file())
    return {str(each.relative_to(folder)): each.read_bytes() for each in files}


def test_what_is_planned_is_what_is_done(vault: Path) -> None:
    before = listing(vault)
    beginning = plan(vault, PATTERNS)
    assert listing(vault) == before
    assert set(beginning.files) == {"tide.md", "assets/a.png", "draft/one.md"}
    assert beginning.who is None
    found = begin(beginning, ADA, "Begin")
    after = {path: data for path, data in listing(vault).items() if not path.startswith(".git/")}
    written = {each.path: each.after.encode() for each in beginning.written}
    assert after == {**before, **written}
    assert found.trusted
    committed = set(git(vault, "ls-tree", "-r", "--name-only", "HEAD").split())
    assert committed == {*beginning.files, ".gitattributes", ".gitignore"}
    assert git(vault, "log", "-1", "--format=%an %ae %s").strip() == "Ada ada@example.org Begin"
    setup = look(vault)
    assert setup is not None
    assert setup.done
    assert not state(found).files
    again = find(vault)
    assert again is not None
    assert again.trusted


def test_every_byte_is_kept_on_the_way(vault: Path, tmp_path: Path) -> None:
    begin(plan(vault, PATTERNS), ADA, "Begin")
    clone = tmp_path / "clone"
    git(tmp_path, "-c", "core.autocrlf=true", "clone", "-q", str(vault), str(clone))
    assert (clone / "tide.md").read_bytes() == (vault / "tide.md").read_bytes()
    assert (clone / "draft/one.md").read_bytes() == (vault / "draft/one.md").read_bytes()


def test_what_somebody_wrote_before_stays(vault: Path) -> None:
    write(vault, ".gitattributes", "*.md diff=markdown")
    write(vault, ".gitignore", "draft/\n.DS_Store\n")
    beginning = plan(vault, PATTERNS)
    assert "draft/one.md" not in beginning.files
    begin(beginning, ADA, "Begin")
    text = (vault / ".gitattributes").read_text()
    assert text == "*.md diff=markdown\n*.md merge=territory-editor\n"
    ignored = (vault / ".gitignore").read_text()
    assert ignored.startswith("draft/\n.DS_Store\n")
    assert ignored.count(".DS_Store") == 1


def test_when_it_fails_the_folder_is_as_it_was(vault: Path) -> None:
    before = listing(vault)
    beginning = plan(vault, PATTERNS)
    with pytest.raises(EditorError):
        begin(beginning, Identity("Ada", "no address"), "Begin")
    assert listing(vault) == before
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(EditorError):
        begin(beginning, ADA, "Begin", cancel=cancel)
    assert listing(vault) == before
    assert not (vault / ".git").exists()
    write(vault, ".gitignore", "since then\n")
    with pytest.raises(EditorError):
        begin(beginning, ADA, "Begin")
    assert (vault / ".gitignore").read_text() == "since then\n"
    assert not (vault / ".git").exists()


def test_a_repository_is_not_begun_twice(tmp_path: Path) -> None:
    folder = made(tmp_path / "v")
    with pytest.raises(EditorError, match="already"):
        plan(folder, PATTERNS)


def test_a_repository_inside_is_left_alone(vault: Path) -> None:
    made(vault / "inside")
    beginning = plan(vault, PATTERNS)
    assert not [path for path in beginning.files if path.startswith("inside")]
    begin(beginning, ADA, "Begin")
    assert "inside" not in git(vault, "ls-tree", "--name-only", "HEAD").split()


def test_it_is_shared_at_an_address(vault: Path, tmp_path: Path) -> None:
    bare = tmp_path / "hub.git"
    subprocess.run([str(GIT), "init", "-q", "--bare", "-b", "main", str(bare)], check=True)
    found = begin(plan(vault, PATTERNS), ADA, "Begin", address=str(bare))
    assert pushing.push(found, remote="origin").shared.name == "main"
    assert "tide.md" in git(bare, "ls-tree", "--name-only", "main").split()
    set_address(found, "https://example.org/other.git")
    assert git(vault, "remote", "get-url", "origin").strip() == "https://example.org/other.git"


def test_another_address_leaves_alone_what_is_fetched(tmp_path: Path) -> None:
    folder = made(tmp_path / "v")
    git(folder, "remote", "add", "origin", "https://example.org/a.git")
    key = "remote.origin.fetch"
    git(folder, "config", "--add", key, "+refs/pull/*:refs/remotes/origin/pull/*")
    before = git(folder, "config", "--get-all", key)
    set_address(trusted(folder), "https://example.org/b.git")
    assert git(folder, "remote", "get-url", "origin").strip() == "https://example.org/b.git"
    assert git(folder, "config", "--get-all", key) == before


def test_what_came_since_it_was_shown_is_not_committed(vault: Path) -> None:
    beginning = plan(vault, PATTERNS)
    write(vault, "private.md", ENTRY)
    found = begin(beginning, ADA, "Begin")
    assert "private.md" not in git(vault, "ls-tree", "--name-only", "HEAD").split()
    assert set(state(found).files) == {"private.md"}


@pytest.mark.parametrize("address", ["ext::sh -c x", "--upload-pack=x", "fd::7", "a\nb"])
def test_an_address_is_no_command(vault: Path, address: str) -> None:
    assert address_fault(address)
    before = listing(vault)
    with pytest.raises(EditorError, match="no address"):
        begin(plan(vault, PATTERNS), ADA, "Begin", address=address)
    assert listing(vault) == before


def test_addresses_that_are_fit() -> None:
    for address in ("", "https://example.org/v.git", "git@example.org:v.git", "/srv/v.git"):
        assert not address_fault(address)


def test_an_address_with_a_password(vault: Path) -> None:
    address = "https://ada:secret@example.org/a.git"
    with pytest.raises(EditorError, match="holds a password") as error:
        begin(plan(vault, PATTERNS), ADA, "Begin", address=address)
    assert "secret" not in str(error.value)
    assert not address_fault("https://ada@example.org/a.git")
