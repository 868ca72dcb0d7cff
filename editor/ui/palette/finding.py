"""What the palette shows for what was typed, out of everything that is offered."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from heapq import nlargest
from itertools import islice
from time import perf_counter
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QCoreApplication

from editor.messages import QT_TRANSLATE_NOOP
from editor.ui.palette.items import GROUPS, Group, Item, Sources
from editor.ui.palette.ranking import MOST, Rows

# How much less than the others an item of a group counts, where several fit as well.
_LESS = {"field": 30, "setting": 40, "facet": 60, "help": 80, "vault": 90}
# Of other entries' headings so many are shown unless they are asked for, and below the rest.
_HEADINGS, _LESS_ELSEWHERE = 6, 250
_LESS_REFUSED = 150
_MORE_LATELY = 60
# Shown before anything is typed.
_ENTRIES_FIRST, _LATELY_FIRST = 7, 6
# Long lists are looked through for so long at a time, so many rows between two looks at the clock.
_SECONDS, _AT_A_TIME = 0.004, 16
# A key waits for so long, at most, for entries that are not looked through yet.
_PATIENCE = 0.006

Make: TypeAlias = Callable[[int], Item]


class Wide(NamedTuple):
    """Items of which there may be very many: made one by one when they are found.

    stands_for: what they are made of; another object once that has changed. rows: the title of
    each and the words beside it; may be long in coming. make: the item of a number.
    """

    stands_for: object
    rows: Callable[[], Iterator[tuple[str, str]]]
    make: Make


class _Table:
    """Rows to look through, filled by and by, and the items they stand for."""

    def __init__(self, coming: Iterator[tuple[str, str]], make: Make) -> None:
        self.rows = Rows()
        self.make = make
        self._coming = coming
        self.whole = False

    def fill(self, seconds: float = _SECONDS) -> None:
        """Take in more rows for about so long."""
        until = perf_counter() + seconds
        while not self.whole and perf_counter() < until:
            taken = list(islice(self._coming, _AT_A_TIME))
            self.rows.extend(taken)
            self.whole = len(taken) < _AT_A_TIME

    def fill_up(self) -> None:
        """Take in all the rows."""
        self.fill(float("inf"))


class Row(NamedTuple):
    """One row of the palette: an item, with what is to be marked in it; or a caption."""

    item: Item | None
    caption: str = ""
    typed: str = ""


class Asked(NamedTuple):
    """What was typed: the group that its sign narrows to, if any, and the rest."""

    group: Group | None
    words: str


def asked(typed: str) -> Asked:
    """What was typed, as a sign and words."""
    text = typed.lstrip()
    for group in GROUPS:
        if group.sign and text.startswith(group.sign):
            return Asked(group, text[len(group.sign) :].strip())
    return Asked(None, text.strip())


class Finder:
    """Looks through what is offered; `begin` whenever the palette opens.

    wide: by the name of their group. lately: keys of the items that were used, the latest first.
    first: keys of entries shown first, under the captions they come with.
    """

    def __init__(
        self,
        sources: Sources,
        wide: dict[str, Callable[[], Wide]],
        lately: Callable[[], Sequence[str]],
        first: Callable[[], Sequence[tuple[str, Sequence[Item]]]],
    ) -> None:
        self._sources = sources
        self._wide = wide
        self._lately_used = lately
        self._first_shown = first
        self._made_of: dict[str, object] = {}
        self._tables: dict[str, _Table] = {}
        self._items: dict[str, list[Item]] = {}
        self._lately: dict[str, int] = {}
        self.instead = ""  # words that were looked for in place of those typed

    def begin(self) -> None:
        """Ask all sources for what they offer now."""
        self._lately = {key: n for n, key in enumerate(self._lately_used())}
        for group in GROUPS:
            name = group.name
            self._items[name] = items = self._sources.items(name)
            table = _Table(iter([(item.title, _beside(item)) for item in items]), items.__getitem__)
            table.fill_up()
            self._tables[name] = table
        for name, ask in self._wide.items():
            wide = ask()
            if name not in self._made_of or self._made_of[name] != wide.stands_for:
                self._tables[f"wide.{name}"] = _Table(wide.rows(), wide.make)
            self._made_of[name] = wide.stands_for

    def forget(self) -> None:
        """Keep nothing of a vault that was left."""
        self._made_of.clear()
        self._tables.clear()
        self._items.clear()

    def fill(self) -> bool:
        """Get a little further with what is long in coming; false when all is there."""
        for name in self._wide:
            table = self._tables.get(f"wide.{name}")
            if table is not None and not table.whole:
                table.fill()
                return True
        return False

    def fill_up(self, group: Group | None) -> None:
        """Look through all of a group, and through the entries."""
        names = ["wide.entry"] if group is None else self._names(group)
        for name in names:
            if name in self._tables:
                self._tables[name].fill_up()

    @property
    def knows_entries(self) -> bool:
        """Whether all entries are looked through."""
        table = self._tables.get("wide.entry")
        return table is None or table.whole

    def is_complete(self, group: Group | None) -> bool:
        """Whether all of a group is looked through, or of all groups."""
        names = self._names(group)
        return all(self._tables[name].whole for name in names if name in self._tables)

    def rows(self, typed: str) -> list[Row]:
        """What to show for what was typed; some more may come while not `is_complete`."""
        self.instead = ""
        group, words = asked(typed)
        if not words and group is None:
            return self._at_first()
        entries = self._tables.get("wide.entry")
        if entries is not None:
            entries.fill(_PATIENCE)
        if not words:
            return self._all_of(group) if group else []
        found = self._found(group, words)
        if not found and self.is_complete(group):
            nearest = self._nearest(group, words)
            if nearest:
                found = self._found(group, nearest)
                self.instead = nearest if found else ""
        return [Row(item, typed=self.instead or words) for item in found]

    def _names(self, group: Group | None) -> list[str]:
        names = [group.name] if group else [one.name for one in GROUPS]
        return [*names, *(f"wide.{name}" for name in names if name in self._wide)]

    def _found(self, group: Group | None, words: str) -> list[Item]:
        hits: list[tuple[float, int, Item]] = []
        for name in self._names(group):
            table = self._tables.get(name)
            if table is None:
                continue
            elsewhere = name == "wide.heading"
            most = _HEADINGS if elsewhere and group is None else MOST
            for hit in table.rows.find(words, most):
                item = table.make(hit.row)
                score = hit.score - _LESS.get(item.group, 0)
                score -= _LESS_ELSEWHERE if elsewhere else 0
                score -= _LESS_REFUSED if item.reason else 0
                place = self._lately.get(item.key) if item.key else None
                if place is not None:
                    score += max(10, _MORE_LATELY - 4 * place)
                hits.append((score, -len(hits), item))
        return [item for _, _, item in nlargest(MOST, hits, key=lambda hit: hit[:2])]

    def _nearest(self, group: Group | None, words: str) -> str:
        for name in self._names(group):
            table = self._tables.get(name)
            nearest = table.rows.nearest(words) if table is not None else ""
            if nearest:
                return nearest
        return ""

    def _all_of(self, group: Group) -> list[Row]:
        """Everything of a group, in its order; what was used lately before that."""
        items = [*self._items.get(group.name, ())]
        wide = self._tables.get(f"wide.{group.name}")
        if wide is not None:
            if group.name == "entry":
                shown = [item for _, some in self._first_shown() for item in some]
                known = {item.key for item in shown}
                made = (wide.make(n) for n in range(min(len(wide.rows), MOST)))
                items += [*shown, *(item for item in made if item.key not in known)]
            else:
                items += [wide.make(n) for n in range(min(len(wide.rows), MOST))]
        if group.name not in ("heading", "field"):
            items.sort(key=lambda item: self._lately.get(item.key, len(self._lately)))
        return [Row(item) for item in items]

    def _at_first(self) -> list[Row]:
        """What is likely wanted, before anything is typed."""
        rows: list[Row] = []
        for caption, items in self._first_shown():
            if items:
                rows += [Row(None, caption), *(Row(item) for item in items[:_ENTRIES_FIRST])]
        actions = self._items.get("action", [])
        others = [
            item for name in ("setting", "help", "facet") for item in self._items.get(name, ())
        ]
        used = [item for item in (*actions, *others) if item.key in self._lately]
        used.sort(key=lambda item: self._lately[item.key])
        used = [item for item in used if not item.reason][:_LATELY_FIRST]
        if used:
            caption = QT_TRANSLATE_NOOP("Palette", "Used lately")
            rows += [Row(None, _said(caption)), *(Row(item) for item in used)]
        vaults = self._items.get("vault", [])
        if vaults and not self._made_of.get("entry"):
            rows += [Row(None, _said("Vaults")), *(Row(item) for item in vaults)]
        known = {item.key for item in used}
        rest = [item for item in actions if item.key not in known]
        if rest:
            rest.sort(key=lambda item: bool(item.reason))
            rows += [Row(None, _said("Actions")), *(Row(item) for item in rest)]
        return rows


def _beside(item: Item) -> str:
    return f"{item.detail} {item.also}" if item.also else item.detail


def _said(text: str) -> str:
    return QCoreApplication.translate("Palette", text)
