"""The form's part of the application's style sheet."""

from __future__ import annotations

from string import Template

from editor.ui.look import RADIUS, Tones

_SHEET = Template("""
QScrollArea#fieldForm, QWidget#fieldFormContent { background: transparent; border: none; }
QLineEdit[flat="true"], QLineEdit[flat="true"]:focus {
  background: transparent; border: none; padding: 0 4px; min-height: 0;
}
QPushButton[link="true"], QPushButton[link="true"]:focus {
  background: transparent; border: 2px solid transparent; color: $accent; padding: 0 1px;
  min-height: 0;
}
QPushButton[link="true"]:hover { text-decoration: underline; background: transparent; }
QPushButton[link="true"]:focus { border-color: $accent; border-radius: 4px; }
QPushButton[link="true"]:disabled { color: $muted; }
QToolButton[mark="true"] { padding: 0; border-radius: 5px; min-width: 18px; min-height: 18px; }
QFrame#readersPopup QPushButton { text-align: left; }
QPushButton#addField { color: $muted; padding: 0 8px 0 1px; }
QPushButton#addField:focus { padding: 0 7px 0 0; }
QPushButton#addField:hover { color: $ink; }
QPushButton[part="true"] { color: $muted; padding: 0 4px; min-height: 22px; }
QPushButton[part="true"]:focus { padding: 0 3px; min-height: 20px; }
QPushButton[part="true"]:hover { color: $ink; }

QListView[options="true"] {
  background: $pane; color: $ink; border: 1px solid $hairline; outline: none; padding: 0;
}

QFrame#calendarPopup { border-radius: ${radius}px; }
QCalendarWidget QWidget { alternate-background-color: $pane; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $pane; }
QCalendarWidget QToolButton { color: $ink; background: transparent; padding: 4px 8px; }
QCalendarWidget QToolButton:hover { background: $selection; }
QCalendarWidget QSpinBox { min-height: 22px; padding: 0 4px; }
QCalendarWidget QAbstractItemView {
  background: $pane; color: $ink; border: none; outline: none;
  selection-background-color: $accent; selection-color: $on_accent;
}
QCalendarWidget QAbstractItemView:disabled { color: $hairline; }
""")


def style(tones: Tones) -> str:
    """Rules for the form's own parts in `tones`."""
    return _SHEET.substitute(tones._asdict(), radius=RADIUS)
