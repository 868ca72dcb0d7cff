"""Takes back what differs: a part of a file, or all of it, as changes that undo like any other."""

from __future__ import annotations

import os
from collections.abc import Sequence

from editor.messages import EditorError, Message
from editor.publish.changes.difference import Difference
from editor.publish.changes.parts import Part, State, What, name_of
from editor.vault.fields import parse
from editor.vault.values import identical
from editor.workspace.history import Change, Edit
from editor.workspace.merging import merge_file
from editor.workspace.workspace import Workspace

_LABELS = {
    What.FIELD: "publish.revert-field",
    What.PIN: "publish.revert-pin",
    What.ARTICLE: "publish.revert-article",
}


class RevertRefused(EditorError):  # noqa: N818 - reads as what happened
    """Something cannot be taken back by itself; nothing was changed."""


def revert_part(workspace: Workspace, difference: Difference, part: Part) -> Change:
    """One part as it was before, over the text as it is now.

    What was changed otherwise since `difference` was worked out stays. Raises RevertRefused.
    """
    path, title = difference.path, difference.title
    now = workspace.text(path)
    if now is None or difference.after is None or not part.back:
        raise RevertRefused("publish.revert-gone", entry=title)
    wanted = difference.without(part)
    if now != difference.after:
        merged = merge_file(path, difference.after, now, wanted)
        if merged.clashes or merged.text is None:
            raise RevertRefused("publish.revert-clash", what=part.words, entry=title)
        wanted = merged.text
    if difference.is_entry:
        _check(now, wanted, part, difference)
    code = _LABELS.get(part.what, "publish.revert-part")
    label = Message(code, {"entry": title, "field": name_of(part, difference.places)})
    return Change(label, (Edit(path, now, wanted),))


def _check(now: str, wanted: str, part: Part, difference: Difference) -> None:
    """Whether only what was meant changes. Raises RevertRefused."""
    old, new, title = parse(now), parse(wanted), difference.title
    if new.broken and not old.broken:
        why = new.problems[0].message
        raise RevertRefused("publish.revert-breaks", what=part.words, entry=title, why=why)
    if part.what not in (What.FIELD, What.PIN) or old.broken:
        return
    others = (old.fields.keys() | new.fields.keys()) - set(part.keys)
    for key in others:
        if (
            key not in old.fields
            or key not in new.fields
            or not identical(old.fields[key].value, new.fields[key].value)
        ):
            name = difference.places.label(key)
            code = "publish.revert-entangled"
            raise RevertRefused(code, what=part.words, entry=title, field=name)


def revert_files(workspace: Workspace, differences: Sequence[Difference]) -> Change:
    """Whole files as they were before, as one step: made again, removed, renamed back, or with
    their old text. Raises RevertRefused.
    """
    edits: list[Edit] = []
    renames: dict[str, str] = {}
    for difference in differences:
        if difference.binary is not None:
            raise RevertRefused("publish.revert-binary", file=difference.path)
        now = workspace.text(difference.path)
        if difference.state in (State.RENAMED, State.REMOVED):
            old = difference.old_path or difference.path
            if workspace.text(old) is not None or os.path.lexists(workspace.root / old):
                raise RevertRefused("publish.revert-taken", file=old, entry=difference.title)
            if difference.state is State.RENAMED:
                edits.append(Edit(difference.path, now, None))
                renames[difference.path] = old
            edits.append(Edit(old, None, difference.before))
        else:
            edits.append(Edit(difference.path, now, difference.before))
    title = differences[0].title if differences else ""
    label = Message("publish.revert-file", {"n": len(differences), "entry": title})
    return Change(label, tuple(edits), renames=renames)
