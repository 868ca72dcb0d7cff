"""Lets the curator choose where both sides changed the same, file by file, before git goes on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from editor.publish.git.trees import Clashing, FileClash
from editor.ui.conflict.decide import labels_for
from editor.ui.question import ask, make_question
from editor.vault.merge import Side
from editor.workspace.conflicts import Conflict
from editor.workspace.merging import merge_file
from editor.workspace.workspace import Workspace

translate = QCoreApplication.translate

Choices = dict[Clashing, str | Side | None]


def choose_clashes(
    parent: QWidget, workspace: Workspace, clashes: Sequence[Clashing], *, committed: bool
) -> Choices | None:
    """What shall hold in each; None when one was put off: then nothing is to be done.

    committed: what is the curator's in these is in the history.
    """
    choices: Choices = {}
    for number, clash in enumerate(clashes, 1):
        place = ""
        if len(clashes) > 1:
            place = translate("Sharing", " ({n} of {all})").format(n=number, all=len(clashes))
        chosen = _choose(parent, workspace, clash, place, committed=committed)
        if chosen is None:
            return None
        choices[clash] = chosen.value
    return choices


class _Chosen:
    def __init__(self, value: str | Side | None) -> None:
        self.value = value


def _choose(
    parent: QWidget, workspace: Workspace, clash: Clashing, place: str, *, committed: bool
) -> _Chosen | None:
    if isinstance(clash, FileClash) or clash.mine is None or clash.theirs is None:
        return _choose_whole(parent, clash, place, committed=committed)
    from editor.ui.conflict.dialog import choose

    title = workspace.title(clash.path) if workspace.has_entry(clash.path) else clash.path
    text = choose(
        parent,
        title + place,
        clash.base,
        clash.mine,
        clash.theirs,
        names=(translate("Sharing", "Yours"), translate("Sharing", "From others")),
        labels=labels_for(workspace, clash.path),
        merging=lambda *texts: merge_file(clash.path, *texts),
    )
    return None if text is None else _Chosen(text)


def _choose_whole(
    parent: QWidget, clash: FileClash | Conflict, place: str, *, committed: bool
) -> _Chosen | None:
    """One side removed the file, or it is no text that could be merged."""
    if clash.mine is None:
        told = translate("Sharing", "You removed {file}, and others changed it.")
        mine, theirs = translate("Sharing", "Remove it"), translate("Sharing", "Take theirs")
    elif clash.theirs is None:
        told = translate("Sharing", "Others removed {file}, and you changed it.")
        mine, theirs = translate("Sharing", "Keep mine"), translate("Sharing", "Remove it")
    else:
        told = translate("Sharing", "You and others changed {file}.")
        mine, theirs = translate("Sharing", "Keep mine"), translate("Sharing", "Take theirs")
    kept = translate("Sharing", "Which of the two shall hold? The other stays in the history.")
    if clash.mine is not None and not committed:
        kept = translate(
            "Sharing",
            "Which of the two shall hold? What you changed is not recorded yet, so it would be "
            "nowhere else. Decide later to record it first.",
        )
    role = QMessageBox.ButtonRole
    question = make_question(
        parent,
        "clashQuestion",
        told.format(file=clash.path) + place,
        kept,
    )
    keep = question.addButton(mine, role.AcceptRole)
    keep.setObjectName("clashKeepMine")
    take = question.addButton(theirs, role.AcceptRole)
    take.setObjectName("clashTakeTheirs")
    later = question.addButton(translate("Sharing", "Decide later"), role.RejectRole)
    question.setDefaultButton(later)
    question.setEscapeButton(later)
    ask(question)
    clicked = question.clickedButton()
    question.deleteLater()
    return (
        _Chosen(Side.MINE) if clicked is keep else _Chosen(Side.THEIRS) if clicked is take else None
    )
