"""Where every pin of a map would go: arrows on the new picture, and a list."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from editor.schema.collation import sort_key
from editor.territory.bounds import Bounds
from editor.territory.regions import Region
from editor.ui.icons import icon
from editor.ui.languages import plural
from editor.ui.look import STEP
from editor.ui.map.setup.pane import PicturePane
from editor.ui.plain import plain_label
from editor.ui.territory.arrow import arrow
from editor.ui.territory.content import Pin
from editor.ui.territory.extras import Frame
from editor.ui.words import words
from editor.workspace.new_artwork import Artwork, Shift

_LIST_WIDTH = 300
_MOST_ARROWS = 2000  # more cannot be told apart, nor drawn while zooming


class Arrows:
    """Draws a line from where each pin's coordinates lay to where they will."""

    def __init__(self) -> None:
        self.shifts: Sequence[Shift] = ()

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """Draw them; what is flagged lies above, in another colour."""
        for flagged in (False, True):
            colour = QColor(frame.tones.problem if flagged else frame.tones.ink)
            colour.setAlphaF(1.0 if flagged else 0.55)
            painter.setPen(QPen(colour, 1.6 if flagged else 1.2))
            lines: list[QLineF] = []
            for shift in self.shifts:
                if shift.flagged is flagged:
                    lines += arrow(
                        frame.camera.to_view(*shift.old), frame.camera.to_view(*shift.new)
                    )
            painter.drawLines(lines)

    def covers(self, frame: Frame) -> QRegion:
        """They may lie anywhere."""
        return QRegion(frame.view.toRect()) if self.shifts else QRegion()


class ShiftPreview(QWidget):
    """The new map with its pins, and what is to be looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pane = PicturePane("artworkPreview", self.tr("The map as it will be"), self)
        self._arrows = Arrows()
        self.pane.extras.add(self._arrows)
        self._summary = plain_label(self)
        self._summary.setObjectName("artworkSummary")
        self._summary.setWordWrap(True)
        self.rows = QListWidget(self)
        self.rows.setObjectName("artworkShifts")
        self.rows.setAccessibleName(self.tr("Where the pins go"))
        self.rows.setProperty("framed", True)
        self.rows.setWordWrap(True)
        self.rows.setSpacing(3)
        self.rows.setFixedWidth(_LIST_WIDTH)
        self.rows.currentItemChanged.connect(self._look)
        self.pane.picked.connect(self._pick)
        side = QVBoxLayout()
        side.setSpacing(2 * STEP)
        side.addWidget(self._summary)
        side.addWidget(self.rows, 1)
        self._summary.setFixedWidth(_LIST_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * STEP)
        row.addWidget(self.pane, 1)
        row.addLayout(side)

    def show_artwork(
        self,
        artwork: Artwork,
        bounds: Bounds,
        picture: Path | None,
        regions: tuple[Region, ...] | None,
    ) -> None:
        """Show what would become of the map."""
        order = sorted(artwork.shifts, key=lambda one: (not one.flagged, sort_key(one.title)))
        pins = [
            Pin(one.path, one.title, *one.new, tone=6 if one.flagged else None) for one in order
        ]
        self.pane.show_picture(bounds, picture, pins, regions)
        self._arrows.shifts = order[:_MOST_ARROWS]
        self.pane.extras.changed()
        self.rows.clear()
        for path, message in artwork.plan.refused.items():
            self._add(path, self._title(artwork, path), words(message), flagged=True)
        for one in order:
            if one.path not in artwork.plan.refused:
                self._add(one.path, one.title, self._told(one), flagged=one.flagged)
        self._summary.setText(self._sum(artwork))

    def _title(self, artwork: Artwork, path: str) -> str:
        return next((one.title for one in artwork.shifts if one.path == path), path)

    def _add(self, path: str, title: str, told: str, *, flagged: bool) -> None:
        item = QListWidgetItem(f"{title}\n{told}", self.rows)
        item.setData(Qt.ItemDataRole.UserRole, path)
        if flagged:
            item.setIcon(icon("triangle-alert"))

    def _told(self, shift: Shift) -> str:
        if shift.new == shift.old:
            x, y = (f"{at:g}" for at in shift.new)
            where = self.tr("stays at x {x}, y {y}").format(x=x, y=y)
        else:
            text = self.tr("x {old_x}, y {old_y} → x {x}, y {y}")
            old_x, old_y, x, y = (f"{at:g}" for at in (*shift.old, *shift.new))
            where = text.format(old_x=old_x, old_y=old_y, x=x, y=y)
        told = [where]
        if shift.outside:
            told.append(self.tr("leaves the picture"))
        if shift.left is not None:
            told.append(self.tr("leaves {territory}").format(territory=shift.left))
        return "; ".join(told)

    def _sum(self, artwork: Artwork) -> str:
        moved = sum(one.new != one.old for one in artwork.shifts)
        flagged = sum(one.flagged for one in artwork.shifts)
        told = [
            plural(
                self,
                "{n} of {all} pins moves.",
                "{n} of {all} pins move.",
                moved,
                all=len(artwork.shifts),
            ),
            plural(self, "{n} needs a look.", "{n} need a look.", flagged)
            if flagged
            else self.tr("None leaves the picture or its territory."),
        ]
        if refused := len(artwork.plan.refused):
            told.append(
                plural(
                    self,
                    "{n} cannot be changed and stays.",
                    "{n} cannot be changed and stay.",
                    refused,
                )
            )
        return " ".join(told)

    def _look(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            path = str(item.data(Qt.ItemDataRole.UserRole))
            self.pane.show_selected(path)
            self.pane.reveal(path)

    def _pick(self, path: str) -> None:
        for number in range(self.rows.count()):
            if self.rows.item(number).data(Qt.ItemDataRole.UserRole) == path:
                self.rows.setCurrentRow(number)
