"""What a check found: where, how grave, in which words, and whether it can be mended."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from editor.messages import Message, Problem


class Severity(Enum):
    """How grave it is, the gravest first.

    An error breaks the published site or the page; a warning is seen by readers; a note is for
    curators alone.
    """

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return _RANKS[self]

    @property
    def is_problem(self) -> bool:
        """Whether an entry has a problem by it; a note is none."""
        return self is not Severity.NOTE


_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


class Finding(NamedTuple):
    """One thing that a check found.

    check: the code of the check, a key of `table.BY_CODE`. path: of the entry; also of another
    file of the vault, such as its settings. problem: the sentence, and where in the file. mend:
    what the button says that mends it, None where no mend is sure. others: paths of the other
    entries meant, such as those on the same spot.
    """

    check: str
    severity: Severity
    path: str
    problem: Problem
    mend: Message | None = None
    others: tuple[str, ...] = ()

    @property
    def message(self) -> Message:
        """What is wrong, for the curator."""
        return self.problem.message

    @property
    def field(self) -> str | None:
        """The top-level key concerned, None for the article or the whole file."""
        return self.problem.field

    @property
    def line(self) -> int | None:
        """The line in the file, from 1; None where none is meant."""
        return self.problem.line
