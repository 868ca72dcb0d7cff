"""The guide for developers: its worked examples are added to a copy of the program, and run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.qt

_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^### (.+)$", re.MULTILINE)
_WHERE = re.compile(r"# (\S+\.py), (?:(a new file|at the end)|(after|before|instead of) `(.+)`)")

# What the examples have at hand. They run one after the other in one process, with one application.
HEAD = """
import itertools, os, sys, tempfile
from pathlib import Path
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtTest import QTest
from editor.app import make_application
from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow

application = make_application()
base = Path(tempfile.mkdtemp())
numbers = itertools.count()
windows = []

def wait(holds):
    deadline = QDeadlineTimer(20_000)
    while not holds():
        assert not deadline.hasExpired()
        QTest.qWait(5)

def vault(files):
    root = base / f"vault-{next(numbers)}"
    for name, text in files.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return root

def window_on(root):
    window = MainWindow(Preferences(base / f"settings-{next(numbers)}.ini"), lambda: root)
    windows.append(window)
    window.show()
    assert window.open_vault(root)
    wait(lambda: window.workspace is not None and not window.workspace.loading)
    wait(lambda: window.selection.path is not None and application.activeWindow() is window)
    window.activateWindow()
    return window

def article_html(workspace, entry):
    from editor.article.context import Context
    from editor.article.render import render_article
    context = Context(workspace.links, workspace.pictures, entry.path)
    return render_article(entry.body, entry.collection.dialect, context).html
"""
# Without waiting for the engine's processes, and without asking about what is unsaved.
FOOT = "\nsys.stdout.flush()\nos._exit(0)\n"


def examples() -> list[tuple[str, list[str]]]:
    """The blocks of each worked example, by its heading."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    text = text.split("## Worked examples", 1)[1].split("\n## ", 1)[0]
    parts = _HEADING.split(text)[1:]
    pairs = zip(parts[::2], parts[1::2], strict=True)
    return [(title, _BLOCK.findall(body)) for title, body in pairs]


def add(tree: Path, block: str) -> None:
    """Do with a copy of the program what a block says in its first line."""
    first, _, code = block.partition("\n")
    match = _WHERE.fullmatch(first)
    assert match is not None, f"where does this go? {first}"
    file = tree / match[1]
    if match[2] == "a new file":
        assert not file.exists()
        file.write_text(code, encoding="utf-8")
        return
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    if match[2] == "at the end":
        lines.append(code)
    else:
        found = [n for n, line in enumerate(lines) if line.strip() == match[4]]
        assert len(found) == 1, f"{match[4]!r} is {len(found)} times in {match[1]}"
        at = found[0] + (match[3] == "after")
        lines[at : found[0] + (match[3] != "before")] = [code]
    file.write_text("".join(lines), encoding="utf-8")


def test_the_worked_examples_work(tmp_path: Path) -> None:
    tree = tmp_path / "program"
    # With what is compiled of it, which stays good for the files that no example touches.
    shutil.copytree(ROOT / "editor", tree / "editor", ignore=shutil.ignore_patterns("resources"))
    (tree / "resources").symlink_to(ROOT / "resources")
    script = [HEAD]
    told = []
    for title, blocks in examples():
        shows = [block for block in blocks if block.startswith("# shows it\n")]
        for block in blocks:
            if block not in shows:
                add(tree, block)
        for number, block in enumerate(shows):
            name = f"CONTRIBUTING.md, {title}, {number + 1}"
            script.append(f"exec(compile({block!r}, {name!r}, 'exec'), dict(globals()))")
            script.append(f"print({title!r})")
            told.append(title)
    assert {"A kind of field", "A check", "A dialect", "An export of the map"} <= set(told)
    assert {"A setting", "An action", "A message"} <= set(told)
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", "\n".join(script) + FOOT],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    lines = done.stdout.splitlines()
    assert [line for line in lines if line in told] == told


def test_a_place_that_is_not_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text("a = 1\n")
    with pytest.raises(AssertionError, match="0 times"):
        add(tmp_path, "# one.py, after `b = 1`\nc = 2\n")
    add(tmp_path, "# one.py, instead of `a = 1`\na = 2\n")
    assert (tmp_path / "one.py").read_text() == "a = 2\n"
