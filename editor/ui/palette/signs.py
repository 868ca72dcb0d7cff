"""The signs below the palette's line that narrow it down to one kind of thing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from editor.ui.flow import FlowLayout
from editor.ui.palette.items import GROUPS
from editor.ui.reading_order import OneStop
from editor.ui.toggle import Toggle


class Signs(QWidget):
    """A button for each kind that has a sign. chosen: the sign of the one that was clicked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, Toggle] = {}
        row = FlowLayout(self, spacing=2)
        for group in GROUPS:
            if not group.sign:
                continue
            button = Toggle(self)
            button.setObjectName(f"paletteSign.{group.name}")
            title = QCoreApplication.translate("Palette", group.title)
            # Where one reads from the right, a sign is not turned round either.
            button.setText(f"\u200e{group.sign}\u200e {title}")
            button.setAccessibleName(title)
            button.setToolTip(self.tr("{kind} only: type {sign} first").format(
                kind=title, sign=group.sign))  # fmt: skip
            button.setProperty("quietTool", True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.switched.connect(lambda _, sign=group.sign: self.chosen.emit(sign))
            row.addWidget(button)
            self._buttons[group.name] = button
        OneStop(self)

    def show_chosen(self, name: str | None) -> None:
        """Show to which kind it is narrowed down; None for none."""
        for kind, button in self._buttons.items():
            button.put(kind == name)

    def take_focus(self) -> None:
        """Give the focus to the chosen one, else to that of entries."""
        chosen = next((one for one in self._buttons.values() if one.isChecked()), None)
        (chosen or self._buttons["entry"]).setFocus(Qt.FocusReason.TabFocusReason)
