"""What differs between two texts, part by part in words; some of it can be chosen."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from editor.publish.changes.parts import Part, What
from editor.ui.changes.part_row import marked_up, runs_html
from editor.ui.look import STEP, tones_of
from editor.ui.words import words

# More parts than anybody reads here would hold the window up.
_MOST = 200


class PartList(QScrollArea):
    """chosen_changed: other parts are ticked."""

    chosen_changed = Signal()

    def __init__(self, name: str, meaning: str, parent: QWidget) -> None:
        """meaning: for screen readers."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(meaning)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows: list[_PartRow] = []
        self._telling = True
        self._all = QCheckBox(self.tr("All of it"))
        self._all.setObjectName(f"{name}All")
        self._all.clicked.connect(lambda _=False: self._choose_all())

    @property
    def rows(self) -> list[_PartRow]:
        """What is shown."""
        return self._rows

    def show_parts(self, parts: Sequence[Part], *, tickable: bool = False) -> None:
        """Show these; tickable: those that can be put back by themselves, all ticked."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, STEP, 0)
        column.setSpacing(STEP)
        self._all.setParent(inner)
        self._rows = [_PartRow(part, inner, tickable=tickable) for part in parts[:_MOST]]
        if tickable and self._rows:
            caption = QLabel(self.tr("Changed since then. What is ticked is restored."), inner)
            caption.setProperty("role", "muted")
            caption.setWordWrap(True)
            column.addWidget(caption)
        several = tickable and sum(row.tick is not None for row in self._rows) > 1
        self._all.setVisible(several)
        if several:
            column.addWidget(self._all)
        for row in self._rows:
            column.addWidget(row)
            if row.tick is not None:
                row.tick.toggled.connect(lambda _: self._tell())
        if len(parts) > _MOST:
            rest = QLabel(self.tr("and {n} more").format(n=len(parts) - _MOST), inner)
            rest.setProperty("role", "muted")
            column.addWidget(rest)
        column.addStretch(1)
        before = self.takeWidget()
        self.setWidget(inner)
        if before is not None:
            before.deleteLater()
        self._show_all()

    def height_wanted(self, width: int) -> int:
        """How tall it is with all that it shows, at a width; both in pixels."""
        inner = self.widget()
        layout = inner.layout() if inner is not None else None
        return layout.totalHeightForWidth(width) + 4 * STEP if layout is not None else 0

    def chosen(self) -> list[Part]:
        """The parts that are ticked; what is not shown counts as ticked where all the rest is."""
        return [row.part for row in self._rows if row.tick is not None and row.tick.isChecked()]

    @property
    def chooses_all(self) -> bool:
        """Whether nothing that could be ticked is not."""
        return all(row.tick is None or row.tick.isChecked() for row in self._rows)

    def _choose_all(self) -> None:
        wanted = not self.chooses_all
        self._telling = False
        for row in self._rows:
            if row.tick is not None:
                row.tick.setChecked(wanted)
        self._telling = True
        self._tell()

    def _tell(self) -> None:
        if self._telling:
            self._show_all()
            self.chosen_changed.emit()

    def _show_all(self) -> None:
        state = Qt.CheckState.Checked if self.chooses_all else Qt.CheckState.Unchecked
        if state is Qt.CheckState.Unchecked and self.chosen():
            state = Qt.CheckState.PartiallyChecked
        self._all.setCheckState(state)


class _PartRow(QWidget):
    def __init__(self, part: Part, parent: QWidget, *, tickable: bool) -> None:
        super().__init__(parent)
        self.part = part
        self.tick: QCheckBox | None = None
        self._told = QLabel(self)
        self._told.setTextFormat(Qt.TextFormat.RichText)
        self._told.setWordWrap(True)
        self._told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._told.setSizePolicy(policy)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * STEP)
        if tickable and part.back:
            self.tick = QCheckBox(self)
            self.tick.setObjectName("historyPart")
            self.tick.setChecked(True)
            self.tick.setAccessibleName(self.tr("Restore: {what}").format(what=self.text))
            layout.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._told, 1)
        self._draw()

    @property
    def text(self) -> str:
        """What is told, as plain text."""
        return words(self.part.words)

    def changeEvent(self, event: QEvent) -> None:
        """Tones are kept in the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_told"):
            self._draw()

    def _draw(self) -> None:
        tones, part = tones_of(self), self.part
        told = marked_up(part, self.text, tones)
        if part.under and part.what is What.ARTICLE:
            under = escape(self.tr("under “{heading}”").format(heading=part.under))
            told += f' <span style="color:{tones.muted}">{under}</span>'
        if part.runs:
            told += f"<br>{runs_html(part.runs, tones)}"
        self._told.setText(told)
