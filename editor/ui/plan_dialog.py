"""Shows the lines that a change over many entries would touch, before it is made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from editor.ui.dialog_parts import Dialog, framed, make_title, resize
from editor.ui.languages import plural
from editor.ui.look import STEP, Text, text_font, tones_of
from editor.ui.plain import plain_label, plain_tip
from editor.ui.progress import progress
from editor.ui.text_size import grown
from editor.ui.words import words
from editor.workspace.plan import FileLines, Hunk, Plan, hunks, lines_of
from editor.workspace.through import CalledOffError
from editor.workspace.workspace import Workspace

if TYPE_CHECKING:
    from editor.ui.index import Index

translate = QCoreApplication.translate

_LINE_HEIGHT = 20
_BATCH = 500
_HEADING_HEIGHT = 34


class Tone(Enum):
    """What a row of the list is."""

    HEADING = "heading"
    UNDER = "under"
    REMOVED = "removed"
    ADDED = "added"
    REFUSED = "refused"


class Row(NamedTuple):
    """One line of the list; `beside` is what stands muted behind it."""

    tone: Tone
    text: str
    beside: str = ""


_SIGNS = {Tone.REMOVED: "−", Tone.ADDED: "+"}


def approve(parent: QWidget, workspace: Workspace, plan: Plan, *, title: str, verb: str) -> bool:
    """Whether the curator lets the plan be carried out, having seen its lines.

    verb: what the button that agrees says.
    """
    try:
        with progress(parent, translate("Plan", "Comparing lines…"), "comparingLines") as through:
            files = lines_of(plan, through)
    except CalledOffError:
        return False
    dialog = PlanDialog(parent, workspace, plan, title=title, verb=verb, files=files)
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()


class PlanDialog(Dialog):
    """The lines before and after, file by file, and the question whether to go on."""

    def __init__(
        self,
        parent: QWidget,
        workspace: Workspace,
        plan: Plan,
        *,
        title: str,
        verb: str,
        files: tuple[FileLines, ...] | None = None,
    ) -> None:
        """files: the lines of the plan, where they are known."""
        super().__init__(parent)
        self.setObjectName("planDialog")
        self.setWindowTitle(title)
        resize(self, 760, 560)
        files = lines_of(plan) if files is None else files
        heading = plain_label(self)
        make_title(heading)
        heading.setText(title)
        heading.setWordWrap(True)
        summary = plain_label(self)
        summary.setObjectName("planSummary")
        summary.setProperty("role", "muted")
        summary.setWordWrap(True)
        summary.setText(summary_of(files, len(plan.refused)))
        self.lines = PlanLines(self)
        self.lines.show_plan(workspace, plan, files)
        rows = self.lines.model().rowCount() > 0
        self.lines.setVisible(rows)
        buttons = QDialogButtonBox(self)
        self.agree = QPushButton(verb, self)
        self.agree.setObjectName("planApprove")
        self.agree.setProperty("primary", True)
        buttons.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = QPushButton(self.tr("Cancel") if files else self.tr("Close"), self)
        cancel.setObjectName("planCancel")
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.agree.setVisible(bool(files))
        self.agree.setDefault(bool(files))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = framed(self)
        layout.addWidget(heading)
        layout.addWidget(summary)
        layout.addSpacing(STEP)
        layout.addWidget(self.lines, 1)
        if not rows:
            layout.addStretch(1)
        layout.addSpacing(STEP)
        layout.addWidget(buttons)
        (self.agree if files else cancel).setFocus()


class PlanLines(QListView):
    """The lines that a plan would touch, below the names of their files."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("planLines")
        self.setAccessibleName(self.tr("The lines that change"))
        self.setProperty("framed", True)
        self.setItemDelegate(_LineDelegate(self))
        self.setLayoutMode(QListView.LayoutMode.Batched)  # each of ten thousand rows is measured
        self.setBatchSize(_BATCH)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_plan(
        self, workspace: Workspace, plan: Plan, files: tuple[FileLines, ...] | None = None
    ) -> None:
        """Show another plan. files: its lines, where they are known."""
        files = lines_of(plan) if files is None else files
        self._show([*_refused_rows(workspace, plan), *_file_rows(workspace, files)])

    def show_texts(self, texts: Iterable[tuple[str, str, str]]) -> None:
        """Show the lines in which texts differ: each with its name, as it was and as it is."""
        rows: list[Row] = []
        for name, before, after in texts:
            rows += [Row(Tone.HEADING, name), *_hunk_rows(hunks(before, after))]
        self._show(rows)

    def _show(self, rows: list[Row]) -> None:
        before = self.model()
        self.setModel(_Rows(rows, self))
        if before is not None:
            before.deleteLater()


