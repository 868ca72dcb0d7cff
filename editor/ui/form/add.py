"""Adding a field: one that other entries have, or one with a new name."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from editor.schema.fields import FieldSchema, Option
from editor.ui.form.line import LineEdit
from editor.ui.form.options import OptionList
from editor.ui.icons import beside, icon
from editor.ui.look import STEP, Text, wear
from editor.ui.plain import plain_label


class _Name(LineEdit):
    """The line for the field's name. While its list is open, keys come here past event filters.

    entered: Enter, where no value of the list is meant. asked: Down, for the list.
    """

    entered = Signal()
    asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.options = OptionList(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.options.has_current():
                event.ignore()  # the list takes it
            else:
                self.entered.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4) and not self.options.is_open():
            self.asked.emit()
        else:
            super().keyPressEvent(event)


class AddField(QWidget):
    """The button below the fields, and the line that it opens: typing narrows the known fields
    down, and any other name makes a new one.

    wanted: a field with this key should be added. opening: the line is there now, and shall be in
    view before its list opens.
    """

    wanted = Signal(str)
    opening = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._absent: Sequence[FieldSchema] = ()
        self._present: Collection[str] = ()
        self._keys: dict[str, str] = {}  # by what the list shows
        self.button = QPushButton(icon("plus"), self.tr("Add field…"), self)
        self.button.setObjectName("addField")
        self.button.setProperty("quiet", True)
        beside(self.button, 14)
        self.button.clicked.connect(self.open_line)
        self.name = _Name(self)
        self.name.setObjectName("newFieldName")
        self.name.setPlaceholderText(self.tr("Choose a field or type a new name"))
        self.name.setAccessibleName(self.tr("Field to add"))
        self.name.hide()
        self.options = self.name.options
        self.options.chosen.connect(self._on_chosen)
        self._refusal = plain_label(self)
        self._refusal.setObjectName("newFieldRefusal")
        self._refusal.setProperty("role", "problem")
        wear(self._refusal, Text.SMALL)
        self._refusal.setWordWrap(True)
        self._refusal.hide()
        self.name.entered.connect(self._on_enter)
        self.name.asked.connect(self._offer)
        self.name.typed.connect(self._offer)
        self.name.dropped.connect(self._close)
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

    def offer(self, key: str) -> None:
        """Open the line with the name of a field in it, so that Enter adds it."""
        self._find_keys()
        self.name.setText(next((label for label, k in self._keys.items() if k == key), key))
        self.name.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_line(self) -> None:
        """Put the line away, with what was typed in it: it was meant for another entry."""
        if not self.name.isHidden():
            self._close()

    def open_line(self) -> None:
        """Open the line with all that can be added below it."""
        self._find_keys()
        self.name.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        # Once the line has its place, which is where the list belongs.
        QTimer.singleShot(0, self, self._open_list)

    def _open_list(self) -> None:
        if self.name.hasFocus():
            self.opening.emit()
            self._offer()

    # --- the line and its list ---

    def _find_keys(self) -> None:
        labels = [QCoreApplication.translate("labels", known.label) for known in self._absent]
        self._keys = {
            f"{label} ({known.key})" if labels.count(label) > 1 else label: known.key
            for known, label in zip(self._absent, labels, strict=True)
        }

    def _offer(self) -> None:
        self._refusal.hide()
        typed = self.name.text().strip()
        offered = [Option(label) for label in self._keys]
        if typed and self._known(typed) is None and typed not in self._present:
            offered.append(Option(self._as_new(typed)))
        self.options.set_options(offered)
        self.options.offer(typed)

    def _as_new(self, typed: str) -> str:
        return self.tr("New field “{name}”").format(name=typed)

    def _known(self, typed: str) -> str | None:
        """The key of the absent field that is called so."""
        wanted = typed.casefold()
        for label, key in self._keys.items():
            if wanted in (label.casefold(), key.casefold()):
                return key
        return None

    def _on_enter(self) -> None:
        typed = self.name.text().strip()
        if typed in self._present:
            self.options.close()
            self._refusal.setText(self.tr("There is a field of this name already."))
            self._refusal.show()
        elif typed and (key := self._known(typed)) is not None:
            self._take(key)
        elif typed:
            # What stands first in the list; where nothing known fits, that is the new name.
            self._on_chosen(self.options.first(typed) or self._as_new(typed))

    def _on_chosen(self, label: str) -> None:
        self._take(self._keys.get(label) or self.name.text().strip())

    def _take(self, key: str) -> None:
        self._close()
        self.wanted.emit(key)

    def _close(self) -> None:
        self.options.close()
        self.name.clear()
        self.name.hide()
        self._refusal.hide()

    def _on_left(self) -> None:
        if not self.name.text().strip():
            self._close()
