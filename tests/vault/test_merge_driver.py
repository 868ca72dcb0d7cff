"""The merge as git calls it, in repositories of real git."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from editor.cli import run
from editor.vault.fields import parse

GIT = shutil.which("git")
pytestmark = pytest.mark.skipif(GIT is None, reason="git is not here")
ROOT = Path(__file__).resolve().parent.parent.parent

ENTRY = """\
---
title: Sunflower
x: 1
y: 2
tags:
  - a
  - b
---
One.

Two.

Three.
"""


class Repository:
    """A repository whose Markdown files are merged by the editor."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.git("init", "-q", "-b", "main")
        self.git("config", "user.name", "Test")
        self.git("config", "user.email", "test@example.org")
        driver = (
            f"'{sys.executable}' -m editor merge-driver %O %A %B --path %P --marker-size %L "
            "--labels %S %X %Y"
        )
        self.git("config", "merge.territory-editor.driver", driver)
        self.write(".gitattributes", "*.md merge=territory-editor\n*.json merge=territory-editor\n")

    def git(self, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [str(GIT), *arguments],
            cwd=self.folder,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
        )
        if check:
            assert done.returncode == 0, done.stdout + done.stderr
        return done

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())

    def read(self, name: str) -> str:
        return (self.folder / name).read_bytes().decode()

    def commit(self, name: str, text: str) -> None:
        self.write(name, text)
        self.git("add", "-A")
        self.git("commit", "-qm", f"Change {name}")

    def two_sides(self, name: str, base: str, ours: str, theirs: str) -> None:
        """Commit theirs to the branch `other`, ours to `main`, which is checked out."""
        self.commit(name, base)
        self.git("checkout", "-qb", "other")
        self.commit(name, theirs)
        self.git("checkout", "-q", "main")
        self.commit(name, ours)


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path / "a räpo with spaces")


OURS = ENTRY.replace("x: 1", "x: 5").replace("  - b\n", "  - b\n  - ours\n")
THEIRS = ENTRY.replace("y: 2", "y: '7'").replace("  - b\n", "  - b\n  - theirs\n")
BOTH = (
    ENTRY.replace("x: 1", "x: 5")
    .replace("y: 2", "y: '7'")
    .replace("  - b\n", "  - b\n  - ours\n  - theirs\n")
)


@pytest.mark.parametrize("name", ["a.md", "Ordner mit Leerzeichen/Ünïcode 'n quotes\".md"])
def test_git_merge(repository: Repository, name: str) -> None:
    repository.two_sides(name, ENTRY, OURS, THEIRS)
    repository.git("merge", "-q", "--no-edit", "other")
    assert repository.read(name) == BOTH
    assert repository.git("status", "--porcelain").stdout == ""


def test_git_rebase(repository: Repository) -> None:
    repository.two_sides("a.md", ENTRY, OURS, THEIRS)
    repository.git("rebase", "-q", "other")
    # To a rebase, ours are the commits that are rebased onto.
    assert parse(repository.read("a.md")).fields["tags"].value == ["a", "b", "theirs", "ours"]


def test_git_cherry_pick(repository: Repository) -> None:
    repository.two_sides("a.md", ENTRY, OURS, THEIRS)
    repository.git("cherry-pick", "other")
    assert repository.read("a.md") == BOTH


def test_git_stash_pop(repository: Repository) -> None:
    repository.commit("a.md", ENTRY)
    repository.write("a.md", THEIRS)
    repository.git("stash", "-q")
    repository.commit("a.md", OURS)
    repository.git("stash", "pop", "-q")
    assert repository.read("a.md") == BOTH


def test_markers_stand_around_what_clashes_only(repository: Repository) -> None:
    ours = ENTRY.replace("x: 1", "x: 5").replace("Three.", "Drei.").replace("y: 2", "y: 3")
    theirs = ENTRY.replace("x: 1", "x: 7").replace("Three.", "Trois.").replace("One.", "Un.")
    repository.two_sides("a.md", ENTRY, ours, theirs)
    assert repository.git("merge", "other", check=False).returncode == 1
    text = repository.read("a.md")
    start, end = _labels(text)
    assert text == ENTRY.replace("y: 2", "y: 3").replace("One.", "Un.").replace(
        "x: 1\n", f"<<<<<<< {start}\nx: 5\n=======\nx: 7\n>>>>>>> {end}\n"
    ).replace("Three.\n", f"<<<<<<< {start}\nDrei.\n=======\nTrois.\n>>>>>>> {end}\n")
    assert repository.git("status", "--porcelain").stdout == "UU a.md\n"
    assert "leftover conflict marker" in repository.git("diff", "--check", check=False).stdout


def _labels(text: str) -> tuple[str, str]:
    """What git, or the editor where git tells nothing, calls the two sides."""
    start = next(line for line in text.splitlines() if line.startswith("<<<<<<< "))
    end = next(line for line in text.splitlines() if line.startswith(">>>>>>> "))
    assert (start, end) in (
        ("<<<<<<< ours", ">>>>>>> theirs"),
        ("<<<<<<< HEAD", ">>>>>>> other"),
    )
    return start[8:], end[8:]


