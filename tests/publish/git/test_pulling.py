from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import Any

import pytest

from editor.messages import english
from editor.publish.git import moving
from editor.publish.git.commits import commit
from editor.publish.git.pulling import How, Pulled, fetch, pull
from editor.publish.git.pushing import push
from editor.publish.git.repository import Repository
from editor.publish.git.status import FileState, Kind, state
from editor.publish.git.trees import FileClash
from editor.vault.git import Git, GitError, failure
from editor.vault.merge import Side
from editor.workspace.conflicts import Conflict
from tests.publish.git.hub import ENTRY, GIT, Hub, git, made, trusted, write

pytestmark = pytest.mark.skipif(GIT is None, reason="git is not here")

GROWN = ENTRY.replace("size: 4-10", "size: 11-20")
MOVED = ENTRY.replace("x: 100", "x: 142")
BOTH = GROWN.replace("x: 100", "x: 142")
ODD = 'profiles/ünï "x"\nline.md'


@pytest.fixture
def hub(tmp_path: Path) -> Hub:
    return Hub(tmp_path, {"tide.md": ENTRY, "other.md": ENTRY, ODD: ENTRY, "p.png": "\0one"})


@pytest.fixture
def ada(hub: Hub) -> Repository:
    return trusted(hub.ada)


def code(error: pytest.ExceptionInfo[GitError]) -> str:
    return error.value.message.code


def text(folder: Path, path: str = "tide.md") -> str:
    return (folder / path).read_bytes().decode()


def snapshot(folder: Path) -> tuple[object, ...]:
    files = {
        str(file.relative_to(folder)): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and ".git" not in file.parts
    }
    head = git(folder, "rev-parse", "HEAD")
    return files, head, git(folder, "ls-files", "-s"), git(folder, "status", "--porcelain")


def is_sound(folder: Path) -> None:
    """Nothing is under way, locked, or in a file that git had to mark."""
    told = state(trusted(folder))
    assert told.under_way is None
    assert told.lock is None
    assert not moving.left(trusted(folder))
    for file in folder.rglob("*.md"):
        assert b"<<<<<<<" not in file.read_bytes()
    git(folder, "fsck", "--strict")


def test_nothing_came(ada: Repository) -> None:
    assert pull(ada).how is How.NOTHING


def test_forward(hub: Hub, ada: Repository) -> None:
    hub.commit(hub.ben, "tide.md", GROWN, push=True)
    hub.commit(hub.ben, "new/a.md", ENTRY, push=True)
    hub.commit(hub.ben, "other.md", None, push=True)
    stages: list[str] = []
    pulled = pull(ada, lambda progress: stages.append(english(progress.what)))
    assert (pulled.how, pulled.commits) == (How.FORWARD, 3)
    assert set(pulled.files) == {"tide.md", "new/a.md", "other.md"}
    assert text(hub.ada) == GROWN
    assert not (hub.ada / "other.md").exists()
    assert "Connecting" in stages
    assert git(hub.ada, "rev-parse", "HEAD") == git(hub.ben, "rev-parse", "HEAD")
    assert not state(ada).files
    is_sound(hub.ada)


