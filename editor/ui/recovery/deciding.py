"""The texts that restoring gives, asking where both sides changed the same."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from editor.vault.store import UnreadableFile
from editor.workspace.restoring import Left, Standing, held_against
from editor.workspace.workspace import Workspace


def decided(
    parent: QWidget, workspace: Workspace, lefts: Sequence[Left]
) -> tuple[dict[str, str], list[Left]]:
    """The new text of each file, and what of `lefts` is in it.

    Of a file that two sessions left unsaved, the second is merged into what the first one gives.
    What the curator does not decide is left out.
    """
    texts: dict[str, str] = {}
    done: list[Left] = []
    for one in lefts:
        path = one.unsaved.path
        try:
            current = texts[path] if path in texts else workspace.text(path)
        except UnreadableFile:
            continue
        # The file may have changed since it was shown.
        found = one if current == one.now else held_against(one.session, one.unsaved, current)
        text = found.text
        if found.standing is Standing.CLASHES and current is not None:
            text = _choose(parent, workspace, found, current)
        if text is not None:
            texts[path] = text
            done.append(one)
    return texts, done


def _choose(parent: QWidget, workspace: Workspace, one: Left, now: str) -> str | None:
    # Imported when first needed: most unsaved work clashes with nothing.
    from editor.ui.conflict.dialog import choose
    from editor.workspace.merging import merge_file

    translate = QCoreApplication.translate
    path = one.unsaved.path
    return choose(
        parent,
        workspace.title(path),
        one.unsaved.base,
        one.unsaved.text or "",
        now,
        names=(translate("Recovery", "Found unsaved"), translate("Recovery", "In the file now")),
        merging=partial(merge_file, path),
    )
