"""Whether a vault is open in another window, of this user on this computer."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from editor.workspace.lock import Lock
from editor.workspace.state import vault_folder, vaults_folder


class Presence:
    """Holds a lock for as long as a vault is open; in the user's state folder, not in the vault."""

    def __init__(self, root: Path) -> None:
        self._file = vaults_folder().parent / "open" / f"{vault_folder(root).name}.lock"
        self._lock = Lock(self._file)

    def enter(self) -> bool:
        """Be there; whether no other window is. Where nothing can be locked, nobody else is."""
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            return self._lock.take()
        except OSError:
            return True

    def leave(self) -> None:
        """Be there no longer."""
        if self._lock.held:
            with suppress(OSError):  # on a system that removes no open file
                self._file.unlink()
            self._lock.release()
