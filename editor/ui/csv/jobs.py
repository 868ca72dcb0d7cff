"""What an import works out in another thread; each job gives an answer of its own type."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from editor.messages import EditorError, Message
from editor.workspace.csv.columns import Choices, Columns, Vault
from editor.workspace.csv.comparing import Cancelled, Comparison, compare
from editor.workspace.csv.planning import plan_import
from editor.workspace.csv.sheet import LARGEST, UnreadableSheet, read_sheet
from editor.workspace.plan import Plan
from editor.workspace.workspace import Workspace


class Opened(NamedTuple):
    """A file that was read, or why it could not be."""

    file: Path
    columns: Columns | None
    problem: Message | None = None


class Compared(NamedTuple):
    """What a table says that the vault does not; None when nobody wanted to know any more."""

    choices: Choices
    found: Comparison | None


class Planned(NamedTuple):
    """The change that an import would be; None when it was called off."""

    plan: Plan | None


def open_table(file: Path, encoding: str | None, separator: str | None) -> Opened:
    """Read a file."""
    try:
        if file.stat().st_size > LARGEST:
            size, limit = file.stat().st_size // (1 << 20), LARGEST // (1 << 20)
            raise UnreadableSheet("workspace.csv-large", size=size, limit=limit)
        sheet = read_sheet(file.read_bytes(), encoding, separator)
    except EditorError as error:
        return Opened(file, None, error.message)
    except OSError as error:
        reason = error.strerror or str(error)
        told = Message("workspace.csv-unread", {"file": file.name, "reason": reason})
        return Opened(file, None, told)
    return Opened(file, Columns(sheet))


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
