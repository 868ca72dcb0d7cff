from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QProgressDialog, QWidget
from pytestqt.qtbot import QtBot

from editor.messages import EditorError, Message
from editor.ui.table.working import worked_out
from editor.workspace.history import Change, Edit
from editor.workspace.plan import Plan

PATHS = [f"{n}.md" for n in range(350)]
LABEL = Message("workspace.bulk-set", {"field": "size", "n": 1})


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def plan(paths: Sequence[str]) -> Plan:
    return Plan(Change(LABEL, tuple(Edit(path, "", "x") for path in paths)))


def test_parts_are_joined_to_one_change(parent: QWidget) -> None:
    made = worked_out(parent, PATHS, plan)
    assert made is not None
    assert [edit.path for edit in made.change.edits] == PATHS
    assert made.change.label.args["n"] == len(PATHS)


def test_a_part_that_refuses_leaves_the_others(parent: QWidget) -> None:
    def make(paths: Sequence[str]) -> Plan:
        if "0.md" in paths:
            raise EditorError("vault.edit-fence")
        return plan(paths)

    made = worked_out(parent, PATHS, make)
    assert made is not None
    assert len(made.change.edits) + len(made.refused) == len(PATHS)
    assert made.refused["0.md"] == Message("vault.edit-fence")


def test_where_all_refuse_the_reason_is_raised(parent: QWidget) -> None:
    def make(_paths: Sequence[str]) -> Plan:
        raise EditorError("vault.edit-fence")

    with pytest.raises(EditorError):
        worked_out(parent, PATHS, make)


def test_the_curator_can_call_it_off(parent: QWidget) -> None:
    asked = []

    def make(paths: Sequence[str]) -> Plan:
        asked.append(len(paths))
        parent.findChildren(QProgressDialog, "workingOut")[-1].cancel()
        return plan(paths)

    assert worked_out(parent, PATHS, make) is None
    assert len(asked) == 1
