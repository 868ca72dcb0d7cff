"""What can be done from the window about what git did not do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor.messages import EditorError
from editor.ui.sharing.branching import Branching
from editor.ui.sharing.exchanging import Exchanging
from editor.ui.sharing.following import Following
from editor.ui.sharing.trouble import Mend
from editor.ui.sharing.trusting import Trusting

# The same may work a moment later, or once the curator has done something elsewhere.
_AGAIN = frozenset(
    (
        "vault.git-locked",
        "vault.git-config-locked",
        "vault.git-slow",
        "vault.git-disk-full",
        "publish.git-unreachable",
        "publish.git-broken-off",
        "publish.git-credentials",
        "publish.git-lfs-missing",
        "publish.git-host-key",
        "publish.git-certificate",
    )
)


class Mending(QObject):
    """record_wanted: the curator has to record first. address_wanted: to say where it is shared."""

    record_wanted = Signal()
    address_wanted = Signal()

    def __init__(
        self,
        window: QWidget,
        following: Following,
        trusting: Trusting,
        *,
        exchanging: Exchanging,
        branching: Branching,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._following = following
        self._trusting = trusting
        self._exchanging = exchanging
        self._branching = branching

    def mends(self, error: EditorError, again: Callable[[], object]) -> list[Mend]:
        """Buttons for a failure. again: does once more what failed."""
        code = error.message.code
        if code in _AGAIN:
            return [(self.tr("Try again"), again)]
        remote = str(error.message.args.get("remote", ""))
        branch: Mend = (self.tr("New branch…"), self._branching.new)
        trust: Mend = (self.tr("Decide…"), lambda: self._trusting.ask() and again())
        address: Mend = (self.tr("Change the address…"), self.address_wanted.emit)
        found: dict[str, Mend] = {
            "publish.git-no-identity": (
                self.tr("Give your name…"),
                lambda: self.name() and again(),
            ),
            "publish.git-no-upstream": (
                self.tr("Send it to {remote}").format(remote=remote),
                lambda: self._exchanging.send(remote),
            ),
            "publish.git-behind": (self.tr("Get and send"), self._exchanging.both),
            "publish.git-programs-changed": trust,
            "vault.git-untrusted": trust,
            "publish.git-protected": branch,
            "publish.git-detached": branch,
            "publish.git-detached-commits": branch,
            "publish.git-switch-overwrites": (
                self.tr("Record changes…"),
                self.record_wanted.emit,
            ),
            "publish.git-no-remote": (self.tr("Add the address…"), self.address_wanted.emit),
            "publish.git-no-repository": address,
        }
        return [found[code]] if code in found else []

    def name(self) -> bool:
        """Ask whose name stands under what is recorded; whether there is one now."""
        from editor.publish.git.identity import set_identity
        from editor.ui.sharing.identity_dialog import IdentityDialog

        repository = self._following.reading.repository
        if repository is None:
            return False

        def keep(name: str, email: str, everywhere: bool) -> None:
            set_identity(repository, name, email, everywhere=everywhere)

        dialog = IdentityDialog(self._window, keep)
        agreed = dialog.exec()
        dialog.deleteLater()
        return bool(agreed)
