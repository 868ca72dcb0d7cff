from pathlib import Path

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from editor.ui.status_line import StatusLine, changed_lines
from editor.workspace.edits import set_field
from tests.workspace.vaults import make_vault, opened


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        ("a\nb\nc\n", "a\nb\nc\n", 0),
        ("a\nb\nc\n", "a\nB\nc\n", 1),
        ("x: 1\ny: 2\n", "x: 3\ny: 4\n", 2),
        ("a\n", "a\nb\nc\n", 2),
        ("a\nb\nc\n", "a\n", 2),
        ("a\nb\nc\nd\n", "A\nb\nc\nD\n", 2),
        ("a\nb", "a\nb\n", 1),
        ("a\r\nb\n", "a\nb\n", 1),
        ("a\u2028b\x0bc\n", "a\u2028B\x0bC\n", 1),
        ("a\n", None, 1),
        ("\n", "\n\n", 1),
    ],
)
def test_lines_that_a_save_changes(before: str, after: str | None, lines: int) -> None:
    assert changed_lines(before, after) == lines


def test_many_changed_lines_are_counted_without_their_order() -> None:
    # In their order these would take hours.
    old = [f"line {n % 7} {n}" for n in range(20_000)]
    new = [f"{line} changed" for line in old]
    assert changed_lines("\n".join(old), "\n".join(new)) == 20_000
    assert changed_lines("\n".join(old), "\n".join(["first", *reversed(old), "last"])) == 2
    assert changed_lines("\n".join(old), "\n".join(reversed(old))) == 1


def test_what_comes_and_goes_moves_nothing_above(qtbot: QtBot, tmp_path: Path) -> None:
    workspace = opened(make_vault(tmp_path, a="---\ntitle: Boat\n---\n"))
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_workspace(workspace)
    line.show_entry("a.md")
    line.show()
    changes = line.findChild(QToolButton, "statusChanges")
    assert changes is not None
    assert not changes.isVisible()
    alone = line.sizeHint().height()
    set_field(workspace, "a.md", "title", "Boats")
    line.show_entry("a.md")
    assert changes.isVisible()
    assert line.sizeHint().height() == alone
    line.bell.show()
    assert line.sizeHint().height() == alone
