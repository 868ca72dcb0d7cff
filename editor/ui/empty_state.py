"""What stands where there is nothing to show yet: a picture, a sentence, and one way on."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractScrollArea, QPushButton, QVBoxLayout, QWidget

from editor.resources import resource
from editor.ui.look import LIGHT, SPACE_L, SPACE_S, SPACE_XL, Text, Tones, tones_of, wear
from editor.ui.plain import without_shortcut, wrapped_label
from editor.ui.text_size import share

PICTURES = ("clear", "island", "kept", "search", "seedling", "sheet", "still", "torn", "unmapped",
            "unseen", "voyage")  # fmt: skip
_SIZE = QSize(176, 112)
# Below this height the words need all of the room.
_LEAST_HEIGHT = 260
_WIDEST = 440


@cache
def _drawing(name: str, tones: Tones) -> bytes:
    """A picture as SVG in these tones. Its file is drawn in the light ones."""
    svg = resource("pictures", f"{name}.svg").read_text(encoding="utf-8")
    # Each tone by its place first, so that none is taken for one that was put in.
    pairs = [(n, light, tones[n]) for n, light in enumerate(LIGHT) if isinstance(light, str)]
    for n, light, _ in pairs:
        svg = svg.replace(light, f"tone-{n};")
    for n, _, tone in pairs:
        svg = svg.replace(f"tone-{n};", str(tone))
    return svg.encode()


class Picture(QWidget):
    """One of `PICTURES`, in the tones of the moment."""

    def __init__(self, parent: QWidget, name: str = "island") -> None:
        super().__init__(parent)
        self.setFixedSize(_SIZE)
        self._name = name
        self._tones: Tones | None = None

    def show_picture(self, name: str) -> None:
        """Show another one."""
        if name != self._name:
            self._name = name
            self.update()

    def set_tones(self, tones: Tones) -> None:
        """Take tones that are not the window's."""
        self._tones = tones
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tones = self._tones if self._tones is not None else tones_of(self)
        drawing = QSvgRenderer(QByteArray(_drawing(self._name, tones)))
        drawing.render(painter, QRectF(self.rect()))
        painter.end()


class EmptyState(QWidget):
    """acted: its button was pressed.

    Named `name`, its parts with "Heading", "Below" and "Act" behind.
    """

    acted = Signal()

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._view: QAbstractScrollArea | None = None
        self._picture = Picture(self)
        self._heading = wrapped_label(self)
        self._heading.setObjectName(f"{name}Heading")
        self._heading.setProperty("role", "title")
        wear(self._heading, Text.TITLE)
        self._below = wrapped_label(self)
        self._below.setObjectName(f"{name}Below")
        self._below.setProperty("role", "muted")
        self._act = QPushButton(self)
        self._act.setObjectName(f"{name}Act")
        self._act.clicked.connect(lambda _=False: self.acted.emit())
        self._act.hide()
        centre = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_S)
        layout.addStretch(2)
        layout.addWidget(self._picture, 0, centre)
        layout.addSpacing(SPACE_S)
        for label in (self._heading, self._below):
            label.setAlignment(centre)
            label.setMaximumWidth(_WIDEST)
            layout.addWidget(label)
        layout.addSpacing(SPACE_S)
        layout.addWidget(self._act, 0, centre)
        layout.addStretch(3)

    @property
    def text(self) -> str:
        """What is said."""
        return self._heading.text()

    def say(self, heading: str, below: str = "", *, picture: str, act: str = "") -> None:
        """Show these words below a picture; act: of the button, "" for none."""
        self._picture.show_picture(picture)
        self._heading.setText(heading)
        self._below.setText(below)
        self._act.setText(without_shortcut(act))
        self._act.setVisible(bool(act))
        self._fit()
        self.raise_()

    @classmethod
    def over(
        cls, view: QAbstractScrollArea, name: str, parent: QWidget | None = None
    ) -> EmptyState:
        """One that lies over a view's rows; it is hidden until it is shown.

        parent: what holds the view, where the view has parts of its own over its rows.
        """
        made = cls(parent or view, name)
        made.hide()
        made.setProperty("covers", True)
        made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        made._view = view
        view.viewport().installEventFilter(made)
        return made

    def _cover(self) -> None:
        parent = self.parentWidget()
        if self._view is None or parent is None:
            return
        rows, edge = self._view.viewport().geometry(), self._view.frameWidth()
        place = parent.mapFromGlobal(self._view.mapToGlobal(QPoint(0, rows.top())))
        width = self._view.width() - 2 * edge
        self.setGeometry(place.x() + edge, place.y(), width, rows.height())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._cover()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        self._cover()
        super().showEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Little: what there is no room for is left out, see `resizeEvent`."""
        return QSize(80, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        height = self.height() / share()
        self._picture.setVisible(height >= _LEAST_HEIGHT)
        self._below.setVisible(bool(self._below.text()) and height >= _LEAST_HEIGHT / 2)
        # A wrapped label that may be as narrow as it likes is not centred by a layout.
        side = max(SPACE_L, (self.width() - _WIDEST) // 2)
        layout = self.layout()
        if layout is not None and layout.contentsMargins().left() != side:
            layout.setContentsMargins(side, SPACE_XL, side, SPACE_XL)
