"""The actions of placing; their keys hold while the map has the focus."""

from __future__ import annotations

from editor.messages import QT_TRANSLATE_NOOP
from editor.ui.action_row import Row

_ROWS = (
    Row("map-place-here", QT_TRANSLATE_NOOP("Actions", "Place here"), "P", "map-pin"),
    Row(
        "map-take-off", QT_TRANSLATE_NOOP("Actions", "Take off the map"), ("Del", "Backspace"), "x"
    ),
    Row("map-type", QT_TRANSLATE_NOOP("Actions", "Type coordinates…"), "C", "pencil"),
    Row("map-copy", QT_TRANSLATE_NOOP("Actions", "Copy coordinates"), "Ctrl+C", "copy"),
    Row("map-inside", QT_TRANSLATE_NOOP("Actions", "Move inside the map")),
    Row("map-territory", QT_TRANSLATE_NOOP("Actions", "Set the territory below"), "T"),
    Row("map-select-all", QT_TRANSLATE_NOOP("Actions", "Select all pins"), "Ctrl+A"),
    Row("map-select-territory", QT_TRANSLATE_NOOP("Actions", "Select all in this territory")),
    Row(
        "map-band",
        QT_TRANSLATE_NOOP("Actions", "Select by dragging"),
        "B",
        "square-dashed",
        checkable=True,
    ),
    Row("map-left", QT_TRANSLATE_NOOP("Actions", "Align &left"), None, "align-start-vertical"),
    Row(
        "map-centre", QT_TRANSLATE_NOOP("Actions", "Align &centres"), None, "align-center-vertical"
    ),
    Row("map-right", QT_TRANSLATE_NOOP("Actions", "Align &right"), None, "align-end-vertical"),
    Row("map-top", QT_TRANSLATE_NOOP("Actions", "Align &top"), None, "align-start-horizontal"),
    Row(
        "map-middle",
        QT_TRANSLATE_NOOP("Actions", "Align &middles"),
        None,
        "align-center-horizontal",
    ),
    Row("map-bottom", QT_TRANSLATE_NOOP("Actions", "Align &bottom"), None, "align-end-horizontal"),
    Row("map-across", QT_TRANSLATE_NOOP("Actions", "Spread out &across"), None, None),
    Row("map-upright", QT_TRANSLATE_NOOP("Actions", "Spread out &up and down"), None, None),
    Row("map-apart", QT_TRANSLATE_NOOP("Actions", "Nudge apart"), "A", "unfold-horizontal"),
    Row("map-ask", QT_TRANSLATE_NOOP("Actions", "&Ask on the map"), None, None, checkable=True),
    Row("map-always", QT_TRANSLATE_NOOP("Actions", "&Set it always"), None, None, checkable=True),
    Row("map-never", QT_TRANSLATE_NOOP("Actions", "&Never set it"), None, None, checkable=True),
)
PLACING_ACTIONS = tuple(row._replace(on_map=True) for row in _ROWS)

ALIGNING = ("map-left", "map-centre", "map-right", "map-top", "map-middle", "map-bottom")
SPREADING = ("map-across", "map-upright")
OFFERING = ("map-ask", "map-always", "map-never")

ARRANGING: tuple[str | None, ...] = (*ALIGNING, None, *SPREADING, None, "map-apart")

PLACING_MENU: tuple[str | tuple[str, tuple[str | None, ...]] | None, ...] = (
    "map-place-here",
    "map-type",
    "map-copy",
    "map-territory",
    "map-take-off",
    None,
    "map-select-all",
    "map-select-territory",
    "map-band",
    (QT_TRANSLATE_NOOP("Actions", "Arrange"), ARRANGING),
    "map-inside",
    None,
    (QT_TRANSLATE_NOOP("Actions", "Dropped in another territory"), OFFERING),
)
