"""Messages of the Qt-free rooms in the curator's language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from editor.messages import Argument, Label, Message, Plural, in_english, sentence
from editor.messages.forms import Sentence
from editor.ui.languages import number, plural

_FEW = 3


def words(message: Message) -> str:
    """The translated sentence for `message`."""
    return sentence(message, _translated, _written)


def some_words(messages: Sequence[Message]) -> str:
    """The first few sentences, and how many more there are."""
    told = [words(message) for message in messages[:_FEW]]
    rest = len(messages) - len(told)
    if rest > 0:
        told.append(plural("messages", "And 1 more.", "And {n} more.", rest))
    return " ".join(told)


def _translated(found: Sentence, n: Argument) -> str:
    if isinstance(found, Plural):
        count = n if isinstance(n, int) else 0
        told = QCoreApplication.translate("messages", found.many, None, count)
        return in_english(found, n) if told == found.many else told
    return QCoreApplication.translate("messages", found)


def _written(name: str, value: float | Label) -> str:
    if isinstance(value, Label):
        return QCoreApplication.translate("labels", value)
    # Counts in groups of thousands; years and line numbers as they are.
    return number(value) if name == "n" or isinstance(value, float) else str(value)
