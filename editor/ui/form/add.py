"""Adding a field: one that other entries have, or one with a new name."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from editor.schema.fields import FieldSchema
from editor.ui.form.line import LineEdit
from editor.ui.form.parts import smaller
from editor.ui.icons import icon
from editor.ui.look import STEP
from editor.ui.plain import plain_label, plain_tip

_OFFERED = 40


class AddField(QWidget):
    """The button below the fields. wanted: a field with this key should be added."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._absent: Sequence[FieldSchema] = ()
        self._present: Collection[str] = ()
        self.button = QPushButton(icon("plus"), self.tr("Add field…"), self)
        self.button.setObjectName("addField")
        self.button.setProperty("quiet", True)
        self.button.clicked.connect(self._open)
        self._menu = QMenu(self)
        self._menu.setObjectName("addFieldMenu")
        self._menu.setToolTipsVisible(True)
        self.name = LineEdit(self)
        self.name.setObjectName("newFieldName")
        self.name.setPlaceholderText(self.tr("Name of the field, then Enter"))
        self.name.setAccessibleName(self.tr("Name of the new field"))
        self.name.hide()
        self._refusal = plain_label(self)
        self._refusal.setObjectName("newFieldRefusal")
        self._refusal.setProperty("role", "problem")
        self._refusal.setFont(smaller(self._refusal.font()))
        self._refusal.setWordWrap(True)
        self._refusal.hide()
        self.name.returnPressed.connect(self._on_named)
        self.name.typed.connect(self._refusal.hide)
        self.name.dropped.connect(self._close_name)
        self.name.left.connect(self._on_left)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addWidget(self.name)
        layout.addWidget(self._refusal)
        layout.addLayout(row)

    def show_choices(self, absent: Sequence[FieldSchema], present: Collection[str]) -> None:
        """What can be added to an entry that has the fields `present`."""
        self._absent = absent
        self._present = present

    def _open(self) -> None:
        self._menu.clear()
        for known in self._absent[:_OFFERED]:
            label = QCoreApplication.translate("labels", known.label)
            action = self._menu.addAction(label.replace("&", "&&"))
            action.setObjectName(f"add.{known.key}")
            action.setToolTip(plain_tip(known.help))
            action.triggered.connect(lambda _=False, key=known.key: self.wanted.emit(key))
        if self._absent:
            self._menu.addSeparator()
        other = self._menu.addAction(self.tr("Another name…"))
        other.setObjectName("addOther")
        other.triggered.connect(self._open_name)
        self._menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height() + 2)))

    def _open_name(self) -> None:
        self.name.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_name(self) -> None:
        self.name.clear()
        self.name.hide()
        self._refusal.hide()

    def _on_left(self) -> None:
        if not self.name.text().strip():
            self._close_name()

    def _on_named(self) -> None:
        key = self.name.text().strip()
        if not key:
            return
        if key in self._present:
            self._refusal.setText(self.tr("There is a field of this name already."))
            self._refusal.show()
            return
        self._close_name()
        self.wanted.emit(key)
