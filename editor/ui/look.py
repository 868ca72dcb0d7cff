"""What all parts of the window are made of: tones, distances, radii, letters.

Widgets that paint by themselves ask `tones_of(widget)`; nothing keeps a copy of a tone, so that a
switch between light and dark needs no more than a new palette.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QMargins
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget


class Tones(NamedTuple):
    """Colours by role, as #RRGGBB.

    Text tones (ink, muted, accent, problem, added) have 4.5:1 on every ground (window, pane,
    selection, accent_tint, sea). `edge` is the outline of what is filled in or switched, 3:1 on
    window and pane; `hairline` only separates, and nothing may depend on it. `accent_strong` is
    the accent under the pointer, `muted_on_sea` is for labels that lie on the sea.
    """

    window: str
    pane: str
    ink: str
    muted: str
    muted_on_sea: str
    hairline: str
    edge: str
    selection: str
    accent: str
    accent_strong: str
    accent_tint: str
    on_accent: str
    problem: str
    added: str
    sea: str
    coast: str
    dark: bool


LIGHT = Tones(
    window="#F6F2EA",
    pane="#FCFAF6",
    ink="#2B2723",
    muted="#6A6157",
    muted_on_sea="#585048",
    hairline="#E2DACD",
    edge="#94897B",
    selection="#EFE7DA",
    accent="#A9482A",
    accent_strong="#8F3A20",
    accent_tint="#F3E3DA",
    on_accent="#FFFFFF",
    problem="#A33A2A",
    added="#3F6B3A",
    sea="#DCE6E6",
    coast="#A9C2C4",
    dark=False,
)
DARK = Tones(
    window="#211F1C",
    pane="#292623",
    ink="#EAE4DA",
    muted="#A59B8E",
    muted_on_sea="#A59B8E",
    hairline="#3B3732",
    edge="#7A7268",
    selection="#37322D",
    accent="#E08A66",
    accent_strong="#ECA080",
    accent_tint="#43302A",
    on_accent="#211F1C",
    problem="#F0907C",
    added="#9CC48F",
    sea="#263032",
    coast="#3C5054",
    dark=True,
)

# Paul Tol's muted scheme: distinguishable with any colour vision. The last is for "none".
DATA_TONES = (
    "#332288",
    "#88CCEE",
    "#44AA99",
    "#117733",
    "#999933",
    "#DDCC77",
    "#CC6677",
    "#882255",
    "#AA4499",
)
DATA_NONE = "#DDDDDD"

# Distances, in pixels: they come in steps of 4, and of these only.
STEP = 4
SPACE_XS = 4  # what belongs together: a label and its field
SPACE_S = 8  # parts of a row, buttons side by side
SPACE_M = 12  # fields below each other, the inside of cards
SPACE_L = 16  # groups; the edge of a pane
SPACE_XL = 24  # the edge of a dialog; what is apart
DIALOG_MARGINS = QMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
PANE_MARGINS = QMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)

RADIUS_SMALL = 5  # what lies inside a field, a row or a menu
RADIUS = 7
RADIUS_FLOATING = 10
ROW_HEIGHT = 54
FIELD_HEIGHT = 32


def tones_of(widget: QWidget) -> Tones:
    """The tones in force for `widget`, read off its palette."""
    return DARK if widget.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def palette(tones: Tones) -> QPalette:
    """A palette in which every role and group has a tone."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tones.window,
        role.WindowText: tones.ink,
        role.Base: tones.pane,
        role.AlternateBase: tones.window,
        role.Text: tones.ink,
        role.PlaceholderText: tones.muted,
        role.Button: tones.pane,
        role.ButtonText: tones.ink,
        role.BrightText: tones.on_accent,
        role.Highlight: tones.accent,
        role.HighlightedText: tones.on_accent,
        role.ToolTipBase: tones.ink,
        role.ToolTipText: tones.pane,
        role.Link: tones.accent,
        role.LinkVisited: tones.accent,
        role.Accent: tones.accent,
        role.Light: tones.pane,
        role.Midlight: tones.selection,
        role.Mid: tones.hairline,
        role.Dark: tones.muted,
        role.Shadow: tones.ink,
    }
    made = QPalette()
    for which, tone in colours.items():
        made.setColor(which, QColor(tone))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(tones.muted))
    return made


