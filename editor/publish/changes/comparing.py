"""Which files differ from the last commit, or from what they were at opening."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from editor.publish.changes.parts import Places, State
from editor.vault import store
from editor.workspace.workspace import Workspace

if TYPE_CHECKING:
    from editor.publish.changes.difference import Difference

_TEXTS = frozenset(
    (".md", ".yaml", ".yml", ".json", ".geojson", ".css", ".html", ".svg", ".txt", ".csv", ".js")
)
# A file that went and one that came are the same where they share so much.
_ALIKE = 0.75
_MOST_PAIRS = 2500
_LARGEST = 4 * 1024 * 1024  # bytes of a file that is no entry


class Head(NamedTuple):
    """The last commit, as far as the files on disk differ from it.

    revision: its id, "" before the first. states: how each such file differs, by its path in the
    vault. texts: what the commit holds of them; no text for what is new, or is none in UTF-8.
    """

    revision: str
    states: Mapping[str, State]
    texts: Mapping[str, str]


class Changed(NamedTuple):
    """A file that differs. old_path: where it was, where that is not `path`.

    before: its text then, None for none. unsaved: some of it is not on disk. binary: it is no text.
    """

    path: str
    state: State
    before: str | None
    old_path: str = ""
    unsaved: bool = False
    binary: bool = False


def changed_files(
    workspace: Workspace,
    head: Head | None,
    saved: Mapping[str, str | None] = MappingProxyType({}),
) -> tuple[Changed, ...]:
    """The files that differ, by their paths; from what they were at opening without a commit.

    saved: files that were written since git told of them, with what the commit holds of each.
    """
    found = _since_opening(workspace) if head is None else _since_commit(workspace, head)
    for path, before in saved.items() if head is not None else ():
        now = workspace.document.text(path)
        if path not in found and before != now:
            found[path] = Changed(path, _state(before, now), before)
    return tuple(sorted(_with_moves(found, workspace), key=lambda one: one.path.casefold()))


def _since_opening(workspace: Workspace) -> dict[str, Changed]:
    document, dirty = workspace.document, workspace.document.dirty
    found = {}
    for path, before in workspace.opened_texts.texts.items():
        state = _state(before, document.text(path))
        found[path] = Changed(path, state, before, "", path in dirty)
    return found


def _since_commit(workspace: Workspace, head: Head) -> dict[str, Changed]:
    document, dirty = workspace.document, workspace.document.dirty
    found = {}
    for path, state in head.states.items():
        before = head.texts.get(path)
        if path in dirty:
            now = document.text(path)
            if before != now:
                found[path] = Changed(path, _state(before, now), before, "", True)
            continue
        binary = not is_text(path) or (before is None and state is not State.ADDED)
        found[path] = Changed(path, state, before, "", False, binary)
    for path in dirty - head.states.keys():
        # The disk holds what the commit does.
        before = document.saved_text(path)
        found[path] = Changed(path, _state(before, document.text(path)), before, "", True)
    return found


def is_text(path: str) -> bool:
    """Whether files of that name hold text."""
    name = PurePosixPath(path)
    return name.suffix.casefold() in _TEXTS or name.name.startswith(".git")


def _state(before: str | None, after: str | None) -> State:
    if before is None:
        return State.ADDED
    return State.REMOVED if after is None else State.CHANGED


def _with_moves(found: dict[str, Changed], workspace: Workspace) -> list[Changed]:
    """Files that went and came again elsewhere, as one."""
    gone = {p: one for p, one in found.items() if one.state is State.REMOVED and one.before}
    come = {p: one for p, one in found.items() if one.state is State.ADDED and not one.binary}
    origins = workspace.opened_texts.origins
    pairs = {new: old for new, old in origins.items() if new in come and old in gone}
    rest = [path for path in gone if path not in pairs.values() and path.endswith(".md")]
    news = [path for path in come if path not in pairs and path.endswith(".md")]
    if 0 < len(rest) * len(news) <= _MOST_PAIRS:
        from editor.publish.changes.sentences import likeness

        for new in news:
            text = text_now(workspace, new)
            likely = [(likeness(gone[old].before or "", text or ""), old) for old in rest]
            score, old = max(likely, default=(0.0, ""))
            if score >= _ALIKE:
                pairs[new] = old
                rest.remove(old)
    for new, old in pairs.items():
        one = found.pop(old)
        unsaved = one.unsaved or found[new].unsaved
        found[new] = Changed(new, State.RENAMED, one.before, old, unsaved)
    return list(found.values())


def text_now(workspace: Workspace, path: str) -> str | None:
    """The text of a file as it is; None where it is not there, or cannot be read."""
    try:
        return workspace.read(path)
    except store.UnreadableFile:
        return None


def difference_of(workspace: Workspace, changed: Changed) -> Difference:
    """What differs in a file that changed; it is worked out when asked for, in any thread."""
    # Imported when first needed: to count the files takes none of it.
    from editor.publish.changes.difference import Difference

    places = places_of(workspace, changed.path)
    if changed.binary:
        return Difference(changed.path, None, None, places, changed.old_path, changed.state)
    gone = changed.state is State.REMOVED
    after = (
        text_now(workspace, changed.path) if not gone and _is_small(workspace, changed) else None
    )
    if after is None and changed.state is not State.REMOVED:
        # It is there, and cannot be read as text, or is too large for that.
        return Difference(changed.path, None, None, places, changed.old_path, changed.state)
    return Difference(changed.path, changed.before, after, places, changed.old_path)


def _is_small(workspace: Workspace, changed: Changed) -> bool:
    """Whether the lines of a file can be shown: it is known here, or not too large to be read."""
    if workspace.document.knows(changed.path):
        return True
    with suppress(OSError):
        return (workspace.root / changed.path).stat().st_size <= _LARGEST
    return False


def places_of(workspace: Workspace, path: str) -> Places:
    """How the place on the map is read of an entry at `path`, one that is gone as well, and what
    its fields are called.
    """
    collection = workspace.collection_of(path) if path.endswith(".md") else None
    name = (collection.map if collection is not None else None) or ""
    label = partial(workspace.label, path)
    settings = workspace.settings.maps.get(name)
    if settings is None:
        return Places(label=label)
    keys = settings.fields
    return Places(keys.x, keys.y, keys.territory, _region_in(workspace, name), name, label)


def _region_in(workspace: Workspace, name: str) -> Callable[[float, float], str]:
    from editor.territory.regions import region_at

    regions = workspace.regions(name)
    known = regions.regions if regions is not None else ()

    def territory(x: float, y: float) -> str:
        found = region_at(known, x, y)
        return found.name if found is not None else ""

    return territory
