"""The draft that all panels of the wizard edit, with what is known of its picture and entries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor.messages import EditorError, Message, Problem
from editor.territory.bounds import Bounds
from editor.territory.regions import Regions, read_regions
from editor.ui.applying import apply_many
from editor.ui.map.setup.pane import pins_of
from editor.ui.newest import Newest
from editor.ui.progress import progress
from editor.ui.svg import PictureError
from editor.ui.territory.content import Pin
from editor.ui.territory.picture import load
from editor.vault import store
from editor.workspace.map_draft import (
    MapDraft,
    PlacedEntry,
    bring_files,
    is_written,
    places,
    plan_of,
)
from editor.workspace.map_files import MapFile, place_of
from editor.workspace.plan import Plan
from editor.workspace.settings import FOLDER
from editor.workspace.through import CalledOffError, Through, at_once
from editor.workspace.workspace import Workspace


class _Looked(NamedTuple):
    """What was found out about a picture."""

    path: Path
    size: tuple[float, float] | None
    failure: Message | None


class Setup(QObject):
    """A map in the making. changed: the draft, or what is known of its picture, is another."""

    changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        draft: MapDraft,
        parent: QObject | None = None,
        *,
        new: bool = False,
    ) -> None:
        """new: the map is one more, or one that only the entries' coordinates told of so far."""
        super().__init__(parent)
        self.workspace = workspace
        self.draft = draft
        self.new = new
        self.bounds_chosen = not self.new and not draft.unbounded
        self.place: MapFile | None = None  # where the chosen picture would go
        self.size: tuple[float, float] | None = None  # of the picture, in pixels
        self.failure: Message | None = None  # why the picture cannot be shown
        # What was found out last, with what it was found out of: panels ask for it again and again.
        self._written: tuple[object, tuple[PlacedEntry, ...]] = (None, ())
        self._placed: tuple[object, tuple[PlacedEntry, ...]] = (None, ())
        self._pins: tuple[object, Sequence[Pin]] = (None, ())
        self._worker = Newest(self)
        self._worker.done.connect(self._take_look)
        self._look()

    @property
    def busy(self) -> bool:
        """Whether a picture is being looked at."""
        return self._worker.busy

    def set(self, **changes: Any) -> None:
        """Change parts of the draft."""
        draft = replace(self.draft, **changes)
        if draft != self.draft:
            self.draft = draft
            self.changed.emit()

    def set_bounds(self, bounds: Bounds) -> None:
        """The curator wants these bounds: no others are guessed from then on."""
        self.bounds_chosen = True
        self.set(bounds=bounds, unbounded=False)

    @property
    def name_taken(self) -> bool:
        """Whether a new map is called as another one is."""
        name = self.draft.name
        maps = self.workspace.settings.maps
        return self.new and name in maps and is_written(self.workspace, name)

    # --- the picture ---

    @property
    def picture(self) -> Path | None:
        """The file that is shown."""
        return self.draft.shows(self.workspace.root)

    def choose_picture(self, file: Path | None, *, both: bool = True) -> None:
        """Take another picture, or none. both: beside one of its name, not in its place."""
        self.place = self.failure = self.size = None
        try:
            self.place = place_of(self.workspace, file) if file is not None else None
        except EditorError as error:
            self.draft = self.draft.with_picture(None, None, both=both)
            self.failure = error.message
            self.changed.emit()
            return
        self.draft = self.draft.with_picture(file, self.place, both=both)
        self._look()
        self.changed.emit()

    def _look(self) -> None:
        path = self.picture
        if path is not None:
            self._worker.ask(lambda: _looked(path))
        else:
            self._worker.drop()

    def _take_look(self, looked: _Looked) -> None:
        if looked.path != self.picture:
            return
        self.size, self.failure = looked.size, looked.failure
        if looked.size is not None and not self.bounds_chosen:
            self.draft = replace(self.draft, bounds=bounds_of(looked.size), unbounded=False)
        self.changed.emit()

    @property
    def stretch(self) -> float:
        """How many times wider the bounds show the picture than it is drawn; 1 without one."""
        if self.size is None:
            return 1.0
        bounds, (width, height) = self.draft.bounds, self.size
        return (bounds.width / bounds.height) / (width / height)

    # --- entries and territories ---

    @property
    def written(self) -> tuple[PlacedEntry, ...]:
        """The entries that have both coordinates, as these are written."""
        draft = self.draft
        key = (draft.collections, draft.fields)
        if self._written[0] != key:
            self._written = (key, places(self.workspace, draft.collections, draft.fields))
        return self._written[1]

    @property
    def placed(self) -> tuple[PlacedEntry, ...]:
        """The same as they will lie on the map."""
        draft, written = self.draft, self.written
        if not draft.downward:
            return written
        key = (written, draft.bounds)
        if self._placed[0] != key:
            from editor.territory.axes import flipped

            found = tuple(one._replace(y=flipped(one.y, draft.bounds)) for one in written)
            self._placed = (key, found)
        return self._placed[1]

    @property
    def outside(self) -> int:
        """How many of them fall outside the bounds."""
        return sum(not self.draft.bounds.contains(one.x, one.y) for one in self.placed)

    def pins(self) -> Sequence[Pin]:
        """The pins of `placed`."""
        placed = self.placed
        if self._pins[0] is not placed:
            self._pins = (placed, pins_of(placed))
        return self._pins[1]

    def regions(self) -> Regions | None:
        """The territories of the chosen file, with what is wrong with it; None without one."""
        draft = self.draft
        if draft.regions is None:
            return None
        try:
            if draft.regions_file is not None:
                return read_regions(store.read(draft.regions_file))
            return read_regions(self.workspace.read(f"{FOLDER}/{draft.regions}"))
        except store.UnreadableFile as error:
            return Regions(problems=(Problem(error.message),))

    # --- the change ---

    def plan(self, through: Through = at_once) -> Plan:
        """What would be written; `through` counts entries. Raises EditorError."""
        return plan_of(self.workspace, self.draft, through)

    def worked_out(self, parent: QWidget) -> Plan:
        """The plan, with a bar that tells how far it is. Raises EditorError, CalledOffError."""
        text = self.tr("Working out what would change…")
        with progress(parent, text, "mapWorkingOut") as through:
            return self.plan(through)

    def finish(self, parent: QWidget) -> bool:
        """Copy the picture and write the rest, as one step; False where that was called off.

        Raises EditorError.
        """
        try:
            plan = self.worked_out(parent)
        except CalledOffError:
            return False
        bring = partial(bring_files, self.workspace, self.draft)
        return apply_many(parent, self.workspace, plan.change, bring)

    def stop(self) -> None:
        """Look at nothing more."""
        self._worker.stop()


def bounds_of(size: tuple[float, float]) -> Bounds:
    """Bounds of a picture with one map unit for each pixel."""
    return Bounds(0, 0, max(1, round(size[0])), max(1, round(size[1])))


def _looked(path: Path) -> _Looked:
    try:
        return _Looked(path, load(path).size, None)
    except PictureError as error:
        return _Looked(path, None, error.message)
