"""How large text is, as a share of the system's: for the whole window, at once."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from editor.ui import look

# In percent.
LEAST, USUAL, MOST = 80, 100, 200

_LINE = 16  # pixels that a line of text takes at the usual size

_percent = USUAL


def choose(application: QApplication, percent: int) -> None:
    """Make all text of the application so large; whoever made a style sheet makes it anew."""
    global _percent  # noqa: PLW0603 - one size for the program, as there is one font
    _percent = max(LEAST, min(percent, MOST))
    look.set_application_font(application, sized(look.interface_font(), _percent))


def share() -> float:
    """How much larger than usual text is: 0.8 to 2."""
    return _percent / 100


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
