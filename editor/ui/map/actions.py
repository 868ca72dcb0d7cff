"""The actions of the map in one table, like those of the window, and their order in its menu."""

from __future__ import annotations

from editor.messages import QT_TRANSLATE_NOOP
from editor.ui.action_row import Row
from editor.ui.map.placing.actions import PLACING_ACTIONS, PLACING_MENU

MAP_ACTIONS = (
    Row("map-closer", QT_TRANSLATE_NOOP("Actions", "Zoom &in"), "Ctrl++", "zoom-in"),
    Row("map-farther", QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "Ctrl+-", "zoom-out"),
    Row("map-whole", QT_TRANSLATE_NOOP("Actions", "Show the &whole map"), "Ctrl+0", "house"),
    Row(
        "map-picked",
        QT_TRANSLATE_NOOP("Actions", "&Zoom to the selection"),
        "Z",
        "locate",
        on_map=True,
    ),
    Row("map-small", QT_TRANSLATE_NOOP("Actions", "The whole map in s&mall"), None, None, True),
    Row("map-colour", QT_TRANSLATE_NOOP("Actions", "Colour &by"), None, "palette"),
    Row("map-lock", QT_TRANSLATE_NOOP("Actions", "&Lock the pins"), None, "lock", checkable=True),
    Row("map-moves", QT_TRANSLATE_NOOP("Actions", "Show what mo&ved"), None, "move-right", True),
    Row(
        "map-time",
        QT_TRANSLATE_NOOP("Actions", "Map t&hrough time"),
        "Ctrl+Shift+Y",
        "clock",
        checkable=True,
    ),
    Row(
        "map-where",
        QT_TRANSLATE_NOOP("Actions", "Sa&y where it is"),
        "W",
        "map-pinned",
        on_map=True,
    ),
    Row("map-around", QT_TRANSLATE_NOOP("Actions", "What is he&re"), "H", "compass", on_map=True),
    Row(
        "map-list",
        QT_TRANSLATE_NOOP("Actions", "The map as a lis&t…"),
        "L",
        "list-tree",
        on_map=True,
    ),
    Row(
        "map-card", QT_TRANSLATE_NOOP("Actions", "Show the entry's &card"), "I", "info", on_map=True
    ),
    *PLACING_ACTIONS,
    Row(
        "map-regions",
        QT_TRANSLATE_NOOP("Actions", "E&dit territories"),
        "Ctrl+Shift+T",
        "pentagon",
        checkable=True,
    ),
    Row("map-set-up", QT_TRANSLATE_NOOP("Actions", "&Set up a map…"), None, "map"),
    Row("map-settings", QT_TRANSLATE_NOOP("Actions", "Map s&ettings…")),
    Row("map-artwork", QT_TRANSLATE_NOOP("Actions", "&New artwork…")),
    Row("map-export", QT_TRANSLATE_NOOP("Actions", "E&xport the map…"), "Ctrl+Shift+M", "download"),
    Row("map-suggest", QT_TRANSLATE_NOOP("Actions", "Su&ggest a place"), "Ctrl+Shift+P", "map-pin"),
    Row("map-accept", QT_TRANSLATE_NOOP("Actions", "&Place it as suggested"), "Ctrl+Return"),
    Row("map-next-suggestion", QT_TRANSLATE_NOOP("Actions", "Next s&uggestion"), "Ctrl+Shift+N"),
    Row("map-place-all", QT_TRANSLATE_NOOP("Actions", "Place &all…")),
)

# None is a separator, a title with rows a menu of its own.
MAP_MENU: tuple[str | tuple[str, tuple[str | None, ...]] | None, ...] = (
    # So few rows that the menu is not higher than a small screen.
    (
        QT_TRANSLATE_NOOP("Actions", "Suggested places"),
        ("map-suggest", "map-accept", "map-next-suggestion", "map-place-all"),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "Look around"),
        (
            "map-closer",
            "map-farther",
            "map-whole",
            "map-picked",
            None,
            "map-card",
            "map-where",
            "map-around",
            "map-list",
            None,
            "map-small",
            "map-moves",
        ),
    ),
    "map-colour",
    "map-time",
    None,
    *PLACING_MENU,
    "map-lock",
    "map-regions",
    None,
    "map-set-up",
    "map-settings",
    "map-artwork",
    None,
    "map-export",
)
