"""Work that a program that died left unsaved: found by the next start, kept until it is decided."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from editor.workspace.journal import (
    JOURNAL_FILE,
    LOCK_FILE,
    Key,
    remove_folder,
    sessions_folder,
)
from editor.workspace.journal_file import HEADER, Gone, Typed, Unsaved, encode, read
from editor.workspace.lock import Lock
from editor.workspace.state import SAVES_FILE, known_vaults, make_vault_folder, vault_folder

_MANY = 2**62  # greater than the number of any record


class LeftSession:
    """What one session left. While this object holds it, no other window is offered it.

    damaged: where the journal was put because not all of it can be read; None when it can.
    """

    def __init__(self, folder: Path, lock: Lock) -> None:
        self.folder = folder
        self._lock = lock
        data = (folder / JOURNAL_FILE).read_bytes()
        held, damaged = read(data)
        self._held = held
        self.damaged = self._keep_damaged(data) if damaged else None

    @property
    def unsaved(self) -> tuple[Unsaved, ...]:
        """The texts that wait to be decided on, the one changed first first."""
        return tuple(one for one in self._held.values() if isinstance(one, Unsaved))

    @property
    def typed(self) -> tuple[Typed, ...]:
        """What was typed and was no value yet."""
        return tuple(one for one in self._held.values() if isinstance(one, Typed))

    def settle(self, keys: Iterable[Key]) -> None:
        """These are decided; with the last of them the session is gone. Raises OSError."""
        gone = [key for key in keys if self._held.pop(key, None) is not None]
        if not self._held:
            self._remove()
        elif gone:
            with (self.folder / JOURNAL_FILE).open("ab") as file:
                file.write(b"".join(encode(_MANY, Gone(key)) for key in gone))
                file.flush()
                os.fsync(file.fileno())

    def release(self) -> None:
        """Leave what is not decided for later, or for another window."""
        self._lock.release()

    def _remove(self) -> None:
        for name in (JOURNAL_FILE, f"{JOURNAL_FILE}.new"):
            (self.folder / name).unlink(missing_ok=True)
        remove_folder(self.folder, self._lock)

    def _keep_damaged(self, data: bytes) -> Path:
        """Put a copy where nobody removes it: it holds more than can be read."""
        kept = self.folder.parent.parent / "damaged" / f"{self.folder.name}.journal"
        with suppress(OSError):
            kept.parent.mkdir(exist_ok=True)
            if not kept.exists():
                kept.write_bytes(data)
        return kept


def take_left(vault_folder: Path) -> list[LeftSession]:
    """What sessions of a vault left behind when they died, the oldest first; they are held.

    Those that left nothing are cleared away. Raises OSError when they cannot be read.
    """
    found: list[LeftSession] = []
    for folder in _sessions(vault_folder):
        lock = Lock(folder / LOCK_FILE)
        if not lock.take():
            continue
        try:
            left = LeftSession(folder, lock)
        except FileNotFoundError:
            left = None
        except OSError:
            lock.release()
            raise
        if left is not None and (left.unsaved or left.typed or left.damaged):
            found.append(left)
        else:
            _clear(folder, lock)
    return found


def is_left(vault_folder: Path) -> bool:
    """Whether a session of the vault left unsaved work that nobody is looking at."""
    for folder in _sessions(vault_folder):
        try:
            if (folder / JOURNAL_FILE).stat().st_size <= len(HEADER):
                continue
            lock = Lock(folder / LOCK_FILE)
            free = lock.take()
            lock.release()
        except OSError:
            continue
        if free:
            return True
    return False


def vaults_with_left(but: Path | None = None) -> list[Path]:
    """The vaults in which unsaved work waits, `but` one; also those whose folders are not there."""
    return sorted(
        vault for vault, folder in known_vaults().items() if vault != but and is_left(folder)
    )


def fits(vault: Path, knows: Callable[[str], bool]) -> bool:
    """Whether what was left of a vault is of files that another one has. knows: whether it does."""
    sessions = take_left(vault_folder(vault))
    try:
        return any(knows(one.path) for session in sessions for one in session.unsaved)
    finally:
        for session in sessions:
            session.release()


def bring(vault: Path, to: Path) -> None:
    """What was left of a vault is offered to another, that it has become. Raises OSError."""
    target = sessions_folder(make_vault_folder(to))
    target.mkdir(mode=0o700, parents=True, exist_ok=True)
    for folder in _sessions(vault_folder(vault)):
        lock = Lock(folder / LOCK_FILE)
        if lock.take():
            lock.release()  # a system that moves no open file could not move it else
            folder.rename(target / folder.name)
    saves, there = vault_folder(vault) / SAVES_FILE, vault_folder(to) / SAVES_FILE
    if saves.exists() and not there.exists():
        saves.replace(there)


def _sessions(vault_folder: Path) -> list[Path]:
    """The sessions' folders, the oldest first: those that live hold their locks."""
    try:
        listed = list(sessions_folder(vault_folder).iterdir())
    except OSError:
        return []
    return sorted((one for one in listed if one.is_dir()), key=_number)


def _number(folder: Path) -> tuple[int, str]:
    first = folder.name.partition("-")[0]
    return int(first) if first.isdecimal() else 0, folder.name


def _clear(folder: Path, lock: Lock) -> None:
    for name in (f"{JOURNAL_FILE}.new", JOURNAL_FILE, LOCK_FILE):
        with suppress(OSError):
            (folder / name).unlink(missing_ok=True)
    lock.release()
    with suppress(OSError):
        folder.rmdir()
