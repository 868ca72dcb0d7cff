"""What the panels of the wizard and of the map's settings have in common."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, Qt
from PySide6.QtGui import QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from editor.ui.combo import Combo
from editor.ui.look import STEP
from editor.ui.map.setup.setup import Setup
from editor.ui.plain import plain_label

_FORM_WIDTH = 300


class _FormArea(QScrollArea):
    """As wide as the words in it need; what they say may change."""

    def sizeHint(self) -> QSize:
        form = self.widget()
        words = form.minimumSizeHint().width() if form is not None else 0
        return QSize(max(_FORM_WIDTH, words) + 3 * STEP, super().sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt tells a scroll area alone that what it scrolls needs other room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class Panel(QWidget):
    """One part of a map's settings: a form at the left, a picture at the right of most.

    title, hint: what the wizard says above it.
    """

    title = ""
    hint = ""

    def __init__(self, setup: Setup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setup = setup
        self.form = QVBoxLayout()
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setSpacing(2 * STEP)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4 * STEP)
        self._stale = True
        setup.changed.connect(self._follow)

    def lay_out(self, beside: QWidget | None) -> None:
        """Put the form into the panel, and something beside it that takes the rest."""
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Return in a field goes on, and opens no file dialog
        holder = QWidget()
        holder.setLayout(self.form)
        self.form.addStretch(1)
        area = _FormArea(self)
        area.setWidget(holder)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        holder.setAutoFillBackground(False)
        if beside is None:
            self._row.addWidget(area, 1)
            return
        area.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._row.addWidget(area)
        self._row.addWidget(beside, 1)

    def _follow(self) -> None:
        self._stale = not self.isVisible()
        if not self._stale:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:  # what nobody sees is not worked out
            self._stale = False
            self.refresh()
        super().showEvent(event)

    def refresh(self) -> None:
        """Show the draft as it is now."""

    def enter(self) -> None:
        """The curator comes to it."""

    @property
    def complete(self) -> bool:
        """Whether one can go on from here."""
        return True

    def labelled(self, text: str, widget: QWidget) -> None:
        """Add a field below its label."""
        label = QLabel(text, self)
        label.setProperty("role", "muted")
        label.setBuddy(widget)
        column = QVBoxLayout()
        column.setSpacing(STEP)
        column.addWidget(label)
        column.addWidget(widget)
        self.form.addLayout(column)

    def told(self, name: str, role: str = "muted") -> QLabel:
        """Add a line of words, hidden while it is empty (see `tell`)."""
        label = plain_label(self)
        label.setObjectName(name)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.hide()
        self.form.addWidget(label)
        return label


def narrow(combo: Combo) -> Combo:
    """Let a combo box be narrower than its longest row."""
    combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(8)
    return combo


class NumberBox(QDoubleSpinBox):
    """A number of map units, without digits that say nothing."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setDecimals(6)
        self.setRange(-1e9, 1e9)
        self.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        self.setKeyboardTracking(False)
        locale = self.locale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        self.setLocale(locale)
        self.setMinimumWidth(80)
        self.lineEdit().setTextMargins(2 * STEP, 0, 2 * STEP, 0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def textFromValue(self, value: float) -> str:
        text = self.locale().toString(value, "f", 6)
        point = self.locale().decimalPoint()
        return text.rstrip("0").rstrip(point) if point in text else text

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll what lies below: a number that is passed over does not change."""
        event.ignore()


def tell(label: QLabel, text: str) -> None:
    """Say something, or nothing."""
    label.setText(text)
    label.setVisible(bool(text))
