"""What differs in the chosen file: in words, each to be taken back, and its lines beside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor.publish.changes.difference import Difference
from editor.publish.changes.lines import Line
from editor.publish.changes.parts import Part, State, What
from editor.ui.changes.lines_view import LinesView
from editor.ui.changes.part_row import PartRow
from editor.ui.changes.sketch import MoveSketch
from editor.ui.elided import ElidedLabel
from editor.ui.icons import beside, icon
from editor.ui.look import STEP
from editor.ui.plain import plain_label, wrapped_label
from editor.ui.side_by_side import SideBySide
from editor.ui.splitter import Splitter
from editor.ui.text_size import share

# So many parts are rows; nobody reads more in words, and each is a few widgets.
MOST_PARTS = 120
# Below this width the lines stand under the words.
_ROOM_FOR_BOTH = 640
_TITLE = 160  # the least that a title has beside the buttons, at the usual size of text


class DetailPane(QWidget):
    """revert_wanted: a part, or None for the whole file. open_wanted: the file shall be opened.

    going: the place of a part shall be shown. map_wanted: where the pin moved shall be shown.
    """

    revert_wanted = Signal(object)
    going = Signal(object)
    open_wanted = Signal()
    map_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("changeDetail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._difference: Difference | None = None
        self._parts: tuple[Part, ...] = ()
        self._rows: list[PartRow] = []
        self._laid_out = False
        self._make_head()
        self._make_words()
        self.lines = LinesView("changedLines", self)
        self._splitter = Splitter(Qt.Orientation.Horizontal, self)
        self._splitter.addWidget(self._area)
        self._splitter.addWidget(self.lines)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._splitter, 1)

    def _make_head(self) -> None:
        self._head = QWidget(self)
        self._head.setObjectName("changeHead")
        self._head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = ElidedLabel(self._head)
        self._title.setProperty("role", "heading")
        self._title.setObjectName("changeTitle")
        self._path = ElidedLabel(self._head)
        self._path.setProperty("role", "muted")
        self.open = QPushButton(self.tr("Open"), self._head)
        self.open.setObjectName("openChanged")
        self.open.clicked.connect(lambda _=False: self.open_wanted.emit())
        self.revert = QPushButton(self.tr("Revert entry"), self._head)
        self.revert.setObjectName("revertEntry")
        self.revert.setIcon(icon("undo-2"))
        beside(self.revert)
        self.revert.clicked.connect(lambda _=False: self.revert_wanted.emit(None))
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self._title)
        names.addWidget(self._path)
        self._buttons = buttons = SideBySide(2 * STEP, self._head)
        buttons.line.addStretch(1)
        buttons.line.addWidget(self.open)
        buttons.line.addWidget(self.revert)
        self._head_row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._head)
        row.setContentsMargins(4 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        row.setSpacing(2 * STEP)
        row.addLayout(names, 1)
        row.addWidget(buttons)

    def _make_words(self) -> None:
        self._area = QScrollArea(self)
        self._area.setObjectName("changeParts")
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setMinimumWidth(220)
        inner = QWidget()
        inner.setObjectName("changePartsInner")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, STEP, 0, 4 * STEP)
        self._column.setSpacing(0)
        self._told = wrapped_label(inner)
        self._told.setObjectName("changeTold")
        self._told.setProperty("role", "muted")
        self._sketch = MoveSketch(inner)
        self._sketch.clicked.connect(self.map_wanted)
        self._column.addWidget(self._told)
        self._column.addWidget(self._sketch)
        self._column.addStretch(1)
        self._area.setWidget(inner)

    @property
    def difference(self) -> Difference | None:
        """What is shown."""
        return self._difference

    @property
    def sketch(self) -> MoveSketch:
        """Where the pin moved."""
        return self._sketch

    @property
    def rows(self) -> Sequence[PartRow]:
        """The parts that are shown, in order."""
        return self._rows

    def show_nothing(self) -> None:
        """Show no file."""
        self._difference = None
        self._show_parts(())
        self.lines.show_lines(())
        self._sketch.show_move(None)
        self._head.hide()
        self._told.hide()

    def show_difference(self, difference: Difference, lines: Sequence[Line]) -> None:
        """Show what differs in a file; the focus stays on the part that has it."""
        parts = difference.parts
        held = next((n for n, row in enumerate(self._rows) if row.revert.hasFocus()), None)
        same = self._difference is not None and self._difference.path == difference.path
        scrolled = self._area.verticalScrollBar().value() if same else 0
        self._difference = difference
        self._head.show()
        self._title.setText(difference.title)
        self._path.setText(_where(difference))
        self._path.setVisible(difference.title != _where(difference))
        self.revert.setVisible(difference.binary is None)
        self.revert.setText(self._verb(difference))
        self.open.setVisible(difference.state is not State.REMOVED)
        self._place_buttons()
        self._show_parts(parts)
        if self.lines.lines != tuple(lines):
            self.lines.show_lines(lines)
        told = self._told_of(difference, len(parts))
        self._told.setText(told)
        self._told.setVisible(bool(told))
        self._area.verticalScrollBar().setValue(scrolled)
        if held is not None and same and self._rows:
            self._rows[min(held, len(self._rows) - 1)].revert.setFocus()

    def _verb(self, difference: Difference) -> str:
        if difference.state is State.ADDED:
            return self.tr("Remove the new file")
        if difference.state is State.REMOVED:
            return self.tr("Bring back")
        return self.tr("Revert entry") if difference.is_entry else self.tr("Revert file")

    def _told_of(self, difference: Difference, count: int) -> str:
        """What is told besides the parts."""
        state = difference.state
        if difference.binary is not None:
            told = {
                State.ADDED: self.tr("This file is new."),
                State.REMOVED: self.tr("This file is gone."),
            }.get(state, self.tr("This file was replaced."))
            return told + " " + self.tr("It is no text, or too large, so no lines are shown.")
        if state is State.ADDED:
            return self.tr("This file is new.")
        if state is State.REMOVED:
            return self.tr("This file is gone. It can be brought back as it was.")
        if count > MOST_PARTS:
            return self.tr("The first {n} of {count} differences, in words").format(
                n=self.locale().toString(MOST_PARTS), count=self.locale().toString(count)
            )
        if state is State.RENAMED:
            return self.tr("It was {path}.").format(path=difference.old_path)
        return ""

    def _show_parts(self, parts: tuple[Part, ...]) -> None:
        if parts == self._parts and len(self._rows) == len(parts):
            return
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._parts, self._rows = parts, []
        heading = ""
        for label in self.findChildren(QLabel, "partHeading"):
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()
        for part in parts[:MOST_PARTS]:
            group = self._group_of(part)
            if group != heading:
                heading = group
                label = plain_label(self)
                label.setObjectName("partHeading")
                label.setProperty("role", "muted")
                label.setText(group)
                self._column.insertWidget(self._column.count() - 1, label)
            row = PartRow(part)
            row.revert_wanted.connect(self.revert_wanted)
            row.going.connect(self.going)
            row.show_place.setVisible(self._leads(part))
            row.revert.installEventFilter(self)
            self._rows.append(row)
            self._column.insertWidget(self._column.count() - 1, row)
            if part.what is What.PIN:
                self._column.removeWidget(self._sketch)
                self._column.insertWidget(self._column.count() - 1, self._sketch)
            row.show()  # at once: a key may be pressed before the layout does it

    def _leads(self, part: Part) -> bool:
        """Whether there is a place in the entry to show."""
        shown = self._difference
        return shown is not None and shown.is_entry and part.what is not What.LINE_ENDS

    def _group_of(self, part: Part) -> str:
        if part.what is What.ARTICLE or part.keys == ("article",):
            return self.tr("Article")
        if part.what is What.PIN:
            return self.tr("Map")
        if part.what is What.NOTE:
            return self.tr("In words")
        if part.what is What.FRONTMATTER:
            return self.tr("Frontmatter")
        return self.tr("Lines") if part.what is What.LINES else self.tr("Fields")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down go from part to part."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if by is not None:
                buttons = [row.revert for row in self._rows if row.part.back]
                at = next((n for n, one in enumerate(buttons) if one is watched), 0)
                to = buttons[min(max(at + by, 0), len(buttons) - 1)]
                to.setFocus(Qt.FocusReason.TabFocusReason)
                self._area.ensureWidgetVisible(to)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()
        wide = event.size().width() >= _ROOM_FOR_BOTH
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if not self._laid_out or self._splitter.orientation() != orientation:
            self._laid_out = True
            self._splitter.setOrientation(orientation)
            half = (event.size().width() if wide else event.size().height()) // 2
            self._splitter.setSizes([half, half])

    def _place_buttons(self) -> None:
        """Put the buttons beside the title, or below where they would leave it too little room."""
        beside = self.width() - self._buttons.needed >= round(_TITLE * share())
        way = QBoxLayout.Direction
        self._head_row.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def take_focus(self) -> None:
        """Give the focus to the first part that can be taken back."""
        target = next((row.revert for row in self._rows if row.part.back), self.revert)
        target.setFocus(Qt.FocusReason.TabFocusReason)


def _where(difference: Difference) -> str:
    if difference.old_path and difference.old_path != difference.path:
        return f"{difference.old_path} → {difference.path}"
    return difference.path
