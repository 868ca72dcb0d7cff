"""Entries are made from a terminal as they are in the window."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from editor.vault.command_help import CommandParser
from editor.vault.frontmatter import parse
from editor.workspace.commands import add_new

FOLDER = "content/atlas/profiles"


def run(*arguments: object) -> int:
    parser = CommandParser()
    add_new(parser.add_subparsers())
    options = parser.parse_args(["new", *map(str, arguments)])
    return int(options.run(options))


def fields(vault: Path, path: str) -> dict[str, object]:
    front = parse((vault / path).read_text(encoding="utf-8"))
    return {key: field.value for key, field in front.fields.items()}


def test_entries_are_made_and_named(sample_vault: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = run(sample_vault, "The Weir & Wheel", "Ladders, ladders.example", "--set", "size=4-10")
    assert status == 0
    made = capsys.readouterr().out.splitlines()
    assert made == [f"{FOLDER}/Weir_and_Wheel.md", f"{FOLDER}/Ladders.md"]
    assert fields(sample_vault, made[0])["title"] == "The Weir & Wheel"
    assert fields(sample_vault, made[1])["url"] == "https://ladders.example"
    assert fields(sample_vault, made[1])["size"] == "4-10"


@pytest.mark.parametrize("beside", ["", ".git/", ".territory/", ".obsidian/"])
def test_a_vault_begins_in_an_empty_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], beside: str
) -> None:
    (tmp_path / beside).mkdir(exist_ok=True)
    assert run(tmp_path, "Open Loom", "Second Kettle") == 0
    assert capsys.readouterr().out.split() == ["open-loom.md", "second-kettle.md"]
    assert fields(tmp_path, "open-loom.md")["title"] == "Open Loom"


def test_names_may_stand_behind_options(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "--set", "size=2", "Loom", "--force", "Kettle") == 0
    assert capsys.readouterr().out.split() == ["loom.md", "kettle.md"]
    assert fields(tmp_path, "kettle.md")["size"] == 2


def test_a_folder_of_other_things_is_no_vault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "program.c").touch()
    assert run(tmp_path, "Open Loom") == 1
    assert "holds no Markdown files" in capsys.readouterr().err
    assert [one.name for one in tmp_path.iterdir()] == ["program.c"]


def test_what_is_there_is_left_out(sample_vault: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = sorted((sample_vault / FOLDER).iterdir())
    assert run(sample_vault, "long table", "https://www.long-table.example/", "New", "NEW") == 1
    told = capsys.readouterr()
    assert told.out == f"{FOLDER}/New.md\n"
    assert told.err.splitlines() == [
        "territory-editor: long table was left out: there is an entry The Long Table already.",
        "territory-editor: Long Table was left out: there is an entry The Long Table already.",
        "territory-editor: NEW was left out: there is an entry New already.",
    ]
    assert run(sample_vault, "Long Table", "--force") == 0
    assert capsys.readouterr().out == f"{FOLDER}/Long_Table_2.md\n"
    assert len(sorted((sample_vault / FOLDER).iterdir())) == len(before) + 2


def test_collection_template_and_lines_of_a_file(
    sample_vault: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lines = tmp_path / "lines.txt"
    lines.write_text("\ufeffHow to knit\r\n\r\n- How to row\r\n", encoding="utf-8")
    chosen = ("--collection", "guides", "--template", "Guide.md", "--from")
    assert run(sample_vault, *chosen, lines) == 0
    made = capsys.readouterr().out.splitlines()
    assert made == ["content/guides/how-to-knit.md", "content/guides/how-to-row.md"]
    monkeypatch.setattr("sys.stdin", io.StringIO("How to sing\n"))
    assert run(sample_vault, *chosen, "-") == 0
    assert capsys.readouterr().out == "content/guides/how-to-sing.md\n"


def test_a_dry_run_writes_nothing(sample_vault: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(sample_vault, "New", "--dry-run") == 0
    assert capsys.readouterr().out.startswith(f"# {FOLDER}/New.md\n---\ncreated: ")
    assert not (sample_vault / FOLDER / "New.md").exists()


@pytest.mark.parametrize(
    ("arguments", "status", "told"),
    [
        ([], 2, "Name at least one entry"),
        (["A", "--collection", "X"], 2, "No collection is called “X”. There are: Atlas, Guides"),
        (["A", "--template", "X"], 2, "No template is called “X”"),
        (["--from", "nowhere.txt"], 1, "nowhere.txt does not exist."),
    ],
)
def test_wrong_usage_is_told(
    sample_vault: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    status: int,
    told: str,
) -> None:
    assert run(sample_vault, *arguments) == status
    assert told in capsys.readouterr().err


def test_no_vault_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path / "nowhere", "A") == 1
    assert "not a folder" in capsys.readouterr().err
