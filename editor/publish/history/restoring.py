"""Brings back what a file held at some time: whole, or some of the parts in which it differs now.

What was changed otherwise since then stays as it is, byte for byte.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from editor.messages import EditorError, Message
from editor.publish.changes.difference import Difference
from editor.publish.changes.parts import Part, Places, What, name_of
from editor.vault.fields import parse
from editor.vault.splices import apply
from editor.vault.values import identical
from editor.workspace.history import Change, Edit
from editor.workspace.versions import with_parts
from editor.workspace.workspace import Workspace

# Where these differ, the others have other places in the text once they are put back.
_WHOLE = (What.ORDER, What.LINE_ENDS, What.FRONTMATTER)


class RestoreRefused(EditorError):  # noqa: N818 - reads as what happened
    """Something cannot be brought back by itself; nothing was changed."""


def restored(since: Difference, chosen: Collection[Part]) -> str:
    """The text of now with the chosen parts as they were. Raises RestoreRefused.

    since: what differs between then and now. chosen: some of its parts.
    """
    then, now = since.before, since.after
    assert then is not None
    assert now is not None
    if all(part in chosen for part in since.parts if part.back):
        return then
    splices = [splice for part in chosen if part.what not in _WHOLE for splice in part.back]
    text = apply(now, splices)
    for what in _WHOLE:
        if any(part.what is what for part in chosen):
            rest = Difference(since.path, then, text, since.places)
            found = next((part for part in rest.parts if part.what is what), None)
            text = rest.without(found) if found is not None else text
    if since.is_entry:
        _check(now, text, chosen, since.places)
    return text


def _check(now: str, wanted: str, chosen: Collection[Part], places: Places) -> None:
    """Whether only what was chosen differs. Raises RestoreRefused."""
    old, new = parse(now), parse(wanted)
    if new.broken and not old.broken:
        raise RestoreRefused("publish.restore-breaks", why=new.problems[0].message)
    if old.broken or any(part.what is What.FRONTMATTER for part in chosen):
        return
    meant = {key for part in chosen for key in part.keys}
    for key in (old.fields.keys() | new.fields.keys()) - meant:
        one, other = old.fields.get(key), new.fields.get(key)
        if one is None or other is None or not identical(one.value, other.value):
            raise RestoreRefused("publish.restore-entangled", field=places.label(key))


def restore_parts(
    workspace: Workspace, since: Difference, chosen: Sequence[Part], moment: str
) -> None:
    """Put parts of an earlier text into a file, as one step.

    moment: when it was, in words. Raises EditorError; then nothing is changed.
    """
    path, title = since.path, workspace.title(since.path)
    if workspace.text(path) != since.after:
        raise RestoreRefused("publish.restore-changed", entry=title)
    args = {"entry": title, "moment": moment}
    label = Message("workspace.restore-version", args)
    if len(chosen) == 1 and chosen[0].what in (What.FIELD, What.PIN, What.ARTICLE):
        what = chosen[0].what.value
        args["field"] = name_of(chosen[0], since.places)
        label = Message(f"publish.restore-{what}", args)
    _apply(workspace, path, restored(since, chosen), label)


def restore_place(
    workspace: Workspace, path: str, then: str, moment: str, *, territory: bool = False
) -> bool:
    """Put an entry where an earlier text has it: its two coordinates, written as they were there.

    territory: and give it the territory that it named. Whether that changes anything. Raises
    EditorError; then nothing is changed.
    """
    map_ = workspace.map_of(workspace.entry(path))
    now = workspace.text(path)
    if map_ is None or now is None:
        raise RestoreRefused("publish.restore-no-map", entry=workspace.title(path))
    keys = [map_.fields.x, map_.fields.y]
    if territory:
        keys.append(map_.fields.territory)
    wanted = with_parts(now, then, keys)
    if wanted == now:
        return False
    title = workspace.title(path)
    args = {"entry": title, "moment": moment, "field": ", ".join(keys)}
    _apply(workspace, path, wanted, Message("publish.restore-pin", args))
    return True


def _apply(workspace: Workspace, path: str, wanted: str, label: Message) -> None:
    document = workspace.document
    document.settle()
    document.apply(Change(label, (Edit(path, workspace.text(path), wanted),)))
    document.settle()
