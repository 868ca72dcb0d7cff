"""How rows of the problems view are drawn: a sign, the sentence, its place, and what mends it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QCursor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from editor.messages import shown
from editor.publish.checks.finding import Severity
from editor.ui.icons import draw_icon
from editor.ui.look import STEP, Tones, smaller, tones_of
from editor.ui.painting import isolated, mirrored, paint_ground, paint_ring
from editor.ui.problems.model import Role
from editor.ui.problems.rows import Alike, Grouping, Heading, Item, Row
from editor.ui.text_size import scaled
from editor.ui.words import words

if TYPE_CHECKING:
    from editor.ui.index import Index

_HEIGHT = 46
_MARGIN = 16
_ICON = 16
_INDENT = 6
_SHARE_OF_LINKS = 0.45
# On a wide screen what mends something stands no farther than this from where its row begins.
_FARTHEST = 1200
_SEPARATOR = "  ·  "

ICONS = {
    Severity.ERROR: "circle-x",
    Severity.WARNING: "triangle-alert",
    Severity.NOTE: "info",
}


class _Pen(NamedTuple):
    """What a row is painted with, which is laid out from the left. right: where its text ends."""

    painter: QPainter
    font: QFont
    tones: Tones
    right: int = 0

    def text(self, place: QRect, row: QRect, text: str) -> None:
        """Words that begin where the place does, as one reads."""
        place = mirrored(self.painter, place, row)
        self.painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, isolated(self.painter, text))

    def icon(self, name: str, place: QRectF, row: QRect, tone: str) -> None:
        """A sign in its place."""
        box = QRectF(mirrored(self.painter, place.toRect(), row))
        draw_icon(self.painter, name, box, tone)


class Link(NamedTuple):
    """Something to press in a row. everywhere: in all rows that are mended alike."""

    text: str
    rect: QRect
    everywhere: bool


def severity_tone(severity: Severity, tones: Tones) -> str:
    """The tone of a severity's sign; the signs differ in shape as well."""
    return {
        Severity.ERROR: tones.problem,
        Severity.WARNING: tones.accent,
        Severity.NOTE: tones.muted,
    }[severity]


