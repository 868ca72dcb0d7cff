"""Undo and redo in the window: carries them out, and says what each would do."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from editor.messages import EditorError
from editor.ui.plain import plain_tip
from editor.ui.reasons import allow, without_vault
from editor.ui.words import words
from editor.workspace.workspace import Workspace


class Steps(QObject):
    """Goes through the open vault's one history. refused: why a step was not turned."""

    refused = Signal(str)

    def __init__(self, actions: Mapping[str, QAction], window: QWidget) -> None:
        """actions: among them undo and redo."""
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._workspace: Workspace | None = None
        for name in ("undo", "redo"):
            actions[name].triggered.connect(lambda _=False, name=name: self._turn(name))

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Go through another vault's history."""
        self._workspace = workspace
        self.show_labels()

    def show_labels(self) -> None:
        """Say what undo and redo would do by now."""
        document = self._workspace.document if self._workspace is not None else None
        undo, redo = (document.undo_label, document.redo_label) if document else (None, None)
        translate = QCoreApplication.translate
        for name, label, none, naming in (
            (
                "undo",
                undo,
                translate("Actions", "Nothing was edited."),
                translate("Actions", "Undo: {what}"),
            ),
            (
                "redo",
                redo,
                translate("Actions", "Nothing was undone."),
                translate("Actions", "Redo: {what}"),
            ),
        ):
            action = self._actions[name]
            why = none if document is not None else without_vault()
            allow(action, None if label else why)
            if label:
                action.setToolTip(plain_tip(naming.format(what=words(label))))

    def _turn(self, name: str) -> None:
        """Take the newest step back, or make it again; some reach the disk, which may refuse."""
        if self._workspace is None:
            return
        from editor.ui.applying import turn

        try:
            turn(self._window, self._workspace, back=name == "undo")
        except EditorError as error:
            self.refused.emit(words(error.message))
