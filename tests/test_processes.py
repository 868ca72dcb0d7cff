"""The scripts that run as processes of their own, started from files and as a bundle does it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from editor import processes

WISH = {"pattern": "b+", "ignore_case": False, "texts": ["abbc", "x"], "most": 9}
FOUND = [{"names": {}}, [[[1, 3]]], []]


def _answer(command: list[str]) -> list[object]:
    done = subprocess.run(
        command, input=json.dumps(WISH), capture_output=True, text=True, check=True, timeout=60
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_script_answers_from_its_file() -> None:
    command = processes.command("finding", "-I", "-S")
    assert command[:3] == [sys.executable, "-I", "-S"]
    assert _answer(command) == FOUND


def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    program, *arguments = processes.command("finding", "-I", "-S")
    assert program == sys.executable
    assert arguments == [processes.OPTION, "finding"]
    # Here that program is Python, which has to be told what the bundle is made of.
    assert _answer([program, "-m", "editor", *arguments]) == FOUND


@pytest.mark.parametrize("name", processes.MODULES)
def test_every_script_has_a_file_and_a_main(name: str) -> None:
    script = Path(processes.command(name)[-1])
    assert "\ndef main() -> int:" in script.read_text("utf-8")


def test_other_programs_get_the_environment_that_was_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/theirs")
    processes.give_environment_back()
    assert os.environ["LD_LIBRARY_PATH"] == "/theirs"
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ

    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle")
    processes.give_environment_back()
    assert "LD_LIBRARY_PATH" not in os.environ
