"""Edits a vault at random without a window, until it is killed; tells each text before it is kept.

Each line that it writes is `<monotonic seconds> <path> <digest of the text>`; a line `restored`
says that what an earlier kill left is in the vault again.
"""

from __future__ import annotations

import hashlib
import os
import random
import time
from pathlib import Path

from editor.messages import Message
from editor.vault.edits import set_body, set_field
from editor.workspace.document import Cause, Notice
from editor.workspace.found import take_left
from editor.workspace.history import Change, Edit
from editor.workspace.keeping import Keeping
from editor.workspace.restoring import Standing, compare, let_go, restore, settle
from editor.workspace.saving import save
from editor.workspace.state import vault_folder
from editor.workspace.workspace import Workspace

LABEL = Message("workspace.keep-mine", {"entry": "x"})


def digest(text: str | None) -> str:
    """Names a text in few signs."""
    return hashlib.sha1((text or "").encode()).hexdigest()[:16]


def type_on(vault: Path, state: Path, log: Path, seed: int) -> None:
    """Restore what was left, then edit for ever, in the way that the seed says."""
    os.environ["XDG_STATE_HOME"] = str(state)
    number = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    typist = _Typist(vault, number, random.Random(seed))
    typist.restore()
    typist.edit()


class _Typist:
    def __init__(self, vault: Path, log: int, dice: random.Random) -> None:
        self._log, self._dice = log, dice
        self._workspace = Workspace.open(vault)
        self._workspace.load()
        # Heard before the journal hears of it: nothing can be kept that was not told.
        self._workspace.document.subscribe(self._tell)
        self._keeping = Keeping(self._workspace)
        self._paths = [entry.path for entry in self._workspace.entries()]

    def _tell(self, notice: Notice) -> None:
        if notice.cause in (Cause.LOADED, Cause.SAVED):
            return
        now, text = time.monotonic(), self._workspace.document.text
        lines = [f"{now} {path} {digest(text(path))}\n" for path in notice.before]
        os.write(self._log, "".join(lines).encode())

    def restore(self) -> None:
        """What the curator does first after a crash."""
        sessions = take_left(vault_folder(self._workspace.root))
        for session in sessions:
            left = [compare(self._workspace, session, one) for one in session.unsaved]
            let_go(one for one in left if one.standing is Standing.EQUAL)
            left = [one for one in left if one.standing is not Standing.EQUAL]
            if not left:
                continue
            restore(self._workspace, {one.unsaved.path: one.text or "" for one in left})
            if not settle(self._keeping, left):
                raise RuntimeError("the journal cannot be written")
        os.write(self._log, b"restored\n")

    def edit(self) -> None:
        """Type, change many at once, undo, save: one after the other."""
        dice = self._dice
        pause = dice.choice((0.0, 0.002, 0.03, 0.2))
        ways = [self._type] * 12 + [self._set] * 4 + [self._undo, self._save, self._many]
        while True:
            dice.choice(ways)()
            time.sleep(pause * dice.random() * 2)

    def _apply(self, texts: dict[str, str], merge_key: str | None = None) -> None:
        document = self._workspace.document
        edits = tuple(Edit(path, document.text(path), text) for path, text in texts.items())
        document.apply(Change(LABEL, edits, merge_key))

    def _text(self, path: str) -> str:
        return self._workspace.document.text(path) or ""

    def _type(self) -> None:
        path = self._dice.choice(self._paths[:3])
        text = self._text(path)
        body = text.rpartition("---\n")[2]
        if len(body) > 20_000:
            body = ""
        word = self._dice.choice(("tide ", "ebb ", "é\u2028", "漁港 ", "🌊", "\n\n")) * 3
        self._apply({path: set_body(text, body + word)}, f"body:{path}")

    def _set(self) -> None:
        path = self._dice.choice(self._paths)
        number = self._dice.randrange(10**9)
        self._apply({path: set_field(self._text(path), "note", f"number {number}")})

    def _many(self) -> None:
        number = self._dice.randrange(10**9)
        self._apply({p: set_field(self._text(p), "all", number) for p in self._paths})

    def _undo(self) -> None:
        self._workspace.document.undo()

    def _save(self) -> None:
        some = sorted(self._workspace.document.dirty)[: self._dice.randrange(1, 6)]
        save(self._workspace, some)
