"""What the window itself offers to the palette: its actions, its entries and their parts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from editor.schema.form import absent_fields, form_fields
from editor.ui.article.completion import headings_of
from editor.ui.going import go
from editor.ui.map.told import halved
from editor.ui.menu_rows import menu_rows
from editor.ui.palette.finding import Wide
from editor.ui.palette.items import Item
from editor.ui.plain import without_mnemonic
from editor.ui.reasons import reason_of
from editor.workspace.query_completion import written

if TYPE_CHECKING:
    from editor.ui.article.completion import Heading
    from editor.ui.window import MainWindow
    from editor.workspace.entries import Entry
    from editor.workspace.workspace import Workspace

# So much of a field's value is shown beside its name, and looked through.
_VALUE = 80
_STATES = ("is:unplaced", "has:problem", "is:unsaved", "is:changed")


class Offers(QObject):
    """Makes the items of a window. recent: the vaults that were opened before."""

    def __init__(self, window: MainWindow, recent: Callable[[], Sequence[Item]]) -> None:
        super().__init__(window)
        self._window = window
        self._facets_of: Sequence[Entry] | None = None
        self._facets: list[Item] = []
        self._headings: dict[str, tuple[Entry, list[tuple[str, int]]]] = {}
        for group, source in (
            ("action", self.actions),
            ("heading", self.headings_here),
            ("field", self.fields),
            ("facet", self.facets),
            ("vault", recent),
        ):
            window.sources.add(group, source)

    def forget(self) -> None:
        """Keep nothing of a vault that was left."""
        self._headings.clear()
        self._facets_of, self._facets = None, []

    # Actions

    def actions(self) -> list[Item]:
        """Every action of the menus, and of the article's and the preview's, with its way there."""
        window = self._window
        items: list[Item] = []
        met: set[int] = set()

        def take(action: QAction, way: str) -> None:
            if id(action) in met or not action.objectName() or action.isSeparator():
                return
            met.add(id(action))
            if action.objectName() != "action.palette":
                items.append(self._of_action(action, way))

        for action, above in menu_rows(window.menuBar()):
            take(action, " › ".join(above))
        for action in window.actions_by_name.values():
            take(action, "")
        if window.workspace is not None and window.selection.path is not None:
            for action in window.article.body.actions():
                take(action, self.tr("Article"))
            for action in window.article.preview.offered.values():
                take(action, self.tr("Preview"))
        return items

    def _of_action(self, action: QAction, way: str) -> Item:
        own, reason = action.icon(), reason_of(action)
        if not action.isEnabled() and not reason:
            reason = self.tr("Not possible at the moment.")
        return Item(
            without_mnemonic(action.text()),
            way,
            "check" if action.isChecked() else "chevron-right" if own.isNull() else own,
            partial(self._trigger, action),
            shortcut=action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            reason=reason,
            key=action.objectName(),
            also="" if reason else action.toolTip(),
            group="action",
        )

    def _trigger(self, action: QAction) -> None:
        if action.parent() is self._window.article.body:
            # It works on the article's text, where the cursor is.
            self._window.show_view("article")
            self._window.article.body.setFocus(Qt.FocusReason.OtherFocusReason)
        elif action in self._window.article.preview.offered.values():
            self._window.show_view("article")  # where it is seen
        action.trigger()

    # Entries and what is in them

    def entries(self) -> Wide:
        """Every entry: by its title, its territory, and its file where that differs."""
        workspace = self._window.workspace
        entries = workspace.entries() if workspace is not None else ()

        def rows() -> Iterator[tuple[str, str]]:
            for entry in entries:
                yield entry.title, f"{_where(entry)} {_stem(entry)}"

        return Wide(entries, rows, lambda row: self.of_entry(entries[row]))

    def of_entry(self, entry: Entry) -> Item:
        """An entry to go to; its pin, where it is on a map."""
        where = _where(entry)
        beside = None
        if entry.collection.map is not None:
            show = self.tr("Show on the map")
            beside = (show, partial(go, self._window, entry.path, pin=True))
        detail = halved(entry) or self.tr("Unplaced") if entry.unplaced and not where else where
        return Item(
            entry.title,
            detail,
            "file-text",
            partial(self._open, entry.path),
            key=f"entry:{entry.path}",
            beside=beside,
            group="entry",
            tint=entry.territory or entry.collection.name,
        )

    def _open(self, path: str) -> None:
        window = self._window
        if window.workspace is None or not window.workspace.has_entry(path):
            return
        if window.views.shown not in ("article", "table"):
            window.show_view("article")
        window.selection.select(path)

    def headings_here(self) -> list[Item]:
        """The headings of the article that is shown."""
        entry = self._entry()
        if entry is None:
            return []
        first = self._window.article.first_line
        return [
            Item(
                heading.text,
                self.tr("In this article"),
                "heading",
                partial(go, self._window, entry.path, line=heading.line + first),
                group="heading",
            )
            for heading in headings_of(self._window.article.body.source)
        ]

    def headings(self) -> Wide:
        """The headings of all other articles."""
        window = self._window
        workspace = window.workspace
        here = window.selection.path
        entries = workspace.entries() if workspace is not None and not workspace.loading else ()
        places: list[tuple[Entry, str, int]] = []

        def rows() -> Iterator[tuple[str, str]]:
            for entry in entries:
                if entry.path == here:
                    continue
                for title, line in self._headings_of(entry):
                    places.append((entry, title, line))
                    yield title, entry.title

        def make(row: int) -> Item:
            entry, title, line = places[row]
            return Item(
                title,
                entry.title,
                "heading",
                partial(go, window, entry.path, line=line),
                group="heading",
            )

        return Wide((entries, here), rows, make)

    def _headings_of(self, entry: Entry) -> list[tuple[str, int]]:
        """The headings of an entry with their lines in the file, from 1; kept while it is so."""
        known = self._headings.get(entry.path)
        if known is not None and known[0] is entry:
            return known[1]
        # Neither parsed nor kept: of ten thousand that would take seconds.
        text = entry.text
        start = 0
        if entry.is_entry:
            end = text.find("\n---", 3)
            start = text.find("\n", end + 1) + 1 if end >= 0 else 0
        first = text.count("\n", 0, start) + 1
        found: list[Heading] = headings_of(text[start:]) if "#" in text else []
        made = [(heading.text, heading.line + first) for heading in found]
        self._headings[entry.path] = entry, made
        return made

    def fields(self) -> list[Item]:
        """The fields of the entry that is shown, and those that it could have."""
        workspace, entry = self._window.workspace, self._entry()
        front = entry.frontmatter if entry is not None else None
        if workspace is None or entry is None or front is None or not front.present or front.broken:
            return []
        schema = workspace.schema(entry.collection).without_rules()
        items = [
            self._field(field.key, field.label, " ".join(field.format()[:_VALUE].split()))
            for field in form_fields(front, schema)
        ]
        absent = self.tr("Not in this entry yet")
        return items + [self._field(f.key, f.label, absent) for f in absent_fields(front, schema)]

    def _field(self, key: str, label: str, value: str) -> Item:
        label = QCoreApplication.translate("labels", label)
        return Item(label, value, "text-cursor-input", partial(self._go_to_field, key), also=key)

    def _go_to_field(self, key: str) -> None:
        window = self._window
        if window.form.isVisible():
            window.form.go_to(key)
        elif window.selection.path is not None:
            go(window, window.selection.path, key)

    def _entry(self) -> Entry | None:
        workspace, path = self._window.workspace, self._window.selection.path
        if workspace is None or path is None or not workspace.has_entry(path):
            return None
        return workspace.entry(path)

    # What the list can be narrowed to

    def facets(self) -> list[Item]:
        """Entries of a territory, of a collection, in a state: the search that leaves those."""
        workspace = self._window.workspace
        if workspace is None:
            return []
        entries = workspace.entries()
        if self._facets_of is not entries:
            self._facets_of, self._facets = entries, self._make_facets(workspace, entries)
        return self._facets

    def _make_facets(self, workspace: Workspace, entries: Sequence[Entry]) -> list[Item]:
        territories: Counter[tuple[str, str]] = Counter()
        collections: Counter[str] = Counter()
        for entry in entries:
            collections[entry.collection.name] += 1
            if entry.territory:
                fields = workspace.map_of(entry)
                territories[fields.fields.territory if fields else "", entry.territory] += 1
        items = [
            self._facet(name, self.tr("Territory"), f"{key}:={written(name)}")
            for (key, name), _ in territories.most_common()
            if key
        ]
        if len(collections) > 1:
            items += [
                self._facet(name, self.tr("Collection"), f"collection:={written(name)}")
                for name, _ in collections.most_common()
            ]
        titles = (
            self.tr("Unplaced entries"),
            self.tr("Entries with problems"),
            self.tr("Unsaved entries"),
            self.tr("Entries changed since the last commit"),
        )
        for title, query in zip(titles, _STATES, strict=True):
            items.append(Item(title, query, "list-filter", partial(self._narrow, query)))
        return items

    def _facet(self, name: str, kind: str, query: str) -> Item:
        return Item(name, kind, "list-filter", partial(self._narrow, query))

    def _narrow(self, query: str) -> None:
        window = self._window
        window.entries.search.setText(query)
        window.entries.search.setFocus(Qt.FocusReason.OtherFocusReason)


def _where(entry: Entry) -> str:
    return entry.territory or entry.collection.name


def _stem(entry: Entry) -> str:
    """The file's name without its ending, where it says something else than the title."""
    stem = entry.path.rpartition("/")[2].removesuffix(".md").replace("_", " ")
    return "" if stem == entry.title else stem
