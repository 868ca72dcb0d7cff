"""What the palette offers, and where it has it from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QIcon

from editor.messages import QT_TRANSLATE_NOOP


class Item(NamedTuple):
    """Something to go to or to do.

    detail: where it is, muted beside its title. icon: a name of
    `editor.ui.icons`, or an action's own. run: what Enter
    does. shortcut: as it is shown. reason: a sentence, why it cannot be done now. key: names it
    from one run of the program to the next, so that it can be found among what was used lately;
    empty for what shall not be. also: other words that it is found by. beside: what Ctrl+Enter
    does, and what that is called. group: a name of `GROUPS`, given by the sources. tint: for an
    entry, what its tile is tinted by.
    """

    title: str
    detail: str
    icon: str | QIcon
    run: Callable[[], object]
    shortcut: str = ""
    reason: str = ""
    key: str = ""
    also: str = ""
    beside: tuple[str, Callable[[], object]] | None = None
    group: str = ""
    tint: str | None = None


class Group(NamedTuple):
    """A kind of items. sign: typed first, it narrows the palette to the group; or empty.

    title: what they are called. one: what one of them is called.
    """

    name: str
    sign: str
    title: str
    one: str


GROUPS = (
    Group(
        "entry", "@", QT_TRANSLATE_NOOP("Palette", "Entries"), QT_TRANSLATE_NOOP("Palette", "Entry")
    ),
    Group(
        "action",
        ">",
        QT_TRANSLATE_NOOP("Palette", "Actions"),
        QT_TRANSLATE_NOOP("Palette", "Action"),
    ),
    Group(
        "heading",
        "#",
        QT_TRANSLATE_NOOP("Palette", "Headings"),
        QT_TRANSLATE_NOOP("Palette", "Heading"),
    ),
    Group(
        "field", ":", QT_TRANSLATE_NOOP("Palette", "Fields"), QT_TRANSLATE_NOOP("Palette", "Field")
    ),
    Group(
        "setting",
        ",",
        QT_TRANSLATE_NOOP("Palette", "Settings"),
        QT_TRANSLATE_NOOP("Palette", "Setting"),
    ),
    Group("help", "?", QT_TRANSLATE_NOOP("Palette", "Help"), QT_TRANSLATE_NOOP("Palette", "Help")),
    Group(
        "facet", "", QT_TRANSLATE_NOOP("Palette", "Filters"), QT_TRANSLATE_NOOP("Palette", "Filter")
    ),
    Group(
        "vault", "", QT_TRANSLATE_NOOP("Palette", "Vaults"), QT_TRANSLATE_NOOP("Palette", "Vault")
    ),
)

Source = Callable[[], Sequence[Item]]


class Sources:
    """Who offers items to the palette: each asked whenever it is opened, on the UI thread.

    A source answers within a few milliseconds, or keeps its answer until what it is made of
    changes.
    """

    def __init__(self) -> None:
        self._sources: list[tuple[str, Source]] = []

    def add(self, group: str, source: Source) -> None:
        """Offer what `source` returns, as items of a group of `GROUPS`."""
        assert any(one.name == group for one in GROUPS), group
        self._sources.append((group, source))

    def items(self, group: str) -> list[Item]:
        """All items of a group."""
        return [
            item if item.group == group else item._replace(group=group)
            for name, source in self._sources
            if name == group
            for item in source()
        ]
