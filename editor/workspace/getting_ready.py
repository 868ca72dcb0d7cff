"""Getting a change of many entries ready a few at a time, so that it can be made at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from editor.workspace.history import Edit
from editor.workspace.through import Through
from editor.workspace.workspace import Workspace

# So many entries are changed sooner than anybody could be told how far that is.
_FEW = 300

T = TypeVar("T")


def get_ready(
    workspace: Workspace, items: Sequence[T], edit_of: Callable[[T], Edit], through: Through
) -> None:
    """Make ready for the edits that items stand for, where they are many.

    `Workspace.expect_nothing` is for who makes the change, once it is made, refused or called off.
    Raises CalledOffError.
    """
    if len(items) > _FEW:
        for item in through(items):
            workspace.expect([edit_of(item)])


def itself(edit: Edit) -> Edit:
    """The edit that an edit stands for."""
    return edit
