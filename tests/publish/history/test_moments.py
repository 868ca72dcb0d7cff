"""What became of a file: commits and saves in one line."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.publish.git.repository import Repository, find
from editor.publish.history.moments import EntryHistory, Moment, removed
from editor.workspace.saves import Event, Kind, Saves
from tests.publish.git.hub import git, made, write
from tests.publish.timeline.histories import DAY, START, entry, history


@pytest.fixture
def saves(tmp_path: Path) -> Iterator[Saves]:
    folder = tmp_path / "state"
    folder.mkdir()
    found = Saves(lambda: folder)
    yield found
    found.flush()


def repository(folder: Path) -> Repository:
    found = find(folder)
    assert found is not None
    return found


def told(moments: list[Moment]) -> list[str]:
    return [
        moment.commit.summary if moment.commit else str(moment.kind and moment.kind.value)
        for moment in moments
    ]


def test_commits_and_saves_in_one_line(tmp_path: Path, saves: Saves) -> None:
    folder = history(tmp_path / "v", [{"a.md": entry("A", n)} for n in range(3)])
    saves.record(
        [
            Event("a.md", Kind.SAVED, entry("A", 1), "one", START + 1.5 * DAY),
            Event("a.md", Kind.SAVED, "one", "two", START + 9 * DAY),
        ]
    )
    found = EntryHistory(repository(folder), saves, "a.md")
    moments = list(found.moments())
    assert told(moments) == ["saved", "Change 2", "saved", "None", "Change 1", "Change 0"]
    assert [found.text(one.after) for one in moments][:2] == ["two", entry("A", 2)]
    assert [found.text(one.before) for one in moments][:2] == ["one", entry("A", 1)]
    assert found.text(moments[-1].before) is None
    assert moments[1].commit is not None
    assert moments[1].commit.who == "Ada"
    assert found.fault is None


def test_without_git_there_are_the_saves(saves: Saves) -> None:
    saves.record([Event("a.md", Kind.SAVED, "one", "two", 5.0)])
    found = EntryHistory(None, saves, "a.md")
    assert told(list(found.moments())) == ["saved", "None"]


def test_renames_are_followed_and_told(tmp_path: Path, saves: Saves) -> None:
    long = entry("A", more="".join(f"field{n}: {n}\n" for n in range(30)))
    folder = history(
        tmp_path / "v", [{"old.md": long}, {"old.md": None, "new.md": long.replace("x: 1", "x: 9")}]
    )
    moments = list(EntryHistory(repository(folder), saves, "new.md").moments())
    assert [(one.old_path, one.path) for one in moments] == [("old.md", "new.md"), (None, "old.md")]
    assert moments[0].renamed
    assert not moments[1].renamed


def test_a_rename_that_is_not_committed_yet(tmp_path: Path, saves: Saves) -> None:
    folder = history(tmp_path / "v", [{"old.md": entry("A")}])
    moments = list(EntryHistory(repository(folder), saves, "new.md", "old.md").moments())
    assert told(moments) == ["Change 0"]


def test_a_removed_file_has_its_history(tmp_path: Path, saves: Saves) -> None:
    folder = history(tmp_path / "v", [{"a.md": entry("A")}, {"a.md": None, "b.md": "B"}])
    first, second = EntryHistory(repository(folder), saves, "a.md").moments()
    assert first.removed
    assert not second.removed


def test_texts_have_the_line_ends_of_here(tmp_path: Path, saves: Saves) -> None:
    folder = history(tmp_path / "v", [{"a.md": entry("A")}])
    git(folder, "config", "core.autocrlf", "true")
    found = EntryHistory(repository(folder), saves, "a.md")
    (moment,) = found.moments()
    assert found.text(moment.after) == entry("A").replace("\n", "\r\n")


def test_what_git_cannot_tell_is_said_and_the_saves_come(tmp_path: Path, saves: Saves) -> None:
    folder = made(tmp_path / "v")
    saves.record([Event("tide.md", Kind.SAVED, "one", "two", 5.0)])
    known = repository(folder)
    for file in (folder / ".git" / "objects").rglob("*"):
        if file.is_file():
            file.unlink()
    found = EntryHistory(known, saves, "tide.md")
    assert told(list(found.moments())) == ["saved", "None"]
    assert found.fault is not None


def test_reading_ends_when_that_is_wanted(tmp_path: Path, saves: Saves) -> None:
    folder = history(tmp_path / "v", [{"a.md": entry("A")}])
    cancel = threading.Event()
    cancel.set()
    assert list(EntryHistory(repository(folder), saves, "a.md", cancel=cancel).moments()) == []


def test_removed_files_of_git_and_of_here(tmp_path: Path, saves: Saves) -> None:
    long = entry("C", more="".join(f"field{n}: {n}\n" for n in range(30)))
    folder = history(
        tmp_path / "v",
        [
            {"a.md": entry("A"), "b.md": "B", "c.md": long, "picture.png": "no text"},
            {"a.md": None, "picture.png": None},
            {"b.md": None},
            {"b.md": "B again"},
            {"c.md": None, "elsewhere/c.md": long},
        ],
    )
    saves.record(
        [
            Event("a.md", Kind.DELETED, "A here", None, START + 30 * DAY),
            Event("d.md", Kind.DELETED, "D", None, START),
        ]
    )
    known = repository(folder)
    found = list(removed(known, saves, lambda path: (folder / path).exists()))
    assert [(one.path, one.commit is None) for one in found] == [("a.md", True), ("d.md", True)]
    saves.record([Event("a.md", Kind.MADE, None, "A", START + 31 * DAY)])
    found = list(removed(known, saves, lambda path: (folder / path).exists()))
    assert [(one.path, one.commit is None) for one in found] == [("a.md", False), ("d.md", True)]
    assert EntryHistory(known, saves, "a.md").text(found[0].text) == entry("A")
    write(folder, "a.md", "back")
    assert [one.path for one in removed(known, saves, lambda path: (folder / path).exists())] == [
        "d.md"
    ]
