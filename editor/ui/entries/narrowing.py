"""What leaves entries out of the list: search, states and facets, and their parts in the panel."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from editor.schema.collation import sort_key
from editor.schema.folding import fold
from editor.schema.kinds import COORDINATE, YES_NO
from editor.ui.entries.active import ActiveChips
from editor.ui.entries.facet_area import FacetArea
from editor.ui.entries.places import Places
from editor.ui.plain import without_shortcut
from editor.ui.preferences import Preferences
from editor.ui.splitter import Splitter
from editor.workspace.entries import Entry
from editor.workspace.facet_values import COLLECTION, CommaLists, comma_lists, facet_of, key_of
from editor.workspace.facets import Facets, State
from editor.workspace.query_completion import Known, without_begun_name
from editor.workspace.search import Query, Search
from editor.workspace.workspace import Workspace

translate = QCoreApplication.translate

# Counts follow typing at this distance, so that they cost a key nothing.
_REFRESH_MS = 60
# Above so many facets to choose from, those with a value for nearly each entry stand apart.
_LONG_MENU = 12
# While entries are read, so many of them tell what fields there are.
_GLANCED = 200


class Offer(NamedTuple):
    """A facet that could be added. few: its values are few enough to choose among at once."""

    name: str
    label: str
    few: bool


class Narrowing(QObject):
    """Joins the facets of a vault with their parts in the panel. changed: others are shown."""

    changed = Signal()

    def __init__(self, panel: QWidget, preferences: Preferences | None) -> None:
        super().__init__(panel)
        self._panel = panel
        self._preferences = preferences
        self._workspace: Workspace | None = None
        self._search = Search()
        self._facets = Facets(self._search)
        self._labels: dict[str, str] = {}
        self._known: Known | None = None
        self._unsaved: frozenset[str] = frozenset()
        self._area: FacetArea | None = None
        self._active = ActiveChips(panel)
        self._active.hide()
        self._active.removed.connect(self._let_go_of)
        self._active.cleared.connect(self.clear)
        self._refreshing = QTimer(self, interval=_REFRESH_MS, singleShot=True)
        self._refreshing.timeout.connect(self._show)
        self._layout: QVBoxLayout | None = None
        self._entries: QWidget | None = None

    def put_into(self, top: QVBoxLayout, layout: QVBoxLayout, entries: QWidget) -> None:
        """Take a place in the panel: below the chips, and above the `entries` in its layout."""
        top.addWidget(self._active)
        self._layout, self._entries = layout, entries

    # The vault

    def follows(self, workspace: Workspace | None) -> bool:
        """Whether it is this vault whose facets are counted."""
        return workspace is self._workspace

    def follow(
        self, workspace: Workspace | None, search: Search, has_problems: Callable[[Entry], bool]
    ) -> None:
        """Begin with another vault: nothing is left out, and its remembered facets are there."""
        self._workspace = workspace
        self._search = search
        self._facets = Facets(search, has_problems)
        self._labels = {}
        self._known = None
        if workspace is not None and self._preferences is not None:
            for name, unfolded in self._preferences.facets(workspace.root).items():
                self._facets.add(name)
                self._make_area().add(name, self._label(name), unfolded=unfolded)
        elif self._area is not None:
            self._area.clear()
        self._show()

    def fill(self, entries: Iterable[Entry], unsaved: frozenset[str]) -> None:
        """Count these entries instead."""
        self._unsaved = unsaved
        self._known = None
        self._facets.fill(entries, unsaved, self._commas())
        self._show()

    def extend(self, entries: Iterable[Entry], unsaved: frozenset[str]) -> None:
        """Count those of the entries that are new as well."""
        self._unsaved = unsaved
        self._known = None
        self._facets.extend(entries, unsaved)
        self._show_later()

    def search_again(self) -> bool:
        """All texts are prepared: find what was left out while they were not, if anything was."""
        if not self._facets.search_again():
            return False
        self._show_active()
        self._show_later()
        return True

    def learn(self, entries: Iterable[Entry]) -> None:
        """All entries are read: values are counted by what fields hold several."""
        self._known = None
        if self._commas() != self._facets.comma_lists:
            self.fill(entries, self._unsaved)

    def _commas(self) -> CommaLists:
        workspace = self._workspace
        if workspace is None or workspace.loading:
            return frozenset()
        return comma_lists(workspace) if self._facets.names else frozenset()

    def update(self, changed: Iterable[Entry], unsaved: frozenset[str]) -> bool:
        """Count the changed entries as they are now; True when others are left than before."""
        self._unsaved = unsaved
        self._known = None
        differs = self._facets.update(changed, unsaved)
        self._show_later()
        return differs

    def tell_changed(self, paths: frozenset[str]) -> bool:
        """These entries differ from what git recorded last; True when others are left."""
        differs = self._facets.tell_changed(paths)
        self._show_later()
        return differs

    # What is left

    @property
    def is_narrowed(self) -> bool:
        """Whether any entry may be left out."""
        return self._facets.is_narrowed

    @property
    def is_chosen(self) -> bool:
        """Whether a state or value is chosen, whatever is searched for."""
        facets = self._facets
        return bool(facets.states) or any(facets.chosen(name) for name in facets.names)

    def shown(self, kept: str | None) -> list[Entry]:
        """The entries left, and the one at `kept`."""
        return self._facets.shown(kept)

    @property
    def query(self) -> Query:
        """What is searched for."""
        return self._facets.query

    def places(self) -> Places | None:
        """Where the entries hold that; None where nothing is searched for."""
        query = self._facets.query
        if not query.terms:
            return None
        return Places(self._search, query, lambda key: self._label(facet_of(key)))

    def search(self, text: str) -> None:
        """Leave the entries that fulfil the query that was typed."""
        # Names are known by a look at all entries, which only a colon is worth.
        names = self.known.names if ":" in fold(text) else {}
        query = Query.read(text, names)
        self._facets.search(query)
        if not self._facets.finds_any:
            # A name that is being typed does not empty the list before its colon is there.
            shorter = without_begun_name(text, self.known)
            if shorter is not None:
                self._facets.search(shorter)
                if not self._facets.finds_any:
                    self._facets.search(query)
        self._show_active()
        self._show_later()
        self.changed.emit()

    @property
    def known(self) -> Known:
        """What a query can name: looked up when first needed, and again after a change."""
        if self._known is None:
            workspace = self._workspace
            entries = workspace.entries() if workspace is not None else ()
            fields: dict[str, str] = {}
            if workspace is not None and not workspace.loading:
                for collection in {entry.collection: None for entry in entries}:
                    for key, field in workspace.schema(collection).fields.items():
                        fields.setdefault(key, translate("labels", field.label))
            else:
                for entry in entries[:_GLANCED]:
                    fields.update(dict.fromkeys(entry.fields, ""))
            self._known = Known(fields.items(), lambda: entries)
        return self._known

    def choose_states(self, names: Collection[str]) -> None:
        """Leave the entries that are in all of these states, named as in `State`."""
        self._facets.choose_states([State(name) for name in names])
        self._tell()

    def let_go(self) -> None:
        """Leave nothing out but what the search does."""
        self._facets.choose_states(())
        self.clear()

    def clear(self) -> None:
        """Choose nothing in any facet."""
        for name in self._facets.names:
            self._facets.choose(name, ())
        self._tell()

    def _choose(self, name: str, value: str) -> None:
        """Add a value to those chosen in the facet, or take it off."""
        self._facets.choose(name, self._facets.chosen(name) ^ {value})
        self._tell()

    def _let_go_of(self, name: str, value: str) -> None:
        self._facets.choose(name, self._facets.chosen(name) - {value})
        self._tell()

    # Facets come and go

    def offer(self, beside: QWidget) -> None:
        """Show, below a widget, the facets that can be added and those that are there."""
        menu = QMenu(self._panel)
        menu.setObjectName("facetMenu")
        present = self._facets.names
        offers = self._offers()
        times = Counter(offer.label for offer in offers)
        others = menu
        for number, offer in enumerate(offers):
            if number and not offer.few and offers[number - 1].few:
                menu.addSeparator()
                if len(offers) > _LONG_MENU:
                    others = menu.addMenu(self.tr("Other fields"))
                    others.setObjectName("facetMenuOthers")
            key = key_of(offer.name) if times[offer.label] > 1 else None
            label = offer.label if key is None else f"{offer.label} ({key})"
            action = QAction(without_shortcut(label), menu, checkable=True)
            action.setData(offer.name)
            action.setChecked(offer.name in present)
            action.triggered.connect(lambda on, name=offer.name: self._toggle(name, on=on))
            (menu if offer.few else others).addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(beside.mapToGlobal(QPoint(0, beside.height() + 2)))

    def _offers(self) -> list[Offer]:
        """The collections and the fields, those with a vocabulary first."""
        workspace = self._workspace
        if workspace is None:
            return []
        found: dict[str, Offer] = {}
        collections = {entry.collection: None for entry in workspace.entries()}
        if len(collections) > 1:
            found[COLLECTION] = Offer(COLLECTION, self._label(COLLECTION), few=True)
        for collection in collections:
            for key, field in workspace.schema(collection).fields.items():
                if field.kind is COORDINATE:
                    continue  # whether an entry is placed is a state
                few = bool(field.options or field.allowed) or field.kind is YES_NO
                name = facet_of(key)
                if few or name not in found:
                    label = translate("labels", field.label)
                    found[name] = Offer(name, label, few or _is_few(found.get(name)))
        return sorted(found.values(), key=lambda offer: not offer.few)

    def _label(self, name: str) -> str:
        """What the facet is called; looked up once, since it takes a look at all entries."""
        key = key_of(name)
        if key is None:
            return self.tr("Collection")
        if name not in self._labels and self._workspace is not None:
            for collection in {entry.collection: None for entry in self._workspace.entries()}:
                field = self._workspace.schema(collection).fields.get(key)
                if field is not None:
                    return self._labels.setdefault(name, translate("labels", field.label))
        return self._labels.get(name, key)

    def _toggle(self, name: str, *, on: bool) -> None:
        if on:
            self._facets.add(name)
            if self._workspace is not None and len(self._facets.names) == 1:
                self.fill(self._workspace.entries(), self._unsaved)
            self._make_area().add(name, self._label(name), unfolded=True)
            self._show()
            self._remember()
        else:
            self._remove(name)

    def _remove(self, name: str) -> None:
        was_chosen = bool(self._facets.chosen(name))
        self._facets.remove(name)
        if self._area is not None:
            self._area.remove(name)
        self._remember()
        if was_chosen:
            self._tell()
        else:
            self._show()

    def _remember(self) -> None:
        if self._workspace is None or self._preferences is None or self._area is None:
            return
        self._preferences.keep_facets(self._workspace.root, self._area.unfolded)

    def _make_area(self) -> FacetArea:
        """The part that holds the facets, put above the entries when it is first needed."""
        if self._area is None:
            assert self._layout is not None
            assert self._entries is not None
            self._area = area = FacetArea(self._panel)
            area.chosen.connect(self._choose)
            area.removed.connect(self._remove)
            area.unfolding_changed.connect(self._unfolded)
            place = self._layout.indexOf(self._entries)
            splitter = Splitter(Qt.Orientation.Vertical, self._panel)
            splitter.setObjectName("facetSplitter")
            splitter.addWidget(area)
            splitter.addWidget(self._entries)
            splitter.setStretchFactor(1, 1)
            area.fit_into(splitter)
            self._layout.insertWidget(place, splitter, 1)
        return self._area

    def _unfolded(self) -> None:
        self._show()
        self._remember()

    # Showing

    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _show_later(self) -> None:
        """Count what is left in the facets a little later, for all keys that come until then."""
        if not self._facets.names:
            self._show_active()
        elif not self._refreshing.isActive():
            self._refreshing.start()

    def _show(self) -> None:
        self._refreshing.stop()
        if self._area is not None:
            self._area.show_counts(self._facets)
        self._show_active()

    def _show_active(self) -> None:
        facets = self._facets
        self._active.show_values(
            [
                (name, self._label(name), value)
                for name in facets.names
                for value in sorted(facets.chosen(name), key=sort_key)
            ],
            *facets.left(),
            searched=bool(facets.query.terms),
        )


def _is_few(offer: Offer | None) -> bool:
    return offer is not None and offer.few
