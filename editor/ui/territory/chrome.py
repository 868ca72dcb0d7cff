"""What floats over the map: the zoom column, the legend, words where nothing is to be seen."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget

from editor.ui.empty_state import Picture
from editor.ui.icons import draw_icon, icon
from editor.ui.look import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS, tones_of
from editor.ui.plain import plain_label
from editor.ui.reading_order import OneStop
from editor.ui.territory.floating import EDGE, Floating
from editor.ui.territory.legend import Legend
from editor.ui.text_size import size_icon

GAP = 8
_RESHAPING = {QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize}


class Corner(Enum):
    """Where a part that others add floats."""

    TOP_LEFT = auto()
    TOP = auto()
    BOTTOM_LEFT = auto()
    BOTTOM = auto()
    FOOT = auto()  # along the lower edge, as wide as the view; all else stands above it


class Chrome(QObject):
    """The floating parts of a view, and where they lie.

    foot_changed(pixels): so much of the view's lower edge is taken.
    """

    foot_changed = Signal(int)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._foot = 0
        self._added: dict[Corner, list[QWidget]] = {corner: [] for corner in Corner}
        self.column = ZoomColumn(view)
        self.legend = Legend(view)
        self.empty = Words("emptyMap", "", view, picture="unmapped")
        self.notice = Words("mapNotice", "triangle-alert", view)
        self.legend.resized.connect(self.lay_out)

    def add(self, part: QWidget, corner: Corner) -> None:
        """Let a child of the view float in a corner, beyond those that are there already.

        It is placed anew whenever it is shown, hidden or resized; its size is its own affair.
        """
        self._added[corner].append(part)
        part.installEventFilter(self)
        self.lay_out()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow parts that come, go or change their size."""
        if event.type() in _RESHAPING:
            self.lay_out()
        return False

    def lay_out(self) -> None:
        """Put every part where it belongs in the view."""
        width, height = self._view.width(), self._view.height()
        for part in (part for part in self._added[Corner.FOOT] if not part.isHidden()):
            room = width - 2 * EDGE
            wraps = part.hasHeightForWidth()
            part.resize(room, part.heightForWidth(room) if wraps else part.sizeHint().height())
            part.move(EDGE, height - EDGE - part.height())
            height -= part.height() + GAP
        if self._foot != self._view.height() - height:
            self._foot = self._view.height() - height
            self.foot_changed.emit(self._foot)
        column, legend, empty, notice = self.column, self.legend, self.empty, self.notice
        empty.fit(width)
        notice.fit(width)
        legend.fit(width, height)
        column.adjustSize()
        from_right = self._view.isRightToLeft()
        for part, upper in ((column, EDGE), (legend, height - legend.height() - EDGE)):
            part.move(EDGE if from_right else width - part.width() - EDGE, upper)
        empty.move((width - empty.width()) // 2, (height - empty.height()) // 2)
        words = [part for part in self._added[Corner.TOP] if isinstance(part, Words)]
        for told in words:
            told.fit(width)
        top = self._top(width)
        notice.move((width - notice.width()) // 2, top)
        below = top + (notice.height() + GAP if notice.isVisible() else 0)
        for corner, parts in self._added.items():
            if corner is Corner.FOOT:
                continue
            edge = below if corner is Corner.TOP else EDGE
            for part in (part for part in parts if not part.isHidden()):
                across = corner in (Corner.TOP, Corner.BOTTOM)
                left = width - part.width() - EDGE if from_right else EDGE
                left = (width - part.width()) // 2 if across else left
                upper = corner in (Corner.TOP, Corner.TOP_LEFT)
                part.move(left, edge if upper else height - edge - part.height())
                edge += part.height() + GAP

    def _top(self, width: int) -> int:
        """Where what floats at the top begins: below the left corner where it would cover that."""
        corner = [part for part in self._added[Corner.TOP_LEFT] if not part.isHidden()]
        tops = [self.notice, *self._added[Corner.TOP]]
        widest = max((part.width() for part in tops if not part.isHidden()), default=0)
        taken = max((EDGE + part.width() + GAP for part in corner), default=0)
        if (width - widest) // 2 >= taken:
            return EDGE
        return EDGE + sum(part.height() + GAP for part in corner)


class ZoomColumn(Floating):
    """Buttons: closer, farther, whole map, lock."""

    closer = Signal()
    farther = Signal()
    whole = Signal()
    locked = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("zoomColumn")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(1, 1, 1, 1)
        self._layout.setSpacing(0)
        self._buttons: list[QToolButton] = []
        self._add("zoomIn", "plus", self.tr("Zoom in (+)")).clicked.connect(self.closer)
        self._add("zoomOut", "minus", self.tr("Zoom out (-)")).clicked.connect(self.farther)
        self._add("zoomFit", "house", self.tr("Show the whole map (Home)")).clicked.connect(
            self.whole
        )
        self._lock = self._add("mapLock", "lock-open", "")
        self._lock.setCheckable(True)
        self._lock.toggled.connect(self._show_lock)
        self._lock.toggled.connect(self.locked)
        self._show_lock(False)
        OneStop(self)

    def set_locked(self, locked: bool) -> None:
        """Show whether pins are locked."""
        self._lock.setChecked(locked)

    def _add(self, name: str, icon_name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(icon(icon_name))
        size_icon(button, 15, around=(34, 32))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setAutoRepeat(name in {"zoomIn", "zoomOut"})
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._layout.addWidget(button)
        self._buttons.append(button)
        return button

    def _show_lock(self, locked: bool) -> None:
        self._lock.setIcon(
            icon("lock" if locked else "lock-open", QPalette.ColorRole.Link)
            if locked
            else icon("lock-open")
        )
        tip = (
            self.tr("Pins are locked: they cannot be dragged")
            if locked
            else self.tr("Lock the pins against dragging")
        )
        self._lock.setToolTip(tip)
        self._lock.setAccessibleName(tip)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(tones_of(self).hairline))
        for button in self._buttons[1:]:
            painter.drawLine(1, button.y(), self.width() - 2, button.y())
        painter.end()


class Words(Floating):
    """A few words on the map itself: why it is empty, or what is wrong with its picture.

    wanted: its button was used, which `offer` gives it.
    """

    wanted = Signal()

    def __init__(self, name: str, icon_name: str, parent: QWidget, *, picture: str = "") -> None:
        """picture: stands above the words, in place of the icon before them."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icon = icon_name
        self._heading = plain_label(self)
        self._heading.setWordWrap(True)
        font = self._heading.font()
        font.setWeight(QFont.Weight.DemiBold)
        self._heading.setFont(font)
        self._text = plain_label(self)
        self._text.setWordWrap(True)
        self._text.setProperty("role", "muted")
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(46, SPACE_M, SPACE_L, SPACE_M)
        layout.setSpacing(SPACE_XS)
        side = Qt.AlignmentFlag.AlignLeft
        if picture:
            side = Qt.AlignmentFlag.AlignHCenter
            layout.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
            layout.addWidget(Picture(self, picture), 0, side)
            layout.addSpacing(SPACE_S)
            for label in (self._heading, self._text):
                label.setAlignment(side)
        layout.addWidget(self._heading)
        layout.addWidget(self._text)
        self._button = QPushButton(self)
        self._button.setObjectName(f"{name}Action")
        self._button.hide()
        self._button.clicked.connect(self.wanted)
        layout.addSpacing(GAP - SPACE_XS)
        layout.addWidget(self._button, 0, side)
        self.hide()

    def offer(self, text: str) -> None:
        """Have a button that says this, or none where it is empty."""
        self._button.setText(text)
        self._button.setVisible(bool(text))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not text)

    def say(self, heading: str, text: str) -> None:
        """Show a heading and a sentence."""
        self._heading.setText(heading)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(f"{heading}\n{text}".strip())
        self.show()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def fit(self, width: int) -> None:
        """Take a size for a view of `width`."""
        width = min(380, max(200, width - 120))
        # By its width: the hint of words that wrap is a guess.
        wrapped = self._layout.heightForWidth(width)
        self.setFixedSize(width, wrapped if wrapped > 0 else self._layout.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._icon:
            return
        painter = QPainter(self)
        draw_icon(painter, self._icon, QRectF(16, 13, 18, 18), tones_of(self).accent)
        painter.end()
