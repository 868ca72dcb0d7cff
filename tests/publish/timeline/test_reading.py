"""The map at every commit of real histories."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from editor.publish.git.repository import Repository, find
from editor.publish.timeline.reading import Known, Progress, read_timeline
from editor.publish.timeline.tracks import Timeline
from editor.vault.git import Cancelled
from editor.workspace.settings import MapFields
from tests.publish.git.hub import git, identify, write
from tests.publish.timeline.histories import DAY, START, Texts, entry, history

KEYS = MapFields()


def repository(folder: Path) -> Repository:
    found = find(folder)
    assert found is not None
    return found


def read(folder: Path, keys: MapFields = KEYS, known: Known | None = None) -> Timeline:
    return read_timeline(repository(folder), keys, lambda path: path.endswith(".md"), known=known)


def shown(timeline: Timeline, stop: int) -> dict[str, tuple[str, float, float, str]]:
    return {
        timeline.paths[then.number]: (then.title, then.x, then.y, then.territory)
        for then in timeline.at(stop)
    }


def made(folder: Path, *commits: Texts) -> Timeline:
    return read(history(folder, commits))


def test_pins_come_move_and_go(tmp_path: Path) -> None:
    timeline = made(
        tmp_path / "v",
        {"a.md": entry("A", 1, 2)},
        {"b.md": entry("B", 5, 6, "South")},
        {"a.md": entry("A", 10, 20)},
        {"b.md": None},
    )
    assert [stop.summary for stop in timeline.stops] == [f"Change {n}" for n in range(4)]
    assert timeline.stops[1].who == "Ada"
    assert timeline.stops[1].seconds == START + DAY
    assert shown(timeline, 0) == {"a.md": ("A", 1, 2, "North")}
    assert shown(timeline, 1) == {"a.md": ("A", 1, 2, "North"), "b.md": ("B", 5, 6, "South")}
    assert shown(timeline, 2)["a.md"] == ("A", 10, 20, "North")
    assert shown(timeline, 3) == {"a.md": ("A", 10, 20, "North")}
    assert timeline.changes == (0, 1, 2, 3)
    (trail,) = timeline.trails(0, 3)
    assert (trail.before, trail.after, trail.stop) == ((1, 2), (10, 20), 2)
    assert [then.title for then in timeline.went(3)] == ["B"]
    assert timeline.went(2) == []


def test_titles_and_territories_are_those_of_then(tmp_path: Path) -> None:
    timeline = made(
        tmp_path / "v",
        {"a.md": entry("Old name", territory="North")},
        {"a.md": entry("New name", territory="South")},
    )
    assert shown(timeline, 0)["a.md"][0] == "Old name"
    assert shown(timeline, 1)["a.md"][3] == "South"
    assert timeline.trails(0, 1) == []


def test_what_changes_nothing_on_the_map_is_a_stop_but_no_change(tmp_path: Path) -> None:
    timeline = made(
        tmp_path / "v",
        {"a.md": entry("A")},
        {"a.md": entry("A", more="size: 4\n")},
        {"notes.txt": "no entry"},
    )
    assert len(timeline.stops) == 3
    assert timeline.changes == (0,)


def test_renames_are_followed(tmp_path: Path) -> None:
    long = entry("A", more="".join(f"field{n}: {n}\n" for n in range(30)))
    timeline = made(
        tmp_path / "v",
        {"old/a.md": long},
        {"old/a.md": None, "new/b.md": long.replace("x: 1", "x: 9")},
    )
    assert timeline.paths == ("new/b.md",)
    assert shown(timeline, 0)["new/b.md"][1] == 1
    assert shown(timeline, 1)["new/b.md"][1] == 9


def test_an_entry_that_comes_again_is_the_same(tmp_path: Path) -> None:
    timeline = made(
        tmp_path / "v", {"a.md": entry("A", 1)}, {"a.md": None}, {"a.md": entry("A", 3)}
    )
    assert timeline.paths == ("a.md",)
    assert [len(timeline.at(stop)) for stop in range(3)] == [1, 0, 1]


def test_unplaced_and_broken_ones_are_not_on_the_map(tmp_path: Path) -> None:
    timeline = made(
        tmp_path / "v",
        {"a.md": "---\ntitle: A\nx: 1\n---\n"},
        {"a.md": entry("A")},
        {"a.md": "no frontmatter any more"},
        {"a.md": "---\ntitle: A\nx: '7'\ny: 8\n---\n"},
    )
    assert [len(timeline.at(stop)) for stop in range(4)] == [0, 1, 0, 1]
    assert shown(timeline, 3)["a.md"][1] == 7


def test_other_names_of_the_fields(tmp_path: Path) -> None:
    folder = history(tmp_path / "v", [{"a.md": "---\ntitle: A\neast: 4\nnorth: 5\n---\n"}])
    timeline = read(folder, MapFields("east", "north", "land"))
    assert shown(timeline, 0) == {"a.md": ("A", 4, 5, "")}


def test_a_vault_below_the_root_of_its_repository(tmp_path: Path) -> None:
    history(
        tmp_path / "v",
        [{"site/vault/a.md": entry("A"), "outside.md": entry("B")}, {"outside.md": entry("C")}],
    )
    timeline = read(tmp_path / "v" / "site" / "vault")
    assert timeline.paths == ("a.md",)
    assert len(timeline.stops) == 1


def test_what_a_merge_brings_comes_with_the_merge(tmp_path: Path) -> None:
    folder = history(tmp_path / "v", [{"a.md": entry("A", 1)}])
    git(folder, "checkout", "-qb", "side")
    write(folder, "b.md", entry("B", 2))
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "On the side")
    git(folder, "checkout", "-q", "main")
    write(folder, "a.md", entry("A", 5))
    git(folder, "commit", "-qam", "On main")
    git(folder, "merge", "-q", "--no-edit", "side")
    timeline = read(folder)
    assert [stop.summary for stop in timeline.stops][1:] == ["On main", "Merge branch 'side'"]
    assert len(timeline.at(1)) == 1
    assert len(timeline.at(2)) == 2


def test_dates_do_not_run_backwards(tmp_path: Path) -> None:
    folder = history(tmp_path / "v", [{"a.md": entry("A")}])
    write(folder, "a.md", entry("A", 5))
    git(folder, "commit", "-qam", "Long ago", "--date", "2001-01-01T00:00:00Z")
    first, second = read(folder).stops
    assert second.seconds == first.seconds
    assert second.when.year == 2001


def test_no_commit_yet_is_an_empty_history(tmp_path: Path) -> None:
    folder = tmp_path / "v"
    folder.mkdir()
    git(folder, "init", "-q")
    timeline = read(folder)
    assert timeline.stops == ()
    assert timeline.at(0) == []


def test_what_was_read_is_not_read_again(tmp_path: Path) -> None:
    folder = history(tmp_path / "v", [{"a.md": entry("A", n)} for n in range(3)])
    identify(folder, "Ben")
    known = Known()
    read(folder, known=known)
    blobs = len(known.marks)
    write(folder, "a.md", entry("A", 50))
    git(folder, "commit", "-qam", "Later")
    asked: list[Progress] = []
    timeline = read_timeline(
        repository(folder), KEYS, lambda _path: True, known=known, told=asked.append
    )
    assert asked[-1] == (1, 1)
    assert len(known.marks) == blobs + 1
    assert timeline.stops[-1].who == "Ben"
    assert shown(timeline, 2)["a.md"][1] == 2
    assert shown(timeline, 3)["a.md"][1] == 50
    git(folder, "reset", "-q", "--hard", "HEAD~2")
    assert len(read(folder, known=known).stops) == 2


def test_it_can_be_cancelled(tmp_path: Path) -> None:
    folder = history(tmp_path / "v", [{"a.md": entry("A")}])
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        read_timeline(repository(folder), KEYS, lambda _path: True, cancel=cancel)


def test_only_what_belongs_on_the_map(tmp_path: Path) -> None:
    folder = history(tmp_path / "v", [{"in/a.md": entry("A"), "out/b.md": entry("B")}])
    timeline = read_timeline(repository(folder), KEYS, lambda path: path.startswith("in/"))
    assert timeline.paths == ("in/a.md",)
