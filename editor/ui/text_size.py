"""How large text and icons are, as a share of the system's: for the whole window, at once."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication

from editor.ui import look

# In percent.
LEAST, USUAL, MOST = 80, 100, 200

_LINE = 16  # pixels that a line of text takes at the usual size
# Properties of what shows an icon: pixels at the usual size.
_ICON, _BESIDE, _AROUND = "iconPixels", "iconGap", "iconAround"

_percent = USUAL


def choose(application: QApplication, percent: int) -> None:
    """Make all text of the application so large; whoever made a style sheet makes it anew."""
    global _percent  # noqa: PLW0603 - one size for the program, as there is one font
    _percent = max(LEAST, min(percent, MOST))
    for widget in application.allWidgets():
        if isinstance(widget, QAbstractButton | QAbstractItemView) and widget.property(_ICON):
            _resize_icon(widget)
    look.set_application_font(application, sized(look.interface_font(), _percent))


def share() -> float:
    """How much larger than usual text is: 0.8 to 2."""
    return _percent / 100


def scaled(pixels: float) -> int:
    """The side of an icon that has so many pixels at the usual size of text."""
    return round(pixels * share())


def size_icon(
    widget: QAbstractButton | QAbstractItemView,
    pixels: int,
    *,
    gap: int = 0,
    around: tuple[int, int] | None = None,
) -> None:
    """Make icons so large at the usual size of text, and let them grow with it.

    gap: what stays free beside the icon. around: the width and height that a button has then.
    """
    widget.setProperty(_ICON, pixels)
    widget.setProperty(_BESIDE, gap)
    widget.setProperty(_AROUND, QSize(*around) if around is not None else None)
    _resize_icon(widget)


def _resize_icon(widget: QAbstractButton | QAbstractItemView) -> None:
    pixels = int(widget.property(_ICON))
    side = scaled(pixels)
    widget.setIconSize(QSize(side + int(widget.property(_BESIDE)), side))
    around = widget.property(_AROUND)
    if isinstance(around, QSize):
        more = side - pixels
        widget.setFixedSize(around + QSize(more, more))


def sized(font: QFont, percent: int) -> QFont:
    """`font` at so many percent."""
    made = QFont(font)
    if font.pixelSize() > 0:
        made.setPixelSize(max(8, round(font.pixelSize() * percent / 100)))
    else:
        made.setPointSizeF(max(6.0, font.pointSizeF() * percent / 100))
    return made


def grown(pixels: int) -> int:
    """The height of what holds a line of text and is `pixels` high at the usual size."""
    return pixels + round(_LINE * (share() - 1))
