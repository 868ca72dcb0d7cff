"""What is brought back of an entry's past."""

from __future__ import annotations

from typing import NamedTuple

from editor.publish.history.restoring import restore_place
from editor.workspace.versions import restore_version
from editor.workspace.workspace import Workspace


class Wish(NamedTuple):
    """path: the entry's. moment: when it was so, in words. territory: its territory is wanted, not
    the position alone. again: all of an entry that is gone is.
    """

    path: str
    moment: str
    territory: bool = False
    again: bool = False


def restore(workspace: Workspace, wish: Wish, text: str) -> None:
    """Bring back what is wished for of `text`, as it was then. Raises EditorError."""
    if wish.again:
        restore_version(workspace, wish.path, text, wish.moment)
    else:
        restore_place(workspace, wish.path, text, wish.moment, territory=wish.territory)
