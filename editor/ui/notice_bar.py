"""Above the work: what must be told and does not stop it, and what is offered to be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from editor.ui.icons import icon
from editor.ui.sign import Sign

if TYPE_CHECKING:
    from editor.ui.offer import Offer


class NoticeBar(QFrame):
    """Shows sentences until they are closed; a newer one takes the older one's place.

    Below them stand offers, each with its button, until they are taken, closed or withdrawn.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self._offers: dict[str, Offer] = {}
        self._told = QWidget(self)
        self._text = QLabel(self._told)
        self._text.setObjectName("noticeText")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        sign = Sign("info", self._told)
        sign.setObjectName("noticeSign")
        close = close_button(self._told)
        close.setObjectName("noticeClose")
        close.clicked.connect(lambda _=False: self.tell())
        row = QHBoxLayout(self._told)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(sign)
        row.addWidget(self._text, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(16, 8, 8, 8)
        self._rows.setSpacing(4)
        self._rows.addWidget(self._told)
        self._told.hide()
        self.hide()

    @property
    def text(self) -> str:
        """The sentences that are shown, empty when none is."""
        return "" if self._told.isHidden() else self._text.text()

    def add(self, *sentences: str) -> None:
        """Show sentences below those that are shown; none is shown twice."""
        shown = self.text.splitlines()
        self.tell(*shown, *(sentence for sentence in sentences if sentence not in shown))

    def tell(self, *sentences: str) -> None:
        """Show sentences, one to a line; none hides those that are shown."""
        self._text.setText("\n".join(sentences))
        self._told.setVisible(bool(sentences))
        self._show()

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
        self.setVisible(bool(self._offers) or not self._told.isHidden())


def close_button(parent: QWidget) -> QToolButton:
    """The cross that closes a message."""
    close = QToolButton(parent)
    close.setIcon(icon("x"))
    name = QCoreApplication.translate("NoticeBar", "Close this message")
    close.setAccessibleName(name)
    close.setToolTip(name)
    return close
