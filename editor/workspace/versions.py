"""An earlier version of a file against what it holds now: whole, or only some of its fields."""

from __future__ import annotations

from collections.abc import Collection

from editor.messages import Message
from editor.vault.edits import remove_field, set_body
from editor.vault.fields import Frontmatter, parse
from editor.vault.source_edits import set_source
from editor.workspace.history import Change, Edit
from editor.workspace.workspace import Workspace


def parts(now: str | None, then: str) -> tuple[str | None, ...]:
    """The keys of the fields that differ, in their order, and None where the article does.

    Nothing where the two cannot be taken apart, or differ in nothing of these.
    """
    if now is None:
        return ()
    new, old = parse(now), parse(then)
    if not _is_whole(new) or not _is_whole(old):
        return ()
    keys = dict.fromkeys((*new.fields, *old.fields))
    found: list[str | None] = [key for key in keys if _source(new, key) != _source(old, key)]
    if new.body != old.body:
        found.append(None)
    return tuple(found)


def with_parts(now: str, then: str, chosen: Collection[str | None]) -> str:
    """`now` with some of its `parts` as in `then`. Raises EditRefused."""
    old = parse(then)
    text = now
    for key in parts(now, then):
        if key not in chosen:
            continue
        if key is None:
            text = set_body(text, old.body)
        elif key in old.fields:
            text = set_source(text, key, old.fields[key].source)
        else:
            text = remove_field(text, key)
    return text


def restore_version(workspace: Workspace, path: str, text: str, moment: str) -> None:
    """Put an earlier text into a file, as one step; a file that is gone is made again at once.

    moment: when it was, in words. Raises EditorError; then nothing is changed.
    """
    document = workspace.document
    edit = Edit(path, workspace.text(path), text)
    label = Message("workspace.restore-version", {"entry": workspace.title(path), "moment": moment})
    document.settle()
    document.apply(Change(label, (edit,)))
    document.settle()


def _is_whole(front: Frontmatter) -> bool:
    return front.present and not front.broken and not front.problems


def _source(front: Frontmatter, key: str) -> str | None:
    field = front.fields.get(key)
    return field.source if field is not None else None
