"""The forms that a sentence can have."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias


class Plural(NamedTuple):
    """A sentence that counts; the argument `n` chooses the form."""

    one: str
    many: str


Sentence: TypeAlias = str | Plural
