"""What a setting is changed with: a list to choose from, a switch, a number."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QToolButton, QWidget

from editor.ui.combo import Combo
from editor.ui.form.switch import Switch as SwitchBox
from editor.ui.icons import icon
from editor.ui.settings.table import Choice, Kind, Number, Switch, Value

_MARGIN = 8


class NumberBox(QSpinBox):
    """A whole number with its unit; turning the wheel over it scrolls what it lies on."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def make_steppers(self, parent: QWidget, title: str) -> tuple[QToolButton, QToolButton]:
        """Buttons that make the number smaller and larger; keys do that in the box itself."""
        translate = QCoreApplication.translate
        less = translate("Settings", "{setting}: less").format(setting=title)
        more = translate("Settings", "{setting}: more").format(setting=title)
        made = []
        for picture, name, step in (("minus", less, self.stepDown), ("plus", more, self.stepUp)):
            button = QToolButton(parent)
            button.setObjectName(f"{self.objectName()}.{picture}")
            button.setIcon(icon(picture))
            button.setIconSize(QSize(14, 14))
            button.setAccessibleName(name)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAutoRepeat(True)
            button.clicked.connect(lambda _=False, step=step: step())
            made.append(button)
        return made[0], made[1]


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
    box.lineEdit().setTextMargins(_MARGIN, 0, _MARGIN, 0)
    # While a number is typed it is not yet the one that is meant.
    box.setKeyboardTracking(False)
    return box
