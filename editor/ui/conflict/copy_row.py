"""One version of an entry that a sync program left, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from editor.ui.languages import plural
from editor.ui.look import STEP
from editor.ui.plain import plain_label, plain_tip, wrapped_label
from editor.workspace.copies import Copy


class CopyRow(QFrame):
    """merge_wanted, remove_wanted, keep_wanted: what the curator wants done about it."""

    merge_wanted = Signal()
    remove_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, number: int, title: str, copy: Copy, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"copy.{number}")
        self.setAccessibleName(title)
        self._copy = copy
        name = wrapped_label(self)
        name.setProperty("role", "heading")
        name.setText(title)
        self._told = wrapped_label(self)
        self._told.setObjectName("copyTold")
        self._path = plain_label(self)
        self._path.setObjectName("copyPath")
        self._path.setProperty("role", "muted")
        self._path.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._path.setToolTip(plain_tip(copy.path))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for part in (name, self._told, self._path):
            texts.addWidget(part)
        self._keep = self._button("copyKeep", self.tr("Keep both"), title)
        self._remove = self._button("copyRemove", self.tr("Remove it"), title)
        self._merge = self._button("copyMerge", self.tr("Merge…"), title)
        self._keep.clicked.connect(self.keep_wanted)
        self._remove.clicked.connect(self.remove_wanted)
        self._merge.clicked.connect(self.merge_wanted)
        self._keep.setToolTip(self.tr("It is an entry of its own, and is not asked about again"))
        self._remove.setToolTip(self.tr("Put the copy into the trash; the entry stays as it is"))
        self._keep.setVisible(not copy.sure)
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * STEP, 3 * STEP, 4 * STEP, 3 * STEP)
        row.setSpacing(2 * STEP)
        row.addLayout(texts, 1)
        for button in (self._keep, self._remove, self._merge):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def tell(self, made: str, lines: int) -> None:
        """Say who made it and in how many lines it differs from the entry."""
        differs = (
            self.tr("the same as the entry")
            if not lines
            else plural(self, "1 line differs", "{n} lines differ", lines)
        )
        self._told.setText(self.tr("{made}: {differs}").format(made=made, differs=differs))
        self._merge.setVisible(lines > 0)
        # Where the row is given the focus, it goes to what is done most.
        self.setFocusProxy(self._merge if lines else self._remove)

    def tell_unreadable(self, sentence: str) -> None:
        """Say why nothing can be done about it here."""
        self._told.setText(sentence)
        self._told.setProperty("role", "problem")
        for button in (self._keep, self._remove, self._merge):
            button.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The path is shortened where there is no room for it."""
        super().resizeEvent(event)
        metrics = self._path.fontMetrics()
        width = max(40, self._path.width())
        self._path.setText(metrics.elidedText(self._copy.path, Qt.TextElideMode.ElideMiddle, width))

    def _button(self, name: str, text: str, title: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setAccessibleDescription(title)
        return button
