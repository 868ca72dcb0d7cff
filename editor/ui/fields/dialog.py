"""The fields of a collection: what was found of them, and what a curator says instead."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.messages import EditorError
from editor.schema.labels import label_of
from editor.schema.specs import FieldSpec
from editor.ui.applying import apply_many
from editor.ui.dialog_parts import Dialog, make_title, resize
from editor.ui.fields.chooser import Chooser
from editor.ui.fields.consequences import Consequences
from editor.ui.fields.details import Details
from editor.ui.fields.list import FieldList
from editor.ui.hairline import hairline
from editor.ui.languages import enumerated
from editor.ui.look import STEP
from editor.ui.one_line import keep_one_line
from editor.ui.plain import plain_label
from editor.ui.question import ask, make_question
from editor.ui.splitter import Splitter
from editor.ui.words import words
from editor.workspace.field_changes import Fields, Use
from editor.workspace.settings import Collection
from editor.workspace.workspace import Workspace

_PAUSE_MS = 200  # in what is typed, before its consequences are worked out


def edit_fields(parent: QWidget, workspace: Workspace, collection: Collection) -> None:
    """Show what is known of a collection's fields; what the curator changes becomes one change.

    Raises EditorError when the schema cannot be read as text.
    """
    dialog = FieldsDialog(parent, workspace, collection)
    try:
        dialog.exec()
    finally:
        dialog.deleteLater()


class FieldsDialog(Dialog):
    """Fields at the left, what is said of the current one at the right, consequences below."""

    def __init__(self, parent: QWidget, workspace: Workspace, collection: Collection) -> None:
        super().__init__(parent)
        self.setObjectName("fieldsDialog")
        self.setWindowTitle(self.tr("Fields"))
        resize(self, 880, 680)
        self._workspace = workspace
        self._specs: dict[str, FieldSpec] = {}
        self._uses: dict[str, Use] = {}
        self._key = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._show_troubles)
        self._collections = Chooser(self)
        self.list = FieldList(self)
        self.new = QLineEdit(self)
        self.details = Details(self)
        self.consequences = Consequences(self)
        self.apply = QPushButton(self.tr("Apply"), self)
        self.cancel = QPushButton(self.tr("Close"), self)
        self._lay_out()
        self.list.chosen.connect(self._show_field)
        self.list.ordered.connect(self._on_changed)
        self.details.changed.connect(self._on_said)
        collections = workspace.settings.collections
        if collection not in collections:
            collection = collections[0]
        for one in collections:
            self._collections.addItem(one.name, one)
        self._collections.setCurrentIndex(collections.index(collection))
        self._collections.setVisible(len(collections) > 1)
        self._collections.currentIndexChanged.connect(self._on_collection)
        self._show_collection(collection)

    @property
    def fields(self) -> Fields:
        """What is being said."""
        return self._fields

    def _lay_out(self) -> None:
        splitter = Splitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self._make_left())
        splitter.addWidget(self.details)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([300, 580])
        bottom = QVBoxLayout()
        bottom.setContentsMargins(5 * STEP, 3 * STEP, 5 * STEP, 4 * STEP)
        bottom.setSpacing(2 * STEP)
        bottom.addWidget(self.consequences)
        bottom.addWidget(self._make_buttons())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._make_head())
        layout.addWidget(hairline(self))
        layout.addWidget(splitter, 1)
        layout.addWidget(hairline(self))
        layout.addLayout(bottom)

    def _make_head(self) -> QVBoxLayout:
        self._heading = plain_label(self)
        make_title(self._heading)
        self._collections.setObjectName("fieldsCollection")
        self._collections.setAccessibleName(self.tr("Collection"))
        self._where = plain_label(self)
        self._where.setObjectName("fieldsWhere")
        self._where.setProperty("role", "muted")
        self._where.setWordWrap(True)
        top = QHBoxLayout()
        top.setSpacing(2 * STEP)
        top.addWidget(self._heading)
        top.addWidget(self._collections)
        top.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(5 * STEP, 4 * STEP, 5 * STEP, 3 * STEP)
        head.setSpacing(2 * STEP)
        head.addLayout(top)
        head.addWidget(self._where)
        return head

    def _make_left(self) -> QWidget:
        self.new.setObjectName("fieldsNew")
        keep_one_line(self.new)
        self.new.setPlaceholderText(self.tr("New field"))
        self.new.setAccessibleName(self.tr("Name of a new field"))
        self.new.returnPressed.connect(self._add_field)
        left = QWidget(self)
        left.setMinimumWidth(200)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        foot.addWidget(self.new)
        column.addLayout(foot)
        return left

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        self.apply.setObjectName("fieldsApply")
        self.apply.setProperty("primary", True)
        self.cancel.setObjectName("fieldsCancel")
        for button in (self.apply, self.cancel):
            button.setAutoDefault(False)
        buttons.addButton(self.apply, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    # --- what is shown ----------------------------------------------------------------------

    def _show_collection(self, collection: Collection) -> None:
        self._fields = Fields(self._workspace, collection)
        self._specs = dict(self._fields.specs)
        self._uses.clear()
        self._key = ""
        several = self._collections.count() > 1
        heading = self.tr("Fields of") if several else self.tr("Fields")
        self._heading.setText(heading)
        self._where.setText(self._kept())
        with QSignalBlocker(self.list):
            counts = {key: self._count(key) for key in self._specs}
            self.list.show_fields(self._specs, counts)
        problem = self._unreadable()
        self.new.setEnabled(not problem)
        drag = FieldList.DragDropMode
        self.list.setDragDropMode(drag.NoDragDrop if problem else drag.InternalMove)
        self.consequences.tell(problem, is_problem=bool(problem))
        self._show_state()
        if self.list.count():
            self.list.setCurrentRow(0)
            self._show_field(self.list.keys()[0])
        self.details.setVisible(self.list.count() > 0)

    def _unreadable(self) -> str:
        """Why the schema cannot be changed; empty when it can."""
        try:
            self._fields.text_with({}, self._fields.schema.order)
        except EditorError as error:
            return words(error.message)
        return ""

    def _kept(self) -> str:
        """Where what is said is kept, and for whom else it holds."""
        fields = self._fields
        text = self.tr("What you change is kept in {file}.")
        if fields.text is None:
            text = self.tr("What you change is kept in {file}, which is not there yet.")
        lines = [text.format(file=fields.file)]
        if fields.sharing:
            names = enumerated(one.name for one in fields.sharing)
            lines.append(self.tr("It holds for {names} too.").format(names=names))
        return " ".join(lines)

    def _count(self, key: str) -> str:
        share = self._fields.schema.field(key).share
        return str(round(share * len(self._fields.entries))) if share else ""

    def _show_field(self, key: str) -> None:
        self._key = key
        if key not in self._uses:
            self._uses[key] = self._fields.use(key)
        map_ = self._workspace.settings.maps.get(self._fields.collection.map or "")
        of_map = map_ is not None and key in map_.fields
        self.details.show_field(
            self._specs[key],
            self._uses[key],
            len(self._fields.entries),
            self._fields.schema.field(key).sources,
            of_map=of_map,
            required_elsewhere=self._fields.is_required_elsewhere(key),
        )
        if self._unreadable():
            self.details.set_read_only(True)

    # --- what is said -----------------------------------------------------------------------

    def _on_said(self) -> None:
        if not self._key:
            return
        spec = self.details.spec
        if not spec.label:
            spec = spec._replace(label=label_of(self._key))
        self._specs[self._key] = spec
        self.list.show_spec(self._key, spec, self._fields.specs.get(self._key) != spec)
        self._on_changed()

    def _add_field(self) -> None:
        key = self.new.text().strip()
        self.new.clear()
        if not key:
            return
        if key not in self._specs:
            self._specs[key] = FieldSpec(label_of(key))
            self.list.add(key, self._specs[key], "")
            self.list.show_spec(key, self._specs[key], True)
            self.details.show()
            self._on_changed()
        self.list.choose(key)
        self.details.label.setFocus()

    def _on_changed(self) -> None:
        self._show_state()
        self._timer.start()

    def _has_changed(self) -> bool:
        return self._fields.changed(self._specs, self.list.keys())

    def _show_state(self) -> None:
        changed = self._has_changed()
        self.apply.setEnabled(changed)
        self.cancel.setText(self.tr("Cancel") if changed else self.tr("Close"))
        self._collections.setEnabled(not changed)
        tip = self.tr("Apply or cancel the changes first.") if changed else ""
        self._collections.setToolTip(tip)

    def _show_troubles(self) -> None:
        """Tell which entries would have a problem that they do not have now."""
        if not self._has_changed():
            self.consequences.tell("")
            return
        try:
            found = self._fields.troubles(self._specs, self.list.keys())
        except EditorError as error:
            self.consequences.tell(words(error.message), is_problem=True)
        else:
            self.consequences.show_troubles(found, self._specs)

    # --- the end ----------------------------------------------------------------------------

    def accept(self) -> None:
        """Make the change."""
        if not self._has_changed():
            super().accept()
            return
        try:
            plan = self._fields.plan(self._specs, self.list.keys())
            if not apply_many(self, self._workspace, plan.change):
                return
        except EditorError as error:
            self.consequences.tell(words(error.message), is_problem=True)
            return
        super().accept()

    def reject(self) -> None:
        """Leave, and ask first where something would be lost."""
        if self._has_changed():
            question = make_question(
                self,
                "fieldsQuestion",
                self.tr("Leave without applying the changes?"),
                self.tr("What you changed here is not kept."),
            )
            leave = question.addButton(self.tr("Leave"), QMessageBox.ButtonRole.DestructiveRole)
            stay = question.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
            question.setDefaultButton(stay)
            ask(question)
            left = question.clickedButton() is leave
            question.deleteLater()
            if not left:
                return
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Return adds fields and values; with Ctrl it applies what is said.
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.accept()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.setFocus()

    def _on_collection(self, row: int) -> None:
        try:
            self._show_collection(self._collections.itemData(row))
        except EditorError as error:
            with QSignalBlocker(self._collections):
                collections = self._workspace.settings.collections
                self._collections.setCurrentIndex(collections.index(self._fields.collection))
            self.consequences.tell(words(error.message), is_problem=True)
