"""Two versions of one file: what clashes is chosen here, one clash below the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from editor.messages import EditorError
from editor.schema.labels import label_of
from editor.ui.conflict.card import Decision, Pick
from editor.ui.conflict.clash_list import ClashList
from editor.ui.conflict.drafts import forget_draft, keep_draft, kept_draft
from editor.ui.conflict.result import ResultPage, TakenPage
from editor.ui.conflict.telling import taken_sentence
from editor.ui.dialog_parts import Dialog, button_box, framed, make_primary, make_title, resize
from editor.ui.flow import FlowLayout
from editor.ui.look import STEP
from editor.ui.plain import plain_tip, without_shortcut, wrapped_label
from editor.ui.text_size import share
from editor.ui.words import words
from editor.vault.deciding import decided
from editor.vault.merge import Merged, merge

_NAME_WIDTH = 170
_ONE_ROW = 1.25  # the size of text with which all buttons stand side by side

# Merges three versions: base, mine, theirs.
Merging = Callable[[str | None, str | None, str | None], Merged]


def choose(
    parent: QWidget,
    title: str,
    base: str | None,
    mine: str,
    theirs: str,
    *,
    names: tuple[str, str] | None = None,
    labels: Callable[[str], str] = label_of,
    merging: Merging = merge,
    always: bool = False,
) -> str | None:
    """One text made of two versions of a file; None while the curator has not decided.

    What does not clash is merged without asking. What was chosen before the curator put it off is
    there again when the same texts are asked about.

    base: what both were made from, None where that is not known: then what either of them has is
    kept, and what they have in the same place clashes. names: what the two are called. labels: what
    a field is called, by its key. merging: how a file of its kind is merged. always: show also what
    is merged without a clash.
    """
    merged = merging(base, mine, theirs)
    if not merged.clashes and not (always and merged.text != mine):
        return merged.text
    texts = (base, mine, theirs)
    dialog = MergeDialog(
        parent, title, merged, mine=mine, names=names or usual_names(), labels=labels
    )
    try:
        dialog.go_on(kept_draft(texts))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            forget_draft(texts)
            return dialog.result_text
        keep_draft(texts, dialog.decisions)
        return None
    finally:
        dialog.deleteLater()


def usual_names() -> tuple[str, str]:
    """What two versions are called where nothing more is known of them."""
    translate = QCoreApplication.translate
    return translate("Merge", "Mine"), translate("Merge", "Theirs")


class MergeDialog(Dialog):
    """The clashes, what was taken over without one, and the text that comes out."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        merged: Merged,
        *,
        mine: str,
        names: tuple[str, str],
        labels: Callable[[str], str],
    ) -> None:
        super().__init__(parent)
        self.setObjectName("mergeDialog")
        self.setWindowTitle(self.tr("Two versions"))
        resize(self, 980, 640)
        self._merged = merged
        self._names = names
        self.result_text = ""
        heading = wrapped_label(self)
        heading.setObjectName("mergeTitle")
        make_title(heading)
        heading.setText(title)
        self._summary = wrapped_label(self)
        self._summary.setObjectName("mergeSummary")
        taken = wrapped_label(self)
        taken.setObjectName("mergeTaken")
        taken.setProperty("role", "muted")
        taken.setText(taken_sentence(mine, merged, names[1], labels))
        taken.setVisible(bool(merged.taken))
        self._pages = QTabWidget(self)
        self._pages.setObjectName("mergePages")
        self._clashes = ClashList(merged, self._names, labels, self)
        self._clashes.setVisible(bool(merged.clashes))
        if merged.clashes:
            n = self._clashes.total
            self._pages.addTab(self._clashes, self.tr("Clashes {n}").format(n=n))
        self._taken_page = TakenPage(mine, merged, labels, self)
        if merged.taken:
            n = len(merged.taken)
            self._pages.addTab(self._taken_page, self.tr("Taken over {n}").format(n=n))
        else:
            self._taken_page.hide()
        self._result_page = ResultPage(mine, names[0], self)
        self._pages.addTab(self._result_page, self.tr("Result"))
        self._pages.currentChanged.connect(lambda _: self._show_result())
        layout = framed(self, STEP)
        for part in (heading, self._summary, taken):
            layout.addWidget(part)
        layout.addSpacing(STEP)
        layout.addWidget(self._pages, 1)
        layout.addSpacing(STEP)
        self._add_buttons(layout)
        self._start()

    def _start(self) -> None:
        """Make what is seen first, now that all has its place."""
        self._clashes.start()
        self._clashes.decided.connect(self._tell)
        self._clashes.finished.connect(self._use.setFocus)
        for keys, by in (("Alt+Down", 1), ("Alt+Up", -1)):
            QShortcut(QKeySequence(keys), self, lambda by=by: self._step(by))
        self._tell()
        self._enter_first()

    def _add_buttons(self, layout: QVBoxLayout) -> None:
        all_of_them = []
        most = round(_NAME_WIDTH * share())
        for name, pick in zip(self._names, (Pick.MINE, Pick.THEIRS), strict=True):
            button = QPushButton(self)
            button.setObjectName(f"mergeAll{pick.name.capitalize()}")
            told = self.tr("All: “{name}”").format(name=name)
            shown = self.fontMetrics().elidedText(told, Qt.TextElideMode.ElideMiddle, most)
            button.setText(without_shortcut(shown))
            button.setAccessibleName(told)
            button.setToolTip(
                plain_tip(self.tr("Choose “{name}” for everything that clashes").format(name=name))
            )
            button.clicked.connect(lambda _=False, pick=pick: self._choose_all(pick))
            button.setVisible(bool(self._merged.clashes))
            all_of_them.append(button)
        later = QPushButton(self.tr("Decide later"), self)
        later.setObjectName("mergeLater")
        later.setToolTip(self.tr("Both versions are kept until then, and what you chose so far"))
        later.clicked.connect(self.reject)
        self._use = QPushButton(self.tr("Use this version"), self)
        self._use.setObjectName("mergeUse")
        self._use.clicked.connect(self.accept)
        if share() > _ONE_ROW:
            row = FlowLayout(spacing=STEP)
            for button in all_of_them:
                button.setAutoDefault(False)
                row.addWidget(button)
            layout.addLayout(row)
            all_of_them = []
        layout.addWidget(button_box(self, make_primary(self._use), later, apart=all_of_them))

    # What is decided

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """What was chosen and typed so far, clash by clash."""
        return self._clashes.decisions

    def go_on(self, decisions: Sequence[Decision]) -> None:
        """Go on from what was chosen before."""
        self._clashes.take(decisions)
        self._tell()
        self._enter_first()

    def accept(self) -> None:
        """Use the result, if it is one: all is decided and the text holds what was chosen."""
        if self._clashes.undecided:
            return
        try:
            self.result_text = self._result()
        except EditorError as error:
            self._summary.setText(words(error.message))
            return
        super().accept()

    def _result(self) -> str:
        """The text as decided so far; what is not is as in mine. Raises EditRefused."""
        return decided(self._merged, self._clashes.choices)

    def _choose_all(self, pick: Pick) -> None:
        self._clashes.choose_all(pick)
        self._pages.setCurrentIndex(0)
        self._use.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        total, left = self._clashes.total, len(self._clashes.undecided)
        if not total:
            told = self.tr("Nothing clashes. See what was taken over, then use this version.")
        elif not left:
            told = self.tr("All is decided.")
        elif total == 1:
            told = self.tr("One thing clashes. Choose what shall hold.")
        else:
            told = self.tr("{total} things clash, {left} are not decided. Choose what shall hold.")
        self._summary.setText(told.format(total=total, left=left))
        self._use.setEnabled(not left)
        self._show_result()

    def _show_result(self) -> None:
        if self._pages.currentWidget() is not self._result_page:
            return
        try:
            self._result_page.show_result(self._result(), len(self._clashes.undecided))
        except EditorError as error:
            self._result_page.show_problem(words(error.message))

    def _step(self, by: int) -> None:
        self._pages.setCurrentIndex(0)
        self._clashes.step(by)

    def _enter_first(self) -> None:
        self._pages.setCurrentIndex(0)
        if self._clashes.total:
            self._clashes.enter_first()
        else:
            self._use.setFocus(Qt.FocusReason.OtherFocusReason)
