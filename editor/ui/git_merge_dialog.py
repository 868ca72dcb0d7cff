"""What the merge by fields in git is and what it writes; buttons to write it or take it away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.messages import EditorError
from editor.ui.dialog_parts import (
    Dialog,
    fit,
    framed,
    heading,
    show_lines,
    text_view,
)
from editor.ui.look import STEP
from editor.ui.plain import plain_label
from editor.ui.question import ask, make_question
from editor.ui.words import words
from editor.workspace.merge_setup import Setup, set_up, take_away

_WIDTH = 680


def tell_no_git(parent: QWidget) -> None:
    """Say that the vault is not in git, or that git is not here."""
    translate = QCoreApplication.translate
    ask(
        make_question(
            parent,
            "noGit",
            translate("GitMerge", "This vault is not in a git repository"),
            translate(
                "GitMerge",
                "Merging by fields is for vaults that are shared through git. "
                "Either this folder is not kept in git, or git is not installed.",
            ),
        )
    )


class GitMergeDialog(Dialog):
    """For one vault, as it is set up now."""

    def __init__(self, parent: QWidget, setup: Setup) -> None:
        super().__init__(parent)
        self.setObjectName("gitMergeDialog")
        self.setWindowTitle(self.tr("Merge in git by fields"))
        self._setup = setup
        layout = framed(self)
        layout.addWidget(heading(self, self.windowTitle()))
        self._label(
            layout,
            self.tr(
                "When git pull, merge or rebase brings together what two people changed in one "
                "entry, this editor does it field by field, list item by list item, and the "
                "article by lines. What both changed is left between git’s usual markers, "
                "around just those lines."
            ),
        )
        self._state = self._label(layout, self._state_of(setup), "muted")
        self._state.setObjectName("gitMergeState")
        layout.addSpacing(STEP)
        self._label(layout, self.tr("In {file}:").format(file=setup.attributes), "muted")
        self._written(layout, "gitMergeAttributes", "\n".join(setup.lines), len(setup.lines))
        self._label(
            layout, self.tr("In the repository’s own configuration, on this computer:"), "muted"
        )
        settings = "\n".join(f"{key} = {value}" for key, value in setup.settings)
        self._written(layout, "gitMergeSettings", settings, 5)
        self._label(
            layout,
            self.tr(
                "The first can be committed: on a computer without the second, git merges as "
                "before. Nothing else is written, and both can be removed here."
            ),
            "muted",
        )
        self._failure = self._label(layout, "", "problem")
        self._failure.setObjectName("gitMergeFailure")
        self._failure.hide()
        layout.addWidget(self._make_buttons(setup))
        fit(self, _WIDTH)

    def _make_buttons(self, setup: Setup) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        close = QPushButton(self.tr("Close") if setup.done else self.tr("Cancel"), self)
        close.setObjectName("gitMergeClose")
        buttons.addButton(close, role.RejectRole)
        buttons.rejected.connect(self.reject)
        first = close
        if not setup.done:
            first = QPushButton(self.tr("Set up again") if setup.begun else self.tr("Set up"), self)
            first.setObjectName("gitMergeSetUp")
            first.setProperty("primary", True)
            first.clicked.connect(lambda: self._do(set_up))
            buttons.addButton(first, role.AcceptRole)
        if setup.begun:
            remove = QPushButton(self.tr("Remove"), self)
            remove.setObjectName("gitMergeRemove")
            remove.clicked.connect(lambda: self._do(take_away))
            buttons.addButton(remove, role.ActionRole)
        first.setDefault(True)
        first.setFocus()
        return buttons

    def _do(self, what: Callable[[Setup], None]) -> None:
        try:
            what(self._setup)
        except EditorError as error:
            self._failure.setText(words(error.message))
            self._failure.show()
        except OSError as error:
            self._failure.setText(error.strerror or str(error))
            self._failure.show()
        else:
            self.accept()

    def _state_of(self, setup: Setup) -> str:
        if setup.done:
            return self.tr("Git merges this vault by fields.")
        if setup.driver:
            return self.tr(
                "This vault is set up for the program in another place, or only in part."
            )
        if setup.named:
            return self.tr(
                "The vault’s attributes ask for it. On this computer git is not set up yet."
            )
        return self.tr("This is what would be written:")

    def _label(self, layout: QVBoxLayout, text: str, role: str = "") -> QLabel:
        label = plain_label(self)
        label.setText(text)
        label.setWordWrap(True)
        if role:
            label.setProperty("role", role)
        layout.addWidget(label)
        return label

    def _written(self, layout: QVBoxLayout, name: str, text: str, lines: int) -> None:
        """Some lines that can be read and copied."""
        view = text_view(self, name, self.tr("What is written"), text)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        show_lines(view, lines)
        layout.addWidget(view, lines)
