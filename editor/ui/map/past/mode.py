"""The mode in which the map shows where entries stood at any time of the vault's history."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QAction

from editor.messages import EditorError
from editor.publish.git.repository import Repository
from editor.publish.timeline.tracks import Stop, Timeline
from editor.ui.announcing import announce
from editor.ui.errand import Progress
from editor.ui.languages import plural, series
from editor.ui.map.page import MapPage
from editor.ui.map.past.bar import TimeBar
from editor.ui.map.past.drawn import drawn_at, way
from editor.ui.map.past.gliding import Gliding
from editor.ui.map.past.picked import PickedPin, Seen
from editor.ui.map.past.pins import pins_then, pins_today
from editor.ui.map.past.reading import PastReading, Read
from editor.ui.map.past.tool import Drawn, PastTool
from editor.ui.reasons import allow, without_map
from editor.ui.territory.chrome import Corner
from editor.ui.territory.content import Pin
from editor.ui.words import words
from editor.workspace.workspace import Workspace

# So many pins are moved more quickly than all are shown anew.
_FEW = 6
# What is about today's map: one ends the other.
_INSTEAD = ("map-regions", "map-moves")


class ThroughTime(QObject):
    """Shows the past over the map's page, and changes nothing but what is restored from it."""

    def __init__(self, page: MapPage, actions: Mapping[str, QAction]) -> None:
        super().__init__(page)
        self._page = page
        self._view = page.view
        self._selection = page.selection
        self._action = actions["map-time"]
        names = (*_INSTEAD, "share-start", "panel")
        self._others = {name: actions[name] for name in names}
        self._timeline: Timeline | None = None
        self._repository: Repository | None = None  # whose history that is
        self._shown: int | None = None  # the stop that was shown last
        self._stop_listening: Callable[[], None] = lambda: None
        self.bar = TimeBar(page.view)
        self.tool = PastTool(page.view, self.bar.take_key)
        self.reading = PastReading(self)
        self.picked = PickedPin(page, self.reading)
        self.gliding = Gliding(page.view)
        page.view.chrome.add(self.bar, Corner.FOOT)
        page.view.installEventFilter(self)
        self._connect()
        self._follow_map(page.map_name)

    def _connect(self) -> None:
        self._action.toggled.connect(self._toggle)
        for name in _INSTEAD:
            self._others[name].toggled.connect(self._give_way)
        self._page.past_over.connect(self.leave)
        self._page.map_shown.connect(self._follow_map)
        self._page.colouring.redimmed.connect(self._show)
        self._page.colouring.changed.connect(self._show)
        self._selection.changed.connect(self._follow)
        self.reading.progressed.connect(self._tell_progress)
        self.reading.read.connect(self._take)
        self.bar.stopped_at.connect(self._go)
        self.bar.closed.connect(self.leave)
        self.bar.start_wanted.connect(self._start_sharing)
        self.tool.picked.connect(self.picked.pick)
        self.picked.changed.connect(self._show)
        self.tool.refused.connect(self._refuse)

    @property
    def active(self) -> bool:
        """Whether the map shows the past."""
        return self._view.tool is self.tool

    @property
    def timeline(self) -> Timeline | None:
        """The history that is shown, once it is read."""
        return self._timeline

    # --- coming and going

    def _toggle(self, on: bool) -> None:
        if on == self.active:
            return
        if on:
            self._enter()
        else:
            self._leave()

    def leave(self) -> None:
        """Back to today's map."""
        self._action.setChecked(False)

    def _give_way(self, other: bool) -> None:
        if other:
            self.leave()

    def _enter(self) -> None:
        workspace, name = self._page.workspace, self._page.map_name
        if workspace is None or name is None:
            self._action.setChecked(False)
            return
        self._page.wanted.emit()
        for one in _INSTEAD:
            self._others[one].setChecked(False)
        content = self._view.content
        self._page.begin_past()
        self._page.panel.hide()  # its form is today's
        if content is not None and content.regions is None:
            # Inferred territories stay those of today: they would follow the pins.
            self._view.show_map(replace(content, regions=self._view.regions))
        self._view.gestures.hover(None)
        self._view.extras.use(self.tool)
        self._stop_listening = workspace.subscribe(lambda _notice: self._show())
        self.picked.begin()
        self.bar.show_reading(self.tr("Reading the history of the map…"))
        self.bar.show()
        self.bar.setFocus()
        self._begin(workspace, name)

    def _begin(self, workspace: Workspace, name: str) -> None:
        belongs = partial(_belongs, workspace, name)
        self.reading.begin(workspace.root, workspace.settings.maps[name].fields, belongs)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Seen again, the map may have a longer history."""
        shown = event.type() == QEvent.Type.Show and self.active and self._timeline is not None
        workspace, name = self._page.workspace, self._page.map_name
        if shown and workspace is not None and name is not None:
            self._begin(workspace, name)
        return False

    def _leave(self) -> None:
        self.gliding.stop()
        self._shown = None
        self._stop_listening()
        self._stop_listening = lambda: None
        self.reading.leave()
        self.bar.pause()
        self.bar.hide()
        self.picked.end()
        self._timeline = self._repository = None
        self.tool.show(Drawn())
        if self.active:
            self._view.extras.use(None)
        self._view.setCursor(Qt.CursorShape.ArrowCursor)
        self._page.end_past()
        self._page.panel.setVisible(self._others["panel"].isChecked())
        self._view.show_selected(self._selection.path)
        self._view.setFocus()

    def _follow_map(self, name: str | None) -> None:
        """Another map is shown, or the same one as it is now."""
        allow(self._action, without_map(self._page.workspace) if name is None else None)
        self.leave()

    def _start_sharing(self) -> None:
        self.leave()
        self._others["share-start"].trigger()

    # --- the history

    def _tell_progress(self, progress: Progress | None) -> None:
        if progress is not None and self.active and self._timeline is None:
            text = self.tr("Reading the history of the map…")
            self.bar.show_reading(text, progress.done, progress.total)

    def _take(self, answer: object) -> None:
        if not self.active:
            return
        if isinstance(answer, EditorError):
            self._show_nothing(words(answer.message))
            return
        assert isinstance(answer, Read)
        workspace = self._page.workspace
        if answer.repository is None or answer.timeline is None or workspace is None:
            can = self._others["share-start"].isEnabled()
            told = self.tr("This vault has no history yet: it is not shared through git.")
            self._show_nothing(told, can_start=can)
            return
        if not answer.timeline.stops:
            self._show_nothing(self.tr("Nothing is recorded of this vault yet."))
            return
        before, stop = self._timeline, self._stop
        if before is not None and before.stops == answer.timeline.stops:
            return
        again = before.stops[stop].id if before is not None and stop is not None else ""
        self._repository, self._timeline = answer.repository, answer.timeline
        self.bar.show_timeline(answer.timeline, again)
        self.bar.slider.setFocus()
        self._view.chrome.lay_out()
        self._show()

    def _show_nothing(self, why: str, *, can_start: bool = False) -> None:
        self.bar.show_nothing(why, can_start=can_start)
        self._view.chrome.lay_out()  # words may need several lines

    @property
    def _stop(self) -> int | None:
        """The number of the stop that is shown; None for now."""
        value = self.bar.slider.value()
        return None if value == self.bar.slider.now else value

    def _go(self, _value: int) -> None:
        """Show another time; from a change to the next, pins glide where that can be followed."""
        before, self._shown = self._shown, self._stop
        places = {pin.path: (pin.x, pin.y) for pin in self._view.pins}
        self._show()
        timeline, stop = self._timeline, self._stop
        if timeline is None or stop is None or before is None or self.bar.slider.isSliderDown():
            return
        between = [one for one in timeline.changes if min(before, stop) < one <= max(before, stop)]
        if len(between) == 1:
            ways = [
                (pin, places[pin.path])
                for pin in self._view.pins
                if places.get(pin.path, (pin.x, pin.y)) != (pin.x, pin.y)
            ]
            self.gliding.glide(ways, min(320, self.bar.pace // 2))

    def _show(self) -> None:
        """Show the time that is chosen."""
        self.gliding.stop()
        timeline, repository = self._timeline, self._repository
        workspace = self._page.workspace
        if not self.active or timeline is None or repository is None or workspace is None:
            return
        stop, paths = self._stop, _paths_today(timeline, workspace)
        numbers = {path: number for number, path in paths.items()}
        self.picked.see(Seen(timeline, stop, numbers, repository))
        if stop is None:
            self._show_now(timeline)
        else:
            self._show_then(timeline, stop, paths)
        if not self._view.pins:
            self._view.chrome.empty.hide()  # what it says is about today
        self._view.show_selected(self.picked.path)
        self.picked.show_card()

    def _show_now(self, timeline: Timeline) -> None:
        pins = pins_today(self._page.placed(), self._page.colouring)
        self._show_pins(pins)
        self.tool.show(Drawn(way=way(timeline, self.picked.number, len(timeline.stops) - 1)))
        self.bar.say(self.tr("Now"), self._now_told(), self._count(len(pins)))

    def _show_then(self, timeline: Timeline, stop: int, paths: Mapping[int, str]) -> None:
        standing = timeline.at(stop)
        self._show_pins(pins_then(standing, paths, self._page.colouring))
        drawn = drawn_at(timeline, stop, standing, self.picked.number, self.picked.spot)
        self.tool.show(drawn)
        shown = timeline.stops[stop]
        told = self.tr("{summary} – {who}").format(summary=shown.summary, who=shown.who)
        moved = len(timeline.trails(stop, stop))
        changes = [
            form.format(n=n)
            for n, form in (
                (len(drawn.came), self.tr("{n} new")),
                (moved, self.tr("{n} moved")),
                (len(drawn.went), self.tr("{n} gone")),
            )
            if n
        ]
        self.bar.say(_date(shown), told, series([*changes, self._count(len(standing))]))

    def _show_pins(self, pins: list[Pin]) -> None:
        shown = self._view.pins
        if len(shown) != len(pins):
            self._view.show_pins(pins)
            return
        moved = [(one, pin) for one, pin in zip(shown, pins, strict=True) if one != pin]
        if len(moved) <= _FEW and all(one._replace(x=pin.x, y=pin.y) == pin for one, pin in moved):
            self._view.show_moved([pin for _, pin in moved])
        else:
            self._view.show_pins(pins)

    def _now_told(self) -> str:
        repository = self._repository
        if repository is not None and (repository.common / "shallow").is_file():
            return self.tr("What is older than the first tick was not fetched to this computer.")
        return self.tr("Drag back to see the map as it was; Space plays it. A click on a pin of "
                       "the past offers its position.")  # fmt: skip

    def _count(self, number: int) -> str:
        return plural(self, "1 placed", "{n} placed", number)

    def _follow(self, path: str | None) -> None:
        if self.active:
            self.picked.follow(path)

    def _refuse(self) -> None:
        told = self.tr("Pins of the past cannot be moved: restore a position, or go back to "
                       "today's map with Escape.")  # fmt: skip
        if self.picked.card.isVisible():
            self.picked.card.say(told)
        else:
            self.bar.told.setText(told)
        announce(self._view, told)


def _paths_today(timeline: Timeline, workspace: Workspace) -> dict[int, str]:
    """What path each track's entry has today, by the track's number."""
    moved = {old: new for new, old in workspace.opened_texts.origins.items()}
    return {number: moved.get(path, path) for number, path in enumerate(timeline.paths)}


def _date(stop: Stop) -> str:
    local = stop.when.astimezone()
    day = QDate(local.year, local.month, local.day)
    return QLocale().toString(day, QLocale.FormatType.LongFormat)


def _belongs(workspace: Workspace, name: str, path: str) -> bool:
    collection = workspace.collection_of(path)
    return collection is not None and collection.map == name
