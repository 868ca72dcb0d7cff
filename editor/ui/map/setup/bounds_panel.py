"""How many map units the picture covers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QPushButton, QWidget

from editor.messages import QT_TRANSLATE_NOOP
from editor.territory.bounds import Bounds
from editor.ui.languages import plural
from editor.ui.look import STEP, Text, wear
from editor.ui.map.setup.pane import PicturePane
from editor.ui.map.setup.panel import NumberBox, Panel, tell
from editor.ui.map.setup.setup import Setup, bounds_of
from editor.ui.plain import plain_label
from editor.workspace.map_settings import bounds_value

# A picture that is shown so much wider or higher than it is drawn looks wrong.
_TOLD_STRETCH = 0.01


class BoundsPanel(Panel):
    """Two corners, and what they mean for the picture and for the entries."""

    title = QT_TRANSLATE_NOOP("MapSetup", "Bounds")
    hint = QT_TRANSLATE_NOOP(
        "MapSetup",
        "The coordinates of the picture's corners. Changing them moves no entry's coordinates.",
    )

    def __init__(self, setup: Setup, parent: QWidget | None = None) -> None:
        super().__init__(setup, parent)
        self._showing = False
        grid = QGridLayout()
        grid.setSpacing(2 * STEP)
        self._left, self._bottom, self._width, self._height = (
            NumberBox(name, self) for name in ("mapLeft", "mapBottom", "mapWidth", "mapHeight")
        )
        for box in (self._width, self._height):
            box.setMinimum(0.000001)
        for row, column, text, box in (
            (0, 0, self.tr("Width"), self._width),
            (0, 1, self.tr("Height"), self._height),
            (2, 0, self.tr("x at the left"), self._left),
            (2, 1, self.tr("y at the bottom"), self._bottom),
        ):
            label = QLabel(text, self)
            label.setProperty("role", "muted")
            label.setBuddy(box)
            grid.addWidget(label, row, column)
            grid.addWidget(box, row + 1, column)
            box.valueChanged.connect(self._take)
        self.form.addLayout(grid)
        self._lock = QCheckBox(self.tr("Keep the picture's shape"), self)
        self._lock.setObjectName("mapKeepShape")
        self._lock.setChecked(setup.new or abs(setup.stretch - 1) < _TOLD_STRETCH)
        self._lock.toggled.connect(lambda _on: self._take())
        self.form.addWidget(self._lock)
        self._pixels = QPushButton(self.tr("One unit for each pixel"), self)
        self._pixels.setObjectName("mapAsPixels")
        self._pixels.clicked.connect(self._as_pixels)
        self._around = QPushButton(self.tr("Just around the entries"), self)
        self._around.setObjectName("mapAroundEntries")
        self._around.clicked.connect(self._around_entries)
        self.form.addWidget(self._pixels)
        self.form.addWidget(self._around)
        self._written = plain_label(self)
        self._written.setObjectName("mapBoundsWritten")
        wear(self._written, Text.SOURCE_SMALL)
        self._written.setWordWrap(True)
        self.form.addWidget(self._written)
        self._stretch = self.told("mapStretch", "problem")
        self._outside = self.told("mapOutside", "problem")
        self.pane = PicturePane("mapBoundsPane", self.tr("The entries on the picture"), self)
        self.lay_out(self.pane)

    def refresh(self) -> None:
        setup = self.setup
        bounds = setup.draft.bounds
        self._showing = True
        for box, value in (
            (self._left, bounds.min_x),
            (self._bottom, bounds.min_y),
            (self._width, bounds.width),
            (self._height, bounds.height),
        ):
            if box.value() != value:
                box.setValue(value)
        self._showing = False
        self._lock.setEnabled(setup.size is not None)
        self._pixels.setEnabled(setup.size is not None)
        self._around.setEnabled(bool(setup.placed))
        low, high = bounds_value(bounds)
        self._written.setText(f"bounds: [{low}, {high}]")
        tell(self._stretch, stretch_told(setup))
        outside = setup.outside
        text = plural(
            self,
            "1 of {all} entries falls outside. It stays where it is, and is listed.",
            "{n} of {all} entries fall outside. They stay where they are, and are listed.",
            outside,
            all=len(setup.placed),
        )
        tell(self._outside, text if outside else "")
        shown = setup.picture if setup.failure is None else None
        self.pane.show_picture(bounds, shown, setup.pins(), () if shown is not None else None)

    def _take(self) -> None:
        """The numbers that the curator typed; one side follows the other if the shape is kept."""
        if self._showing:
            return
        width, height = self._width.value(), self._height.value()
        size = self.setup.size
        if self._lock.isChecked() and size is not None:
            if self.sender() is self._height:
                width = _tidy(height * size[0] / size[1])
            else:
                height = _tidy(width * size[1] / size[0])
        left, bottom = self._left.value(), self._bottom.value()
        self.setup.set_bounds(Bounds(left, bottom, _sum(left, width), _sum(bottom, height)))

    def _as_pixels(self) -> None:
        if self.setup.size is not None:
            self.setup.set_bounds(bounds_of(self.setup.size))

    def _around_entries(self) -> None:
        around = Bounds.around((one.x, one.y) for one in self.setup.placed)
        size = self.setup.size
        if self._lock.isChecked() and size is not None:
            width = max(around.width, around.height * size[0] / size[1])
            height = width * size[1] / size[0]
            x, y = around.centre
            left, bottom = round(x - width / 2), round(y - height / 2)
            around = Bounds(left, bottom, _sum(left, _tidy(width)), _sum(bottom, _tidy(height)))
        self.setup.set_bounds(around)


def stretch_told(setup: Setup) -> str:
    """In what other shape than it is drawn the bounds show the picture; empty where in its own."""
    stretch, size = setup.stretch, setup.size
    if size is None or abs(stretch - 1) < _TOLD_STRETCH:
        return ""
    translate = QCoreApplication.translate
    text = (
        translate(
            "MapSetup", "The picture is {width} × {height}; the bounds show it {n}% too wide."
        )
        if stretch > 1
        else translate(
            "MapSetup", "The picture is {width} × {height}; the bounds show it {n}% too high."
        )
    )
    percent = round((max(stretch, 1 / stretch) - 1) * 100)
    return text.format(width=round(size[0]), height=round(size[1]), n=max(1, percent))


def _tidy(value: float) -> float:
    """A length without digits that nobody would type."""
    return max(round(value, 2), 0.01)


def _sum(one: float, other: float) -> float:
    return round(one + other, 6)
