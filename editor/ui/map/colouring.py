"""How pins look: by which field they are coloured, what the legend says, which are dimmed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from editor.article.reader_words import ReaderWords
from editor.messages import Problem
from editor.ui.languages import enumerated
from editor.ui.plain import without_shortcut
from editor.ui.preferences import Preferences
from editor.ui.territory.content import LegendRow, Pin
from editor.ui.territory.legend import Legend
from editor.workspace.colouring import (
    PROBLEMS,
    Choice,
    Colours,
    Group,
    choices,
    colours,
    first_values,
    problem_colours,
    usual_key,
)
from editor.workspace.entries import Entry
from editor.workspace.settings import Collection
from editor.workspace.workspace import Workspace


class Colouring(QObject):
    """Makes pins of placed entries, and keeps the legend with them.

    changed: pins look different, so they are to be made anew. redimmed: other ones are `dimmed`.
    """

    changed = Signal()
    redimmed = Signal()

    def __init__(
        self, legend: Legend, preferences: Preferences | None, parent: QObject | None = None
    ) -> None:
        """preferences: where it is kept which field a vault's pins are coloured by, and whether the
        legend is folded up.
        """
        super().__init__(parent)
        self._legend = legend
        self._preferences = preferences
        self._workspace: Workspace | None = None
        self._chosen: str | None = None
        self._only: frozenset[str] | None = None
        self._lit: tuple[str, ...] = ()
        self._colours = Colours((), {}, ())
        self._by_territory = False
        self._choices: tuple[Choice, ...] = ()
        self.problems: Callable[[Entry], Sequence[Problem]] = lambda entry: entry.problems
        self.menu = QMenu(self.tr("&Colour by"), legend)
        self.menu.setObjectName("colourMenu")
        self.menu.aboutToShow.connect(self._fill_menu)
        legend.set_menu(self.menu)
        legend.chosen.connect(self._light)
        if preferences is not None:
            legend.fold.unfold(not preferences.legend_folded)
            legend.fold.unfolded_changed.connect(lambda on: preferences.fold_legend(not on))

    @property
    def chosen(self) -> str | None:
        """The field that colours, or `PROBLEMS`; None for each collection's usual one."""
        return self._chosen

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault: coloured as it was when it was last open."""
        self._workspace = workspace
        self._lit = ()
        self._only = None
        self._chosen = None
        if workspace is not None and self._preferences is not None:
            self._chosen = self._preferences.map_colour(workspace.root) or None

    def choose(self, key: str | None) -> None:
        """Colour by another field."""
        if key == self._chosen:
            return
        self._chosen, self._lit = key, ()
        if self._workspace is not None and self._preferences is not None:
            self._preferences.keep_map_colour(self._workspace.root, key or "")
        self.changed.emit()

    def tell_problems(self) -> None:
        """Something else may be wrong with entries than was known."""
        if self._chosen == PROBLEMS:
            self.changed.emit()

    def show_only(self, paths: frozenset[str] | None) -> None:
        """Dim the entries that the list beside leaves out; None dims none."""
        if paths != self._only:
            self._only = paths
            self.redimmed.emit()

    @property
    def pinned(self) -> int:
        """How many pins were made."""
        return len(self._colours.tones)

    @property
    def left(self) -> int:
        """How many of them the list's search and facets leave."""
        return self.pinned if self._only is None else len(self._colours.tones.keys() & self._only)

    def values(self, entry: Entry) -> tuple[object, ...]:
        """What colours the entry's pin, beside its territory: told apart to know what changed."""
        if self._chosen == PROBLEMS:
            return (bool(self.problems(entry)),)
        return first_values(entry, self._chosen)

    def pins(self, placed: Sequence[Entry], territory: str) -> list[Pin]:
        """The pins of placed entries; the legend then tells of them.

        territory: the key of the field that names the territory.
        """
        groups = self._groups(placed)
        self._choices = choices(group.schema for group in groups)
        if self._chosen == PROBLEMS:
            found = problem_colours(placed, lambda entry: bool(self.problems(entry)))
        else:
            known = {choice.key for choice in self._choices}
            found = colours(groups, territory, self._chosen if self._chosen in known else None)
        self._colours = found
        keys = {self._chosen or usual_key(group.schema, territory) for group in groups}
        self._by_territory = keys == {territory}
        self.tell_legend()
        return self.pins_toned(placed, lambda entry: found.tones.get(entry.path))

    def pins_toned(self, placed: Iterable[Entry], tone: Callable[[Entry], int | None]) -> list[Pin]:
        """The pins of placed entries, each in its tone."""
        dimmed = self.dimmed()
        return [
            Pin(
                entry.path,
                entry.title,
                entry.place.x,
                entry.place.y,
                entry.territory,
                tone(entry),
                entry.path in dimmed,
            )
            for entry in placed
            if entry.place.x is not None and entry.place.y is not None
        ]

    def tone(self, path: str, territory: str) -> tuple[bool, int | None]:
        """Whether a pin was made for the entry at `path`, and the tone that it has, or would have.

        territory: what the entry names, of whatever time.
        """
        known = path in self._colours.tones
        if self._by_territory:
            tones = {row.label: row.tone for row in self._colours.rows}
            return known, tones.get(territory)
        return known, self._colours.tones.get(path)

    def _groups(self, placed: Iterable[Entry]) -> list[Group]:
        """Placed entries by collection: each has fields of its own."""
        if self._workspace is None:
            return []
        by_collection: dict[Collection, list[Entry]] = {}
        for entry in placed:
            by_collection.setdefault(entry.collection, []).append(entry)
        return [Group(self._workspace.schema(c), found) for c, found in by_collection.items()]

    def dimmed(self) -> frozenset[str]:
        """The paths that are left out by the list, or by what was chosen in the legend."""
        rows = self._colours.rows
        lit = [row.paths for row in rows if row.label in self._lit]
        if self._only is None and not lit:
            return frozenset()
        everything = frozenset(self._colours.tones)
        left = everything if self._only is None else everything & self._only
        if lit:
            left &= frozenset().union(*lit)
        return everything - left

    def _light(self, rows: Sequence[int]) -> None:
        self._lit = tuple(self._colours.rows[row].label for row in rows)
        self.redimmed.emit()

    def tell_legend(self) -> None:
        """Have the legend tell of the pins that were made, and how many are not dimmed."""
        rows = []
        for row in self._colours.rows:
            lit = None if self._only is None else len(row.paths & self._only)
            rows.append(LegendRow(self._named(row.label), row.tone, len(row.paths), lit))
        chosen = [n for n, row in enumerate(self._colours.rows) if row.label in self._lit]
        self._legend.show_rows(self._title(), rows, chosen)

    def told_to(self, say: ReaderWords) -> tuple[str, Sequence[LegendRow]]:
        """The legend's title and rows in the words of readers; problems are for curators alone."""
        if self._chosen == PROBLEMS:
            return self._legend.title, self._legend.told
        from editor.ui.drawn.exporters import legend_title

        rows = [
            told._replace(label=row.label or say("None"))
            for row, told in zip(self._colours.rows, self._legend.told, strict=True)
        ]
        return legend_title(self._colours.labels, say), rows

    def _title(self) -> str:
        if self._chosen == PROBLEMS:
            return self.tr("Colour: Problems")
        labels = [_label(label) for label in self._colours.labels]
        return (
            QCoreApplication.translate("MapPage", "Colour: {field}").format(
                field=enumerated(labels)
            )
            if labels
            else ""
        )

    def _named(self, label: str) -> str:
        """What the legend calls a row."""
        if self._chosen == PROBLEMS:
            return self.tr("With problems") if label == "faulty" else self.tr("Without")
        return label or QCoreApplication.translate("MapPage", "None")

    def _fill_menu(self) -> None:
        self.menu.clear()
        group = QActionGroup(self.menu)
        self._offer(group, None, self.tr("As usual"))
        self.menu.addSeparator()
        for choice in self._choices:
            self._offer(group, choice.key, _label(choice.label))
        self.menu.addSeparator()
        self._offer(group, PROBLEMS, self.tr("Problems"))

    def _offer(self, group: QActionGroup, key: str | None, label: str) -> None:
        action = QAction(without_shortcut(label), self.menu)
        action.setCheckable(True)
        action.setChecked(key == self._chosen)
        action.triggered.connect(lambda _=False: self.choose(key))
        group.addAction(action)
        self.menu.addAction(action)


def _label(label: str) -> str:
    return QCoreApplication.translate("labels", label)
