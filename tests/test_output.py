"""Commands whose output cannot be written."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, SAMPLE

_ENTRY = "content/atlas/profiles/99_Kinds_of_Bean.md"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="takes a device that is full")
@pytest.mark.parametrize(
    "command",
    [
        ("get", _ENTRY),
        ("set", "--set", "x=3", "--dry-run", _ENTRY),
        ("render", _ENTRY),
        ("check", "."),
        ("new", "--dry-run", ".", "Quiet Lantern"),
    ],
    ids=lambda command: command[0],
)
def test_output_that_cannot_be_written_is_told(command: tuple[str, ...], tmp_path: Path) -> None:
    vault = shutil.copytree(SAMPLE, tmp_path / "vault")
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "editor", *command],
            cwd=vault,
            env={"PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    told = "territory-editor: The output cannot be written: No space left on device.\n"
    assert (done.returncode, done.stderr) == (1, told)
