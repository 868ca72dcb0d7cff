"""What is done with the entries that are picked on the map: each gesture becomes one change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtGui import QAction, QCursor, QGuiApplication

from editor.messages import EditorError
from editor.territory import arrange
from editor.territory.arrange import Spot
from editor.territory.coordinates import snap
from editor.territory.regions import regions_at
from editor.ui.announcing import announce
from editor.ui.map.placing.actions import ALIGNING, OFFERING, PLACING_ACTIONS
from editor.ui.map.placing.coordinate_box import CoordinateBox
from editor.ui.map.placing.lock_hint import LockHint
from editor.ui.map.placing.offer import TerritoryOffer
from editor.ui.map.placing.picks_bar import PicksBar
from editor.ui.preferences import Preferences
from editor.ui.progress import progress
from editor.ui.reasons import allow, without_map
from editor.ui.selection import Selection
from editor.ui.settings.choice_actions import ChoiceActions
from editor.ui.territory.content import Pin
from editor.ui.territory.placing import Placement
from editor.ui.territory.view import TerritoryView
from editor.ui.words import words
from editor.workspace import placing
from editor.workspace.through import CalledOffError, Through
from editor.workspace.workspace import VaultNotice, Workspace

_TERRITORY = "map/territory"
_ARRANGING = (*ALIGNING, "map-across", "map-upright", "map-apart")
_FOR_PICKED = ("map-take-off", "map-copy", "map-territory", "map-select-territory")


class Placer(QObject):
    """Moves, arranges and takes off what is picked in the view.

    refused: a sentence, why something was not done; nothing of it was. wanted: what was done by
    menu has to be seen. unplaced: gives the unplaced entries that *Place here* is about.
    """

    refused = Signal(str)
    wanted = Signal()

    def __init__(
        self,
        view: TerritoryView,
        selection: Selection,
        actions: Mapping[str, QAction],
        unplaced: Callable[[], list[str]],
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._selection = selection
        self._settings = preferences.settings if preferences is not None else None
        self._unplaced = unplaced
        self._workspace: Workspace | None = None
        self._busy = False
        self._held = False
        self.actions = {row.name: actions[row.name] for row in PLACING_ACTIONS}
        self.offer = TerritoryOffer(view, actions)
        self.bar = PicksBar(view, actions)
        self.box = CoordinateBox(view)
        self.hint = LockHint(view)
        self._connect()
        self.enable()

    def _connect(self) -> None:
        view = self._view
        view.placed.connect(self.place)
        view.picks.changed.connect(self._take_picks)
        view.gestures.dragging.connect(self._end_answers)
        self.offer.accepted.connect(self.accept_offer)
        self.box.entered.connect(lambda path, x, y: self.place(Placement({path: self._snap(x, y)})))
        for name, done in {
            "map-place-here": self.place_here,
            "map-take-off": self.take_off,
            "map-type": self.type_coordinates,
            "map-copy": self.copy_coordinates,
            "map-inside": self.move_inside,
            "map-territory": self.set_territory,
            "map-select-all": view.picking.pick_shown,
            "map-select-territory": self.pick_territory,
            **{name: partial(self.arrange, name) for name in _ARRANGING},
        }.items():
            self.actions[name].triggered.connect(lambda _=False, done=done: self._do(done))
        self.actions["map-band"].toggled.connect(self._band)
        for action in self.actions.values():  # where their keys hold
            view.addAction(action)
        if self._settings is not None:
            offering = {name.removeprefix("map-"): self.actions[name] for name in OFFERING}
            ChoiceActions(self._settings, _TERRITORY, offering, self)
            self._settings.changed.connect(self._follow_setting)

    @property
    def _mode(self) -> str:
        """What happens to the territory of what is dropped in another: ask, always, never."""
        return self._settings.choice(_TERRITORY) if self._settings is not None else "ask"

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault."""
        self._workspace = workspace
        self._end_answers()

    def take_notice(self, notice: VaultNotice) -> None:
        """Something changed: what was offered is about something that was before."""
        if not self._busy and notice.fields:
            self._end_answers()

    def hold(self, held: bool) -> None:
        """Place nothing for a while: the pins shown are not where entries are today."""
        self._held = held
        self._end_answers()
        self.enable()

    def enable(self) -> None:
        """Enable what can be done now."""
        pins = self._view.picked_pins()
        for name, action in self.actions.items():
            allow(action, self._why_not(name, pins))

    def _why_not(self, name: str, pins: Sequence[Pin]) -> str | None:
        """Why an action cannot be done now; None where it can."""
        why = None
        if not self._view.shows_map:
            why = without_map(self._workspace)
        elif self._held:
            why = self.tr("The map shows another day than today.")
        elif name in _FOR_PICKED and not pins:
            why = self.tr("Select a pin on the map first.")
        elif name in _ARRANGING and len(pins) < 2:
            why = self.tr("Select several pins on the map first.")
        elif name == "map-place-here" and not self._unplaced():
            why = self.tr("Every entry is on the map.")
        elif name == "map-type" and not pins and not self._unplaced():
            why = self.tr("Select a pin on the map first.")
        elif name == "map-inside" and not any(self._is_outside(pin) for pin in pins):
            why = self.tr("None of the selected pins is outside the map.")
        return why

    # --- placing ---

    def place(self, placement: Placement) -> None:
        """Put entries where they were dropped or nudged to."""
        crossing = self._crossing(placement)
        always = crossing if self._mode == "always" else {}
        if not self._apply(
            lambda workspace, through: placing.move_many(
                workspace,
                placement.places,
                territories=always,
                merge=placement.nudged,
                through=through,
            )
        ):
            return
        self._say_places(placement.places)
        if placement.fresh:
            self._selection.select(next(iter(placement.places)))
            self._view.picks.pick_all(placement.places)
        if crossing and self._mode == "ask":
            self._offer(crossing)
        else:
            self.offer.withdraw()

    def place_at(self, pixel: QPointF) -> None:
        """Place the selected unplaced entries at a pixel of the view, the first one exactly."""
        paths = self._unplaced()
        if paths and not self._is_locked():
            self._view.drop(paths, pixel)

    def unplaced_titles(self) -> list[str]:
        """The titles of the selected unplaced entries."""
        workspace = self._workspace
        return [workspace.title(path) for path in self._unplaced()] if workspace else []

    def place_here(self) -> None:
        """Place them at the pointer, or in the middle where it is elsewhere."""
        at = QPointF(self._view.mapFromGlobal(QCursor.pos()))
        over = self._view.underMouse() and self._view.rect().contains(at.toPoint())
        self.place_at(at if over else self._view.middle())

    def take_off(self) -> None:
        """Take what is picked off the map."""
        paths = self._paths()
        if paths and not self._is_locked():
            self._view.picks.narrow()
            self._apply(lambda workspace, through: placing.unplace(workspace, paths, through))

    def move_inside(self) -> None:
        """Move what lies outside the map to its nearest edge."""
        places = {
            pin.path: self._snap(pin.x, pin.y)
            for pin in self._view.picked_pins()
            if self._is_outside(pin)
        }
        self._move(places)

    def type_coordinates(self) -> None:
        """Let the selected entry's coordinates be typed."""
        content, pin = self._view.content, self._view.selected_pin()
        path = pin.path if pin is not None else next(iter(self._unplaced()), None)
        if content is not None and path is not None and not self._is_locked():
            self.box.open_for(path, (pin.x, pin.y) if pin else None, content.bounds)

    def copy_coordinates(self) -> None:
        """Copy x and y of what is picked, a line for each."""
        lines = [f"{pin.x:.12g}, {pin.y:.12g}" for pin in self._view.picked_pins()]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def arrange(self, name: str) -> None:
        """Align, spread out or nudge apart what is picked."""
        content, pins = self._view.content, self._view.picked_pins()
        if content is None or len(pins) < 2:
            return
        bounds, step = content.bounds, content.step
        places: dict[str, Spot] = {pin.path: (pin.x, pin.y) for pin in pins}
        if name == "map-apart":
            standing = [(p.x, p.y) for p in self._view.pin_set.drawn if p.path not in places]
            regions = zip(places, regions_at(self._view.regions, [*places.values()]), strict=True)
            text = self.tr("Looking for free ground…")
            try:
                with progress(self._view.window(), text, "movingApart") as through:
                    found = arrange.apart(
                        places,
                        arrange.usual_distance(bounds, step),
                        bounds,
                        step,
                        standing=standing,
                        within={path: region for path, region in regions if region is not None},
                        through=through,
                    )
            except CalledOffError:
                return
        elif name in ALIGNING:
            found = arrange.align(places, name.removeprefix("map-"), bounds, step)
        else:
            found = arrange.spread(places, bounds, step, across=name == "map-across")
        self._move({path: spot for path, spot in found.items() if spot != places[path]})

    # --- territories ---

    def pick_territory(self) -> None:
        """Pick all pins of the selected one's territory."""
        pin = self._view.selected_pin()
        if pin is not None:
            alike = [p.path for p in self._view.pins if p.territory == pin.territory]
            self._view.picks.pick_all(alike)

    def set_territory(self) -> None:
        """Set the territory of what is picked to the one it lies in."""
        if self.offer.names:
            self.accept_offer()
            return
        names = {}
        for pin in self._view.picked_pins():
            region = self._view.region_at(pin.x, pin.y)
            if region is not None and self._differs(pin.path, region.name):
                names[pin.path] = region.name
        self._apply(
            lambda workspace, through: placing.set_territories(workspace, names, through=through)
        )

    def accept_offer(self) -> None:
        """Set what is offered; one undo takes it back with the move."""
        names = self.offer.names
        self.offer.withdraw()
        self._apply(
            lambda workspace, through: placing.set_territories(
                workspace, names, onto=workspace.document.newest, through=through
            )
        )
        self._view.setFocus()

    def _crossing(self, placement: Placement) -> dict[str, str]:
        """The territories, by path, of what has come into one that is not its own."""
        found = {}
        places, pins, regions = placement.places, self._view.pin_set.by_path, self._view.regions
        stood = [(pins[path].x, pins[path].y) for path in places if path in pins]
        left = iter(regions_at(regions, stood))
        for path, region in zip(places, regions_at(regions, [*places.values()]), strict=True):
            before = next(left) if path in pins else None
            came = before is None or region is None or before.name != region.name
            still = placement.nudged and path in self.offer.names
            if region is not None and (came or still) and self._differs(path, region.name):
                found[path] = region.name
        return found

    def _differs(self, path: str, name: str) -> bool:
        """Whether the entry's territory can be set to a name that it does not have."""
        workspace = self._workspace
        if workspace is None or not placing.takes_territory(workspace, path):
            return False
        return workspace.entry(path).territory.casefold() != name.strip().casefold()

    def _offer(self, names: dict[str, str]) -> None:
        workspace = self._workspace
        assert workspace is not None
        kept = {path: workspace.entry(path).territory for path in names}
        self.offer.offer(names, kept)
        lead = self._view.picks.lead
        place = workspace.entry(lead if lead in names else next(iter(names))).place
        if place.x is not None and place.y is not None:
            self.offer.put(place.x, place.y)

    def _follow_setting(self, key: str) -> None:
        """Another default from now on; an offer that is open is answered by it."""
        if key != _TERRITORY or not self.offer.names:
            return
        if self._mode == "always":
            self.accept_offer()
        elif self._mode == "never":
            self.offer.withdraw()

    # --- doing ---

    def _do(self, done: Callable[[], object]) -> None:
        self.wanted.emit()
        done()

    def _move(self, places: dict[str, Spot]) -> None:
        if places and not self._is_locked():
            self.place(Placement(places))

    def _apply(self, change: Callable[[Workspace, Through], object]) -> bool:
        """Make a change; tells whether it was made."""
        if self._held:
            self.refused.emit(self.tr("This is the map of another time. Nothing was changed."))
            return False
        if self._workspace is None:
            return False
        self._busy = True
        try:
            with progress(self._view.window(), self.tr("Moving pins…"), "movingPins") as through:
                change(self._workspace, through)
        except CalledOffError:
            self._view.update()
            return False
        except EditorError as error:
            self.refused.emit(words(error.message))
            self._view.update()
            return False
        finally:
            self._busy = False
            self.enable()
        return True

    def _is_locked(self) -> bool:
        if self._view.locked:
            self._view.locked_out.emit()
        return self._view.locked

    def _take_picks(self) -> None:
        if self.offer.names and not self.offer.names.keys() & set(self._view.picks.paths):
            self.offer.withdraw()
        self.box.hide()
        self.enable()

    def _band(self, wanted: bool) -> None:
        self._view.gestures.bands = wanted

    def _end_answers(self) -> None:
        """The next gesture began."""
        if self._view.dragged is not None or not self._busy:
            self.offer.withdraw()
            self.box.hide()

    def _is_outside(self, pin: Pin) -> bool:
        content = self._view.content
        return content is not None and not content.bounds.contains(pin.x, pin.y)

    def _snap(self, x: float, y: float) -> Spot:
        content = self._view.content
        return snap(x, y, content.bounds, content.step) if content is not None else (x, y)

    def _paths(self) -> list[str]:
        return [pin.path for pin in self._view.picked_pins()]

    def _say_places(self, places: Mapping[str, Spot]) -> None:
        """Tell screen readers where things are now."""
        if len(places) > 1:
            announce(self._view, self.tr("{n} moved").format(n=len(places)))
            return
        for x, y in places.values():
            region = self._view.region_at(x, y)
            text = f"x {x:g}, y {y:g}"
            told = f"{text}, {region.name}" if region else text
            announce(self._view, told, described=True)
