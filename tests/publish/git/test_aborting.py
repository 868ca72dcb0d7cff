from __future__ import annotations

from pathlib import Path

import pytest

from editor.messages import english
from editor.publish.git.aborting import abort, would_lose
from editor.publish.git.status import UnderWay, state, under_way
from editor.vault.git import GitError
from tests.publish.git.hub import ENTRY, GIT, git, made, trusted, write

pytestmark = pytest.mark.skipif(GIT is None, reason="git is not here")

ONE, TWO = ENTRY.replace("4-10", "1-3"), ENTRY.replace("4-10", "101+")
COMMANDS = {
    UnderWay.MERGE: ("merge", "other"),
    UnderWay.REBASE: ("rebase", "other"),
    UnderWay.CHERRY_PICK: ("cherry-pick", "other"),
    UnderWay.REVERT: ("revert", "--no-edit", "HEAD~1"),
}


@pytest.fixture(params=list(COMMANDS), ids=lambda param: param.name)
def half_done(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A vault in which something was begun that clashes."""
    vault = made(tmp_path / "v")
    write(vault, "own.md", ENTRY)
    git(vault, "add", "-A")
    git(vault, "commit", "-qm", "Own")
    git(vault, "checkout", "-qb", "other")
    write(vault, "tide.md", ONE)
    git(vault, "commit", "-qam", "One")
    git(vault, "checkout", "-q", "main")
    write(vault, "tide.md", TWO)
    git(vault, "commit", "-qam", "Two")
    write(vault, "tide.md", ENTRY.replace("4-10", "21-50"))
    git(vault, "commit", "-qam", "Three")
    git(vault, *COMMANDS[request.param], check=False)
    assert under_way(trusted(vault)) is request.param
    return vault


def test_it_is_taken_back_where_nothing_is_lost(half_done: Path) -> None:
    repository = trusted(half_done)
    write(half_done, "new.md", "untracked")
    assert would_lose(repository) is None
    abort(repository)
    told = state(repository)
    assert told.under_way is None
    assert told.branch == "main"
    assert set(told.files) == {"new.md"}
    assert (half_done / "tide.md").read_text() == ENTRY.replace("4-10", "21-50")
    abort(repository)  # nothing is left to take back


def test_not_where_something_was_decided(half_done: Path) -> None:
    repository = trusted(half_done)
    write(half_done, "tide.md", ENTRY.replace("4-10", "decided"))
    git(half_done, "add", "tide.md")
    lost = would_lose(repository)
    assert lost is not None
    assert "decided already what shall hold in tide.md" in english(lost)
    with pytest.raises(GitError, match="would be lost"):
        abort(repository)
    assert (half_done / "tide.md").read_text() == ENTRY.replace("4-10", "decided")
    assert under_way(repository) is not None


def test_not_where_the_marks_were_worked_on(half_done: Path) -> None:
    write(half_done, "tide.md", ENTRY.replace("4-10", "decided"))
    with pytest.raises(GitError, match=r"tide\.md was edited since"):
        abort(trusted(half_done))
    assert "decided" in (half_done / "tide.md").read_text()


def test_not_where_some_of_the_marks_were_worked_on(half_done: Path) -> None:
    repository = trusted(half_done)
    if not git(half_done, "rev-parse", "--verify", "-q", "AUTO_MERGE", check=False):
        pytest.skip("this git does not keep what it left")
    marked = (half_done / "tide.md").read_text()
    assert would_lose(repository) is None
    write(half_done, "tide.md", marked.replace("edge of the harbour", "head of the harbour"))
    with pytest.raises(GitError, match=r"tide\.md was edited since"):
        abort(repository)
    assert "head of the harbour" in (half_done / "tide.md").read_text()


def test_a_file_written_since_where_one_comes_back(tmp_path: Path) -> None:
    vault = made(tmp_path / "v")
    git(vault, "checkout", "-qb", "other")
    write(vault, "tide.md", ONE)
    git(vault, "commit", "-qam", "One")
    git(vault, "checkout", "-q", "main")
    write(vault, "tide.md", TWO)
    git(vault, "commit", "-qam", "Two")
    write(vault, "new.md", ENTRY)
    git(vault, "add", "-A")
    git(vault, "commit", "-qm", "New")
    git(vault, "rebase", "other", check=False)
    write(vault, "new.md", "written since")
    with pytest.raises(GitError, match=r"new\.md was written since and is not recorded"):
        abort(trusted(vault))
    assert (vault / "new.md").read_text() == "written since"
    (vault / "new.md").unlink()
    abort(trusted(vault))
    assert (vault / "new.md").read_text() == ENTRY
    assert state(trusted(vault)).branch == "main"


def test_other_edits_stay_or_hold_it_up(half_done: Path) -> None:
    repository = trusted(half_done)
    write(half_done, "own.md", "edited")
    if under_way(repository) is UnderWay.REBASE:
        with pytest.raises(GitError, match=r"own\.md was edited since"):
            abort(repository)
    else:
        abort(repository)
    assert (half_done / "own.md").read_text() == "edited"


def test_a_bisect(tmp_path: Path) -> None:
    vault = made(tmp_path / "v")
    for number in range(4):
        write(vault, "tide.md", str(number))
        git(vault, "commit", "-qam", str(number))
    git(vault, "bisect", "start", "HEAD", "HEAD~4")
    repository = trusted(vault)
    assert under_way(repository) is UnderWay.BISECT
    abort(repository)
    assert state(repository).branch == "main"


def test_commits_made_meanwhile_are_kept(tmp_path: Path) -> None:
    vault = made(tmp_path / "v")
    for number in range(3):
        write(vault, "tide.md", str(number))
        git(vault, "commit", "-qam", str(number))
    git(vault, "-c", "sequence.editor=sed -i s/^pick/edit/", "rebase", "-i", "HEAD~2")
    write(vault, "more.md", "made meanwhile")
    git(vault, "add", "more.md")
    git(vault, "commit", "-qm", "Meanwhile")
    made_id = git(vault, "rev-parse", "HEAD").strip()
    repository = trusted(vault)
    assert under_way(repository) is UnderWay.REBASE
    abort(repository)
    assert state(repository).branch == "main"
    assert made_id in git(vault, "for-each-ref", "refs/territory-editor/kept")
