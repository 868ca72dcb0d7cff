"""Above the work: what must be told and does not stop it, and what is offered to be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from editor.ui.announcing import announce
from editor.ui.languages import plural
from editor.ui.notice_history import NoticeHistory

if TYPE_CHECKING:
    from editor.ui.notice_row import NoticeRow
    from editor.ui.offer import Offer

_MOST = 4  # rows; the older ones are among the messages


class NoticeBar(QFrame):
    """Shows sentences until they are closed or something newer is told of the same topic.

    Below them stand offers, each with its button, until they are taken, closed or withdrawn. All of
    it is kept in `history`. history_wanted: it is to be shown.
    """

    history_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self.history = NoticeHistory(self)
        self._offers: dict[str, Offer] = {}
        self._told: list[NoticeRow] = []
        self._left_out = 0
        self._earlier = QToolButton(self)
        self._earlier.setObjectName("noticeEarlier")
        self._earlier.setProperty("statusLink", True)
        self._earlier.clicked.connect(lambda _=False: self.history_wanted.emit())
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(16, 8, 8, 8)
        self._rows.setSpacing(4)
        self._rows.addWidget(self._earlier, 0, Qt.AlignmentFlag.AlignLeft)
        self._earlier.hide()
        self.hide()

    @property
    def text(self) -> str:
        """The sentences that are shown, one to a line; empty when none is."""
        return "\n".join(row.text for row in self._told)

    def shown(self, topic: str) -> list[str]:
        """The sentences that are shown of a topic."""
        return [row.text for row in self._told if row.topic == topic]

    def add(self, *sentences: str, topic: str = "", news: bool = False) -> None:
        """Show sentences below those that are shown; none is shown twice.

        news: nothing went wrong, and nothing has to be done.
        """
        shown = [row.text for row in self._told]
        for text in sentences:
            if text not in shown:
                shown.append(text)
                self._add(text, topic, news=news)
        self._show()

    def tell(self, *sentences: str, topic: str = "", news: bool = False) -> None:
        """Show sentences in place of those of the same topic; none ends these."""
        for row in [row for row in self._told if row.topic == topic and row.text not in sentences]:
            self._remove(row)
        self.add(*sentences, topic=topic, news=news)

    def clear(self) -> None:
        """Show no sentences any more; offers stay."""
        for row in tuple(self._told):
            self._remove(row)
        self._show()

    def _add(self, text: str, topic: str, *, news: bool) -> None:
        # Imported with the first sentence: the first window tells none.
        from editor.ui.notice_row import NoticeRow

        row = NoticeRow(text, topic, self, problem=not news)
        row.closed.connect(lambda: self._close(row))
        self._told.append(row)
        self._rows.insertWidget(len(self._told), row)
        row.show()
        self.history.keep(text, problem=not news)
        announce(self, text, assertive=not news)
        if len(self._told) > _MOST:
            # News sooner than what went wrong.
            first = next((one for one in self._told if not one.problem), self._told[0])
            self._remove(first if first is not row else self._told[0])
            self._left_out += 1

    def _close(self, row: NoticeRow) -> None:
        self._remove(row)
        self._show()

    def _remove(self, row: NoticeRow) -> None:
        self._told.remove(row)
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()

    def offer(
        self, sentence: str, button: str, accepted: Callable[[], object], *, name: str = ""
    ) -> None:
        """Show a sentence with a button, which calls `accepted` and ends the offer.

        name: an offer takes the place of one of the same name; without one, of the same sentence.
        """
        from editor.ui.offer import Offer

        name = name or sentence
        shown = self._offers.get(name)
        if shown is None:
            shown = self._offers[name] = Offer(name, self)
            shown.closed.connect(self.withdraw)
            self._rows.addWidget(shown)
        if shown.sentence != sentence:
            self.history.keep(sentence)
            announce(self, sentence)
        shown.show_offer(sentence, button, accepted)
        shown.show()
        self._show()

    def withdraw(self, name: str) -> None:
        """End an offer; none of that name is fine."""
        offer = self._offers.pop(name, None)
        if offer is not None:
            self._rows.removeWidget(offer)
            offer.hide()
            offer.deleteLater()
            self._show()

    def withdraw_all(self) -> None:
        """End every offer: another vault is shown, or none."""
        for name in tuple(self._offers):
            self.withdraw(name)

    def _show(self) -> None:
        if not self._told:
            self._left_out = 0
        n = self._left_out
        self._earlier.setVisible(n > 0)
        self._earlier.setText(plural(self, "1 earlier message", "{n} earlier messages", n))
        self.setVisible(bool(self._offers) or bool(self._told))