class ProblemDelegate(QStyledItemDelegate):
    """Paints headings and findings, all of one height, and knows where their links are."""

    def __init__(self, view: QListView, alike: Callable[[Alike], int]) -> None:
        """alike: how many of the findings listed are mended in the same way."""
        super().__init__(view)
        self._view = view
        self._alike = alike
        self.grouping = Grouping.CHECK

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 2 * QFontMetrics(option.font).height() + 12
        return QSize(200, max(_HEIGHT, lines))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(Role.ITEM)
        if item is None:
            return
        tones = tones_of(self._view)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        self._paint_ground(painter, rect, index, tones)
        pen = _Pen(painter, QFont(self._view.font()), tones)
        pen = pen._replace(right=self._paint_links(pen, rect, item))
        if isinstance(item, Heading):
            self._paint_heading(pen, rect, item)
        else:
            self._paint_row(pen, rect, item)
        painter.restore()

    def links(self, item: Item, rect: QRect) -> list[Link]:
        """What can be pressed in a row that is drawn in `rect`, in the order of reading."""
        found = self._laid_out(item, rect)
        if not self._view.isRightToLeft():
            return found
        ends = rect.left() + rect.right()
        return [
            link._replace(rect=link.rect.translated(ends - link.rect.left() - link.rect.right(), 0))
            for link in found
        ]

    def _laid_out(self, item: Item, rect: QRect) -> list[Link]:
        """The links as they stand where one reads from the left."""
        font = smaller(self._view.font())
        metrics = QFontMetrics(font)
        texts = list(self._offers(item))
        across = min(rect.width(), scaled(_FARTHEST))
        room = round(across * _SHARE_OF_LINKS)
        right = rect.left() + across - 1 - _MARGIN
        high = metrics.height() + 8
        found: list[Link] = []
        for text, everywhere in reversed(texts):
            told = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            width = metrics.horizontalAdvance(told)
            place = QRect(right - width + 1, rect.center().y() - high // 2 + 1, width, high)
            found.insert(0, Link(told, place, everywhere))
            right -= width + metrics.horizontalAdvance(_SEPARATOR)
            room -= width
        return found

    def _offers(self, item: Item) -> Iterator[tuple[str, bool]]:
        if isinstance(item, Heading):
            if item.mendable > 1 and item.alike is not None and item.mend is not None:
                text = self.tr("{mend}, all {n}")
                yield text.format(mend=words(item.mend), n=item.mendable), True
            elif item.mendable > 1:
                yield self.tr("Mend {n}…").format(n=item.mendable), True
            return
        mend, kind = item.finding.mend, item.alike
        if mend is None or kind is None:
            return
        yield words(mend), False
        n = self._alike(kind)
        if n > 1 and self.grouping is not Grouping.CHECK:
            yield self.tr("all {n}").format(n=n), True

    def _paint_ground(self, painter: QPainter, rect: QRect, index: Index, tones: Tones) -> None:
        view = self._view
        chosen = view.selectionModel().isSelected(index)
        over = not chosen and self._pointer_in(rect)
        paint_ground(painter, rect, tones, chosen=chosen, over=over)
        if view.hasFocus() and index == view.currentIndex():
            paint_ring(painter, rect, tones)

    def _pointer_in(self, rect: QRect) -> bool:
        viewport = self._view.viewport()
        return viewport.underMouse() and rect.contains(viewport.mapFromGlobal(QCursor.pos()))

    def _paint_links(self, pen: _Pen, rect: QRect, item: Item) -> int:
        """The links; returns where the text has to end."""
        painter, tones = pen.painter, pen.tones
        links = self._laid_out(item, rect)
        small = smaller(pen.font)
        for number, link in enumerate(links):
            own = QFont(small)
            own.setUnderline(self._pointer_in(mirrored(painter, link.rect, rect)))
            painter.setFont(own)
            painter.setPen(QColor(tones.accent))
            pen.text(link.rect, rect, link.text)
            if number:
                before = links[number - 1].rect.right()
                width = link.rect.left() - before
                between = QRect(before, link.rect.top(), width, link.rect.height())
                painter.setFont(small)
                painter.setPen(QColor(tones.muted))
                between = mirrored(painter, between, rect)
                painter.drawText(between, Qt.AlignmentFlag.AlignCenter, _SEPARATOR.strip())
        return links[0].rect.left() - 3 * STEP if links else rect.right() - _MARGIN

    def _paint_heading(self, pen: _Pen, rect: QRect, heading: Heading) -> None:
        painter, font, tones, right = pen
        painter.setPen(QColor(tones.hairline))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        ahead = "chevron-left" if self._view.isRightToLeft() else "chevron-right"
        name = ahead if heading.collapsed else "chevron-down"
        middle = rect.center().y() + 1
        fold = QRectF(rect.left() + _MARGIN - STEP, middle - scaled(14) / 2, scaled(14), scaled(14))
        pen.icon(name, fold, rect, tones.muted)
        side = scaled(_ICON)
        sign = QRectF(fold.right() + STEP, middle - side / 2, side, side)
        tone = severity_tone(heading.severity, tones)
        pen.icon(ICONS[heading.severity], sign, rect, tone)
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(bold)
        count = self._view.locale().toString(heading.n)
        small = smaller(font)
        pill = max(20, QFontMetrics(small).horizontalAdvance(count) + 12)
        left = round(sign.right()) + 2 * STEP
        room = right - left - pill - 2 * STEP
        label = metrics.elidedText(heading.label, Qt.TextElideMode.ElideRight, room)
        painter.setFont(bold)
        painter.setPen(QColor(tones.ink))
        text = QRect(left, rect.top(), max(0, room), rect.height())
        pen.text(text, rect, label)
        left += metrics.horizontalAdvance(label) + 2 * STEP
        box = QRectF(mirrored(painter, QRect(left, middle - 9, pill, 18), rect))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tones.accent_tint))
        painter.drawRoundedRect(box, 9, 9)
        painter.setFont(small)
        painter.setPen(QColor(tones.accent))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, count)

    def _paint_row(self, pen: _Pen, rect: QRect, row: Row) -> None:
        painter, font, tones, right = pen
        small = smaller(font)
        metrics, below = QFontMetrics(font), QFontMetrics(small)
        top = rect.center().y() - (metrics.height() + below.height() + 1) // 2 + 1
        left, side = rect.left() + _MARGIN + scaled(14) + _INDENT, scaled(_ICON)
        sign = QRectF(left, top + (metrics.height() - side) / 2, side, side)
        severity = row.finding.severity
        pen.icon(ICONS[severity], sign, rect, severity_tone(severity, tones))
        left += side + 2 * STEP
        room = max(0, right - left)
        painter.setFont(font)
        painter.setPen(QColor(tones.ink))
        elide = Qt.TextElideMode.ElideRight
        first = QRect(left, top, room, metrics.height())
        sentence = metrics.elidedText(row.sentence, elide, room)
        pen.text(first, rect, sentence)
        painter.setFont(small)
        painter.setPen(QColor(tones.muted))
        second = QRect(left, top + metrics.height() + 1, room, below.height())
        place = below.elidedText(self._place(row), elide, room)
        pen.text(second, rect, place)

    def _place(self, row: Row) -> str:
        """Where it is, without what the heading above says."""
        parts = list(row.place)
        if self.grouping is not Grouping.ENTRY:
            parts.insert(0, row.title)
        return _SEPARATOR.join(parts) or shown(row.finding.path)
