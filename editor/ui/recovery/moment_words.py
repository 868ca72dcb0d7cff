"""The moments of an entry's history in words: when, who, and what kind of moment it was."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from editor.messages import Message
from editor.publish.history.moments import Moment
from editor.ui.moments import ago, when
from editor.ui.recovery.rows import Row
from editor.ui.words import words
from editor.workspace.saves import Kind

translate = QCoreApplication.translate
_SEPARATOR = " · "


def kind_of(moment: Moment) -> str:
    """What kind of moment it was."""
    if moment.commit is not None:
        return translate("Versions", "Recorded")
    there = moment.after is not None
    return {
        Kind.SAVED: translate("Versions", "Saved"),
        Kind.MADE: translate("Versions", "Made"),
        Kind.DELETED: translate("Versions", "Deleted"),
        Kind.OUTSIDE: translate("Versions", "Written by another program")
        if there
        else translate("Versions", "Removed by another program"),
        Kind.DROPPED: translate("Versions", "Dropped unsaved work"),
        None: translate("Versions", "Found like this"),
    }[moment.kind]


def row_of(moment: Moment, changed: Sequence[Message] = ()) -> Row:
    """The moment as a row; changed: what it changed, where that is known."""
    told = _SEPARATOR.join(words(one) for one in changed) or _became(moment)
    if moment.commit is not None:
        title = f"{when(moment.time)}{_SEPARATOR}{moment.commit.who}"
        return Row(title, told or moment.commit.summary, sign="git-commit-horizontal")
    kind = kind_of(moment)
    if moment.kind is None:
        before = translate("Versions", "Before {when}").format(when=when(moment.time))
        return Row(before, kind, sign="save")
    title = f"{when(moment.time)}{_SEPARATOR}{kind}"
    return Row(title, told or ago(moment.time) or kind, sign="save")


def _became(moment: Moment) -> str:
    """What became of the file itself."""
    if moment.removed:
        return translate("Versions", "Removed")
    if moment.before is None and moment.commit is not None:
        return translate("Versions", "Added")
    if moment.renamed:
        return translate("Versions", "Renamed from {path}").format(path=moment.old_path)
    return ""


def story_of(moment: Moment) -> str:
    """The moment in a line, for above what it changed."""
    commit = moment.commit
    if commit is None:
        passed = ago(moment.time)
        told = translate("Versions", "{what} on this computer, {when}")
        return told.format(what=kind_of(moment), when=passed or when(moment.time))
    told = translate("Versions", "{summary} – recorded by {who}")
    line = told.format(
        summary=commit.summary or translate("Versions", "No message"), who=commit.who
    )
    if moment.renamed:
        line += f"\n{_became(moment)}"
    return line
