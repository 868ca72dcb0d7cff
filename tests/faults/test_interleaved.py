"""The counting of interleaved edits finds out what loses them."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.workspace.saving import SaveReport
from editor.workspace.workspace import Workspace
from tests.faults import _world, harness
from tests.faults.interleaved import with_another_window, with_programs


def over_everything(workspace: Workspace) -> SaveReport:
    """Save as an editor that never looks at what the disk holds."""
    document = workspace.document
    texts = {path: document.text(path) for path in document.dirty}
    for path, text in texts.items():
        (workspace.root / path).write_bytes((text or "").encode())
    document.mark_saved(texts)
    return SaveReport(tuple(texts), {})


@pytest.mark.parametrize("one", [with_programs, with_another_window], ids=lambda one: one.name)
def test_a_save_that_writes_over_others_is_found_out(
    one: harness.Section, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_world, "save", over_everything)
    result = harness.run(one, quick=True, folder=tmp_path)
    assert any(" lost " in failure for failure in result.failures)