def test_another_git_that_fetched_at_the_same_time(
    hub: Hub, ada: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.commit(hub.ben, "tide.md", GROWN, push=True)
    said = (
        "error: cannot lock ref 'refs/remotes/origin/main': is at "
        "aab92e7fc357014d1edc696144ebc411ccf9efbd but expected "
        "15b4a803618ffe01a03a93d1de5f7a35f491c44f"
    )
    run, fetched = Git.run, []

    def overtaken(self: Git, *words: str, **named: Any) -> bytes:
        if words[0] == "fetch":
            fetched.append(words)
            if len(fetched) == 1:
                raise failure(1, said.encode(), b"", words)
        return run(self, *words, **named)

    monkeypatch.setattr(Git, "run", overtaken)
    assert pull(ada).how is How.FORWARD
    assert text(hub.ada) == GROWN
    assert len(fetched) == 2


def test_both_edited_one_entry(hub: Hub, ada: Repository) -> None:
    hub.commit(hub.ben, "tide.md", GROWN, push=True)
    hub.commit(hub.ben, ODD, GROWN, push=True)
    hub.commit(hub.ada, "tide.md", MOVED)
    hub.commit(hub.ada, ODD, MOVED)
    pulled = pull(ada)
    assert pulled.how is How.MERGED
    assert set(pulled.files) == {"tide.md", ODD}
    assert text(hub.ada) == text(hub.ada, ODD) == BOTH
    assert git(hub.ada, "log", "-1", "--format=%s%n%an").split("\n")[:2] == [
        "Merge remote-tracking branch 'origin/main'", "Ada"
    ]  # fmt: skip
    assert not state(ada).files
    push(ada)
    assert pull(trusted(hub.ben)).how is How.FORWARD
    assert text(hub.ben) == BOTH
    is_sound(hub.ada)


def test_what_clashes_is_decided_first(hub: Hub, ada: Repository) -> None:
    mine = ENTRY.replace("4-10", "1-3").replace("x: 100", "x: 1")
    theirs = ENTRY.replace("4-10", "101+").replace("y: 200", "y: 2")
    hub.commit(hub.ben, "tide.md", theirs, push=True)
    hub.commit(hub.ben, "other.md", GROWN, push=True)
    hub.commit(hub.ada, "tide.md", mine)
    before = snapshot(hub.ada)
    pulled = pull(ada)
    assert pulled.how is How.UNDECIDED
    assert pulled.clashes == (Conflict("tide.md", ENTRY, mine, theirs),)
    assert snapshot(hub.ada) == before
    chosen = mine.replace("y: 200", "y: 2").replace("1-3", "51-100")
    done = pull(ada, decided={pulled.clashes[0]: chosen}, fetching=False)
    assert done.how is How.MERGED
    assert text(hub.ada) == chosen
    assert text(hub.ada, "other.md") == GROWN
    is_sound(hub.ada)


def test_a_side_may_be_chosen(hub: Hub, ada: Repository) -> None:
    theirs = ENTRY.replace("4-10", "101+").replace("y: 200", "y: 2")
    hub.commit(hub.ben, "tide.md", theirs, push=True)
    hub.commit(hub.ada, "tide.md", ENTRY.replace("4-10", "1-3").replace("x: 100", "x: 1"))
    (clash,) = pull(ada).clashes
    pull(ada, decided={clash: Side.THEIRS})
    assert text(hub.ada) == theirs.replace("x: 100", "x: 1")


def test_what_was_decided_for_other_texts_is_asked_again(hub: Hub, ada: Repository) -> None:
    hub.commit(hub.ben, "tide.md", ENTRY.replace("4-10", "101+"), push=True)
    hub.commit(hub.ada, "tide.md", ENTRY.replace("4-10", "1-3"))
    (clash,) = pull(ada).clashes
    hub.commit(hub.ben, "tide.md", ENTRY.replace("4-10", "21-50"), push=True)
    again = pull(ada, decided={clash: ENTRY})
    assert again.how is How.UNDECIDED
    assert again.clashes != (clash,)


def test_removed_here_and_changed_there(hub: Hub, ada: Repository) -> None:
    hub.commit(hub.ben, "tide.md", GROWN, push=True)
    hub.commit(hub.ben, "other.md", None, push=True)
    hub.commit(hub.ada, "tide.md", None)
    hub.commit(hub.ada, "other.md", MOVED)
    pulled = pull(ada)
    assert set(pulled.clashes) == {
        Conflict("tide.md", ENTRY, None, GROWN), Conflict("other.md", ENTRY, MOVED, None)
    }  # fmt: skip
    done = pull(ada, decided={pulled.clashes[0]: None, pulled.clashes[1]: MOVED})
    assert done.how is How.MERGED
    left = {"tide.md": (hub.ada / "tide.md").exists(), "other.md": (hub.ada / "other.md").exists()}
    assert left[pulled.clashes[0].path] is False
    assert left[pulled.clashes[1].path] is True


def test_renamed_here_and_edited_there(hub: Hub, ada: Repository) -> None:
    git(hub.ada, "mv", "tide.md", "wave.md")
    git(hub.ada, "commit", "-qm", "Rename")
    hub.commit(hub.ben, "tide.md", GROWN, push=True)
    git(hub.ben, "mv", "other.md", "another.md")
    git(hub.ben, "commit", "-qam", "Rename")
    git(hub.ben, "push", "-q")
    hub.commit(hub.ada, "other.md", MOVED)
    pulled = pull(ada)
    assert pulled.how is How.MERGED
    assert text(hub.ada, "wave.md") == GROWN
    assert text(hub.ada, "another.md") == MOVED
    assert not (hub.ada / "tide.md").exists()
    assert not (hub.ada / "other.md").exists()
    is_sound(hub.ada)


def test_both_gave_it_another_name(hub: Hub, ada: Repository) -> None:
    git(hub.ada, "mv", "tide.md", "mine.md")
    git(hub.ada, "commit", "-qm", "Rename")
    git(hub.ben, "mv", "tide.md", "theirs.md")
    git(hub.ben, "commit", "-qm", "Rename")
    git(hub.ben, "push", "-q")
    pulled = pull(ada)
    assert text(hub.ada, "theirs.md") == ENTRY
    assert not (hub.ada / "mine.md").exists()
    assert "mine.md was renamed here" in english(pulled.notes[0])


def test_one_name_for_two_new_entries(hub: Hub, ada: Repository) -> None:
    hub.commit(hub.ben, "new.md", GROWN, push=True)
    hub.commit(hub.ada, "new.md", MOVED)
    (clash,) = pull(ada).clashes
    assert clash == Conflict("new.md", None, MOVED, GROWN)
    pull(ada, decided={clash: BOTH})
    assert text(hub.ada, "new.md") == BOTH


def test_renames_that_lead_to_one_path(hub: Hub, ada: Repository) -> None:
    git(hub.ada, "mv", "tide.md", "new.md")
    git(hub.ada, "commit", "-qm", "Rename")
    hub.commit(hub.ben, "new.md", "---\ntitle: Quite another\n---\n", push=True)
    hub.commit(hub.ben, "tide.md", GROWN, push=True)
    before = snapshot(hub.ada)
    pulled = pull(ada)
    assert pulled.how is How.UNDECIDED
    assert {clash.path for clash in pulled.clashes} == {"new.md", "tide.md"}
    assert snapshot(hub.ada) == before


def test_pictures_are_chosen_whole(hub: Hub, ada: Repository) -> None:
    hub.commit(hub.ben, "p.png", "\0theirs", push=True)
    hub.commit(hub.ada, "p.png", "\0mine")
    (clash,) = pull(ada).clashes
    assert isinstance(clash, FileClash)
    assert clash.path == "p.png"
    pull(ada, decided={clash: Side.THEIRS})
    assert text(hub.ada, "p.png") == "\0theirs"
    assert not state(ada).files


def test_a_folder_where_the_other_has_a_file(hub: Hub, ada: Repository) -> None:
    hub.commit(hub.ben, "new", "file", push=True)
    hub.commit(hub.ada, "new/a.md", ENTRY)
    before = snapshot(hub.ada)
    with pytest.raises(GitError, match="a folder on the other"):
        pull(ada)
    assert snapshot(hub.ada) == before


# --- uncommitted work -----------------------------------------------------------------------


def test_uncommitted_work_is_merged(hub: Hub, ada: Repository) -> None:
    hub.commit(hub.ben, "tide.md", GROWN, push=True)
    hub.commit(hub.ben, "brought.md", GROWN, push=True)
    write(hub.ada, "tide.md", MOVED)
    write(hub.ada, "other.md", MOVED)
    write(hub.ada, "mine.md", "new")
    pulled = pull(ada)
    assert (pulled.how, pulled.kept) == (How.FORWARD, ("tide.md",))
    assert text(hub.ada) == BOTH
    assert state(ada).files == {
        "tide.md": FileState(Kind.CHANGED),
        "other.md": FileState(Kind.CHANGED),
        "mine.md": FileState(Kind.ADDED),
    }
    assert git(hub.ada, "show", "HEAD:tide.md") == GROWN
    is_sound(hub.ada)


def test_uncommitted_work_that_is_prepared_already(hub: Hub, ada: Repository) -> None:
    hub.commit(hub.ben, "tide.md", GROWN, push=True)
    write(hub.ada, "tide.md", MOVED)
    write(hub.ada, "other.md", MOVED)
    git(hub.ada, "add", "tide.md", "other.md")
    pull(ada)
    assert text(hub.ada) == BOTH
    assert state(ada).files["other.md"] == FileState(Kind.CHANGED, staged=True)
    write(hub.ada, "p.png", "text")
    git(hub.ada, "add", "p.png")
    write(hub.ada, "p.png", "another text")
    hub.commit(hub.ben, "p.png", "theirs", push=True)
    before = snapshot(hub.ada)
    with pytest.raises(GitError, match="prepared") as error:
        pull(ada)
    assert code(error) == "publish.git-prepared-too"
    assert snapshot(hub.ada) == before


def test_uncommitted_work_that_clashes_is_decided_first(hub: Hub, ada: Repository) -> None:
    theirs = ENTRY.replace("4-10", "101+").replace("y: 200", "y: 2")
    mine = ENTRY.replace("4-10", "1-3")
    hub.commit(hub.ben, "tide.md", theirs, push=True)
    write(hub.ada, "tide.md", mine)
    before = snapshot(hub.ada)
    pulled = pull(ada)
    assert pulled.how is How.UNDECIDED
    assert pulled.clashes == (Conflict("tide.md", ENTRY, mine, theirs),)
    assert snapshot(hub.ada) == before
    chosen = theirs.replace("101+", "1-3")
    done = pull(ada, decided={pulled.clashes[0]: chosen})
    assert done.how is How.FORWARD
    assert text(hub.ada) == chosen
    assert git(hub.ada, "show", "HEAD:tide.md") == theirs


def test_a_new_file_of_both(hub: Hub, ada: Repository) -> None:
    hub.commit(hub.ben, "new.md", GROWN, push=True)
    hub.commit(hub.ben, "same.md", GROWN, push=True)
    hub.commit(hub.ben, "secret.md", GROWN, push=True)
    (hub.ada / ".git" / "info" / "exclude").write_text("secret.md\n")
    write(hub.ada, "new.md", MOVED)
    write(hub.ada, "same.md", GROWN)
    write(hub.ada, "secret.md", MOVED)
    pulled = pull(ada)
    assert {clash.path for clash in pulled.clashes} == {"new.md", "secret.md"}
    assert text(hub.ada, "secret.md") == MOVED
    pull(ada, decided=dict.fromkeys(pulled.clashes, BOTH))
    assert text(hub.ada, "new.md") == text(hub.ada, "secret.md") == BOTH
    assert text(hub.ada, "same.md") == GROWN
    assert set(state(ada).files) == {"new.md", "secret.md"}
    is_sound(hub.ada)


def test_edited_here_and_removed_there(hub: Hub, ada: Repository) -> None:
    hub.commit(hub.ben, "tide.md", None, push=True)
    hub.commit(hub.ben, "other.md", None, push=True)
    write(hub.ada, "tide.md", MOVED)
    write(hub.ada, "other.md", MOVED)
    before = snapshot(hub.ada)
    pulled = pull(ada)
    assert snapshot(hub.ada) == before
    assert {clash.theirs for clash in pulled.clashes} == {None}
    kept = next(clash for clash in pulled.clashes if clash.path == "tide.md")
    gone = next(clash for clash in pulled.clashes if clash.path == "other.md")
    pull(ada, decided={kept: MOVED, gone: None})
    assert text(hub.ada) == MOVED
    assert not (hub.ada / "other.md").exists()
    assert state(ada).files == {"tide.md": FileState(Kind.ADDED)}
    is_sound(hub.ada)


def test_removed_here_uncommitted_and_edited_there(hub: Hub, ada: Repository) -> None:
    hub.commit(hub.ben, "tide.md", GROWN, push=True)
    write(hub.ada, "tide.md", None)
    (clash,) = pull(ada).clashes
    assert clash == Conflict("tide.md", ENTRY, None, GROWN)
    pull(ada, decided={clash: None})
    assert not (hub.ada / "tide.md").exists()
    assert state(ada).files == {"tide.md": FileState(Kind.REMOVED)}


def test_an_uncommitted_picture_is_never_overwritten(hub: Hub, ada: Repository) -> None:
    hub.commit(hub.ben, "p.png", "\0theirs", push=True)
    write(hub.ada, "p.png", "\0mine")
    before = snapshot(hub.ada)
    with pytest.raises(GitError, match=r"p\.png was changed here") as error:
        pull(ada)
    assert code(error) == "publish.git-uncommitted-picture"
    assert snapshot(hub.ada) == before


def test_a_merge_with_uncommitted_work_in_the_same_entry(hub: Hub, ada: Repository) -> None:
    hub.commit(hub.ben, "tide.md", GROWN, push=True)
    hub.commit(hub.ada, "tide.md", MOVED)
    write(hub.ada, "tide.md", MOVED + "\nA last line.\n")
    pulled = pull(ada)
    assert pulled.how is How.MERGED
    assert git(hub.ada, "show", "HEAD:tide.md") == BOTH
    assert text(hub.ada) == BOTH + "\nA last line.\n"
    is_sound(hub.ada)


def test_line_ends_of_the_work_tree(hub: Hub, ada: Repository) -> None:
    git(hub.ada, "config", "core.autocrlf", "true")
    git(hub.ada, "rm", "-q", "--cached", "-r", ".")
    git(hub.ada, "reset", "-q", "--hard")
    assert "\r\n" in text(hub.ada)
    hub.commit(hub.ben, "tide.md", GROWN, push=True)
    write(hub.ada, "tide.md", MOVED.replace("\n", "\r\n"))
    pull(ada)
    assert text(hub.ada) == BOTH.replace("\n", "\r\n")
    assert git(hub.ada, "show", "HEAD:tide.md") == GROWN
    commit(ada, ["tide.md"], "Move")
    assert git(hub.ada, "show", "HEAD:tide.md") == BOTH


# --- rebasing -------------------------------------------------------------------------------


def test_rebase_as_configured(hub: Hub, ada: Repository) -> None:
    git(hub.ada, "config", "pull.rebase", "true")
    hub.commit(hub.ben, "tide.md", GROWN, push=True)
    hub.commit(hub.ada, "tide.md", MOVED)
    hub.commit(hub.ada, "other.md", MOVED)
    write(hub.ada, ODD, MOVED)
    write(hub.ada, "tide.md", MOVED + "more\n")
    pulled = pull(ada)
    assert pulled.how is How.REBASED
    subjects = git(hub.ada, "log", "--format=%s %an").strip().split("\n")
    assert subjects == [
        "Change other.md Ada",
        "Change tide.md Ada",
        "Change tide.md Ben",
        "Begin Ada",
    ]
    assert text(hub.ada) == BOTH + "more\n"
    assert git(hub.ada, "show", "HEAD:tide.md") == BOTH
    assert set(state(ada).files) == {"tide.md", ODD}
    is_sound(hub.ada)
    push(ada)


def test_what_was_shared_is_not_rewritten(hub: Hub, ada: Repository) -> None:
    git(hub.ada, "config", "branch.main.rebase", "true")
    hub.commit(hub.ben, "tide.md", GROWN, push=True)
    hub.commit(hub.ada, "other.md", MOVED)
    git(hub.ada, "push", "-q", "origin", "main:elsewhere")
    pulled = pull(ada)
    assert pulled.how is How.MERGED
    assert "others have some of what you recorded" in english(pulled.notes[0])
    assert git(hub.ada, "merge-base", "--is-ancestor", "origin/elsewhere", "HEAD") == ""


def test_a_rebase_that_clashes_is_a_merge(hub: Hub, ada: Repository) -> None:
    git(hub.ada, "config", "pull.rebase", "true")
    hub.commit(hub.ben, "tide.md", ENTRY.replace("4-10", "101+"), push=True)
    hub.commit(hub.ada, "tide.md", ENTRY.replace("4-10", "1-3"))
    hub.commit(hub.ada, "tide.md", ENTRY.replace("4-10", "11-20"))
    pulled = pull(ada)
    assert len(pulled.clashes) == 1
    done = pull(ada, decided={pulled.clashes[0]: GROWN})
    assert done.how is How.MERGED
    assert "decided once" in english(done.notes[0])


def test_a_commit_that_others_made_too_is_dropped(hub: Hub, ada: Repository) -> None:
    git(hub.ada, "config", "pull.rebase", "true")
    hub.commit(hub.ben, "tide.md", GROWN, push=True)
    hub.commit(hub.ada, "tide.md", GROWN)
    assert pull(ada).how is How.REBASED
    assert git(hub.ada, "rev-parse", "HEAD") == git(hub.ben, "rev-parse", "HEAD")


def test_only_forward(hub: Hub, ada: Repository) -> None:
    git(hub.ada, "config", "pull.ff", "only")
    hub.commit(hub.ben, "tide.md", GROWN, push=True)
    hub.commit(hub.ada, "tide.md", MOVED)
    with pytest.raises(GitError, match="Choose to merge or to rebase") as error:
        pull(ada)
    assert code(error) == "publish.git-forward-only"
    assert pull(ada, rebase=False).how is How.MERGED


def test_histories_that_were_merged_both_ways(hub: Hub, ada: Repository) -> None:
    """Several commits are what both come from."""
    hub.commit(hub.ben, "tide.md", GROWN, push=True)
    hub.commit(hub.ada, "other.md", MOVED)
    git(hub.ada, "fetch", "-q")
    git(hub.ada, "push", "-q", "origin", "main:side")
    git(hub.ben, "fetch", "-q")
    git(hub.ben, "merge", "-q", "--no-edit", "origin/side")
    git(hub.ada, "merge", "-q", "--no-edit", "origin/main")
    hub.commit(hub.ben, "tide.md", BOTH, push=True)
    hub.commit(hub.ada, "tide.md", GROWN + "Last.\n")
    fetch(ada)
    assert len(git(hub.ada, "merge-base", "--all", "HEAD", "origin/main").split()) == 2
    assert pull(ada).how is How.MERGED
    assert text(hub.ada) == BOTH + "Last.\n"
    assert text(hub.ada, "other.md") == MOVED


# --- what stands in the way -----------------------------------------------------------------


def test_refusals(hub: Hub, ada: Repository, tmp_path: Path) -> None:
    alone = made(tmp_path / "alone")
    with pytest.raises(GitError) as error:
        pull(trusted(alone))
    assert code(error) == "publish.git-no-remote"
    git(alone, "remote", "add", "origin", str(hub.bare))
    with pytest.raises(GitError) as error:
        pull(trusted(alone))
    assert code(error) == "publish.git-no-upstream"
    git(alone, "fetch", "-q")
    git(alone, "branch", "-q", "--set-upstream-to=origin/main")
    with pytest.raises(GitError) as error:
        pull(trusted(alone))
    assert code(error) == "publish.git-unrelated"
    git(alone, "config", "branch.main.merge", "refs/heads/nowhere")
    with pytest.raises(GitError) as error:
        pull(trusted(alone))
    assert code(error) == "publish.git-no-remote-branch"
    git(alone, "checkout", "-q", "--detach")
    with pytest.raises(GitError) as error:
        pull(trusted(alone))
    assert code(error) == "publish.git-detached"
    hub.commit(hub.ben, "tide.md", GROWN, push=True)
    hub.commit(hub.ada, "tide.md", MOVED)
    git(hub.ada, "config", "--unset", "user.email")
    with pytest.raises(GitError) as error:
        pull(ada)
    assert code(error) == "publish.git-no-identity"
    (hub.ada / ".git" / "index.lock").write_text("")
    git(hub.ada, "config", "user.email", "ada@example.org")
    with pytest.raises(GitError, match=r"index\.lock"):
        pull(ada)
    assert text(hub.ada) == MOVED
    (hub.ada / ".git" / "index.lock").unlink()
    assert pull(ada).how is How.MERGED


def test_before_the_first_commit(hub: Hub, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    git(empty, "init", "-q", "-b", "main")
    git(empty, "remote", "add", "origin", str(hub.bare))
    git(empty, "config", "branch.main.remote", "origin")
    git(empty, "config", "branch.main.merge", "refs/heads/main")
    write(empty, "mine.md", "mine")
    pulled = pull(trusted(empty))
    assert pulled.how is How.FORWARD
    assert text(empty) == ENTRY
    assert text(empty, "mine.md") == "mine"
    is_sound(empty)


def test_a_vault_below_the_root_brings_all_in(tmp_path: Path) -> None:
    hub = Hub(tmp_path, {"in/tide.md": ENTRY, "out.md": ENTRY})
    hub.commit(hub.ben, "in/tide.md", GROWN, push=True)
    hub.commit(hub.ben, "out.md", ENTRY.replace("4-10", "101+"), push=True)
    hub.commit(hub.ada, "in/tide.md", MOVED)
    hub.commit(hub.ada, "out.md", ENTRY.replace("4-10", "1-3"))
    ada = trusted(hub.ada / "in")
    (clash,) = pull(ada).clashes
    assert clash.path == "../out.md"
    pulled = pull(ada, decided={clash: Side.MINE})
    assert pulled.files == ("tide.md",)
    assert text(hub.ada, "in/tide.md") == BOTH


def test_cancelled_before_anything_moved(hub: Hub, ada: Repository) -> None:
    hub.commit(hub.ben, "tide.md", GROWN, push=True)
    before = snapshot(hub.ada)
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(GitError, match="stopped"):
        pull(ada, cancel=cancel)
    fetch(ada)
    with pytest.raises(GitError, match="stopped"):
        pull(ada, cancel=cancel, fetching=False)
    assert snapshot(hub.ada) == before


@pytest.mark.skipif(os.name == "nt", reason="a POSIX script")
def test_hooks_that_came_in_are_not_run(hub: Hub, ada: Repository, tmp_path: Path) -> None:
    sung = tmp_path / "sung"
    git(hub.ada, "config", "core.hooksPath", ".hooks")
    write(hub.ben, ".hooks/post-merge", f"#!/bin/sh\ntouch '{sung}'\n")
    (hub.ben / ".hooks" / "post-merge").chmod(0o755)
    git(hub.ben, "add", "-A")
    git(hub.ben, "commit", "-qm", "Hook")
    git(hub.ben, "push", "-q")
    pull(ada)
    assert (hub.ada / ".hooks" / "post-merge").exists()
    assert not sung.exists()


@pytest.mark.skipif(os.name == "nt", reason="a POSIX script")
def test_a_check_of_merges_may_refuse(hub: Hub, ada: Repository) -> None:
    hub.commit(hub.ben, "tide.md", GROWN, push=True)
    hub.commit(hub.ada, "tide.md", MOVED)
    file = hub.ada / ".git" / "hooks" / "pre-merge-commit"
    file.parent.mkdir(exist_ok=True)
    file.write_text("#!/bin/sh\ngit show :tide.md | grep -q 'x: 142' && echo 'No.' >&2\nexit 1\n")
    file.chmod(0o755)
    before = snapshot(hub.ada)
    with pytest.raises(GitError, match=r"pre-merge-commit refused.*No\."):
        pull(ada)
    assert snapshot(hub.ada) == before


def test_many_files(hub: Hub, ada: Repository) -> None:
    for number in range(300):
        write(hub.ben, f"many/{number}.md", ENTRY.replace("100", str(number)))
    git(hub.ben, "add", "-A")
    git(hub.ben, "commit", "-qm", "Many")
    git(hub.ben, "push", "-q")
    pull(ada)
    for folder, old, new in ((hub.ben, "4-10", "11-20"), (hub.ada, "y: 200", "y: 7")):
        for number in range(300):
            path = f"many/{number}.md"
            write(folder, path, text(folder, path).replace(old, new))
        git(folder, "commit", "-qam", "All")
    git(hub.ben, "push", "-q")
    pulled: Pulled = pull(ada)
    assert pulled.how is How.MERGED
    assert len(pulled.files) == 300
    assert "11-20" in text(hub.ada, "many/7.md")
    assert "y: 7" in text(hub.ada, "many/7.md")


@pytest.mark.parametrize("rebase", [False, True])
def test_an_ignored_file_where_a_folder_comes_in_stays(tmp_path: Path, rebase: bool) -> None:
    hub = Hub(tmp_path)
    hub.commit(hub.ben, "pics/more/a.md", ENTRY, push=True)
    if rebase:
        hub.commit(hub.ada, "own.md", ENTRY)
    write(hub.ada, ".git/info/exclude", "pics\n")
    write(hub.ada, "pics", "precious")
    with pytest.raises(GitError, match="pics is in the way"):
        pull(trusted(hub.ada), rebase=rebase)
    assert (hub.ada / "pics").read_text() == "precious"
    (hub.ada / "pics").rename(hub.ada / "elsewhere")
    assert pull(trusted(hub.ada), rebase=rebase).files == ("pics/more/a.md",)


def test_a_folder_where_a_file_comes_in_stays(tmp_path: Path) -> None:
    hub = Hub(tmp_path)
    hub.commit(hub.ben, "notes", "a file", push=True)
    write(hub.ada, ".git/info/exclude", "notes\n")
    write(hub.ada, "notes/a.md", "precious")
    with pytest.raises(GitError, match="notes is in the way"):
        pull(trusted(hub.ada))
    assert (hub.ada / "notes/a.md").read_text() == "precious"


def test_a_known_file_may_become_a_folder(tmp_path: Path) -> None:
    hub = Hub(tmp_path, {"tide.md": ENTRY, "pics": "a file"})
    (hub.ben / "pics").unlink()
    write(hub.ben, "pics/a.md", ENTRY)
    git(hub.ben, "add", "-A")
    git(hub.ben, "commit", "-qm", "A folder")
    git(hub.ben, "push", "-q")
    pull(trusted(hub.ada))
    assert (hub.ada / "pics/a.md").read_text() == ENTRY


@pytest.mark.parametrize("flag", ["--skip-worktree", "--assume-unchanged"])
@pytest.mark.parametrize("rebase", [False, True])
def test_work_that_git_is_told_not_to_look_at(tmp_path: Path, flag: str, rebase: bool) -> None:
    hub = Hub(tmp_path)
    hub.commit(hub.ben, "tide.md", GROWN, push=True)
    if rebase:
        hub.commit(hub.ada, "own.md", ENTRY)
    git(hub.ada, "update-index", flag, "tide.md")
    write(hub.ada, "tide.md", MOVED)
    pulled = pull(trusted(hub.ada), rebase=rebase)
    assert pulled.kept == ("tide.md",)
    assert (hub.ada / "tide.md").read_text() == BOTH
    assert git(hub.ada, "show", "HEAD:tide.md") == GROWN
    assert not state(trusted(hub.ada)).cut_off


@pytest.mark.skipif(os.name == "nt", reason="a POSIX script")
@pytest.mark.parametrize("folder", [".hooks", "draft/../.hooks", "linked"])
def test_hooks_that_come_in_are_not_run_unseen(tmp_path: Path, folder: str) -> None:
    hub = Hub(tmp_path, {"tide.md": ENTRY, "draft/a.md": ENTRY, ".hooks/README": "none yet"})
    (hub.ada / "linked").symlink_to(".hooks")
    git(hub.ada, "config", "core.hooksPath", folder)
    sung = tmp_path / "sung"
    write(hub.ben, ".hooks/post-merge", f"#!/bin/sh\necho sung >'{sung}'\n")
    (hub.ben / ".hooks/post-merge").chmod(0o755)
    hub.commit(hub.ben, ".hooks/post-merge", (hub.ben / ".hooks/post-merge").read_text(), push=True)
    pull(trusted(hub.ada))
    assert os.access(hub.ada / ".hooks/post-merge", os.X_OK)
    assert not sung.exists()
