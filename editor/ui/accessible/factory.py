"""Tells Qt what a screen reader is to know of widgets that Qt has no word for.

The names and states of all others are set on them where they are made.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from shiboken6 import isValid

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
    """Nothing is loaded for a widget that is not there."""
    kind = type(thing).__name__
    if kind == "ViewTab":
        from editor.ui.accessible.tab import TabInterface
        from editor.ui.view_tab import ViewTab

        if isinstance(thing, ViewTab):
            return lambda: TabInterface(thing)
    if kind == "TerritoryView":
        from editor.ui.accessible.map import MapInterface
        from editor.ui.territory.view import TerritoryView

        if isinstance(thing, TerritoryView):
            return lambda: MapInterface(thing)
    if kind == "KeyEdit":
        from editor.ui.accessible.key_field import KeyFieldInterface
        from editor.ui.settings.key_edit import KeyEdit

        if isinstance(thing, KeyEdit):
            return lambda: KeyFieldInterface(thing)
    return None
