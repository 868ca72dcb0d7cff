"""What an import works out in another thread; each job gives an answer of its own type."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from editor.messages import EditorError, Message
from editor.workspace.csv.columns import Choices, Columns, Vault, proposed, proposed_for
from editor.workspace.csv.comparing import Cancelled, Comparison, compare
from editor.workspace.csv.planning import plan_import
from editor.workspace.csv.sheet import LARGEST, UnreadableSheet, read_sheet
from editor.workspace.plan import Plan
from editor.workspace.settings import Collection
from editor.workspace.workspace import Workspace


class Opened(NamedTuple):
    """A file that was read, and how it is best understood; or why it could not be read."""

    file: Path
    columns: Columns | None = None
    choices: Choices | None = None
    problem: Message | None = None


class Proposed(NamedTuple):
    """How a table is best understood where it is about a certain collection."""

    choices: Choices


class Compared(NamedTuple):
    """What a table says that the vault does not; None when nobody wanted to know any more."""

    choices: Choices
    found: Comparison | None


class Planned(NamedTuple):
    """The change that an import would be; None when it was called off."""

    plan: Plan | None


def open_table(
    file: Path,
    encoding: str | None,
    separator: str | None,
    vault: Vault,
    current: Collection | None,
) -> Opened:
    """Read a file; encoding and separator None to find them out."""
    try:
        if file.stat().st_size > LARGEST:
            size, limit = file.stat().st_size // (1 << 20), LARGEST // (1 << 20)
            raise UnreadableSheet("workspace.csv-large", size=size, limit=limit)
        columns = Columns(read_sheet(file.read_bytes(), encoding, separator))
    except EditorError as error:
        return Opened(file, problem=error.message)
    except OSError as error:
        reason = error.strerror or str(error)
        told = Message("workspace.csv-unread", {"file": file.name, "reason": reason})
        return Opened(file, problem=told)
    return Opened(file, columns, proposed(columns, vault, current))


def propose(
    columns: Columns, vault: Vault, collection: Collection | None, *, new: bool
) -> Proposed:
    """Understand the table as one about a collection."""
    return Proposed(proposed_for(columns, vault, collection)._replace(new=new))


def compare_table(
    columns: Columns, choices: Choices, vault: Vault, wanted: Callable[[], bool]
) -> Compared:
    """Hold the table against the vault."""
    try:
        return Compared(choices, compare(columns, choices, vault, wanted))
    except Cancelled:
        return Compared(choices, None)


def plan_table(
    workspace: Workspace,
    choices: Choices,
    found: Comparison,
    file: str,
    progress: Callable[[int, int], bool],
) -> Planned:
    """Work the change out."""
    try:
        return Planned(plan_import(workspace, found, choices.collection, file, progress))
    except Cancelled:
        return Planned(None)
