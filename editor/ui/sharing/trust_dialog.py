"""What a vault's git configuration would run, and whether the curator lets it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.ui.dialog_parts import Dialog, add_label, fit, framed, make_title, text_view
from editor.ui.look import STEP

_WIDTH = 620
_MOST_LINES = 9


class Trust(Enum):
    """What the curator decided. LATER: nothing, and is not asked again by itself."""

    YES = "yes"
    NO = "no"
    LATER = "later"


class TrustDialog(Dialog):
    """answer: what was decided.

    runs: what git would run, line by line, as git names it. trusted: what was decided before.
    """

    def __init__(self, parent: QWidget, vault: str, runs: Sequence[str], trusted: bool) -> None:
        super().__init__(parent)
        self.setObjectName("trustDialog")
        self.setWindowTitle(self.tr("Git in this vault"))
        self.answer = Trust.LATER
        layout = framed(self)
        title = self.tr("Do you trust where “{vault}” comes from?").format(vault=vault)
        if trusted:
            title = self.tr("You trust “{vault}”").format(vault=vault)
        make_title(add_label(self, layout, title))
        add_label(
            self,
            layout,
            self.tr(
                "A folder that is kept in git can name programs, and git runs them on your "
                "computer when you record, get or send. Trust it when it is your own, or from "
                "people you know."
            ),
        )
        if runs:
            add_label(self, layout, self.tr("This one names:"), "muted")
            self._list(layout, runs)
        else:
            add_label(
                self, layout, self.tr("This one names none at the moment."), "muted"
            ).setObjectName("trustNone")
        add_label(
            self,
            layout,
            self.tr(
                "Without trust everything else works: editing, saving, and seeing what changed. "
                "You can decide anew at any time, in the Share menu."
            ),
            "muted",
        )
        layout.addStretch(1)
        layout.addWidget(self._make_buttons(trusted))
        fit(self, _WIDTH)

    def _make_buttons(self, trusted: bool) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        later = QPushButton(self.tr("Close") if trusted else self.tr("Not now"), self)
        later.setObjectName("trustLater")
        box.addButton(later, role.RejectRole)
        box.rejected.connect(self.reject)
        first = later
        if not trusted:
            first = QPushButton(self.tr("Trust this vault"), self)
            first.setObjectName("trustYes")
            first.setProperty("primary", True)
            box.addButton(first, role.AcceptRole)
            first.clicked.connect(lambda: self._decide(Trust.YES))
        else:
            no = QPushButton(self.tr("Trust it no more"), self)
            no.setObjectName("trustNo")
            box.addButton(no, role.ActionRole)
            no.clicked.connect(lambda: self._decide(Trust.NO))
        first.setDefault(True)
        first.setFocus()
        return box

    def _decide(self, answer: Trust) -> None:
        self.answer = answer
        self.accept()

    def _list(self, layout: QVBoxLayout, runs: Sequence[str]) -> None:
        view = text_view(self, "trustRuns", self.tr("What git would run"), "\n".join(runs))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lines = min(_MOST_LINES, max(2, view.document().blockCount()))
        height = view.fontMetrics().lineSpacing() * lines
        view.setFixedHeight(height + 2 * int(view.document().documentMargin()) + 2 * STEP)
        layout.addWidget(view)
