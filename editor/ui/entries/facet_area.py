"""The facets above the list, each a section that folds: heading, filter, values."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.ui.entries.facet_values import ValueList
from editor.ui.icons import beside, icon
from editor.ui.line_parts import let_clear
from editor.ui.look import ROW_HEIGHT
from editor.ui.plain import plain_tip, without_shortcut
from editor.ui.toggle import Fold
from editor.workspace.facets import Facets

# From this many values on, a box to filter them stands above them.
_MANY = 12
# Of the height that facets and entries have together, the facets take this much at most.
_SHARE = 0.55
_ROWS_LEFT = 3  # of entries are seen below them, as far as there is room


class FacetSection(QWidget):
    """One facet. toggled(value): it was chosen or let go of. removed: the facet is to go."""

    toggled = Signal(str)
    removed = Signal()
    folded = Signal()

    def __init__(
        self, name: str, label: str, *, unfolded: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"facet.{name}")
        self._many = False
        self._heading = Fold(self)
        self._heading.setObjectName("facetHeading")
        self._heading.setProperty("facetHeading", True)
        self._heading.setText(without_shortcut(label))
        self._heading.setToolTip(plain_tip(label))
        beside(self._heading)
        self._heading.unfold(unfolded)
        self._heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._heading.unfolded_changed.connect(self._fold)
        remove = QToolButton(self)
        remove.setObjectName("facetRemove")
        remove.setIcon(icon("x"))
        remove.setToolTip(self.tr("Remove this facet"))
        remove.setAccessibleName(self.tr("Remove the facet {name}").format(name=label))
        remove.clicked.connect(self.removed)
        self._filter = QLineEdit(self)
        self._filter.setObjectName("facetFilter")
        self._filter.setAccessibleName(self.tr("Filter values of {name}").format(name=label))
        let_clear(self._filter)
        self._filter.textChanged.connect(self._filter_changed)
        self.list = ValueList(self)
        self.list.setObjectName("facetValues")
        self.list.setAccessibleName(label)
        self.list.toggled.connect(self.toggled)
        heading = QHBoxLayout()
        heading.setContentsMargins(4, 2, 8, 2)
        heading.setSpacing(0)
        heading.addWidget(self._heading, 1)
        heading.addWidget(remove)
        self._filter_room = QWidget(self)
        room = QHBoxLayout(self._filter_room)
        room.setContentsMargins(12, 0, 12, 4)
        room.addWidget(self._filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(0)
        layout.addLayout(heading)
        layout.addWidget(self._filter_room)
        layout.addWidget(self.list)
        self._show_folding()

    @property
    def unfolded(self) -> bool:
        """Whether the values are seen."""
        return self._heading.unfolded

    def show_counts(self, facets: Facets, name: str) -> None:
        """Show what the facets count; nothing is counted for a folded one."""
        if self.unfolded:
            counts = facets.counts(name)
            self.list.values.show(counts)
            # Once there, it stays: what other facets leave does not move the values about.
            n = len(counts.values)
            self._many = self._many or n > _MANY
            self._filter.setPlaceholderText(
                self.tr("Filter {n} values").format(n=self.locale().toString(n))
            )
            self._filter_room.setVisible(self._many)
            self.list.fit()

    def _fold(self) -> None:
        self._show_folding()
        self.folded.emit()

    def _show_folding(self) -> None:
        self._heading.setIcon(icon("chevron-down" if self.unfolded else "chevron-right"))
        self.list.setVisible(self.unfolded)
        if not self.unfolded:
            self._filter_room.hide()

    def _filter_changed(self, letters: str) -> None:
        self.list.values.filter(letters)
        self.list.fit()


class FacetArea(QScrollArea):
    """All facets of the vault's list.

    chosen(facet, value): a value was clicked. removed(facet). unfolding_changed: a section was
    folded or unfolded.
    """

    chosen = Signal(str, str)
    removed = Signal(str)
    unfolding_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facetArea")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(34)
        self._sections: dict[str, FacetSection] = {}
        content = QWidget(self)
        content.setObjectName("facetAreaContent")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(content)
        self._splitter: QSplitter | None = None
        self._moved = False  # the curator chose the height
        content.installEventFilter(self)
        self.hide()

    def fit_into(self, splitter: QSplitter) -> None:
        """Take the height of the facets in `splitter`, until the curator moves its handle."""
        self._splitter = splitter
        splitter.splitterMoved.connect(self._keep_height)
        splitter.installEventFilter(self)

    @property
    def unfolded(self) -> dict[str, bool]:
        """The facets in their order, and whether each is unfolded."""
        return {name: section.unfolded for name, section in self._sections.items()}

    def add(self, name: str, label: str, *, unfolded: bool) -> None:
        """Add a section at the end."""
        section = FacetSection(name, label, unfolded=unfolded, parent=self.widget())
        section.toggled.connect(lambda value: self.chosen.emit(name, value))
        section.removed.connect(lambda: self.removed.emit(name))
        section.folded.connect(self.unfolding_changed)
        self._sections[name] = section
        self._column.insertWidget(self._column.count() - 1, section)
        self.show()

    def remove(self, name: str) -> None:
        """Take a section away."""
        section = self._sections.pop(name)
        self._column.removeWidget(section)
        section.hide()
        section.deleteLater()
        if not self._sections:
            self._moved = False
            self.hide()

    def clear(self) -> None:
        """Take all sections away."""
        for name in tuple(self._sections):
            self.remove(name)

    def show_counts(self, facets: Facets) -> None:
        """Show what the facets count now."""
        for name, section in self._sections.items():
            section.show_counts(facets, name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the height that the sections ask for, and what there is of it."""
        asked = event.type() == QEvent.Type.LayoutRequest and watched is self.widget()
        if asked or (event.type() == QEvent.Type.Resize and watched is self._splitter):
            self._fit()
        return super().eventFilter(watched, event)

    def _keep_height(self) -> None:
        self._moved = True

    def _fit(self) -> None:
        splitter = self._splitter
        if splitter is None or self._moved or not self._sections:
            return
        total = splitter.height()
        wanted = self._column.minimumSize().height() + 2
        most = min(int(total * _SHARE), total - _ROWS_LEFT * ROW_HEIGHT)
        height = max(self.minimumHeight(), min(wanted, most))
        if splitter.sizes()[0] != height:
            splitter.setSizes([height, max(1, total - height)])
