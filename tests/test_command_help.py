"""What `--help` says of each command: a summary, examples that work, exit statuses."""

from __future__ import annotations

import contextlib
import io
import shlex
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from editor import cli
from editor.vault.command_help import EXAMPLES

pytestmark = pytest.mark.qt

ENTRY = (
    "---\ntitle: Open Loom\nsector: Crafts\ntags: [cloth]\ny: 20\nx: 10\n---\nOpen on Mondays.\n"
)
SETTINGS = (
    "collections: [{name: All, entries: '*.md', map: main}]\n"
    "maps: {main: {bounds: [[0, 0], [100, 100]]}}\n"
)


def told(*arguments: str) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out), pytest.raises(SystemExit) as ended:
        cli.run(arguments)
    assert ended.value.code == 0
    return out.getvalue()


@pytest.mark.parametrize(
    "command", ["", "get", "set", "new", "check", "render", "export", "merge-driver"]
)
def test_help_has_a_summary_examples_and_exit_statuses(
    command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    text = told(*([command] if command else []), "--help")
    before, _, after = text.partition("exit status:\n")
    assert len(before.split("\n\n")[1].split()) > 8  # what it does
    statuses = [line.split()[0] for line in after.split("\n\n")[0].splitlines() if line[2:3] != " "]
    assert statuses[0] == "0"
    assert len(statuses) == 3
    assert "Exit status" not in text
    for typed, does in EXAMPLES[command]:
        assert f"  {typed}\n      {does}\n" in text


@pytest.mark.parametrize("command", [name for name in EXAMPLES if name not in {"", "merge-driver"}])
def test_the_examples_work(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    vault = tmp_path / "vault"
    (vault / ".territory").mkdir(parents=True)
    (vault / ".territory" / "vault.yaml").write_text(SETTINGS)
    (vault / "loom.md").write_text(ENTRY)
    (vault / "kettle.md").write_text(
        ENTRY.replace("Open Loom", "Second Kettle").replace("10", "40")
    )
    (tmp_path / "names.txt").write_text("Night Kitchen\n")
    monkeypatch.chdir(tmp_path)
    for typed, _ in EXAMPLES[command]:
        program, *arguments = shlex.split(typed.partition(" > ")[0])
        assert program == "territory-editor"
        found = []
        for one in arguments:
            found += sorted(map(str, Path().glob(one))) if "*" in one else [one]
        with contextlib.redirect_stdout(io.StringIO()):
            assert cli.run(found) == 0, typed
    made = {file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*")}
    if command == "new":
        titles = [file.read_text().splitlines()[1] for file in vault.glob("*.md")]
        assert {"title: The Long Table", "title: Two Chairs"} < set(titles)
    elif command == "export":
        assert {"map.pdf", "map.geojson", "public/index.html"} < made
    elif command == "set":
        text = (vault / "loom.md").read_text()
        assert "sectors: Crafts" in text
        assert "weaving" in text
