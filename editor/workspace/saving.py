"""Saving, and what to do about files that another program changed in the meantime."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from editor.messages import EditorError, Message, named
from editor.vault import store
from editor.workspace.history import Change, Edit
from editor.workspace.workspace import Workspace


class SaveReport(NamedTuple):
    """What saving did: files written, and those that were not with the reason."""

    saved: tuple[str, ...]
    failed: Mapping[str, Message]


def save(workspace: Workspace, paths: Iterable[str] | None = None) -> SaveReport:
    """Write entries with changes (all of them by default); one failure stops no other."""
    document = workspace.document
    saved: dict[str, str | None] = {}
    failed: dict[str, Message] = {}
    for path in sorted(document.dirty if paths is None else paths):
        text = document.text(path)
        if text is None:
            continue
        try:
            store.write(workspace.root / path, text, document.saved_text(path))
        except EditorError as error:
            failed[path] = named(error.message, path)
        else:
            saved[path] = text
    if saved:
        document.mark_saved(saved)
    return SaveReport(tuple(saved), failed)


def take_disk(workspace: Workspace, path: str) -> None:
    """Take over what another program wrote into a file, or that it removed it.

    Undo brings the curator's text back. Raises UnreadableFile when the file cannot be read; then
    nothing is changed.
    """
    theirs = _on_disk(workspace, path)
    mine = workspace.document.text(path)
    workspace.document.mark_saved({path: theirs})
    workspace.document.apply(_change(workspace, "workspace.take-disk", path, mine, theirs))


def keep_mine(workspace: Workspace, path: str) -> None:
    """Let the next save write over what another program wrote into a file, or write it again.

    What the other program wrote becomes a step of its own, so that undo leads back to it.
    Raises UnreadableFile when the file is there and cannot be read; then nothing is changed, and
    the next save asks again.
    """
    document = workspace.document
    mine = document.text(path)
    theirs = _on_disk(workspace, path)
    document.mark_saved({path: theirs})
    if theirs is None:
        return
    document.apply(
        _change(workspace, "workspace.take-disk", path, mine, theirs),
        _change(workspace, "workspace.keep-mine", path, theirs, mine),
    )


def _on_disk(workspace: Workspace, path: str) -> str | None:
    """What the file holds now; None when it is gone."""
    try:
        return store.read(workspace.root / path)
    except store.UnreadableFile as error:
        if error.message.code == "vault.missing":
            return None
        message = named(error.message, path)
        raise store.UnreadableFile(message.code, **message.args) from error


def _change(
    workspace: Workspace, code: str, path: str, before: str | None, after: str | None
) -> Change:
    label = Message(code, {"entry": workspace.title(path)})
    return Change(label, (Edit(path, before, after),))
