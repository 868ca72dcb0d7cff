"""The screens that `--screenshots` draws."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_a_vault_without_entries_yet_is_drawn(tmp_path: Path) -> None:
    vault = tmp_path / "vault"
    (vault / ".territory").mkdir(parents=True)
    folder = tmp_path / "screens"
    done = subprocess.run(
        [sys.executable, "-m", "editor", "--screenshots", folder, vault],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    drawn = done.stdout.splitlines()
    assert {"start.png", "article-light.png", "table-dark.png"} <= {Path(one).name for one in drawn}
    assert sorted(drawn) == sorted(map(str, folder.iterdir()))