def test_the_base_is_told_where_git_is_set_to(repository: Repository) -> None:
    repository.git("config", "merge.conflictStyle", "diff3")
    repository.two_sides(
        "a.md", ENTRY, ENTRY.replace("  - b\n", "  - c\n"), ENTRY.replace("  - b\n", "  - d\n")
    )
    repository.git("merge", "other", check=False)
    text = repository.read("a.md")
    start, end = _labels(text)
    (middle,) = (line for line in text.splitlines() if line.startswith("|||||||"))
    assert text == ENTRY.replace(
        "  - b\n",
        f"<<<<<<< {start}\n  - c\n{middle}\n  - b\n=======\n  - d\n>>>>>>> {end}\n",
    )


def test_criss_cross_merges(repository: Repository) -> None:
    """Where the base is a merge itself, git has its conflicts marked longer."""
    repository.two_sides(
        "a.md", ENTRY, ENTRY.replace("x: 1", "x: 5"), ENTRY.replace("x: 1", "x: 7")
    )
    for branch, other, value in (("main", "other", "5"), ("other", "main~1", "7")):
        repository.git("checkout", "-q", branch)
        repository.git("merge", other, check=False)
        repository.commit("a.md", ENTRY.replace("x: 1", f"x: {value}").replace("One.", branch))
    repository.git("checkout", "-q", "main")
    repository.git("merge", "other", check=False)
    text = repository.read("a.md")
    assert text.count("\n<<<<<<< ") == text.count("\n>>>>>>> ") == text.count("\n=======\n") > 0
    assert "<<<<<<<<" not in text


def test_other_files_by_lines(repository: Repository) -> None:
    base = '{\n "a": 1,\n "b": 2,\n "c": 3\n}\n'
    repository.two_sides("r.json", base, base.replace("1", "7"), base.replace("3", "9"))
    repository.git("merge", "-q", "--no-edit", "other")
    assert repository.read("r.json") == '{\n "a": 7,\n "b": 2,\n "c": 9\n}\n'


def test_both_made_the_file(repository: Repository) -> None:
    repository.commit("z.md", "z\n")
    repository.git("checkout", "-qb", "other")
    repository.commit("a.md", ENTRY.replace("One.", "Un."))
    repository.git("checkout", "-q", "main")
    repository.commit("a.md", ENTRY.replace("x: 1\n", ""))
    repository.git("merge", "other", check=False)
    text = repository.read("a.md")
    start, end = _labels(text)
    assert text == ENTRY.replace("One.\n", f"<<<<<<< {start}\nOne.\n=======\nUn.\n>>>>>>> {end}\n")


# -- the command by itself -------------------------------------------------------------------


def driven(folder: Path, base: bytes, ours: bytes, theirs: bytes, *more: str) -> tuple[int, bytes]:
    paths = []
    for name, data in (("base", base), ("ours", ours), ("theirs", theirs)):
        paths.append(folder / name)
        paths[-1].write_bytes(data)
    status = run(["merge-driver", *map(str, paths), *more])
    return status, paths[1].read_bytes()


def test_the_size_of_markers_and_what_stands_behind(tmp_path: Path) -> None:
    done = driven(
        tmp_path, b"a\r\n", b"b\r\n", b"c", "--marker-size", "3", "--labels", "x", "my own", "y"
    )
    assert done == (1, b"<<< my own\r\nb\r\n===\r\nc\r\n>>> y\r\n")


def test_what_is_not_unicode_is_merged_by_lines(tmp_path: Path) -> None:
    done = driven(tmp_path, b"a\xe4\n\nb\n", b"A\xe4\n\nb\n", b"a\xe4\n\nB\xff\n")
    assert done == (0, b"A\xe4\n\nB\xff\n")


def test_what_is_no_text_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert driven(tmp_path, b"a\0", b"b\0", b"c\0") == (1, b"b\0")
    assert "Ours was kept" in capsys.readouterr().err


def test_a_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ours = tmp_path / "ours"
    ours.write_text("mine\n")
    assert run(["merge-driver", str(tmp_path / "none"), str(ours), str(ours)]) == 129
    assert ours.read_text() == "mine\n"
    assert "none" in capsys.readouterr().err


def test_nothing_of_the_window_is_loaded(tmp_path: Path) -> None:
    (tmp_path / "e").write_text(ENTRY)
    (tmp_path / "o").write_text(OURS)
    (tmp_path / "t").write_text(THEIRS)
    program = (
        "import sys; from editor.cli import run; "
        "assert run(['merge-driver', 'e', 'o', 't']) == 0; "
        "print([m for m in sys.modules if m.startswith(('PySide6', 'numpy', 'editor.workspace', "
        "'editor.schema', 'jsonschema', 'shapely', 'editor.ui'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "[]\n"
    assert (tmp_path / "o").read_text() == BOTH
