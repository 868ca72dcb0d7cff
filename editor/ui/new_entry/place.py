"""What new entries of a collection are made with: its templates, its names, what is there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from editor.messages import Message
from editor.workspace import lifecycle
from editor.workspace.naming import Names, ending_for, folder_for, made_of, style_for
from editor.workspace.new_entries import Draft, Maker
from editor.workspace.pasted import Doubles
from editor.workspace.plan import Plan
from editor.workspace.settings import Collection
from editor.workspace.templates import Template, templates_for
from editor.workspace.workspace import Workspace


class Place:
    """A collection as new entries come into it, with the template that was chosen for them."""

    def __init__(self, workspace: Workspace, collection: Collection) -> None:
        self.workspace = workspace
        self.collection = collection
        self.templates = templates_for(workspace, collection)
        self.template: Template = self.templates.all[0]
        self.style = style_for(workspace, collection)
        folder = folder_for(workspace, collection)
        self.names = Names(workspace, folder, ending=ending_for(collection))
        self._maker = Maker(workspace, collection)
        entries = [e for e in workspace.entries() if e.collection == collection]
        self.doubles = Doubles(entries, self._links())

    @property
    def homepage(self) -> str:
        """What the field for an entry's link is called."""
        label = self.workspace.schema(self.collection).field(self._maker.homepage).label
        return QCoreApplication.translate("labels", label)

    def name_for(self, title: str, names: Names | None = None) -> str:
        """A free file name for an entry with this title."""
        return (names or self.names).free(made_of(title, self.style), self.style)

    def problem(self, name: str, names: Names | None = None) -> Message | None:
        """Why no new entry of the collection can have this file name; None when it can."""
        names = names or self.names
        found = names.problem(name)
        if found is None and self.workspace.collection_of(names.path(name)) != self.collection:
            return Message("workspace.name-elsewhere", {"pattern": self.collection.entries})
        return found

    def text(self, draft: Draft) -> str:
        """The text of a new entry. Raises EditorError when the template cannot hold it."""
        return self._maker.text(self.template, draft, datetime.now().astimezone())

    def plan(self, drafts: Sequence[Draft]) -> Plan:
        """All the new entries as one change. Raises EditorError when they cannot be made."""
        texts = {self.names.path(draft.name): self.text(draft) for draft in drafts}
        return lifecycle.create(self.workspace, texts)

    def _links(self) -> Mapping[str, str]:
        key = self._maker.homepage
        found = {}
        for entry in self.workspace.entries():
            value = entry.fields.get(key)
            if isinstance(value, str):
                found[entry.path] = value
        return found
