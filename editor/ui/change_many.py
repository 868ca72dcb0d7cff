"""A change of many entries: worked out with a way out, shown line by line, and then made."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from editor.ui.applying import apply_many
from editor.ui.plan_dialog import approve
from editor.ui.table.working import worked_out
from editor.ui.words import words
from editor.workspace.plan import Plan
from editor.workspace.workspace import Workspace


def change_many(
    parent: QWidget,
    workspace: Workspace,
    paths: Sequence[str],
    make: Callable[[Sequence[str]], Plan],
    *,
    title: str = "",
    verb: str,
) -> bool:
    """Make the change that `make` gives for some of the entries, in all of them as one step.

    title: of what is shown; empty for the change's own label. verb: what the curator agrees to.
    Gives whether it was made. Raises EditorError when every entry refuses.
    """
    plan = worked_out(parent, paths, make)
    if plan is None:
        return False
    told = title or words(plan.change.label)
    if not approve(parent, workspace, plan, title=told, verb=verb):
        return False
    return apply_many(parent, workspace, plan.change)
