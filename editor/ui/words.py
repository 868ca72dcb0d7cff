"""Messages of the Qt-free rooms in the curator's language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from editor.messages import Message, sentence

_FEW = 3


def words(message: Message) -> str:
    """The translated sentence for `message`."""
    return sentence(message, lambda text: QCoreApplication.translate("messages", text))


def some_words(messages: Sequence[Message]) -> str:
    """The first few sentences, and how many more there are."""
    told = [words(message) for message in messages[:_FEW]]
    rest = len(messages) - len(told)
    if rest > 0:
        told.append(QCoreApplication.translate("messages", "And {n} more.").format(n=rest))
    return " ".join(told)
