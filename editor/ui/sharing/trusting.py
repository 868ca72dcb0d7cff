"""Asks, once for each vault, whether git may run what the vault's configuration names."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor.messages import shown
from editor.publish.git.programs import Named
from editor.ui.notice_bar import NoticeBar
from editor.ui.preferences import Preferences
from editor.ui.sharing.following import Following
from editor.ui.words import words

_OFFER = "git-trust"


class Trusting(QObject):
    """Offers it above the work, asks in a dialog, and keeps the answer."""

    def __init__(
        self, window: QWidget, notices: NoticeBar, preferences: Preferences, following: Following
    ) -> None:
        super().__init__(window)
        self._window = window
        self._notices = notices
        self._preferences = preferences
        self._following = following

    def offer(self) -> None:
        """Offer to decide, where that was not offered for this vault before."""
        repository = self._following.reading.repository
        if repository is None or repository.trusted:
            self._notices.withdraw(_OFFER)
            return
        again = self._following.reading.trusted_before
        if self._preferences.git_trust_asked(repository.vault) and not again:
            return
        told = (
            self.tr(
                "Git in this vault names other programs than when you trusted it, so it runs none "
                "of them now."
            )
            if again
            else self.tr(
                "This vault is kept in git. To record and share changes from here, say first "
                "whether you trust it."
            )
        )
        self._notices.offer(told, self.tr("Decide…"), self.ask, name=_OFFER)

    def withdraw(self) -> None:
        """Another vault is shown."""
        self._notices.withdraw(_OFFER)

    def ask(self) -> bool:
        """Let the curator decide; whether the vault is trusted then."""
        from editor.ui.sharing.trust_dialog import Trust, TrustDialog

        reading = self._following.reading
        repository = reading.repository
        if repository is None:
            return False
        self._preferences.keep_git_trust_asked(repository.vault)
        self._notices.withdraw(_OFFER)
        runs = [_line(named) for named in reading.programs]
        dialog = TrustDialog(self._window, repository.vault.name, runs, repository.trusted)
        dialog.exec()
        answer = dialog.answer
        dialog.deleteLater()
        if answer is Trust.LATER:
            return repository.trusted
        return self._keep(repository.vault, trusted=answer is Trust.YES)

    def _keep(self, vault: Path, *, trusted: bool) -> bool:
        from editor.publish.git import trust

        try:
            if trusted:
                # What was shown, not what may be named since.
                trust.keep(vault, self._following.reading.programs)
            else:
                trust.forget(vault)
        except OSError as error:
            told = self.tr("Your answer could not be kept: {reason}. Nothing else was changed.")
            self._notices.add(told.format(reason=error.strerror or str(error)))
            return False
        self._following.take_trust(trusted=trusted)
        return trusted


def _line(named: Named) -> str:
    """What is run, when, and which setting says so."""
    return f"{shown(named.value)}\n    {words(named.when)} ({shown(named.key)})"
