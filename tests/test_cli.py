"""What all commands have in common."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor import cli
from editor.vault import store


@pytest.mark.parametrize(
    "command", [["get"], ["set", "--set", "size=2"], ["check"], ["render"]], ids=lambda it: it[0]
)
def test_a_command_is_interrupted_without_a_word(
    command: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / "a.md"
    file.write_text("---\ntitle: A\n---\n")

    def interrupted(*_args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(store, "read", interrupted)
    assert cli.run([*command, str(file)]) == 130
    assert capfd.readouterr() == ("", "")
    assert file.read_text() == "---\ntitle: A\n---\n"
