"""Fields named in what is told of an edit as the form names them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial

from editor.messages import Label, Message, labelled
from editor.schema.labels import label_of
from editor.vault.frontmatter import EditRefused
from editor.workspace.workspace import Workspace


def label_in(workspace: Workspace, paths: Sequence[str], key: str) -> Label:
    """What a field of these entries is called; of several collections the first one's name."""
    return workspace.label(paths[0], key) if paths else Label(label_of(key))


def by_label(workspace: Workspace, path: str, message: Message) -> Message:
    """What is told of an entry, where it names a field by its key."""
    return labelled(message, partial(workspace.label, path))


@contextmanager
def refusing_by_label(workspace: Workspace, path: str) -> Iterator[None]:
    """An edit of an entry, whose refusal names the field by its label."""
    try:
        yield
    except EditRefused as error:
        error.message = by_label(workspace, path, error.message)
        raise