class Text(Enum):
    """The type scale: face, size as a share of the application's font, weight.

    Everything is measured in the application's font, so that larger text is larger everywhere.
    """

    SMALL = ("sans", 12 / 13, QFont.Weight.Normal)  # labels, notes, second lines
    BODY = ("sans", 1.0, QFont.Weight.Normal)
    HEADING = ("sans", 1.0, QFont.Weight.DemiBold)  # of a pane, a group, a row
    TITLE = ("sans", 17 / 13, QFont.Weight.DemiBold)  # of a dialog's page, of an empty view
    DISPLAY = ("serif", 38 / 13, QFont.Weight.Normal)  # the program's name
    READING = ("serif", 17 / 13, QFont.Weight.Normal)  # what readers will read
    SOURCE = ("mono", 1.0, QFont.Weight.Normal)  # Markdown, coordinates
    SOURCE_SMALL = ("mono", 12 / 13, QFont.Weight.Normal)  # source that is only looked at


_WORN = "textStyle"  # the property of a widget that wears a style other than BODY


def text_font(style: Text) -> QFont:
    """The font of a style, measured in the application's font."""
    face, share, weight = style.value
    base = QGuiApplication.font()
    pixels = _scaled(QFontInfo(base).pixelSize(), share)
    if face == "serif":
        made = reading_font(pixels)
    elif face == "mono":
        made = source_font(pixels)
    else:
        made = QFont(base)
        made.setPixelSize(pixels)
    if weight != QFont.Weight.Normal:
        made.setWeight(weight)
    return made


def smaller(base: QFont) -> QFont:
    """`base` one step smaller, whatever its face and weight."""
    made = QFont(base)
    made.setPixelSize(_scaled(QFontInfo(base).pixelSize(), Text.SMALL.value[1]))
    return made


def wear(widget: QWidget, style: Text) -> None:
    """Give a widget the font of a style, also when the application's font changes later."""
    widget.setProperty(_WORN, style.name)
    widget.setFont(text_font(style))


def show_as(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet draws a widget by, such as its role.

    Of a widget that it knows already it is asked anew only so.
    """
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def mark_problem(widget: QWidget, has_problem: bool) -> None:
    """Give a widget the border of a field with a problem, or take it away."""
    if bool(widget.property("problem")) != has_problem:
        show_as(widget, "problem", has_problem)
        widget.update()


def set_application_font(application: QApplication, base: QFont) -> None:
    """Make `base` the application's font, and have every widget's follow."""
    application.setFont(base)
    for widget in application.allWidgets():
        worn = widget.property(_WORN)
        if worn:
            widget.setFont(text_font(Text[worn]))


def _scaled(pixels: int, share: float) -> int:
    made = round(pixels * share)
    if share < 1:  # small is a step smaller, but can be read
        made = max(9, min(made, pixels - 1))
    return made


def interface_font() -> QFont:
    """The system's font; where the system names only a generic one, the best one installed."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.family().lower() in {"sans", "sans serif", "sans-serif", "dejavu sans"}:
        for family in ("Inter", "Noto Sans", "Cantarell", "Ubuntu", "Open Sans"):
            if QFontDatabase.hasFamily(family):
                font = QFont(family)
                font.setPixelSize(13)
                break
    # Inter draws "4x10" as "4×10" and "->" as an arrow: letters are shown as the file has them.
    font.setFeature(QFont.Tag("calt"), 0)
    return font


def reading_font(pixels: int) -> QFont:
    """A serif for what readers will read: the article and the territories' names."""
    font = QFont(["EB Garamond", "Iowan Old Style", "Palatino", "Georgia", "serif"])
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(pixels)
    return font


def source_font(pixels: int) -> QFont:
    """A monospaced face for Markdown source and coordinates."""
    font = QFont(["JetBrains Mono", "Cascadia Mono", "SF Mono", "DejaVu Sans Mono", "monospace"])
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(pixels)
    # JetBrains Mono and Cascadia Mono join "---" and "=>".
    for feature in ("calt", "liga"):
        font.setFeature(QFont.Tag(feature), 0)
    return font
