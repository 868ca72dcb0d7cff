"""Tells Qt what a screen reader is to know of widgets that Qt has no word for.

The names and states of all others are set on them where they are made.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

# Widgets that are drawn by themselves, by module and class, and what they are.
_DRAWN = (
    ("editor.ui.territory.view", "TerritoryView", QAccessible.Role.Graphic),
    ("editor.ui.territory.minimap", "Minimap", QAccessible.Role.Graphic),
)
_KEPT = 64  # interfaces, before those whose widgets are gone are let go of

_made: list[QAccessibleInterface] = []
_installed = False


def install() -> None:
    """Tell Qt, once for the program."""
    global _installed  # noqa: PLW0603 - Qt keeps factories for as long as the program runs
    # Older versions of PySide cannot be told: there the widgets' names have to do.
    if not _installed and hasattr(QAccessible, "installFactory"):
        _installed = True
        QAccessible.installFactory(_make)


def _make(_class: str, thing: QObject) -> QAccessibleInterface | None:
    maker = _maker_for(thing)
    if maker is None:
        return None
    # Qt owns it from now on; without a reference to it, Python would take it away.
    if len(_made) >= _KEPT:
        _made[:] = [known for known in _made if isValid(known)]
    made = maker()
    _made.append(made)
    return made


def _maker_for(thing: QObject) -> Callable[[], QAccessibleInterface] | None:
    """Nothing is loaded for a widget of a kind that is not there yet."""
    for module, name, role in _DRAWN:
        kind = getattr(sys.modules.get(module), name, None)
        if kind is not None and isinstance(thing, kind) and isinstance(thing, QWidget):
            from editor.ui.accessible.drawn import DrawnInterface

            widget = thing
            return lambda: DrawnInterface(widget, role)
    tabs = sys.modules.get("editor.ui.view_tab")
    if tabs is not None and isinstance(thing, tabs.ViewTab):
        from editor.ui.accessible.tab import TabInterface

        tab = thing
        return lambda: TabInterface(tab)
    keys = sys.modules.get("editor.ui.settings.key_edit")
    if keys is not None and isinstance(thing, keys.KeyEdit):
        from editor.ui.accessible.key_field import KeyFieldInterface

        field = thing
        return lambda: KeyFieldInterface(field)
    return None
