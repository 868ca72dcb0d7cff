"""Likely variants of spelling, each to be merged with one click or dismissed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.schema.variants import Cluster, Reason
from editor.ui.icons import icon
from editor.ui.languages import number
from editor.ui.pane_heading import PaneHeading
from editor.ui.plain import plain_label
from editor.ui.vocabulary.rows import visible

_AT_ONCE = 40  # clusters; more are shown when asked for


class VariantsPane(QWidget):
    """The clusters found, by the reason for each.

    merge_wanted(spellings): the new spelling of each text by the old one. chosen(cluster): its
    values are to be seen. dismissed(cluster): it is no variant.
    """

    merge_wanted = Signal(dict)
    chosen = Signal(object)
    dismissed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clusters: Sequence[Cluster] = ()
        self._counts: Mapping[str, int] = {}
        self._most = _AT_ONCE
        self._heading = PaneHeading(self.tr("Likely variants"), self)
        self._heading.remark.setObjectName("variantCount")
        self._area = QScrollArea(self)
        self._area.setObjectName("variantArea")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._heading)
        layout.addWidget(self._area, 1)
        self.show_clusters((), {})

    def show_searching(self) -> None:
        """Say that the answer is still to come."""
        self._heading.remark.setText(self.tr("looking…"))

    def show_clusters(self, clusters: Sequence[Cluster], counts: Mapping[str, int]) -> None:
        """Show these; `counts` tells how often each text is in use."""
        self._clusters, self._counts = clusters, counts
        self._heading.remark.setText(self.locale().toString(len(clusters)) if clusters else "")
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 0, 8, 12)
        column.setSpacing(2)
        for reason, some in groupby(clusters[: self._most], key=lambda one: one.reason):
            column.addWidget(self._reason_line(reason, content))
            for cluster in some:
                column.addWidget(self._row(cluster, content))
        rest = len(clusters) - self._most
        if rest > 0:
            more = QPushButton(self.tr("Show {n} more").format(n=rest), content)
            more.setObjectName("variantsMore")
            more.setProperty("link", True)
            more.clicked.connect(self._show_more)
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        if not clusters:
            nothing = QLabel(self.tr("All values are spelled in one way."), content)
            nothing.setProperty("role", "muted")
            nothing.setWordWrap(True)
            column.addWidget(nothing)
        column.addStretch(1)
        self._show_rows(content)

    def _show_rows(self, content: QWidget) -> None:
        content.setObjectName("variantRows")
        place = self._area.verticalScrollBar().value()
        earlier = self._area.takeWidget()
        if earlier is not None:
            # Not at once: one of its buttons may be the one that was clicked.
            earlier.setParent(self)
            earlier.hide()
            earlier.deleteLater()
        self._area.setWidget(content)
        self._area.verticalScrollBar().setValue(place)

    def begin(self) -> None:
        """Let go of what is shown: it is of another field than what will be found."""
        self._most = _AT_ONCE
        self._clusters = ()
        self._show_rows(QWidget(self))

    def _show_more(self) -> None:
        self._most += _AT_ONCE
        self.show_clusters(self._clusters, self._counts)

    def _reason_line(self, reason: Reason, parent: QWidget) -> QWidget:
        line = QWidget(parent)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 8, 0, 0)
        name = QLabel(self._reason_name(reason), line)
        name.setProperty("role", "muted")
        row.addWidget(name)
        row.addStretch(1)
        alike = [cluster for cluster in self._clusters if cluster.reason is reason]
        if len(alike) > 1 and reason <= Reason.ORDER:  # the others deserve a look at each
            every = QPushButton(self.tr("Merge all {n}…").format(n=len(alike)), line)
            every.setObjectName(f"mergeAll.{reason.name.lower()}")
            every.setProperty("link", True)
            spellings = {text: one.spelling for one in alike for text in one.texts}
            every.clicked.connect(lambda: self.merge_wanted.emit(spellings))
            row.addWidget(every)
        return line

    def _reason_name(self, reason: Reason) -> str:
        return {
            Reason.SPACES: self.tr("Spaces"),
            Reason.CASE: self.tr("Upper and lower case"),
            Reason.ACCENTS: self.tr("Accents"),
            Reason.PUNCTUATION: self.tr("Punctuation"),
            Reason.ORDER: self.tr("Order of words"),
            Reason.ABBREVIATION: self.tr("Abbreviations"),
            Reason.SIMILAR: self.tr("Typing errors, perhaps"),
        }[reason]

    def _told(self, cluster: Cluster) -> Iterator[str]:
        """A line for each spelling, how often it is in use, and below what all are to be."""
        spelling, counts = cluster.spelling, self._counts
        for text in cluster.texts:
            if text != spelling:
                yield f"{visible(text)}  {number(counts.get(text, 0))}"
        uses = f"  {number(counts[spelling])}" if spelling in counts else ""
        yield f"→ {visible(spelling)}{uses}"

    def _row(self, cluster: Cluster, parent: QWidget) -> QWidget:
        line = QWidget(parent)
        line.setObjectName("variantRow")
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(4)
        members = _Members(line)
        members.setText("\n".join(self._told(cluster)))
        members.clicked.connect(lambda: self.chosen.emit(cluster))
        merge = QPushButton(self.tr("Merge…"), line)
        merge.setObjectName("variantMerge")
        merge.setProperty("link", True)
        merge.setAccessibleName(self.tr("Spell as {spelling}").format(spelling=cluster.spelling))
        spellings = dict.fromkeys(cluster.texts, cluster.spelling)
        merge.clicked.connect(lambda: self.merge_wanted.emit(spellings))
        dismiss = QToolButton(line)
        dismiss.setObjectName("variantDismiss")
        dismiss.setIcon(icon("x"))
        dismiss.setToolTip(self.tr("These are different values"))
        dismiss.setAccessibleName(self.tr("These are different values"))
        dismiss.clicked.connect(lambda: self.dismissed.emit(cluster))
        row.addWidget(members, 1)
        row.addWidget(merge)
        row.addWidget(dismiss)
        return line


class _Members(QWidget):
    """The spellings of a cluster, to be clicked."""

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("variantMembers")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._label = plain_label(self)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.addWidget(self._label)

    def setText(self, text: str) -> None:
        """Tell these spellings."""
        self._label.setText(text)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()
