"""What is noted before the work tree is changed, to end it should the program be cut off."""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from editor.publish.git.repository import Repository

_FILE: Final = "territory-editor-pull.json"


class Uncommitted(NamedTuple):
    """A file with uncommitted work that a move changes, by its path in the work tree.

    before: what it held. after: what it shall hold, what comes in merged with it. None: no file.
    """

    path: str
    before: bytes | None
    after: bytes | None


@dataclass(frozen=True)
class Move:
    """The work tree's way from one commit to another.

    head: None where there is no commit yet. forward: by git's own fast-forward; else the branch is
    set to a commit that takes the place of what was not shared yet. reason: for git's log.
    """

    head: str | None
    to: str
    branch: str
    forward: bool
    reason: str
    uncommitted: tuple[Uncommitted, ...] = ()


def file_of(repository: Repository) -> Path:
    """Where it is noted: in git's own folder, not in the vault."""
    return repository.folder / _FILE


def note(repository: Repository, move: Move) -> None:
    """Note a move before it begins; it is on the disk then. Raises OSError."""
    file = file_of(repository)
    told = {
        "head": move.head,
        "to": move.to,
        "branch": move.branch,
        "forward": move.forward,
        "reason": move.reason,
        "uncommitted": [
            [each.path, _packed(each.before), _packed(each.after)] for each in move.uncommitted
        ],
    }
    fresh = file.with_name(f"{file.name}.{os.urandom(4).hex()}")
    with fresh.open("w", encoding="utf-8") as out:
        json.dump(told, out)
        out.flush()
        os.fsync(out.fileno())
    fresh.replace(file)


def noted(repository: Repository) -> Move | None:
    """The move that was cut off; None for none. Raises OSError and ValueError."""
    try:
        told = json.loads(file_of(repository).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    return Move(
        told["head"],
        told["to"],
        told["branch"],
        told["forward"],
        told["reason"],
        tuple(
            Uncommitted(path, _unpacked(before), _unpacked(after))
            for path, before, after in told["uncommitted"]
        ),
    )


def clear(repository: Repository) -> None:
    """The move is done, or taken back."""
    file_of(repository).unlink(missing_ok=True)


def put_aside(repository: Repository) -> Path:
    """Keep what was noted under another name, for a move that cannot be ended; returns the file."""
    file = file_of(repository)
    kept = file.with_name(f"{file.stem}-{os.urandom(4).hex()}.json")
    file.replace(kept)
    return kept


def paths(uncommitted: Sequence[Uncommitted]) -> tuple[str, ...]:
    """The paths of files with uncommitted work."""
    return tuple(each.path for each in uncommitted)


def _packed(data: bytes | None) -> str | None:
    return None if data is None else base64.b64encode(data).decode()


def _unpacked(text: str | None) -> bytes | None:
    return None if text is None else base64.b64decode(text)
