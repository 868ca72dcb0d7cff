"""How the vault stands in git, in the line at the bottom; a click shows the changes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from editor.ui.plain import plain_tip, without_shortcut
from editor.ui.sharing.standing import Standing, status_text

# A branch's name may be longer than the line.
_MOST = 360


class GitLink(QToolButton):
    """Hidden where the vault is in no repository."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("statusGit")
        self.setProperty("statusLink", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def show_standing(self, standing: Standing) -> None:
        """Tell how the vault stands now."""
        text = status_text(standing)
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, _MOST)
        self.setText(without_shortcut(shown))
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(self.tr("{state}. Show the changes.").format(state=text)))
        self.setVisible(bool(text))
