"""Which field's values are shown: of which collection, and of which of its fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.schema.fields import FieldSchema
from editor.schema.kinds import COORDINATE, MAPPING, MAPPINGS, SHARES, YAML
from editor.ui.combo import Combo
from editor.ui.newest import Newest
from editor.ui.pane_heading import PaneHeading
from editor.ui.vocabulary.rows import Row, RowList, RowRole
from editor.workspace.facet_values import comma_lists
from editor.workspace.settings import Collection
from editor.workspace.vocabularies import Words, collections_of, distinct, fields_of
from editor.workspace.workspace import Workspace

_WITHOUT = (COORDINATE, MAPPING, MAPPINGS, SHARES, YAML)


class FieldPicker(QWidget):
    """The fields of a collection, or of all; those with a vocabulary first.

    chosen(words): another field, as Words; None where there is none.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._collections: list[Collection | None] = []
        self._workspace: Workspace | None = None
        self._words: Words | None = None
        self._filling = False
        self._fields: list[FieldSchema] = []
        self._counts: Mapping[str, int] = {}
        self._counting = Newest(self)
        self._counting.done.connect(self._take_counts)
        self._collection = Combo(self)
        self._collection.setObjectName("vocabularyCollection")
        self._collection.setAccessibleName(self.tr("Collection"))
        self._collection.setMinimumContentsLength(8)
        self._collection.currentIndexChanged.connect(self._collection_chosen)
        self.list = RowList("vocabularyFields", self)
        self.list.setAccessibleName(self.tr("Fields"))
        self.list.selectionModel().currentChanged.connect(
            lambda index: self._field_chosen(index.data(RowRole.KEY))
        )
        self._room = QWidget(self)
        room = QVBoxLayout(self._room)
        room.setContentsMargins(12, 0, 12, 8)
        room.addWidget(self._collection)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(PaneHeading(self.tr("Fields"), self))
        layout.addWidget(self._room)
        layout.addWidget(self.list, 1)

    @property
    def busy(self) -> bool:
        """Whether values are still counted."""
        return self._counting.busy

    @property
    def words(self) -> Words | None:
        """The field that is chosen."""
        return self._words

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Offer the fields of a vault; the one that is chosen stays, where it has it."""
        self._workspace = workspace
        found = collections_of(workspace) if workspace is not None else []
        collections: list[Collection | None] = [None, *found] if len(found) > 1 else [None]
        if collections != self._collections:
            self._collections = collections
            self._filling = True
            self._collection.clear()
            for one in collections:
                self._collection.addItem(self.tr("All collections") if one is None else one.name)
            self._filling = False
        self._room.setVisible(len(collections) > 1)
        self._show_fields()

    def _collection_chosen(self) -> None:
        if not self._filling:
            self._show_fields()

    def _show_fields(self) -> None:
        workspace = self._workspace
        collection = self._collections[max(0, self._collection.currentIndex())]
        fields = _ranked(fields_of(workspace, collection)) if workspace is not None else []
        self._filling = True
        self._fields = fields
        self.list.rows.show([_row(field, self._counts) for field in fields])
        keys = self.list.rows.keys
        key = self._words.key if self._words is not None and self._words.key in keys else None
        key = key if key is not None else next(iter(keys), None)
        if key is not None:
            self.list.selectionModel().setCurrentIndex(
                self.list.rows.index(keys.index(key)),
                QItemSelectionModel.SelectionFlag.ClearAndSelect,
            )
        self._filling = False
        self._field_chosen(key)
        self.count()

    def count(self) -> None:
        """Count the values of each field anew, aside: of thousands of entries it takes a while."""
        workspace = self._workspace
        if workspace is None:
            self._counting.drop()
            return
        collection = self._collections[max(0, self._collection.currentIndex())]
        entries = [one for one in workspace.entries() if collection in (None, one.collection)]
        keys = [field.key for field in self._fields]
        commas = comma_lists(workspace)
        self._counting.ask(lambda: distinct(entries, keys, commas))

    def _take_counts(self, counts: Mapping[str, int]) -> None:
        self._counts = counts
        self.list.rows.show([_row(field, counts) for field in self._fields])

    def _field_chosen(self, key: str | None) -> None:
        if self._filling:
            return
        collection = self._collections[max(0, self._collection.currentIndex())]
        words = Words(collection, key) if key is not None else None
        if words != self._words:
            self._words = words
            self.chosen.emit(words)


def _ranked(fields: Sequence[FieldSchema]) -> list[FieldSchema]:
    """Those with a vocabulary first; places and nested fields have none."""
    shown = [field for field in fields if field.kind not in _WITHOUT]
    return sorted(shown, key=lambda field: not field.options)


def _row(field: FieldSchema, counts: Mapping[str, int]) -> Row:
    label = QCoreApplication.translate("labels", field.label)
    return Row(field.key, label, counts.get(field.key), field.key)
