"""Working out a change of many entries, with a bar that tells how far it is and a way out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from editor.messages import EditorError, Message
from editor.ui.progress_bar import Bar
from editor.workspace.history import Change, Edit
from editor.workspace.plan import Plan

_AT_A_TIME = 100  # entries between two looks at whether to go on
_PATIENCE_MS = 400  # before the bar is shown

translate = QCoreApplication.translate


def worked_out(
    parent: QWidget, paths: Sequence[str], make: Callable[[Sequence[str]], Plan]
) -> Plan | None:
    """The plan for all the entries, which `make` gives for some; None when it was called off.

    Raises EditorError when every entry refuses.
    """
    if len(paths) <= _AT_A_TIME:
        return make(paths)
    text = translate("table", "Working out what would change…")
    bar = Bar(parent, text, "workingOut", _PATIENCE_MS)
    label: Message | None = None
    edits: list[Edit] = []
    refused: dict[str, Message] = {}
    try:
        for start in range(0, len(paths), _AT_A_TIME):
            if not bar.go_on(start, len(paths)):
                return None
            some = paths[start : start + _AT_A_TIME]
            try:
                plan = make(some)
            except EditorError as error:  # of each of them; it tells the first reason
                refused |= dict.fromkeys(some, error.message)
                continue
            label = plan.change.label
            edits += plan.change.edits
            refused |= plan.refused
    finally:
        bar.close()
        bar.deleteLater()
    if label is None or (refused and not edits):
        first = next(iter(refused.values()))
        raise EditorError(first.code, **first.args)
    told = Message(label.code, {**label.args, "n": len(edits)})
    return Plan(Change(told, tuple(edits)), refused)
