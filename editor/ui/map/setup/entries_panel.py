"""Whose map it is, and in which fields the coordinates stand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from editor.messages import QT_TRANSLATE_NOOP
from editor.ui.combo import Combo
from editor.ui.languages import plural
from editor.ui.map.setup.pane import PicturePane
from editor.ui.map.setup.panel import NumberBox, Panel, narrow, tell
from editor.ui.map.setup.setup import Setup
from editor.ui.plain import plain_tip
from editor.workspace.map_draft import entries_of, guessed_step, keys_of
from editor.workspace.settings import MapFields


class EntriesPanel(Panel):
    """The map's name, its collections, its fields and its step."""

    title = QT_TRANSLATE_NOOP("MapSetup", "Entries")
    hint = QT_TRANSLATE_NOOP(
        "MapSetup", "Which entries stand on this map, and which of their fields say where."
    )

    def __init__(self, setup: Setup, parent: QWidget | None = None) -> None:
        super().__init__(setup, parent)
        self._name = QLineEdit(setup.draft.name, self)
        self._name.setObjectName("mapName")
        self._name.setEnabled(setup.new)
        self._name.textEdited.connect(lambda text: setup.set(name=text.strip()))
        self.labelled(self.tr("Name of the map"), self._name)
        self._taken = self.told("mapNameTaken", "problem")
        self._collections = QListWidget(self)
        self._collections.setObjectName("mapCollections")
        self._collections.setProperty("framed", True)
        for collection in setup.workspace.settings.collections:
            item = QListWidgetItem(self._collections)
            item.setData(Qt.ItemDataRole.UserRole, collection.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            count = sum(1 for _ in entries_of(setup.workspace, frozenset({collection.name})))
            counted = plural(self, "1 entry", "{n} entries", count)
            told = [collection.name, counted]
            if collection.map not in (None, setup.draft.name):
                told.append(self.tr("so far on {map}").format(map=collection.map))
            item.setText("  ·  ".join(told))
            item.setToolTip(plain_tip(item.text()))
            stands = collection.name in setup.draft.collections
            item.setCheckState(Qt.CheckState.Checked if stands else Qt.CheckState.Unchecked)
        rows = min(5, max(2, self._collections.count()))
        self._collections.setSpacing(2)
        self._collections.setFixedHeight(rows * (self._collections.sizeHintForRow(0) + 4) + 14)
        self._collections.itemChanged.connect(self._choose_collections)
        self.labelled(self.tr("Collections on it"), self._collections)
        self._nobody = self.told("mapNobody", "problem")
        keys = list(dict.fromkeys([*setup.draft.fields, *keys_of(setup.workspace, _all(setup))]))
        self._fields: dict[str, Combo] = {}
        for field, label in (
            ("x", self.tr("Field for x, to the right")),
            ("y", self.tr("Field for y, upward")),
            ("territory", self.tr("Field for the territory")),
        ):
            combo = narrow(Combo(self))
            combo.setObjectName(f"mapField.{field}")
            combo.setEditable(True)
            combo.addItems(keys)
            combo.setCurrentText(getattr(setup.draft.fields, field))
            combo.currentTextChanged.connect(self._choose_fields)
            self._fields[field] = combo
            self.labelled(label, combo)
        self._step = NumberBox("mapStep", self)
        self._step.setRange(0.000001, 10_000)
        self._step.setValue(setup.draft.step)
        self._step.valueChanged.connect(lambda value: setup.set(step=value))
        self.labelled(self.tr("Coordinates are rounded to"), self._step)
        self._found = self.told("mapPlaced")
        self.pane = PicturePane("mapEntriesPane", self.tr("The entries on the map"), self)
        self.lay_out(self.pane)

    @property
    def complete(self) -> bool:
        draft = self.setup.draft
        return (
            bool(draft.name and draft.collections)
            and not self.setup.name_taken
            and all(draft.fields)
        )

    def refresh(self) -> None:
        setup = self.setup
        tell(
            self._taken, self.tr("There is a map of this name already.") if setup.name_taken else ""
        )
        nobody = self.tr("Choose whose map it is.")
        tell(self._nobody, "" if setup.draft.collections else nobody)
        for field, combo in self._fields.items():
            value = getattr(setup.draft.fields, field)
            if combo.currentText().strip() != value:
                combo.blockSignals(True)
                combo.setCurrentText(value)
                combo.blockSignals(False)
        if self._step.value() != setup.draft.step:
            self._step.setValue(setup.draft.step)
        placed = setup.placed
        if placed:
            xs, ys = [one.x for one in placed], [one.y for one in placed]
            told = plural(
                self,
                "1 entry has both coordinates: x {left}, y {low}.",
                "{n} entries have both coordinates: x from {left} to {right}, "
                "y from {low} to {high}.",
                len(placed),
                left=f"{min(xs):g}",
                right=f"{max(xs):g}",
                low=f"{min(ys):g}",
                high=f"{max(ys):g}",
            )
        else:
            told = self.tr("No entry has both coordinates yet. They can be placed afterwards.")
        tell(self._found, told)
        shown = setup.picture if setup.failure is None else None
        self.pane.show_picture(
            setup.draft.bounds, shown, setup.pins(), () if shown is not None else None
        )

    def _choose_collections(self) -> None:
        items = [self._collections.item(row) for row in range(self._collections.count())]
        chosen = frozenset(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )
        self.setup.set(collections=chosen)

    def _choose_fields(self) -> None:
        setup = self.setup
        fields = MapFields(**{key: box.currentText().strip() for key, box in self._fields.items()})
        if fields == setup.draft.fields:
            return
        setup.set(fields=fields, downward=False)
        if setup.new:
            values = (value for one in setup.placed for value in (one.x, one.y))
            setup.set(step=guessed_step(values))


def _all(setup: Setup) -> frozenset[str]:
    return frozenset(one.name for one in setup.workspace.settings.collections)
