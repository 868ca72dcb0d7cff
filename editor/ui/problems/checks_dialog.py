"""Which checks run in a vault, and how grave what each of them finds is there."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor.publish.checks.finding import Severity
from editor.publish.checks.switches import severity_of, switch
from editor.publish.checks.table import CHECKS, Check
from editor.schema.collation import sort_key
from editor.schema.folding import fold
from editor.ui.combo import Combo
from editor.ui.dialog_parts import Dialog, framed, make_title, resize
from editor.ui.icons import draw_icon
from editor.ui.line_parts import let_clear
from editor.ui.look import STEP, Text, tones_of, wear
from editor.ui.plain import plain_label, wrapped_label
from editor.ui.problems.delegate import ICONS, severity_tone
from editor.ui.problems.rows import severity_word
from editor.ui.text_size import share
from editor.ui.words import words
from editor.workspace.workspace import Workspace

_SIGN = 16
_COMBO_WIDTH = 170


def choose_checks(parent: QWidget, workspace: Workspace, counts: Mapping[str, int]) -> None:
    """Let the curator choose, and write it into the vault's settings as one step.

    counts: how many findings there are, by check. Raises EditorError.
    """
    dialog = ChecksDialog(parent, workspace, counts)
    try:
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.wanted:
            change = switch(workspace, dialog.wanted)
            workspace.document.settle()
            workspace.document.apply(change)
    finally:
        dialog.deleteLater()


class ChecksDialog(Dialog):
    """A row for each check. wanted: what is chosen otherwise than the vault has it."""

    def __init__(self, parent: QWidget, workspace: Workspace, counts: Mapping[str, int]) -> None:
        super().__init__(parent)
        self.setObjectName("checksDialog")
        self.setWindowTitle(self.tr("Checks"))
        resize(self, 620, 620)
        heading = plain_label(self)
        make_title(heading)
        heading.setText(self.tr("What is checked in this vault"))
        about = plain_label(self)
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        about.setText(
            self.tr(
                "Errors and warnings count as problems; notes stand in the problems view alone. "
                "What is chosen here is kept in the vault's settings, for everybody who shares it."
            )
        )
        self._search = QLineEdit(self)
        self._search.setObjectName("checksSearch")
        self._search.setPlaceholderText(self.tr("Search checks"))
        self._search.setAccessibleName(self.tr("Search checks"))
        let_clear(self._search)
        self._search.textChanged.connect(self._narrow)
        layout = framed(self)
        for part in (heading, about, self._search):
            layout.addWidget(part)
        layout.addWidget(self._made_rows(workspace.settings.checks, counts), 1)
        layout.addSpacing(STEP)
        layout.addWidget(self._made_buttons())
        self._tell()

    def _made_rows(self, said: Mapping[str, object], counts: Mapping[str, int]) -> QWidget:
        rows = QWidget(self)
        column = QVBoxLayout(rows)
        column.setContentsMargins(3 * STEP, STEP, 3 * STEP, STEP)
        column.setSpacing(0)
        self._rows: list[_CheckRow] = []
        titled = sorted(CHECKS, key=lambda one: sort_key(words(one.title)))
        for check in titled:
            row = _CheckRow(check, severity_of(check.code, said), counts.get(check.code, 0), rows)
            row.combo.currentIndexChanged.connect(self._tell)
            column.addWidget(row)
            self._rows.append(row)
        # As wide as the words need, and all alike.
        for row in self._rows:
            row.combo.ensurePolished()  # what is around the words belongs to the style
        widest = max(row.combo.sizeHint().width() for row in self._rows)
        for row in self._rows:
            row.combo.setFixedWidth(max(widest, round(_COMBO_WIDTH * share())))
        column.addStretch(1)
        area = QScrollArea(self)
        area.setObjectName("checksArea")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(rows)
        return area

    def _made_buttons(self) -> QWidget:
        buttons = QDialogButtonBox(self)
        self._apply = QPushButton(self.tr("Apply"), self)
        self._apply.setObjectName("checksApply")
        self._apply.setProperty("primary", True)
        self._usual = QPushButton(self.tr("As usual"), self)
        self._usual.setObjectName("checksUsual")
        self._usual.setToolTip(self.tr("Let every check run as it does by itself"))
        self._usual.clicked.connect(self._choose_usual)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setObjectName("checksCancel")
        buttons.addButton(self._usual, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self._apply, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    @property
    def wanted(self) -> dict[str, Severity | None]:
        """The checks that are chosen to be otherwise; None: off."""
        return {row.check.code: row.chosen for row in self._rows if row.chosen is not row.before}

    def _choose_usual(self) -> None:
        for row in self._rows:
            row.choose(row.check.severity)

    def _tell(self) -> None:
        self._apply.setEnabled(bool(self.wanted))
        self._usual.setEnabled(any(row.chosen is not row.check.severity for row in self._rows))

    def _narrow(self, text: str) -> None:
        sought = fold(text).split()
        for row in self._rows:
            row.setVisible(all(word in row.searched for word in sought))


class _CheckRow(QWidget):
    """One check: its sign, what it is called, what it found, and how grave that is."""

    def __init__(
        self, check: Check, severity: Severity | None, found: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.check = check
        self.before = severity
        title, why = words(check.title), words(check.help)
        self.searched = fold(f"{title} {check.code} {why}")
        self._sign = _Sign(self)
        label = plain_label(self)
        label.setText(title)
        label.setToolTip(check.code)
        about = wrapped_label(self)
        about.setProperty("role", "muted")
        wear(about, Text.SMALL)
        about.setText(why)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(label)
        text.addWidget(about)
        count = plain_label(self)
        count.setProperty("role", "muted")
        count.setText(self.locale().toString(found) if found else "")
        self.combo = Combo(self)
        self.combo.setObjectName(f"check.{check.code}")
        self.combo.setAccessibleName(title)
        self.combo.setAccessibleDescription(why)
        for one in Severity:
            word = severity_word(one)
            usual = self.tr("{severity} (usual)").format(severity=word)
            self.combo.addItem(usual if one is check.severity else word, one.value)
        self.combo.addItem(self.tr("Off"), "")
        self.combo.currentIndexChanged.connect(self._show_sign)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2 * STEP, 0, 2 * STEP)
        row.setSpacing(2 * STEP)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._sign, 0, top)
        row.addLayout(text, 1)
        row.addWidget(count, 0, top)
        row.addWidget(self.combo, 0, top)
        self.choose(severity)
        self._show_sign()

    @property
    def chosen(self) -> Severity | None:
        """What is chosen; None: off."""
        value = self.combo.currentData()
        return Severity(value) if value else None

    def choose(self, severity: Severity | None) -> None:
        """Choose how grave it is."""
        self.combo.setCurrentIndex(self.combo.findData(severity.value if severity else ""))

    def _show_sign(self) -> None:
        self._sign.severity = self.chosen
        self._sign.update()


class _Sign(QWidget):
    """The sign of a severity; that of none is off."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(_SIGN, _SIGN)
        self.severity: Severity | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self)
        name, tone = "circle-off", tones.muted
        if self.severity is not None:
            name, tone = ICONS[self.severity], severity_tone(self.severity, tones)
        painter = QPainter(self)
        draw_icon(painter, name, QRectF(self.rect()), tone)
