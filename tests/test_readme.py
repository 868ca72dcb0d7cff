"""The README names what is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from editor.cli import run

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_file_that_is_linked_or_named_exists() -> None:
    named = re.findall(r"\]\(([^)#:]+)\)", README) + re.findall(
        r"`((?:packaging|resources)/[\w./-]+)", README
    )
    missing = {name for name in named if not (ROOT / name).exists()}
    assert len(named) > 6
    assert not missing


@pytest.mark.parametrize(
    "command", ["get", "set", "new", "check", "render", "export", "merge-driver"]
)
def test_the_commands_are_there(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert f"territory-editor {command} " in README
    with pytest.raises(SystemExit) as ended:
        run([command, "--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    for option in re.findall(r"`(--[a-z-]+)", README) if command == "set" else ():
        assert option in told or option == "--screenshots", option


def test_the_options_of_the_window_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run(["--help"])
    told = capsys.readouterr().out
    for option in ("--screenshots", "--sample", "--version"):
        assert option in told
