"""A vault that is open in another window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from editor.workspace.presence import Presence
from editor.workspace.state import vaults_folder

HOLD = """
import sys
from pathlib import Path
from editor.workspace.presence import Presence
print(Presence(Path(sys.argv[1])).enter(), flush=True)
sys.stdin.read()
"""


def test_only_the_first_is_alone(tmp_path: Path) -> None:
    first, second, elsewhere = Presence(tmp_path), Presence(tmp_path), Presence(tmp_path / "b")
    assert first.enter()
    assert not second.enter()
    assert elsewhere.enter()
    second.leave()  # it was never in
    assert not second.enter()
    first.leave()
    assert second.enter()
    second.leave()
    elsewhere.leave()
    assert not list((vaults_folder().parent / "open").iterdir())


def test_a_program_that_dies_leaves(tmp_path: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "True\n"
    presence = Presence(tmp_path)
    assert not presence.enter()
    holder.kill()
    holder.communicate()
    assert presence.enter()
    presence.leave()


def test_where_nothing_can_be_locked_nobody_else_is(tmp_path: Path) -> None:
    folder = vaults_folder().parent
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "open").write_text("no folder")
    assert Presence(tmp_path).enter()
