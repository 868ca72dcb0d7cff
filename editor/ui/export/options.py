"""The choices of a drawing: size, part of the map, titles, legend, light."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from editor.publish.exporting import PAPERS
from editor.ui.combo import Combo
from editor.ui.export.choices import (
    CUSTOM,
    LARGER,
    MEDIUM,
    MOST_PIXELS,
    SCREEN,
    SIZES,
    SMALLER,
    USUAL,
    Choices,
)
from editor.ui.icons import icon
from editor.ui.look import STEP
from editor.ui.plain import plain_label
from editor.ui.text_size import share


class DrawingOptions(QWidget):
    """Shows and takes the choices of a drawing. changed: something else is chosen."""

    changed = Signal()

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._proportion = 1.0
        self._make_parts()
        self._lay_out()
        self._show()

    @property
    def choices(self) -> Choices:
        """What is chosen; its ending is not of interest here."""
        return self._choices

    def show_pixels(self, width: int, height: int) -> None:
        """Show how large a PNG becomes, where it is not typed."""
        if self._choices.size != CUSTOM:
            self._set_sides(width, height)
            self._proportion = width / height

    def _make_parts(self) -> None:
        self._size = self._combo("exportSize", self._size_rows())
        self._part = self._combo(
            "exportPart",
            [(self.tr("The whole map"), False), (self.tr("What the view shows"), True)],
        )
        self._lettering = self._combo(
            "exportLettering",
            [
                (self.tr("Small, more titles"), SMALLER),
                (self.tr("Medium"), MEDIUM),
                (self.tr("Large, fewer titles"), LARGER),
            ],
        )
        self._light = self._combo(
            "exportLight", [(self.tr("Light"), False), (self.tr("Dark"), True)]
        )
        self._width = self._side("exportWidth", self.tr("Width in pixels"))
        self._height = self._side("exportHeight", self.tr("Height in pixels"))
        self._lock = QToolButton(self)
        self._lock.setObjectName("exportLock")
        self._lock.setCheckable(True)
        self._lock.setChecked(True)
        self._lock.setToolTip(self.tr("Keep the proportions"))
        self._lock.setAccessibleName(self.tr("Keep the proportions"))
        self._lock.toggled.connect(self._show_lock)
        self._show_lock(True)
        self._labels = QCheckBox(self.tr("&Titles and names"), self)
        self._labels.setObjectName("exportLabels")
        self._legend = QCheckBox(self.tr("&Legend"), self)
        self._legend.setObjectName("exportLegend")
        for box in (self._labels, self._legend):
            box.toggled.connect(self._take)

    def _size_rows(self) -> list[tuple[str, str]]:
        names = {
            USUAL: self.tr("The map's own proportions"),
            SCREEN: self.tr("As on the screen"),
            "slide": self.tr("Slide, 16 : 9"),
            "4k": self.tr("4K screen"),
            CUSTOM: self.tr("Other"),
        }
        papers = {name: self.tr("{paper} paper").format(paper=name) for name in PAPERS}
        return [((names | papers)[size], size) for size in SIZES]

    def _combo(self, name: str, rows: Sequence[tuple[str, object]]) -> Combo:
        combo = Combo(self)
        combo.setObjectName(name)
        combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(10)
        for text, value in rows:
            combo.addItem(text, value)
        combo.currentIndexChanged.connect(self._take)
        return combo

    def _side(self, name: str, label: str) -> QLineEdit:
        side = QLineEdit(self)
        side.setObjectName(name)
        side.setAccessibleName(label)
        side.setValidator(QIntValidator(1, MOST_PIXELS, side))
        side.setMinimumWidth(round(50 * share()))
        side.textEdited.connect(lambda _: self._take_side(side))
        return side

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(STEP)
        times = plain_label(self)
        times.setText("×")
        times.setProperty("role", "muted")
        sides.addWidget(self._width, 1)
        sides.addWidget(times)
        sides.addWidget(self._height, 1)
        sides.addWidget(self._lock)
        left = self._column(
            (self.tr("&Size"), self._size),
            (self.tr("&Part"), self._part),
            ("", self._labels),
        )
        right = self._column(
            (self.tr("Pi&xels"), sides),
            (self.tr("Lette&ring"), self._lettering),
            (self.tr("&Appearance"), self._light),
        )
        left.addRow("", self._legend)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5 * STEP)
        layout.addLayout(left, 1)
        layout.addLayout(right, 1)

    def _column(self, *rows: tuple[str, QWidget | QHBoxLayout]) -> QFormLayout:
        column = QFormLayout()
        column.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        column.setHorizontalSpacing(3 * STEP)
        column.setVerticalSpacing(2 * STEP)
        for text, field in rows:
            label = QLabel(text, self)
            label.setBuddy(field if isinstance(field, QWidget) else self._width)
            column.addRow(label, field)
        column.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        return column

    # What is chosen

    def _show(self) -> None:
        chosen = self._choices
        for combo, value in (
            (self._size, chosen.size),
            (self._part, chosen.part),
            (self._lettering, chosen.lettering),
            (self._light, chosen.dark),
        ):
            combo.blockSignals(True)
            combo.setCurrentIndex(max(0, combo.findData(value)))
            combo.blockSignals(False)
        for box, on in ((self._labels, chosen.labels), (self._legend, chosen.legend)):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        self._set_sides(chosen.width, chosen.height)
        self._proportion = chosen.width / chosen.height

    def _set_sides(self, width: int, height: int) -> None:
        self._width.setText(str(width))
        self._height.setText(str(height))

    def _take(self) -> None:
        size = self._size.currentData()
        self._choices = replace(
            self._choices,
            size=size,
            width=_number(self._width) or self._choices.width,
            height=_number(self._height) or self._choices.height,
            part=self._part.currentData(),
            lettering=self._lettering.currentData(),
            dark=self._light.currentData(),
            labels=self._labels.isChecked(),
            legend=self._legend.isChecked(),
        )
        self.changed.emit()

    def _take_side(self, side: QLineEdit) -> None:
        """A typed side makes the size one of its own; the other side follows while locked."""
        typed = _number(side)
        if typed is None:  # half typed
            return
        if self._lock.isChecked():
            across = side is self._width
            other = self._height if across else self._width
            wanted = typed / self._proportion if across else typed * self._proportion
            other.setText(str(min(max(round(wanted), 1), MOST_PIXELS)))
        self._size.blockSignals(True)
        self._size.setCurrentIndex(self._size.findData(CUSTOM))
        self._size.blockSignals(False)
        self._take()

    def _show_lock(self, locked: bool) -> None:
        self._lock.setIcon(icon("link" if locked else "unlink"))
        width, height = _number(self._width), _number(self._height)
        if width and height:
            self._proportion = width / height


def _number(side: QLineEdit) -> int | None:
    """The typed number of pixels; None for none that can be taken."""
    return int(side.text()) if side.hasAcceptableInput() else None
