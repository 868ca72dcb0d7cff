"""The editor of a list of mappings: a card for each, to be added, removed and moved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.messages import Message
from editor.schema.form import FormField
from editor.schema.inner_form import item_problems, usual_parts
from editor.schema.kinds import MAPPING, MAPPINGS, as_text
from editor.schema.values import Value, is_scalar
from editor.ui.form.editors import Editor
from editor.ui.form.move_keys import move_step
from editor.ui.form.parts_editor import PartsBox, PartsEditor, place_of
from editor.ui.icons import icon
from editor.ui.look import RADIUS, STEP, Text, tones_of, wear
from editor.ui.plain import plain_label


class Card(QWidget):
    """The frame of one item. moved: the item should go up (-1) or down (1). removed: away."""

    moved = Signal(int)
    removed = Signal()

    def __init__(self, make_parts: Callable[[PartsBox], PartsEditor], parent: QWidget) -> None:
        super().__init__(parent)
        self.title = plain_label(self)
        self.title.setProperty("role", "muted")
        wear(self.title, Text.SMALL)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.up = self._button("chevron-up", self.tr("Move up (Ctrl+Shift+Up)"))
        self.down = self._button("chevron-down", self.tr("Move down (Ctrl+Shift+Down)"))
        self.cross = self._button("x", self.tr("Remove this item"))
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.cross.clicked.connect(self.removed)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.title, 1)
        for button in (self.up, self.down, self.cross):
            head.addWidget(button)
        self.parts = make_parts(PartsBox(self, ruled=False))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, STEP, 2 * STEP, 2 * STEP)
        layout.setSpacing(STEP)
        layout.addLayout(head)
        layout.addWidget(self.parts.widget)

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def show_place(self, key: str, number: int, count: int, title: str) -> None:
        """Say which of `count` items it is; `number` counts from 0."""
        self.setObjectName(f"card.{key}.{number}")
        self.parts.widget.setObjectName(f"field.{key}.{number}")
        for name, button in (("up", self.up), ("down", self.down), ("remove", self.cross)):
            button.setObjectName(f"{name}.{key}.{number}")
        self.up.setEnabled(number > 0)
        self.down.setEnabled(number < count - 1)
        self.title.setText(f"{number + 1}  {title}" if title else str(number + 1))

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tones_of(self).hairline), 1))
        outline = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(outline, RADIUS, RADIUS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := move_step(event):
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)


class CardsEditor(Editor):
    """A list of mappings. What is changed in one is told as the whole list."""

    def __init__(self, make_parts: Callable[[PartsBox], PartsEditor], parent: QWidget) -> None:
        super().__init__(QWidget(parent))
        self._make_parts = make_parts
        self._field: FormField | None = None
        self._cards: list[Card] = []
        self._shown = 0
        self._name = ""
        self._column = QVBoxLayout(self.widget)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * STEP)
        self._add = QPushButton(icon("plus"), self.tr("Add an item"), self.widget)
        self._add.setProperty("quiet", True)
        self._add.setProperty("part", True)
        wear(self._add, Text.SMALL)
        self._add.clicked.connect(self._on_added)
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addStretch(1)
        self._column.addLayout(row)

    def can_show(self, field: FormField) -> bool:
        return field.kind is MAPPINGS

    def has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.widget.isAncestorOf(focus)

    def show(self, field: FormField, fresh: bool) -> None:
        self._field = field
        self._name = place_of(self.widget, field)
        items = self._items()
        focus = next((n for n in range(self._shown) if _within(self._cards[n])), None)
        while len(self._cards) < len(items):
            self._add_card()
        for number, card in enumerate(self._cards):
            if number < len(items):
                self._show_card(card, number, items, fresh or number >= self._shown)
            card.setVisible(number < len(items))
        self._shown = len(items)
        self._add.setObjectName(f"addItem.{self._name}")
        self.widget.setFocusProxy(self._cards[0].parts.focus if items else self._add)
        if focus is not None and focus >= len(items):
            to = self._cards[len(items) - 1].cross if items else self._add
            to.setFocus(Qt.FocusReason.OtherFocusReason)
        self.set_fault(None)

    def _show_card(self, card: Card, number: int, items: list[Any], fresh: bool) -> None:
        field = self._field
        assert field is not None
        title = next((as_text(one) for one in items[number].values() if one and is_scalar(one)), "")
        card.show_place(self._name, number, len(items), title)
        part = FormField(
            str(number),
            field.label,
            "",
            MAPPING,
            items[number],
            problems=item_problems(field.problems, number),
            nothing={},
            fields=field.fields,
        )
        card.parts.show(part, fresh)
        label = QCoreApplication.translate("labels", field.label)
        name = self.tr("{field}, item {number}").format(field=label, number=number + 1)
        card.parts.widget.setAccessibleName(name)

    def _add_card(self) -> None:
        card = Card(self._make_parts, self.widget)
        number = len(self._cards)
        self._cards.append(card)
        self._column.insertWidget(number, card)
        card.parts.edited.connect(lambda value: self._on_edited(number, value))
        card.parts.settled.connect(self.settled)
        card.moved.connect(lambda step: self._move(number, step))
        card.removed.connect(lambda: self._remove(number))

    def _items(self) -> list[Any]:
        value = self._field.value if self._field is not None else None
        return list(value) if isinstance(value, list) else []

    # --- what was typed and is no value yet ---

    def unfinished(self) -> Any:
        states = [card.parts.unfinished() for card in self._cards[: self._shown]]
        return states if any(state is not None for state in states) else None

    def restore(self, text: Any, fault: Message | None) -> None:
        for card, state in zip(self._cards[: self._shown], text, strict=False):
            if state is not None:
                card.parts.restore(state, fault)

    def finish(self) -> None:
        for card in self._cards[: self._shown]:
            card.parts.finish()

    # --- changes ---

    def _on_edited(self, number: int, value: Value) -> None:
        items = self._items()
        items[number] = value
        self.edited.emit(items)

    def _on_added(self) -> None:
        items = self._items()
        self._tell([*items, self._new_item(items)])
        if len(items) < self._shown:
            self._cards[len(items)].parts.focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _new_item(self, items: list[Mapping[str, Value]]) -> dict[str, Value]:
        """An item with the parts that most have, and nothing in them."""
        known = self._field.fields if self._field is not None else {}
        return usual_parts(known) or dict.fromkeys(items[-1] if items else ())

    def _move(self, number: int, step: int) -> None:
        items = self._items()
        to = number + step
        if not 0 <= to < len(items):
            return
        items.insert(to, items.pop(number))
        focus = QApplication.focusWidget()
        name = focus.objectName() if focus is not None and self.widget.isAncestorOf(focus) else ""
        self._tell(items)
        # What had the focus keeps it in the item's new place.
        followed = name.replace(f"{self._name}.{number}", f"{self._name}.{to}", 1)
        there = self.widget.findChild(QWidget, followed) if name else None
        if there is None or not there.isEnabled():
            card = self._cards[to]
            there = card.up if card.up.isEnabled() else card.down
        there.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, number: int) -> None:
        items = self._items()
        del items[number]
        self._tell(items or (self._field.nothing if self._field is not None else None))

    def _tell(self, value: Value) -> None:
        """Tell of a change that is a step of its own."""
        self.settled.emit()
        self.edited.emit(value)
        self.settled.emit()


def _within(card: Card) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and card.isAncestorOf(focus)
