"""Pictures on other servers: whether a vault's are shown, and the line that offers to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor.ui.preferences import Preferences
from editor.ui.preview.notice import PreviewNotice


class RemotePictures(QObject):
    """Knows by vault what the curator wants; nothing is fetched before it is wished for.

    changed: they are shown from now on, or not any more. offer: the line.
    """

    changed = Signal()

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self.offer = PreviewNotice(pane, "previewOffer")
        self._preferences: Preferences | None = None
        self._shown: set[Path] = set()
        self._declined: set[Path] = set()  # vaults for which they are not offered any more

    def use_preferences(self, preferences: Preferences) -> None:
        """Take up what was chosen in earlier runs, and keep there what is chosen."""
        self._preferences = preferences

    def are_shown(self, vault: Path) -> bool:
        """Whether those of a vault are shown."""
        kept = self._preferences is not None and self._preferences.remote_pictures(vault)
        return kept or vault in self._shown

    def show(self, vault: Path, shown: bool) -> None:
        """Show those of a vault from now on, or no more."""
        (self._shown.add if shown else self._shown.discard)(vault)
        if self._preferences is not None:
            self._preferences.show_remote_pictures(vault, shown)
        self.offer.hide()
        self.changed.emit()

    def tell(self, vault: Path, *, held_back: bool) -> None:
        """Offer to show those of a vault where its page holds some back."""
        if not held_back or vault in self._declined:
            self.offer.hide()
        elif not self.offer.text:
            self.offer.tell(
                self.tr("Pictures on other servers are not loaded."),
                self.tr("Show remote pictures in this vault"),
                lambda: self.show(vault, True),
                lambda: self._declined.add(vault),
            )
