"""The last commit of the repository that a vault lies in, as far as files differ from it."""

from __future__ import annotations

from collections.abc import Mapping

from editor.publish.changes.comparing import Head, is_text
from editor.publish.changes.parts import State
from editor.publish.git import objects, status
from editor.publish.git.repository import Repository

_STATES: Mapping[status.Kind, State] = {
    status.Kind.ADDED: State.ADDED,
    status.Kind.CHANGED: State.CHANGED,
    status.Kind.REMOVED: State.REMOVED,
    status.Kind.CLASHING: State.CHANGED,
}


def head_of(repository: Repository, state: status.State) -> Head:
    """The last commit, with the texts of files that differ from it; in any thread.

    Raises GitError.
    """
    states = {path: _STATES[one.kind] for path, one in state.files.items()}
    wanted = [path for path, one in states.items() if one is not State.ADDED and is_text(path)]
    if state.head is None or not wanted:
        return Head(state.head or "", states, {})
    texts = objects.texts_at(repository, state.head, wanted)
    return Head(
        state.head, states, {path: text for path, text in texts.items() if text is not None}
    )
