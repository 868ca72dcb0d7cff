"""The tones of the window, light and dark, and the palette made of them.

Widgets that paint by themselves ask `tones_of(widget)`; nothing keeps a copy of a tone, so that a
switch between light and dark needs no more than a new palette.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QWidget


class Tones(NamedTuple):
    """Colours by role, as #RRGGBB. `muted_on_sea` is for labels that lie on the sea."""

    window: str
    pane: str
    ink: str
    muted: str
    muted_on_sea: str
    hairline: str
    selection: str
    accent: str
    accent_tint: str
    on_accent: str
    problem: str
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
    selection="#EFE7DA",
    accent="#A9482A",
    accent_tint="#F3E3DA",
    on_accent="#FFFFFF",
    problem="#A33A2A",
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
    selection="#37322D",
    accent="#E08A66",
    accent_tint="#43302A",
    on_accent="#211F1C",
    problem="#F0907C",
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

_ADDED_LIGHT, _ADDED_DARK = "#3F6B3A", "#9CC48F"

# Distances come in steps of 4.
STEP = 4
RADIUS = 7
RADIUS_FLOATING = 10
ROW_HEIGHT = 54
FIELD_HEIGHT = 32


def tones_of(widget: QWidget) -> Tones:
    """The tones in force for `widget`, read off its palette."""
    return DARK if widget.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def added_tone(tones: Tones) -> str:
    """The tone of lines and words that came; those that went have that of problems."""
    return _ADDED_DARK if tones.dark else _ADDED_LIGHT


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
