"""What reaches the disk at once: files that are made, removed or moved; all of a change, or none.

Nothing is removed or written over that does not hold what is known of it, and what is removed
goes to the system's trash, where nothing is left of what came back as it was.
"""

from __future__ import annotations

import errno
import logging
import os
import stat
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

from editor.messages import EditorError, named
from editor.vault import raw, renaming, store
from editor.workspace import trash
from editor.workspace.history import Edit
from editor.workspace.through import Through, at_once
from editor.workspace.trash import Trash

_log = logging.getLogger(__name__)

_AT_A_TIME = 16  # files written between two looks at whether to go on


class DiskFailed(EditorError):  # noqa: N818 - reads as what happened
    """A change could not be brought to the disk; its files are as they were."""


class _Removed(NamedTuple):
    """What is remembered of a removed file beside its text.

    link: where it led, if it was one. lies: what the trash has of it, if that is known.
    """

    text: str
    mode: int
    link: str | None
    lies: trash.Trashed | None


class _Gone(NamedTuple):
    """A file that was removed for a change that is not made yet. lies: where, in the trash."""

    edit: Edit
    lies: Path | None


class Disk:
    """The files below `root`. into_trash: where those go that are removed."""

    def __init__(self, root: Path, into_trash: Trash) -> None:
        self._root = root
        self._trash = into_trash
        self._removed: dict[str, _Removed] = {}
        self._folders: set[Path] = set()  # those made here

    def bring(
        self, edits: Sequence[Edit], moves: Mapping[str, str], through: Through = at_once
    ) -> None:
        """Bring files from the texts that they hold to those that they shall hold.

        moves: the new path by the old one, of files that are moved. through: goes through the
        steps of it. Raises EditorError, and what `through` raises; then all is as it was before, as
        far as the disk allows.
        """
        by_path = {edit.path: edit for edit in edits}
        try:
            moves = {old: new for old, new in moves.items() if self._can_move(by_path, old, new)}
            moved = moves.keys() | set(moves.values())
            rest = [edit for edit in edits if edit.path not in moved]
            with ExitStack() as back:
                for step in through(self._steps(by_path, moves, rest, back)):
                    step()
                back.pop_all()
        except EditorError as error:
            if len(edits) - len(moves) > 1:
                raise DiskFailed("workspace.not-done", what=error.message) from error
            raise
        self._forget_copies([edit.path for edit in rest if edit.before is None])
        gone = [edit.path for edit in rest if edit.after is None]
        for folder in dict.fromkeys((self._root / path).parent for path in gone):
            try:
                raw.sync_folder(folder)
            except OSError:  # what comes back after a power cut is no loss
                _log.warning("the folder %s could not be flushed", folder, exc_info=True)
            self._leave_folder(folder)
        for old in moves:
            self._leave_folder((self._root / old).parent)

    def _steps(
        self,
        edits: Mapping[str, Edit],
        moves: Mapping[str, str],
        rest: Sequence[Edit],
        back: ExitStack,
    ) -> list[Callable[[], None]]:
        """What is to be done, one after the other; each adds to `back` what takes it back."""
        steps: list[Callable[[], None]] = [partial(self._check, edit) for edit in rest]
        steps += [partial(self._move, edits[old], edits[new], back) for old, new in moves.items()]
        rest = sorted(rest, key=lambda edit: edit.path)
        written = [edit for edit in rest if edit.after is not None]
        for start in range(0, len(written), _AT_A_TIME):
            steps.append(partial(self._write_all, written[start : start + _AT_A_TIME], back))
        # Removing comes last: it is the only step that may leave something behind.
        removed: list[_Gone] = []
        back.callback(self._put_back, removed)
        steps += [partial(self._remove, e, removed) for e in rest if e.after is None]
        return steps

    def _can_move(self, edits: Mapping[str, Edit], old: str, new: str) -> bool:
        """Whether there is a file to move; else it is made, and there is nothing to remove."""
        return old in edits and new in edits and self._is_there(old)

    def _is_there(self, path: str) -> bool:
        """Whether a file is there. Raises DiskFailed when that cannot be told."""
        try:
            return raw.is_there(self._root / path)
        except (OSError, ValueError) as error:
            why = store.reason(error)
            raise DiskFailed("workspace.not-reached", file=path, reason=why) from error

    def _check(self, edit: Edit) -> None:
        """Raise EditorError when the file does not hold what is known of it."""
        if edit.before is None:
            if self._is_there(edit.path):
                raise store.ChangedOnDisk("vault.exists", file=edit.path)
        elif edit.after is not None:
            self._expect(edit.path, edit.before, "vault.changed")
        elif self._is_there(edit.path):
            self._expect(edit.path, edit.before, "workspace.changed-not-removed")

    def _expect(self, path: str, text: str, code: str) -> None:
        with _naming(path):
            held = store.read(self._root / path)
        if held != text:
            raise store.ChangedOnDisk(code, file=path)

    def _move(self, old: Edit, new: Edit, back: ExitStack) -> None:
        """Give a file another name, and then its new text where that differs."""
        held = old.before or ""
        self._expect(old.path, held, "workspace.changed-not-moved")
        source, target = self._root / old.path, self._root / new.path
        try:
            self._make_folder(target.parent, back)
            if raw.is_there(target) and not renaming.is_other_spelling(source, target):
                raise store.ChangedOnDisk("vault.exists", file=new.path)
            renaming.rename(source, target)
            back.callback(_quietly, renaming.rename, target, source)
            for folder in {source.parent, target.parent}:
                raw.sync_folder(folder)
        except FileExistsError as error:
            raise store.ChangedOnDisk("vault.exists", file=new.path) from error
        except (OSError, ValueError) as error:
            raise DiskFailed(
                "workspace.not-moved", file=old.path, reason=store.reason(error)
            ) from error
        if new.after is not None and new.after != held:
            self._write_all([Edit(new.path, held, new.after)], back)

    def _write_all(self, edits: Sequence[Edit], back: ExitStack) -> None:
        """Write files of texts that are not None, flushing some dozen together."""
        plain = []
        for edit in sorted(edits, key=lambda edit: edit.path):
            if edit.before is not None or not self._prepare(edit, back):
                plain.append(edit)
        for start in range(0, len(plain), store.TOGETHER):
            part = plain[start : start + store.TOGETHER]
            errors = store.write_many(
                [store.Write(self._root / e.path, e.after or "", e.before) for e in part]
            )
            for edit, error in zip(part, errors, strict=True):
                if error is None or error.message.code == "vault.save-unconfirmed":
                    self._written(edit, back)
            for edit, error in zip(part, errors, strict=True):
                if error is not None:
                    raise _not_written(edit, error) from error

    def _prepare(self, edit: Edit, back: ExitStack) -> bool:
        """Make room for a new file; whether it is there already, as the link that it was."""
        file = self._root / edit.path
        try:
            self._make_folder(file.parent, back)
            if self._restore_link(edit.path, edit.after or ""):
                back.callback(_quietly, file.unlink)
                raw.sync_folder(file.parent)
                return True
        except (OSError, ValueError) as error:
            raise DiskFailed(
                "workspace.not-made", file=edit.path, reason=store.reason(error)
            ) from error
        return False

    def _written(self, edit: Edit, back: ExitStack) -> None:
        """Take note of a file that was just written."""
        file = self._root / edit.path
        if edit.before is not None:
            back.callback(_quietly, store.write, file, edit.before, edit.after)
            return
        back.callback(_quietly, file.unlink)
        removed = self._removed.get(edit.path)
        if removed is not None and removed.text == edit.after:
            with suppress(OSError):
                file.chmod(removed.mode)

    def _forget_copies(self, made: Sequence[str]) -> None:
        """Leave nothing in the trash of files that are back: all of the change is on disk."""
        for path in made:
            removed = self._removed.pop(path, None)
            if removed is not None and removed.lies is not None:
                with suppress(OSError):  # a copy too many is no loss
                    trash.forget_copy(removed.lies, self._root / path)

    def _restore_link(self, path: str, text: str) -> bool:
        """Whether the file was a link that leads to `text` still, and is one again."""
        removed = self._removed.get(path)
        if removed is None or removed.link is None or removed.text != text:
            return False
        file = self._root / path
        try:
            if store.read(file.parent / removed.link) != text:
                return False
        except store.UnreadableFile:
            return False
        file.symlink_to(removed.link)
        return True

    def _remove(self, edit: Edit, removed: list[_Gone]) -> None:
        """Remove a file; `removed` has then what brings it back."""
        path, text = edit.path, edit.before or ""
        file = self._root / path
        if not self._is_there(path):
            return
        lies: Path | None = None
        try:
            mode = stat.S_IMODE(file.stat().st_mode)
            link = str(file.readlink()) if stat.S_ISLNK(file.lstat().st_mode) else None
            self._removed[path] = _Removed(text, mode, link, None)
            lies = self._trash(file)
            self._removed[path] = _Removed(text, mode, link, trash.trashed(lies))
        except (OSError, ValueError) as error:
            if not self._is_gone(file):
                raise DiskFailed(
                    "workspace.not-removed", file=path, reason=store.reason(error)
                ) from error
        else:
            if not self._is_gone(file, unknown=True):
                why = os.strerror(errno.EBUSY)
                raise DiskFailed("workspace.not-removed", file=path, reason=why)
        removed.append(_Gone(Edit(path, None, text), lies))

    def _put_back(self, removed: Sequence[_Gone]) -> None:
        """Take files out of the trash again, and make those again of which that fails."""
        lost = [one for one in removed if not self._take_out(one)]
        for start in range(0, len(lost), store.TOGETHER):
            part = [one.edit for one in lost[start : start + store.TOGETHER]]
            try:
                self._write_all(part, ExitStack())
            except EditorError:
                for edit in part:
                    if self._is_gone(self._root / edit.path, unknown=True):
                        _quietly(self._write_all, [edit], ExitStack())
        for edit, lies in lost:
            if lies is None:
                continue
            with suppress(EditorError, OSError):
                # What another program wrote into it last of all is nowhere else.
                if {store.read(self._root / edit.path), store.read(lies)} == {edit.after}:
                    trash.forget(lies)

    def _take_out(self, gone: _Gone) -> bool:
        """Whether a file is where it was again, as it was."""
        file, lies = self._root / gone.edit.path, gone.lies
        if lies is None:
            return False
        try:
            if lies.is_symlink():
                file.symlink_to(lies.readlink())  # which led there from its own folder
            else:
                renaming.rename(lies, file)
        except (OSError, ValueError):
            return False
        self._removed.pop(gone.edit.path, None)
        _quietly(trash.forget, lies)
        return True

    @staticmethod
    def _is_gone(file: Path, *, unknown: bool = False) -> bool:
        """Whether a file is not there any more; `unknown` when that cannot be told."""
        try:
            return not raw.is_there(file)
        except (OSError, ValueError):
            return unknown

    def _make_folder(self, folder: Path, back: ExitStack) -> None:
        missing = []
        while not folder.exists():
            missing.append(folder)
            folder = folder.parent
        for each in reversed(missing):
            each.mkdir(exist_ok=True)
            self._folders.add(each)
            back.callback(self._leave_folder, each)
            raw.sync_folder(each.parent)

    def _leave_folder(self, folder: Path) -> None:
        """Remove folders that were made here and hold nothing any more."""
        while folder in self._folders:
            try:
                folder.rmdir()
            except OSError:
                return
            self._folders.discard(folder)
            folder = folder.parent


def _not_written(edit: Edit, error: EditorError) -> EditorError:
    """What is told of a file that could not be made or written, named as the curator knows it."""
    message = named(error.message, edit.path)
    if edit.before is None and isinstance(error, store.SaveFailed) and "reason" in message.args:
        # What the store says of a file that is there does not fit.
        return DiskFailed("workspace.not-made", file=edit.path, reason=message.args["reason"])
    return type(error)(message.code, **message.args)


@contextmanager
def _naming(path: str) -> Iterator[None]:
    """Errors within name the file as the curator knows it: by its path in the vault."""
    try:
        yield
    except EditorError as error:
        message = named(error.message, path)
        raise type(error)(message.code, **message.args) from error


def _quietly(what: Callable[..., object], *args: object) -> None:
    """Take one thing back; where that fails, the others still are."""
    try:
        what(*args)
    except (OSError, EditorError):
        _log.exception("a change that failed was not taken back whole")
