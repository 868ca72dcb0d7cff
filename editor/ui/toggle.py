"""Buttons that stay down, and buttons that unfold something."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from editor.ui.look import show_as


class Toggle(QToolButton):
    """On or off by itself: a check box to screen readers, for which Qt has no toggle button.

    switched: whether it is on, now that the curator switched it. Screen readers do so without a
    click; `put` tells nothing.
    """

    switched = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_put = False
        self.setCheckable(True)
        self.toggled.connect(self._tell)

    def put(self, on: bool) -> None:
        """Show that it is on, or off."""
        self._is_put = True
        self.setChecked(on)
        self._is_put = False

    def _tell(self, on: bool) -> None:
        if not self._is_put:
            self.switched.emit(on)


class Fold(QToolButton):
    """Unfolds something, and folds it up again. unfolded_changed: whether it is unfolded now.

    To screen readers a button that says which of both; a checkable one would be a check box, and of
    no button does Qt tell that it is expanded.
    """

    unfolded_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unfolded = False
        self._describe()
        self.clicked.connect(lambda: self.unfold(not self._unfolded))

    @property
    def unfolded(self) -> bool:
        """Whether what it unfolds is seen."""
        return self._unfolded

    def unfold(self, on: bool = True) -> None:
        """Unfold it, or fold it up."""
        if on == self._unfolded:
            return
        self._unfolded = on
        self._describe()
        self.unfolded_changed.emit(on)

    def _describe(self) -> None:
        told = self.tr("Unfolded") if self._unfolded else self.tr("Folded up")
        self.setAccessibleDescription(told)
        show_as(self, "unfolded", self._unfolded)
