"""From what a table says to the one change that takes it over."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import PurePosixPath

from editor.messages import EditorError, Message
from editor.schema.values import Value
from editor.vault.frontmatter import set_fields
from editor.workspace import bulk, lifecycle
from editor.workspace.csv.comparing import Cancelled, Comparison, NewRow
from editor.workspace.entries import title_from
from editor.workspace.history import Change
from editor.workspace.naming import Names, folder_for, made_of, mended, style_for
from editor.workspace.new_entries import Draft, Maker
from editor.workspace.plan import Plan
from editor.workspace.settings import Collection
from editor.workspace.templates import Template, templates_for
from editor.workspace.workspace import Workspace

# So many entries are changed before one asks again whether to go on.
_AT_A_TIME = 50

# Told how many entries are worked out, and of how many. False ends the work.
Progress = Callable[[int, int], bool]


def plan_import(
    workspace: Workspace,
    found: Comparison,
    collection: Collection | None,
    file: str,
    progress: Progress = lambda done, of: True,  # noqa: ARG005
) -> Plan:
    """The change that sets what differs in `found`, and makes its new entries in `collection`.

    Without a collection they go where their rows say. file: the table's name, for the label. What
    cannot be done is in the plan's `refused`. Raises Cancelled when `progress` says so.
    """
    label = Message("workspace.csv-import", {"file": file})
    plans = list(_set(workspace, found, label, progress))
    if found.new:
        plans.append(_make(workspace, found.new, collection, label, progress))
    edits = tuple(edit for plan in plans for edit in plan.change.edits)
    refused = {path: why for plan in plans for path, why in plan.refused.items()}
    return Plan(Change(label, edits), refused)


def _set(
    workspace: Workspace, found: Comparison, label: Message, progress: Progress
) -> Iterator[Plan]:
    """The changes of entries that are there, some at a time."""
    by_path: dict[str, dict[tuple[str, str], Value]] = {}
    for (path, key), value in found.cells.items():
        by_path.setdefault(path, {})[path, key] = value
    paths = list(by_path)
    for start in range(0, len(paths), _AT_A_TIME):
        if not progress(start, len(paths)):
            raise Cancelled
        some = paths[start : start + _AT_A_TIME]
        cells = {cell: value for path in some for cell, value in by_path[path].items()}
        try:
            yield bulk.set_cells(workspace, cells, label)
        except EditorError as error:  # of each of them; it tells the first reason
            yield Plan(Change(label, ()), dict.fromkeys(some, error.message))


def _make(
    workspace: Workspace,
    rows: Sequence[NewRow],
    collection: Collection | None,
    label: Message,
    progress: Progress,
) -> Plan:
    places = _Places(workspace, collection)
    making = _Texts(workspace)
    texts: dict[str, str] = {}
    refused: dict[str, Message] = {}
    for done, row in enumerate(rows):
        if not progress(done, len(rows)):
            raise Cancelled
        path = places.path_of(row)
        try:
            own = places.take(path)
            texts[path] = making.text(own, path, row)
        except EditorError as error:
            what = Message("workspace.csv-row-refused", {"row": row.number, "what": error.message})
            refused[path] = what
    try:
        plan = lifecycle.create(workspace, texts)
    except EditorError as error:
        return Plan(Change(label, ()), refused | dict.fromkeys(texts, error.message))
    return plan._replace(refused={**refused, **plan.refused})


class _Places:
    """Where the new entries' files go."""

    def __init__(self, workspace: Workspace, collection: Collection | None) -> None:
        self._workspace = workspace
        if collection is not None:
            self._style = style_for(workspace, collection)
            self._folder = folder_for(workspace, collection)
        self._names: dict[str, Names] = {}

    def path_of(self, row: NewRow) -> str:
        """The path that the row asks for, else one that is free and made of its title."""
        if row.path:
            return row.path if row.path.endswith(".md") else f"{row.path}.md"
        names = self._in(self._folder)
        if row.name:
            return names.path(mended(row.name))
        return names.path(names.free(made_of(row.title, self._style), self._style))

    def take(self, path: str) -> Collection:
        """Keep the path for an entry; gives its collection. Raises EditorError if it cannot be."""
        folder, _, name = path.rpartition("/")
        names = self._in(folder)
        problem = names.problem(name.removesuffix(".md"))
        if problem is not None:
            raise EditorError(problem.code, **problem.args)
        collection = lifecycle.collection_for(self._workspace, path)
        names.take(name.removesuffix(".md"))
        return collection

    def _in(self, folder: str) -> Names:
        if folder not in self._names:
            self._names[folder] = Names(self._workspace, folder)
        return self._names[folder]


class _Texts:
    """What stands in the new entries: their collection's usual template, and what the rows say."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._now = datetime.now().astimezone()
        self._known: dict[Collection, tuple[Maker, Template]] = {}

    def text(self, collection: Collection, path: str, row: NewRow) -> str:
        """The text of the entry. Raises EditorError when the template cannot hold the values."""
        if collection not in self._known:
            template = templates_for(self._workspace, collection).all[0]
            self._known[collection] = (Maker(self._workspace, collection), template)
        maker, template = self._known[collection]
        lists = {key: value for key, value in row.values.items() if isinstance(value, list)}
        others = {key: value for key, value in row.values.items() if key not in lists}
        draft = Draft(row.title or title_from(path), PurePosixPath(path).stem, "", others)
        text = maker.text(template, draft, self._now)
        return set_fields(text, lists, order=self._workspace.schema(collection).order)
