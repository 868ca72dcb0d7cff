"""Making, removing and renaming entries, worked out as changes that can be shown before."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Mapping, Sequence

from editor.article.link_edits import retarget
from editor.messages import EditorError, Message
from editor.vault import frontmatter
from editor.workspace.entries import read_entry
from editor.workspace.history import Change, Edit
from editor.workspace.plan import Plan
from editor.workspace.settings import Collection
from editor.workspace.through import Through, at_once
from editor.workspace.workspace import Workspace


class NotPossible(EditorError):  # noqa: N818 - reads as what happened
    """An entry cannot be made, removed or renamed so; nothing was changed."""


def collection_for(workspace: Workspace, path: str) -> Collection:
    """The collection of an entry at `path`, made already or not.

    Raises NotPossible when a file there would be no entry.
    """
    collection = workspace.collection_of(path) if _is_below(path) else None
    if collection is None:
        raise NotPossible("workspace.path-no-entry", file=path)
    return collection


def create(workspace: Workspace, texts: Mapping[str, str]) -> Plan:
    """New entries, their texts by path; paths that are not free are refused.

    Raises NotPossible when none can be made.
    """
    taken = _Taken(workspace)
    edits: list[Edit] = []
    refused: dict[str, Message] = {}
    for path, text in texts.items():
        try:
            collection_for(workspace, path)
            taken.take(path)
        except NotPossible as error:
            refused[path] = error.message
        else:
            edits.append(Edit(path, None, text))
    titles = [_title(edit.path, edit.after or "") for edit in edits[:1]]
    return _plan("workspace.create", edits, titles, refused)


def delete(workspace: Workspace, paths: Sequence[str]) -> Plan:
    """Entries put into the trash; those that undo could not bring back are refused.

    Raises NotPossible when none can be removed.
    """
    edits: list[Edit] = []
    titles: list[str] = []
    refused: dict[str, Message] = {}
    for path in dict.fromkeys(paths):
        text = workspace.document.text(path)
        if text is None:
            refused[path] = Message("workspace.delete-unread", {"file": path})
        else:
            edits.append(Edit(path, text, None))
            titles.append(workspace.entry(path).title)
    return _plan("workspace.delete", edits, titles, refused)


def rename(
    workspace: Workspace,
    path: str,
    new_path: str,
    *,
    title: str | None = None,
    through: Through = at_once,
) -> Plan:
    """An entry under another path, and under another title where one is given.

    Links to it in all entries lead to it still; so do its own links from another folder. All
    entries are read for that, and gone through by `through`. Raises NotPossible when the path is
    not free, EditRefused when the title cannot be changed, CalledOffError.
    """
    workspace.load()
    entry = workspace.entry(path)
    text = workspace.document.text(path)
    if text is None:
        raise NotPossible("workspace.rename-unread", file=path)
    if new_path != path:
        collection_for(workspace, new_path)
        _Taken(workspace, but=path).take(new_path)
    renames = {path: new_path} if new_path != path else {}
    now = title or _title(new_path, text)
    before, after = workspace.links, workspace.links.renamed(renames, {new_path: now})

    def kept(source: str, source_text: str) -> str:
        return retarget(source_text, renames, before, source, after)

    own = kept(path, text)
    if title is not None and title != entry.title:
        order = () if "title" in entry.fields else workspace.schema(entry.collection).order
        own = frontmatter.set_field(own, "title", title, order=order)
    edits = [Edit(path, text, None), Edit(new_path, None, own)]
    if not renames:
        edits = [Edit(path, text, own)] if own != text else []
    for other in through(workspace.entries()):
        other_text = workspace.document.text(other.path)
        if other_text is None or other.path == path:
            continue
        changed = kept(other.path, other_text)
        if changed != other_text:
            edits.append(Edit(other.path, other_text, changed))
    label = Message("workspace.rename", {"entry": entry.title, "new": title or new_path})
    return Plan(Change(label, tuple(edits), renames=renames))


class _Taken:
    """The paths that are taken, on disks too that do not tell letter case apart."""

    def __init__(self, workspace: Workspace, but: str | None = None) -> None:
        """but: an entry that gives up its path."""
        self._root = workspace.root
        self._but = but
        self._known = {_folded(e.path): e.path for e in workspace.entries() if e.path != but}

    def take(self, path: str) -> None:
        """Take a path. Raises NotPossible when it is not free."""
        other = self._known.get(_folded(path))
        spelled = self._but is not None and _folded(path) == _folded(self._but)
        if other == path or (not spelled and os.path.lexists(self._root / path)):
            raise NotPossible("workspace.path-taken", file=path)
        if other is not None:
            raise NotPossible("workspace.path-clash", file=path, other=other)
        self._known[_folded(path)] = path


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()


def _is_below(path: str) -> bool:
    """Whether `path` leads to a place below the vault's folder, step by step."""
    steps = path.split("/")
    return "\0" not in path and "\\" not in path and not {"", ".", ".."} & set(steps)


def _title(path: str, text: str) -> str:
    return read_entry(path, text, Collection(""), None).title


def _plan(
    code: str, edits: Sequence[Edit], titles: Sequence[str], refused: Mapping[str, Message]
) -> Plan:
    if not edits and refused:
        message = next(iter(refused.values()))
        raise NotPossible(message.code, **message.args)
    label = Message(code, {"n": len(edits), "entry": titles[0] if titles else ""})
    return Plan(Change(label, tuple(edits)), refused)