def summary_of(files: tuple[FileLines, ...], refused: int) -> str:
    """In words, how much would change."""
    made = sum(one.old is None for one in files)
    gone = sum(one.new is None for one in files)
    renamed = sum(None not in (one.old, one.new) and one.old != one.new for one in files)
    changed = [one for one in files if one.old == one.new]
    lines = sum(max(len(h.removed), len(h.added)) for one in changed for h in one.hunks)
    parts = []
    if changed:
        where = plural("Plan", "in 1 file", "in {n} files", len(changed))
        parts.append(
            plural(
                "Plan", "1 line changes {where}.", "{n} lines change {where}.", lines, where=where
            )
        )
    if made:
        parts.append(plural("Plan", "1 file will be made.", "{n} files will be made.", made))
    if renamed:
        parts.append(
            plural("Plan", "1 file will be renamed.", "{n} files will be renamed.", renamed)
        )
    if gone:
        parts.append(
            plural("Plan", "1 file will go to the trash.", "{n} files will go to the trash.", gone)
        )
    if refused:
        parts.append(
            plural("Plan", "1 file is left as it is.", "{n} files are left as they are.", refused)
        )
    return " ".join(parts) or translate("Plan", "Nothing would change.")


def _refused_rows(workspace: Workspace, plan: Plan) -> Iterator[Row]:
    for path, message in plan.refused.items():
        yield Row(Tone.HEADING, _title(workspace, path), path)
        yield Row(Tone.REFUSED, words(message))


def _file_rows(workspace: Workspace, files: tuple[FileLines, ...]) -> Iterator[Row]:
    for one in files:
        path = one.new or one.old or ""
        if one.old is None:
            yield Row(Tone.HEADING, _title(workspace, path), translate("Plan", "new file"))
        elif one.new is None:
            trash = translate("Plan", "goes to the trash")
            yield Row(Tone.HEADING, _title(workspace, path), trash)
        elif one.old != one.new:
            yield Row(Tone.HEADING, _title(workspace, one.old), translate("Plan", "renamed"))
            yield Row(Tone.REMOVED, one.old)
            yield Row(Tone.ADDED, one.new)
        else:
            yield Row(Tone.HEADING, _title(workspace, path), path)
        yield from _hunk_rows(one.hunks)


def _hunk_rows(found: Iterable[Hunk]) -> Iterator[Row]:
    under = ""
    for hunk in found:
        if hunk.under and hunk.under != under:
            yield Row(Tone.UNDER, hunk.under)
        under = hunk.under
        for line in hunk.removed:
            yield Row(Tone.REMOVED, _visible(line))
        for line in hunk.added:
            yield Row(Tone.ADDED, _visible(line))


def _title(workspace: Workspace, path: str) -> str:
    return workspace.entry(path).title if workspace.has_entry(path) else path


def _visible(line: str) -> str:
    """The line with the spaces at its end, and tabs, made visible."""
    text = line.rstrip(" \t")
    rest = line[len(text) :].replace(" ", "·").replace("\t", "→")
    return text.replace("\t", "→   ") + rest


class _Rows(QAbstractListModel):
    """The rows as a model, so that ten thousand lines cost no more than those in view."""

    def __init__(self, rows: list[Row], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{_SIGNS.get(row.tone, '')} {row.text}".strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.text)
        if role == Qt.ItemDataRole.UserRole:
            return row
        return None


class _LineDelegate(QStyledItemDelegate):
    """Paints a row: headings in the interface's face, lines of a file in that of source."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        return QSize(0, grown(_HEADING_HEIGHT if row.tone is Tone.HEADING else _LINE_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        widget = self.parent()
        assert isinstance(widget, QWidget)
        tones = tones_of(widget)
        added = tones.added
        colour = {
            Tone.HEADING: tones.ink,
            Tone.UNDER: tones.muted,
            Tone.REMOVED: tones.problem,
            Tone.ADDED: added,
            Tone.REFUSED: tones.problem,
        }[row.tone]
        painter.save()
        rect = option.rect.adjusted(3 * STEP, 0, -3 * STEP, 0)
        font = widget.font()
        if row.tone is Tone.HEADING:
            font.setWeight(font.Weight.DemiBold)
            rect.setTop(rect.top() + 2 * STEP)
        elif row.tone is not Tone.REFUSED:
            font = text_font(Text.SOURCE_SMALL)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        if row.tone in _SIGNS or row.tone is Tone.UNDER:
            painter.drawText(rect, int(middle), _SIGNS.get(row.tone, ""))
            rect.setLeft(rect.left() + 4 * STEP)
        metrics = painter.fontMetrics()
        text = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(middle), text)
        if row.beside:
            used = metrics.horizontalAdvance(text) + 2 * STEP
            rect.setLeft(rect.left() + used)
            painter.setFont(widget.font())
            painter.setPen(QColor(tones.muted))
            metrics = painter.fontMetrics()
            beside = metrics.elidedText(row.beside, Qt.TextElideMode.ElideMiddle, rect.width())
            painter.drawText(rect, int(middle), beside)
        painter.restore()
