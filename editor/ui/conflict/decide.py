"""Lets the curator decide about files that were changed here and by another program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale
from PySide6.QtWidgets import QMessageBox, QWidget

from editor.messages import EditorError, Message
from editor.ui.question import ask, make_question
from editor.ui.words import words
from editor.workspace import lifecycle
from editor.workspace.conflicts import UNDECIDED, Conflict
from editor.workspace.history import Change, Edit
from editor.workspace.merging import merge_file
from editor.workspace.saving import SaveReport, save
from editor.workspace.workspace import Workspace

# Why a save left a file alone that the curator has to decide about.
_TO_DECIDE = frozenset({UNDECIDED, "vault.gone"})

translate = QCoreApplication.translate


def settle_conflicts(parent: QWidget, workspace: Workspace, report: SaveReport) -> SaveReport:
    """Ask about each clash that a save met, and save what was decided; gives what became of all.

    When one is put off, so are those that follow.
    """
    failed = dict(report.failed)
    decided = []
    for path, message in report.failed.items():
        if message.code not in _TO_DECIDE or path not in workspace.conflicts:
            continue
        try:
            if not decide(parent, workspace, path):
                break
        except EditorError as error:
            failed[path] = error.message
            continue
        decided.append(path)
        del failed[path]
    again = save(workspace, [path for path in decided if path in workspace.document.dirty])
    return SaveReport(
        (*report.saved, *again.saved),
        {**failed, **again.failed},
        (*report.taken, *again.taken),
    )


def decide(parent: QWidget, workspace: Workspace, path: str) -> bool:
    """Ask what shall hold in a file that clashes; False while that is not decided.

    Raises EditorError when what was decided cannot be done.
    """
    conflict = workspace.conflicts.get(path)
    if conflict is None:
        return True
    title = workspace.title(path)
    if conflict.theirs is None:
        return _decide_gone(parent, workspace, conflict, title)
    if conflict.mine is None:
        return _decide_removed(parent, workspace, conflict, title)
    text = _choose(parent, workspace, conflict, title)
    if text is None:
        return False
    now = workspace.conflicts.get(path)
    if now is None or now == conflict:
        if now is not None:
            workspace.conflicts.decide(path, text, title)
        return True
    return _take_up(parent, workspace, conflict, text)


def disk_name(file: Path) -> str:
    """What the version on disk is called: when it was written."""
    try:
        written = QDateTime.fromMSecsSinceEpoch(int(file.stat().st_mtime * 1000))
    except OSError:
        return translate("Merge", "On disk")
    return translate("Merge", "On disk, changed {when}").format(when=moment(written))


def moment(when: QDateTime) -> str:
    """A time as it is said: one of today without the day."""
    locale = QLocale()
    time = locale.toString(when.time(), QLocale.FormatType.ShortFormat)
    if when.date() == QDate.currentDate():
        return time
    return translate("Merge", "{day}, {time}").format(day=day(when.date()), time=time)


def day(date: QDate) -> str:
    """A day as it is said."""
    return QLocale().toString(date, translate("Merge", "d MMM yyyy"))


def _choose(parent: QWidget, workspace: Workspace, conflict: Conflict, title: str) -> str | None:
    from editor.ui.conflict.dialog import choose

    return choose(
        parent,
        title,
        conflict.base,
        conflict.mine or "",
        conflict.theirs or "",
        names=(
            translate("Merge", "Yours (not saved)"),
            disk_name(workspace.root / conflict.path),
        ),
        labels=labels_for(workspace, conflict.path),
        merging=lambda *texts: merge_file(conflict.path, *texts),
    )


def labels_for(workspace: Workspace, path: str) -> Callable[[str], str]:
    """What the fields of an entry are called, by their keys."""
    return lambda key: translate("labels", workspace.label(path, key))


def _take_up(parent: QWidget, workspace: Workspace, before: Conflict, text: str) -> bool:
    """What was chosen is kept, though the file was changed again meanwhile; then ask once more."""
    path = before.path
    mine = workspace.document.text(path)
    merged = merge_file(path, before.mine, text, mine)
    label = Message("workspace.decide", {"entry": workspace.title(path)})
    workspace.document.apply(Change(label, (Edit(path, mine, merged.text),)))
    question = make_question(
        parent,
        "changedAgainQuestion",
        translate("Merge", "{file} was changed once more by another program.").format(file=path),
        translate("Merge", "What you chose is kept. See what is different now."),
    )
    question.addButton(translate("Merge", "Continue"), QMessageBox.ButtonRole.AcceptRole)
    ask(question)
    return decide(parent, workspace, path)


def _decide_gone(parent: QWidget, workspace: Workspace, conflict: Conflict, title: str) -> bool:
    """Another program removed a file that has unsaved work."""
    chosen = _ask(
        parent,
        words(Message("vault.gone", {"file": conflict.path})),
        translate(
            "Merge", "Keep it with your version, or remove it here too? Undo brings it back."
        ),
        translate("Merge", "Keep mine"),
        translate("Merge", "Remove it here too"),
    )
    if chosen is None:
        return False
    workspace.conflicts.decide(conflict.path, conflict.mine if chosen else None, title)
    return True


def _decide_removed(parent: QWidget, workspace: Workspace, conflict: Conflict, title: str) -> bool:
    """Another program changed a file that was removed here."""
    chosen = _ask(
        parent,
        words(Message("workspace.removed-here", {"file": conflict.path})),
        translate("Merge", "Take it back as it is now, or remove it? Undo brings it back."),
        translate("Merge", "Take it back"),
        translate("Merge", "Remove it"),
    )
    if chosen is None:
        return False
    workspace.conflicts.decide(conflict.path, conflict.theirs, title)
    if not chosen:
        workspace.document.apply(lifecycle.delete(workspace, [conflict.path]).change)
    return True


def _ask(parent: QWidget, text: str, explanation: str, keep: str, remove: str) -> bool | None:
    """Whether to keep the file; None for not now."""
    role = QMessageBox.ButtonRole
    question = make_question(parent, "conflictQuestion", text, explanation)
    kept = question.addButton(keep, role.AcceptRole)
    removed = question.addButton(remove, role.DestructiveRole)
    later = question.addButton(translate("Merge", "Decide later"), role.RejectRole)
    question.setDefaultButton(later)
    question.setEscapeButton(later)
    ask(question)
    clicked = question.clickedButton()
    return True if clicked is kept else False if clicked is removed else None
