"""What is told of what other programs did, where nothing has to be done about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.ui.taking_in import quiet_sentence
from editor.workspace.outside import Taken
from tests.workspace.vaults import make_vault, opened


@pytest.mark.parametrize(
    ("taken", "told"),
    [
        (Taken(), ""),
        (Taken(added=["a.md"]), "A was added by another program"),
        (Taken(reloaded=["a.md"]), "A was changed by another program"),
        (Taken(renamed={"c.md": "a.md"}), "A is a.md now, renamed by another program"),
        (Taken(added=["a.md", "b.md"]), "2 entries were added by other programs"),
        (Taken(reloaded=["a.md"], added=["b.md"]), "2 entries were changed by other programs"),
        (
            Taken(files=[".territory/vault.yaml"]),
            ".territory/vault.yaml was changed by another program",
        ),
    ],
)
def test_what_appeared_by_itself(tmp_path: Path, taken: Taken, told: str) -> None:
    texts = {name.lower(): f"---\ntitle: {name}\n---\n" for name in "AB"}
    assert quiet_sentence(opened(make_vault(tmp_path, **texts)), taken) == told
