"""`get` and `set` as a terminal sees them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from editor.vault import commands
from editor.vault.command_help import CommandParser

ENTRY = "---\ntitle: 'A' # note\ntags:\n- x\n- y\nday: 2024-01-02\n---\nBody\n"


def run(*arguments: str | Path) -> int:
    parser = CommandParser(prog="territory-editor")
    subparsers = parser.add_subparsers(required=True)
    commands.add_get(subparsers)
    commands.add_set(subparsers, lambda _: ("title", "url", "tags"))
    options = parser.parse_args([str(argument) for argument in arguments])
    return int(options.run(options))


@pytest.fixture
def entry(tmp_path: Path) -> Path:
    path = tmp_path / "a.md"
    path.write_text(ENTRY)
    return path


def test_get_prints_an_object_a_line(
    entry: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "b.md"
    other.write_text(
        "---\na: 2024-01-02\nb: 2024-01-02 10:30:00 +02:00\nc: .inf\nd: -.INF\ne: .nan\nf: no\n"
        "g: 1.0\nh: 0x1F\ni: é\n2018: 1e3\nj: !!binary aGk=\nk: [~, {l: 0o17}]\n---\n"
    )
    assert run("get", entry, other) == 0
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert first == {
        "path": str(entry),
        "fields": {"title": "A", "tags": ["x", "y"], "day": "2024-01-02"},
        "problems": [],
    }
    assert list(first) == ["path", "fields", "problems"]
    assert second["fields"] == {
        "a": "2024-01-02",
        "b": "2024-01-02T08:30:00.000Z",
        "c": "Infinity",
        "d": "-Infinity",
        "e": "NaN",
        "f": "no",
        "g": 1,
        "h": 31,
        "i": "é",
        "2018": 1000,
        "j": "aGk=",
        "k": [None, {"l": 15}],
    }
    assert list(second["fields"])[-3:] == ["2018", "j", "k"]


def test_get_tells_problems_and_goes_on(
    entry: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "b.md"
    broken.write_text("---\na: 1\na: 2\n---\n")
    latin = tmp_path / "c.md"
    latin.write_bytes(b"---\na: \xe9\n---\n")
    assert run("get", broken, tmp_path / "missing.md", latin, tmp_path, entry) == 1
    out, err = capsys.readouterr()
    told, fine = (json.loads(line) for line in out.splitlines())
    assert told["fields"] == {}
    assert told["problems"] == [
        {
            "line": 3,
            "column": 1,
            "message": "The field a is there twice. The publisher rejects the whole file.",
        }
    ]
    assert fine["path"] == str(entry)
    lines = err.splitlines()
    assert len(lines) == 3
    assert all(line.startswith("territory-editor: ") for line in lines)
    assert "missing.md does not exist" in lines[0]
    assert "c.md is not UTF-8 text (line 2)" in lines[1]
    assert "is not a file" in lines[2]


def test_half_a_character_can_be_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.md"
    path.write_text('---\na: "\\ud800"\n---\n')
    assert run("get", path) == 0
    assert json.loads(capsys.readouterr().out)["fields"] == {"a": "\ud800"}


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--set", "title=B"], ENTRY.replace("'A'", "'B'")),
        (["--set", "title="], ENTRY.replace(" 'A'", "")),
        (["--set", "day=2024-02-03"], ENTRY.replace("2024-01-02", "2024-02-03")),
        (["--set", "day='2024-02-03'"], ENTRY.replace("2024-01-02", "'2024-02-03'")),
        (["--set", "url=https://x.y/?a=b"], ENTRY.replace("tags", "url: https://x.y/?a=b\ntags")),
        (["--set", "tags=[x, z]"], ENTRY.replace("- y", "- z")),
        (["--set", "m={k: v}"], ENTRY.replace("02\n", "02\nm:\n  k: v\n")),
        (["--unset", "title"], ENTRY.replace("title: 'A' # note\n", "")),
        (["--unset", "missing"], ENTRY),
        (["--add", "tags=z"], ENTRY.replace("- y\n", "- y\n- z\n")),
        (["--add", "tags=y"], ENTRY),
        (["--add", "new=z"], ENTRY.replace("02\n", "02\nnew:\n- z\n")),
        (["--remove", "tags=x"], ENTRY.replace("- x\n", "")),
        (["--remove", "tags=z", "--remove", "missing=z"], ENTRY),
        (["--rename", "day=date"], ENTRY.replace("day", "date")),
        (["--rename", "missing=date"], ENTRY),
        (
            ["--rename", "title=name", "--set", "name=C", "--add", "tags=z", "--unset", "day"],
            ENTRY.replace("title: 'A'", "name: 'C'")
            .replace("- y\n", "- y\n- z\n")
            .replace("day: 2024-01-02\n", ""),
        ),
    ],
)
def test_set(
    entry: Path, options: list[str], expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("set", *options, entry) == 0
    assert entry.read_text() == expected
    assert capsys.readouterr() == ("", "")


def test_with_nothing_to_change_nothing_is_written(entry: Path) -> None:
    os.utime(entry, ns=(5, 5))
    inode = entry.stat().st_ino
    assert run("set", entry) == 0
    assert run("set", "--set", "title=A", "--add", "tags=x", entry) == 0
    assert (entry.stat().st_mtime_ns, entry.stat().st_ino) == (5, inode)


def test_a_dry_run_prints_a_diff_that_patch_understands(
    entry: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    entry.write_text(ENTRY.replace("Body\n", "Body\n" * 30 + "no end"))
    before = entry.read_text()
    assert run("set", "--set", "title=B", "--remove", "tags=y", "--dry-run", entry) == 0
    diff = capsys.readouterr().out
    assert entry.read_text() == before
    assert "-title: 'A' # note\n+title: 'B' # note\n" in diff
    assert "@@ -1,8 +1,7 @@" in diff
    patched = tmp_path / "patched.md"
    command = ["patch", "--silent", "-o", str(patched), str(entry)]
    try:
        subprocess.run(command, input=diff, text=True, check=True)
    except FileNotFoundError:
        pytest.skip("patch is not installed")
    assert run("set", "--set", "title=B", "--remove", "tags=y", entry) == 0
    assert patched.read_text() == entry.read_text()


def test_a_diff_far_down_counts_its_lines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.md"
    path.write_text("---\n" + "".join(f"k{n}: {n}\n" for n in range(50)) + "z: 1\n---")
    assert run("set", "--set", "z=2", "--dry-run", path) == 0
    out = capsys.readouterr().out
    assert "@@ -49,5 +49,5 @@\n" in out
    assert out.endswith(" ---\n\\ No newline at end of file\n")


def test_a_refused_file_is_left_alone_and_the_others_are_done(
    entry: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "b.md"
    broken.write_text("---\na: [\n---\n")
    shared = tmp_path / "c.md"
    shared.write_text("---\ntitle: &n x\nb: *n\nurl: u\n---\n")
    locked = tmp_path / "d.md"
    locked.write_text(ENTRY)
    locked.chmod(0o444)
    kept = {path: path.read_text() for path in (broken, shared, locked)}
    files = (broken, shared, tmp_path / "missing.md", locked, entry)
    assert run("set", "--set", "url=v", "--set", "title=B", *files) == 1
    assert {path: path.read_text() for path in kept} == kept
    assert entry.read_text().startswith("---\ntitle: 'B' # note\nurl: v\n")
    lines = capsys.readouterr().err.splitlines()
    assert [Path(line.split(": ")[1].split(" ")[0]).name for line in lines] == [
        "b.md",
        "c.md",
        "missing.md",
        "d.md",
    ]


@pytest.mark.parametrize(
    "options",
    [
        ["--set", "title"],
        ["--set", "=x"],
        ["--set", "title=[x"],
        ["--set", "title=a: b"],
        ["--rename", "title="],
        ["--add", "tags"],
    ],
)
def test_wrong_usage(entry: Path, options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        run("set", *options, entry)
    assert caught.value.code == 2
    assert "usage: territory-editor set" in capsys.readouterr().err
    assert entry.read_text() == ENTRY


def test_a_reader_that_stops_is_no_error(entry: Path) -> None:
    project = Path(commands.__file__).parent.parent.parent
    with subprocess.Popen(
        [sys.executable, "-m", "editor", "get", *[str(entry)] * 2000],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=project,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@pytest.mark.skipif(sys.platform == "win32", reason="there a shell closes nothing")
@pytest.mark.parametrize(("closed", "status"), [(">&-", 0), ("2>&-", 1), (">&- 2>&-", 1)])
def test_what_is_said_where_nobody_can_hear_it_is_no_failure(
    closed: str, status: int, entry: Path, tmp_path: Path
) -> None:
    file = entry if status == 0 else tmp_path / "missing.md"
    done = subprocess.run(
        ["sh", "-c", f'exec "$0" -m editor get "$1" {closed}', sys.executable, str(file)],
        capture_output=True,
        text=True,
        cwd=Path(commands.__file__).parent.parent.parent,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (status, "", "")
