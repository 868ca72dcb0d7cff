"""What a setting is changed with: a list to choose from, a switch, a number."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRect, QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSpinBox, QStyle, QToolButton, QWidget

from editor.ui.combo import Combo
from editor.ui.form.switch import Switch as SwitchBox
from editor.ui.icons import icon
from editor.ui.settings.table import Choice, Kind, Number, Switch, Value
from editor.ui.text_size import size_icon

_MARGIN, _INSET, _STEPPER = 8, 3, 26


class NumberBox(QSpinBox):
    """A whole number with its unit; turning the wheel over it scrolls what it lies on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(_MARGIN, 0, 2 * _STEPPER + _MARGIN, 0)
        self._steppers = [
            self._stepper("minus", self.tr("Less"), self.stepDown),
            self._stepper("plus", self.tr("More"), self.stepUp),
        ]

    def _stepper(self, picture: str, name: str, step: Callable[[], None]) -> QToolButton:
        """A button for the pointer; by keys, Up and Down do the same."""
        button = QToolButton(self)
        button.setObjectName(f"number.{picture}")
        button.setIcon(icon(picture))
        size_icon(button, 14)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.setAutoRepeat(True)
        button.clicked.connect(lambda _=False: step())
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        high = self.height() - 2 * _INSET
        for n, button in enumerate(self._steppers):
            left = self.width() - (2 - n) * _STEPPER - _INSET
            place = QRect(left, _INSET, _STEPPER, high)
            direction = self.layoutDirection()
            button.setGeometry(QStyle.visualRect(direction, self.rect(), place))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Control:
    """One widget that shows a value and tells what the curator makes of it."""

    def __init__(self, kind: Kind, parent: QWidget, chosen: Callable[[Value], object]) -> None:
        self.widget: QWidget
        if isinstance(kind, Switch):
            self.widget = switch = SwitchBox(parent)
            switch.toggled.connect(chosen)
            self.show = self._quietly(lambda value: switch.setChecked(bool(value)))
        elif isinstance(kind, Number):
            self.widget = box = _number_box(kind, parent)
            box.valueChanged.connect(chosen)
            self.show = self._quietly(lambda value: box.setValue(int(value)))
        else:
            self.widget = combo = _combo(kind, parent)
            combo.activated.connect(lambda at: chosen(str(combo.itemData(at))))
            self.show = self._quietly(
                lambda value: combo.setCurrentIndex(combo.findData(str(value)))
            )

    def _quietly(self, show: Callable[[Value], object]) -> Callable[[Value], None]:
        """Show a value without taking it for one that was chosen."""

        def shown(value: Value) -> None:
            with QSignalBlocker(self.widget):
                show(value)
            self.widget.update()

        return shown


def title_of(kind: Kind, value: Value) -> str:
    """A value in words."""
    translate = QCoreApplication.translate
    if isinstance(kind, Switch):
        return translate("Switch", "Yes") if value else translate("Switch", "No")
    if isinstance(kind, Number):
        return translate("Settings", kind.unit).format(n=value)
    return next(translate("Settings", title) for known, title in kind.values if known == value)


def _combo(kind: Choice, parent: QWidget) -> Combo:
    combo = Combo(parent)
    for value, title in kind.values:
        combo.addItem(QCoreApplication.translate("Settings", title), value)
    return combo


def _number_box(kind: Number, parent: QWidget) -> NumberBox:
    box = NumberBox(parent)
    before, _n, behind = QCoreApplication.translate("Settings", kind.unit).partition("{n}")
    box.setPrefix(before)
    box.setSuffix(behind)
    box.setRange(kind.least, kind.most)
    box.setSingleStep(kind.step)
    # While a number is typed it is not yet the one that is meant.
    box.setKeyboardTracking(False)
    return box
