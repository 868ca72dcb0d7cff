"""What is in the menus, with the way to each row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from editor.ui.plain import without_mnemonic


def menu_of(action: QAction) -> QMenu | None:
    """The menu that an action opens.

    Before PySide6 6.11.2 `action.menu()` makes the menu a part of the action for Python, and so,
    once nothing holds the action, a deleted object for everyone who keeps the menu.
    """
    return QMenu.menuInAction(action)


def menu_rows(bar: QMenuBar) -> Iterator[tuple[QAction, tuple[str, ...]]]:
    """Every action in the menus of `bar`, each with the titles of the menus it is in."""
    for top in bar.actions():
        yield from _below(top, ())


def _below(action: QAction, above: tuple[str, ...]) -> Iterator[tuple[QAction, tuple[str, ...]]]:
    menu = menu_of(action)
    rows: Sequence[QAction] = menu.actions() if menu is not None else ()
    path = (*above, without_mnemonic(action.text()))
    for row in rows:
        yield row, path
        yield from _below(row, path)
