"""What the window shows when no vault is open."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QIcon, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from editor.resources import resource
from editor.ui.icons import beside, icon
from editor.ui.look import Text, wear
from editor.ui.plain import plain_tip, without_shortcut

_WIDTH = 460


class StartPage(QWidget):
    """Opens a vault: by choosing a folder, dropping one, or picking a recent one."""

    chosen = Signal(Path)

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sign = QLabel(self)
        ratio = self.devicePixelRatioF()
        drawn = QIcon(str(resource("icons", "territory-editor.svg"))).pixmap(QSize(64, 64), ratio)
        sign.setPixmap(drawn)
        sign.setFixedSize(64, 64)
        title = QLabel(self.tr("Territory Editor"), self)
        wear(title, Text.DISPLAY)
        lead = QLabel(
            self.tr("Edit the entries of a vault, read them as they will be published, "
                    "and place them on their map."),
            self,
        )  # fmt: skip
        lead.setProperty("role", "muted")
        lead.setWordWrap(True)
        open_button = self._button(actions["open"], "openVault", primary=True)
        sample_button = self._button(actions["sample"], "openSample")
        hint = QLabel(self.tr("or drop a folder on this window"), self)
        hint.setProperty("role", "muted")

        self._recent_title = QLabel(self.tr("Recent"), self)
        self._recent_title.setProperty("role", "heading")
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)

        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(open_button)
        buttons.addWidget(sample_button)
        buttons.addStretch(1)
        column = QWidget(self)
        column.setFixedWidth(_WIDTH)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        for part, gap in ((sign, 20), (title, 8), (lead, 24), (buttons, 10), (hint, 36)):
            if isinstance(part, QWidget):
                inner.addWidget(part)
            else:
                inner.addLayout(part)
            inner.addSpacing(gap)
        inner.addWidget(self._recent_title)
        inner.addSpacing(6)
        inner.addLayout(self._recent)
        self._offers = QVBoxLayout()
        inner.addLayout(self._offers)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(column, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def show_recent(self, vaults: list[Path]) -> None:
        """List the vaults opened before, newest first."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for vault in vaults[:6]:
            row = QToolButton(self)
            row.setObjectName("recentVault")
            row.setText(without_shortcut(f"{vault.name}\n{_shortened(vault)}"))
            row.setIcon(icon("folder", QPalette.ColorRole.PlaceholderText))
            beside(row, 18)
            row.setFixedWidth(_WIDTH)
            row.setToolTip(plain_tip(str(vault)))
            row.clicked.connect(lambda _=False, vault=vault: self.chosen.emit(vault))
            self._recent.addWidget(row)
        self._recent_title.setVisible(bool(vaults))

    def offer(self, offer: QWidget) -> None:
        """Show below all else what is offered to be done first."""
        self._offers.addWidget(offer)

    def _button(self, action: QAction, name: str, *, primary: bool = False) -> QPushButton:
        button = QPushButton(action.text().replace("&", ""), self)
        button.setObjectName(name)
        button.setProperty("primary", primary)
        button.clicked.connect(action.trigger)
        font = QFont(button.font())
        font.setWeight(QFont.Weight.DemiBold if primary else QFont.Weight.Medium)
        button.setFont(font)
        return button


def _shortened(vault: Path) -> str:
    """The folder's path with the home folder as a tilde, its middle left out when long."""
    try:
        text = str(Path("~") / vault.relative_to(Path.home()))
    except ValueError:
        text = str(vault)
    return text if len(text) <= 56 else f"{text[:20]}…{text[-34:]}"
