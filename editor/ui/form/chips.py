"""A list of short texts as chips, with a line to add to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QSizePolicy, QWidget

from editor.schema.completion import Option
from editor.schema.items import comma_ends, split_items
from editor.schema.kinds import LIST, TextList
from editor.ui.form.chip import Chip
from editor.ui.form.chip_line import ChipLine
from editor.ui.form.options import OptionList
from editor.ui.form.parts import FieldBox
from editor.ui.look import FIELD_HEIGHT, tones_of

_EDGE = 4  # between the box and its chips
_GAP = 4
_LEAST_LINE = 48  # the width that the line to add must have


class ChipBox(FieldBox):
    """Chips that flow over several rows.

    changed: the list of texts is another one. followed: the curator wants to go where this item
    leads. left, offered: as in LineEdit.
    """

    changed = Signal()
    followed = Signal(str)
    left = Signal()
    offered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: list[str] = []
        self._chips: list[Chip] = []
        self._kind: TextList = LIST
        self._options: Sequence[Option] = ()
        self._closed = False
        self._fixed = False
        self._gap_at: int | None = None  # where a dragged chip would land
        self._renamed: int | None = None  # the item that stands in the line to be edited
        self.line = ChipLine(self._on_line_key, self)
        self.line.setProperty("flat", True)
        self.line.setPlaceholderText(self.tr("add"))
        self.options = OptionList(self.line, self)
        self.options.chosen.connect(self._on_chosen)
        self.line.textEdited.connect(self._on_edited)
        self.line.pasted.connect(self._on_pasted)
        self.line.offered.connect(self._on_offered)
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)
        # Not "minimum": at a width of long ago that would ask for more than the width of now.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # --- what is shown ---

    def texts(self) -> list[str]:
        """The items, without what is being typed."""
        return list(self._texts)

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show other items; what is being typed stays."""
        if list(texts) == self._texts:
            return
        if self._is_renamed_to_itself():
            self.line.clear()  # it is no text that was typed
        self._texts = list(texts)
        self._renamed = None
        while len(self._chips) < len(self._texts):
            self._chips.append(self._made_chip())
        for number, chip in enumerate(self._chips):
            if number < len(self._texts):
                chip.setObjectName(f"{self.line.objectName()}.chip.{number}")
                chip.show_item(self._texts[number])
                chip.show()
            else:
                if chip.hasFocus():
                    self.line.setFocus()
                chip.hide()
        self.updateGeometry()
        self._arrange(self.width(), apply=True)

    def set_kind(self, kind: TextList) -> None:
        """The kind of list, which knows how items are spelled, completed and told apart."""
        self._kind = kind
        self.options.set_completion(kind.complete)

    def set_options(self, options: Sequence[Option], closed: bool) -> None:
        """The values to offer; `closed` when no others are right."""
        self._options = options
        self._closed = closed

    def set_fixed(self, fixed: bool) -> None:
        """Only show the items."""
        self._fixed = fixed
        self.line.setReadOnly(fixed)

    def chips(self) -> list[Chip]:
        """The chips on the screen, in order."""
        return self._chips[: len(self._texts)]

    # --- geometry ---

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, apply=False)

    def sizeHint(self) -> QSize:
        width = max(self.width(), 120)
        return QSize(width, self._arrange(width, apply=False))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, FIELD_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width(), apply=True)

    def _arrange(self, width: int, apply: bool) -> int:
        """Place chips and line in rows of `width`; the height that this takes."""
        room = max(40, width - 2 * _EDGE)
        x, y = 0, _EDGE
        row = max(24, self.fontMetrics().height() + 6)
        needed = _LEAST_LINE
        if self.line.text():
            needed = min(room, self.line.fontMetrics().horizontalAdvance(self.line.text()) + 24)
        for number, chip in enumerate(self.chips()):
            in_line = number == self._renamed
            wide = needed if in_line else min(chip.sizeHint().width(), room)
            if x and x + wide > room:
                x, y = 0, y + row + _GAP - 2
            if apply:
                place = self._mirrored(QRect(_EDGE + x, y, wide, row), width)
                (self.line if in_line else chip).setGeometry(place)
                chip.setVisible(not in_line)
            x += wide + _GAP
        if self._renamed is not None:
            return max(FIELD_HEIGHT, y + row + _EDGE)
        if x and room - x < needed:
            x, y = 0, y + row + _GAP - 2
        if apply:
            line = QRect(_EDGE + x, y, room - x, row)
            self.line.setGeometry(self._mirrored(line, width))
        return max(FIELD_HEIGHT, y + row + _EDGE)

    def _mirrored(self, rect: QRect, width: int) -> QRect:
        if self.isRightToLeft():
            rect.moveLeft(width - rect.right() - 1)
        return rect

    def paintEvent(self, event: QEvent) -> None:
        super().paintEvent(event)
        if self._gap_at is None:
            return
        chips = self.chips()
        at_end = self._gap_at >= len(chips)
        near = chips[-1 if at_end else self._gap_at].geometry()
        x = near.right() + 2 if at_end else near.left() - 3
        painter = QPainter(self)
        painter.fillRect(QRect(x, near.top(), 2, near.height()), QColor(tones_of(self).accent))

    # --- changes ---

    def add(self, items: Sequence[str]) -> None:
        """Put items at the end; those that stand there already are left out."""
        texts = list(self._texts)
        for item in items:
            if item.casefold() not in (text.casefold() for text in texts):
                texts.append(item)
        self._change(texts)

    def remove(self, number: int) -> None:
        """Take an item out."""
        self._change([text for at, text in enumerate(self._texts) if at != number])

    def move_item(self, number: int, to: int) -> None:
        """Put the item `number` where `to` is."""
        to = max(0, min(to, len(self._texts) - 1))
        texts = list(self._texts)
        texts.insert(to, texts.pop(number))
        self._change(texts)
        self._chips[to].setFocus()

    def rename(self, number: int) -> None:
        """Turn an item into text that is edited in its place; until then it stays as it is."""
        if self._fixed:
            return
        text = self._texts[number]
        self.take_typed()
        self._renamed = self._texts.index(text) if text in self._texts else None
        self.line.setText(text)
        self.line.setFocus()
        self.line.selectAll()
        self._lay_out()

    def _stop_renaming(self) -> None:
        """Leave the item that is edited as it was."""
        self._renamed = None
        self.line.clear()
        self.options.close()
        self._lay_out()

    def _lay_out(self) -> None:
        if self._arrange(self.width(), apply=True) != self.height():
            self.updateGeometry()

    def _is_renamed_to_itself(self) -> bool:
        """Whether the item in the line reads as it did."""
        return self._renamed is not None and self.line.text() == self._texts[self._renamed]

    def take_typed(self) -> None:
        """Turn what stands in the line into an item."""
        items = [item.strip() for item in self.line.text().splitlines() if item.strip()]
        if not items and self._renamed is None:
            return
        if self._is_renamed_to_itself():
            self._stop_renaming()
            return
        self._put([self._known(item) for item in items])

    def _put(self, items: Sequence[str]) -> None:
        """Take these items: in place of the one that is edited, else at the end."""
        number, self._renamed = self._renamed, None
        self.line.clear()
        self.options.close()
        if number is None:
            self.add(items)
            self._offer_rest()
        else:
            rest = [text for at, text in enumerate(self._texts) if at != number]
            known = {text.casefold() for text in rest}
            rest[number:number] = [item for item in items if item.casefold() not in known]
            self._change(rest)
        self._lay_out()

    def _known(self, text: str) -> str:
        """The spelling in use that `text` means; of an item that is edited, the one typed."""
        before = self._texts[self._renamed] if self._renamed is not None else ""
        if text.casefold() == before.strip().casefold() and not self._closed:
            return text
        return self._kind.spelled(text, self._options)

    def _change(self, texts: list[str]) -> None:
        if texts != self._texts and not self._fixed:
            self.show_texts(texts)
            self.changed.emit()

    def _on_chosen(self, text: str) -> None:
        is_option = any(text == option.text for option in self._options)
        self._put([text if is_option else self._known(text)])

    def _on_edited(self, text: str) -> None:
        # An item that is edited becomes what is typed. A value that is begun is likelier meant than
        # a new one that is its beginning; which one Enter takes is highlighted.
        added = self._renamed is None
        here = text.strip().casefold() in (item.casefold() for item in self._texts)
        self.options.follow(text, eager=added, fresh=added and not self._closed and not here)
        self._lay_out()

    def _on_pasted(self, text: str) -> None:
        items = split_items(text, self._options, self._kind.commas)
        if len(items) > 1 or "\n" in text.strip():
            self._put([self._known(item) for item in items])
        else:
            self.line.insert(items[0] if items else "")
            self.options.offer(self.line.text())

    def _on_offered(self, menu: QMenu) -> None:
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(
                    lambda: self.line.paste_items(QApplication.clipboard().mimeData())
                )
        self.offered.emit(menu)

    # --- keys and mouse ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._on_focus(event)
        return super().eventFilter(watched, event)

    def _on_line_key(self, event: QKeyEvent) -> bool:  # noqa: PLR0911 - one return for each key
        key = event.key()
        line = self.line
        at_start = line.cursorPosition() == 0 and not line.hasSelectedText()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.options.has_current():
                self._on_chosen(self.options.current())
            elif self._closed and self.options.is_open() and line.text().strip():
                self._on_chosen(self.options.first(line.text()) or line.text())
            else:
                self.take_typed()
            return True
        if event.text() == "," and comma_ends(line.text(), self._options, self._kind.commas):
            self.take_typed()
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_F4) and not self.options.is_open():
            self.offer_all()
            return True
        if self._renamed is not None:
            if key == Qt.Key.Key_Escape:
                chip = self._chips[self._renamed]
                self._stop_renaming()
                chip.setFocus(Qt.FocusReason.OtherFocusReason)
            return key == Qt.Key.Key_Escape
        if key == Qt.Key.Key_Backspace and self._texts and not line.text():
            if not event.isAutoRepeat():  # holding it down ends where the typed text ends
                self.remove(len(self._texts) - 1)
            return True
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        if at_start and self._texts and key == back:
            self.chips()[-1].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def offer_all(self) -> None:
        """Open the list of values that do not stand here yet."""
        self._offer_rest()
        self.options.offer(self.line.text())

    def _offer_rest(self) -> None:
        here = set(self._texts)
        self.options.set_options([one for one in self._options if one.text not in here])

    def _on_focus(self, event: QEvent) -> None:
        assert isinstance(event, QFocusEvent)
        if event.type() == QEvent.Type.FocusIn:
            self._offer_rest()
            self.show_active(True)
            return
        within = self.isAncestorOf(QApplication.focusWidget() or self.window())
        if within or event.reason() == Qt.FocusReason.PopupFocusReason:
            return
        if event.reason() == Qt.FocusReason.TabFocusReason and self.options.has_current():
            self._on_chosen(self.options.current())  # as Enter does
        elif event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.take_typed()  # in another window one may look up how to go on
        self.show_active(False)
        self.left.emit()

    def mousePressEvent(self, event: QEvent) -> None:
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)

    def _made_chip(self) -> Chip:
        chip = Chip(self)
        chip.installEventFilter(self)
        chip.removed.connect(lambda: self._on_removed(chip))
        chip.renamed.connect(lambda: self.rename(self._chips.index(chip)))
        chip.typed.connect(self.line.go_on_with)
        chip.stepped.connect(lambda step: self._on_stepped(chip, step))
        chip.moved.connect(lambda step: self._on_moved(chip, step))
        chip.followed.connect(lambda: self.followed.emit(chip.item()))
        chip.dragged.connect(self._on_dragged)
        chip.dropped.connect(lambda: self._on_dropped(chip))
        return chip

    def _on_removed(self, chip: Chip) -> None:
        number = self._chips.index(chip)
        had_focus = chip.hasFocus()
        self.remove(number)
        if had_focus and self._texts:
            self._chips[min(number, len(self._texts) - 1)].setFocus()
        else:
            self.line.setFocus()

    def _on_stepped(self, chip: Chip, step: int) -> None:
        number = self._chips.index(chip) + step
        if number >= len(self._texts):
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._chips[max(0, number)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_moved(self, chip: Chip, step: int) -> None:
        self.move_item(self._chips.index(chip), self._chips.index(chip) + step)

    def _on_dragged(self, point: QPointF) -> None:
        self._gap_at = self._place_at(point)
        self.update()

    def _on_dropped(self, chip: Chip) -> None:
        gap, self._gap_at = self._gap_at, None
        self.update()
        if gap is not None:
            number = self._chips.index(chip)
            self.move_item(number, gap - 1 if gap > number else gap)

    def _place_at(self, point: QPointF) -> int:
        """Before which chip the point lies, in reading order."""
        for number, chip in enumerate(self.chips()):
            rect = chip.geometry()
            if point.y() < rect.top() - _GAP:
                return number
            if point.y() <= rect.bottom() + _GAP // 2 and (
                (point.x() < rect.center().x()) != self.isRightToLeft()
            ):
                return number
        return len(self._texts)
