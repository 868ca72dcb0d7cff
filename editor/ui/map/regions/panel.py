"""The panel over the map with which territories are named, coloured, drawn, split and removed."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.territory.regions import Region
from editor.ui.flow import FlowLayout
from editor.ui.icons import icon
from editor.ui.languages import plural
from editor.ui.look import STEP
from editor.ui.map.regions.tool import Mode
from editor.ui.plain import plain_label
from editor.ui.territory.floating import Floating
from editor.ui.territory.tints import EARTH
from editor.ui.text_size import size_icon
from editor.ui.toggle import Toggle

_Button = TypeVar("_Button", bound=QToolButton)

_WIDTH = 268
_SWATCH = 20


class RegionPanel(Floating):
    """renamed, coloured: of the selected territory; a colour of None is chosen for it.

    mode_wanted: a line is to be drawn, or called off. joined: whether shared borders move for both.
    """

    renamed = Signal(str)
    coloured = Signal(object)
    mode_wanted = Signal(object)
    joined = Signal(bool)
    kept = Signal()
    mended = Signal()
    removed = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("regionPanel")
        self.setFixedWidth(_WIDTH)
        self._name_shown = ""
        self._mode = Mode.EDIT
        title = plain_label(self)
        title.setText(self.tr("Territories"))
        font = title.font()
        font.setWeight(font.Weight.DemiBold)
        title.setFont(font)
        close = self._tool("regionsDone", "x", self.tr("Done (Escape)"))
        close.clicked.connect(self.closed)
        self._draw = self._button("regionDraw", self.tr("New"), "plus")
        self._draw.setToolTip(self.tr("Draw a new territory: click its points, Enter ends"))
        self._draw.clicked.connect(lambda _=False: self._want(Mode.DRAW))
        self._split = self._button("regionSplit", self.tr("Split"), "scissors")
        self._split.setToolTip(self.tr("Draw a line right across the territory; Enter ends"))
        self._split.clicked.connect(lambda _=False: self._want(Mode.SPLIT))
        self._remove = self._tool("regionRemove", "trash", self.tr("Remove (Delete)"))
        self._remove.clicked.connect(self.removed)
        self._join = self._tool("regionJoined", "link-2", "")
        self._join.setCheckable(True)
        self._join.setChecked(True)
        self._join.toggled.connect(self._show_joined)
        self._join.toggled.connect(self.joined)
        self._show_joined(True)
        self._name = QLineEdit(self)
        self._name.setObjectName("regionName")
        self._name.setPlaceholderText(self.tr("Name"))
        self._name.setAccessibleName(self.tr("Name of the territory"))
        self._name.editingFinished.connect(self._take_name)
        self._colours = QWidget(self)
        self._swatches: list[tuple[Toggle, str | None]] = []
        self._fill_colours()
        self._hint = plain_label(self)
        self._hint.setObjectName("regionHint")
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self._fault = plain_label(self)
        self._fault.setObjectName("regionFault")
        self._fault.setProperty("role", "problem")
        self._fault.setText(self.tr("The border crosses itself."))
        self._mend = self._button("regionMend", self.tr("Mend"), "")
        self._mend.clicked.connect(self.mended)
        self._keep = self._button("regionsKeep", self.tr("Keep as a file"), "")
        self._keep.clicked.connect(self.kept)
        self._lay_out(title, close)
        self.hide()

    def _lay_out(self, title: QWidget, close: QWidget) -> None:
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(close)
        row = FlowLayout(spacing=STEP)
        for part in (self._draw, self._split, self._join, self._remove):
            row.addWidget(part)
        fault = QHBoxLayout()
        fault.addWidget(self._fault, 1)
        fault.addWidget(self._mend)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 10, 12)
        layout.setSpacing(2 * STEP)
        layout.addLayout(head)
        layout.addLayout(row)
        layout.addWidget(self._name)
        layout.addWidget(self._colours)
        layout.addLayout(fault)
        layout.addWidget(self._hint)
        layout.addWidget(self._keep)

    def _fill_colours(self) -> None:
        grid = QGridLayout(self._colours)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(3)
        for number, colour in enumerate((*EARTH, None)):
            name = colour or self.tr("Chosen by itself")
            tip = self.tr("Colour {name}").format(name=name)
            patch = self._dressed(Toggle(self), f"regionColour{number}", "", tip)
            patch.setIcon(_swatch(QColor(colour) if colour else None))
            patch.switched.connect(lambda _, colour=colour: self.coloured.emit(colour))
            self._swatches.append((patch, colour))
            grid.addWidget(patch, number // 6, number % 6)
        own = self._tool("regionColourOwn", "palette", self.tr("Another colour…"))
        own.clicked.connect(self._choose_colour)
        grid.addWidget(own, len(EARTH) // 6, 5)
        grid.setColumnStretch(6, 1)

    def show_region(self, region: Region | None, entries: int, *, crosses: bool) -> None:
        """Show the selected territory; None for none. entries: how many name it."""
        for part in (self._name, self._colours):
            part.setVisible(region is not None)
        self._fault.setVisible(region is not None and crosses)
        self._mend.setVisible(region is not None and crosses)
        self._split.setEnabled(region is not None and not crosses)
        self._remove.setEnabled(region is not None)
        name = region.name if region is not None else ""
        if name != self._name_shown or not self._name.hasFocus():
            self._name_shown = name
            self._name.setText(name)
        self._name.setToolTip(plural(self, "1 entry names it", "{n} entries name it", entries))
        for patch, colour in self._swatches:
            same = region is not None and (region.colour or "").lower() == (colour or "").lower()
            patch.put(same)

    def show_mode(self, mode: Mode, hint: str, *, inferred: bool, editable: bool) -> None:
        """Show what is going on, in few words."""
        self._mode = mode
        self._draw.setDown(mode is Mode.DRAW)
        self._split.setDown(mode is Mode.SPLIT)
        self._hint.setText(hint)
        self._keep.setVisible(inferred)
        for part in (self._name, self._colours, self._join, self._mend):
            part.setEnabled(editable)
        self._remove.setEnabled(editable and self._remove.isEnabled())
        self._split.setEnabled(editable and self._split.isEnabled())
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setFixedHeight(max(layout.heightForWidth(_WIDTH), layout.minimumSize().height()))

    def edit_name(self) -> None:
        """Let the name be typed."""
        self._name.setFocus()
        self._name.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep keys that the name has no use for from the map below: Enter would open an entry."""
        if self._name.hasFocus() and event.key() != Qt.Key.Key_Escape:
            event.accept()
        else:
            super().keyPressEvent(event)

    def _want(self, mode: Mode) -> None:
        self.mode_wanted.emit(Mode.EDIT if self._mode is mode else mode)

    def _take_name(self) -> None:
        name = self._name.text().strip()
        if name and name != self._name_shown:
            self.renamed.emit(name)
        elif not name:
            self._name.setText(self._name_shown)

    def _choose_colour(self) -> None:
        chosen = QColorDialog.getColor(QColor(EARTH[0]), self, self.tr("Colour of the territory"))
        if chosen.isValid():
            self.coloured.emit(chosen.name())

    def _show_joined(self, joined: bool) -> None:
        tip = (
            self.tr("Borders that neighbours share move for both")
            if joined
            else self.tr("Borders move for one territory alone")
        )
        self._join.setIcon(icon("link-2" if joined else "unlink-2"))
        self._join.setToolTip(tip)
        self._join.setAccessibleName(tip)

    def _button(self, name: str, text: str, icon_name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        if icon_name:
            button.setIcon(icon(icon_name))
        return button

    def _tool(self, name: str, icon_name: str, tip: str) -> QToolButton:
        return self._dressed(QToolButton(self), name, icon_name, tip)

    def _dressed(self, button: _Button, name: str, icon_name: str, tip: str) -> _Button:
        button.setObjectName(name)
        if icon_name:
            button.setIcon(icon(icon_name))
        size_icon(button, 15 if icon_name else _SWATCH, around=(30, 28))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button


def _swatch(tone: QColor | None) -> QIcon:
    """A patch of a colour; a ring for one that is chosen by itself."""
    picture = QPixmap(2 * _SWATCH, 2 * _SWATCH)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(128, 120, 110, 150))
    if tone is not None:
        painter.setBrush(tone)
    painter.drawEllipse(5, 5, 30, 30)
    if tone is None:
        painter.drawLine(10, 30, 30, 10)
    painter.end()
    return QIcon(picture)
