"""Asks about what is not saved before a vault or the window is closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from editor.ui.languages import plural
from editor.ui.question import ask, make_question
from editor.workspace.workspace import Workspace

translate = QCoreApplication.translate


def may_leave(
    parent: QWidget,
    workspace: Workspace | None,
    save: Callable[[], bool],
    unread: Sequence[str] = (),
) -> bool:
    """Whether the vault may be closed: nothing is unsaved, or the curator decided what to do.

    unread: names of the fields whose typed text could not be read; no save can keep it.
    """
    unsaved = workspace.document.dirty if workspace else frozenset()
    if not unsaved and not unread:
        return True
    from PySide6.QtWidgets import QMessageBox

    button = QMessageBox.StandardButton
    told = unread_sentence(unread)
    if unsaved and workspace is not None:
        text = unsaved_sentence(workspace)
        lost = translate(
            "Leaving",
            "Without saving, these changes are dropped. For a while, they can be found under "
            "Earlier versions.",
        )
        explanation = f"{lost}\n\n{told}" if told else lost
    else:
        text = told
        explanation = translate("Leaving", "What was typed there is lost on closing.")
    question = make_question(parent, "unsavedQuestion", text, explanation)
    if unsaved:
        question.setStandardButtons(button.Save | button.Discard | button.Cancel)
        question.setDefaultButton(button.Save)
    else:
        question.setStandardButtons(button.Discard | button.Cancel)
        question.setDefaultButton(button.Cancel)
    ask(question)
    answer = question.standardButton(question.clickedButton())
    if answer == button.Save:
        return save()
    return bool(answer == button.Discard)


def unsaved_sentence(workspace: Workspace) -> str:
    """Says how many entries are not saved, and names the other files that are not."""
    unsaved = workspace.document.dirty
    others = sorted(path for path in unsaved if not workspace.has_entry(path))
    n = len(unsaved) - len(others)
    told = []
    if n:
        told.append(
            plural(
                "Leaving",
                "1 entry has changes that are not saved.",
                "{n} entries have changes that are not saved.",
                n,
            )
        )
    for path in others:
        file = translate("Leaving", "The file {file} has changes that are not saved.")
        told.append(file.format(file=path))
    return "\n".join(told)


def unread_sentence(unread: Sequence[str]) -> str:
    """Says which fields hold text that is no value and so is in no file; empty for none."""
    if not unread:
        return ""
    return plural(
        "Leaving",
        "1 field could not be read and is not saved: {fields}",
        "{n} fields could not be read and are not saved: {fields}",
        len(unread),
        fields="; ".join(unread),
    )
