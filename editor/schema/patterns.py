"""Regular expressions in words, as far as they are simple: "^([0-9]{4}|present)$"."""

from __future__ import annotations

import re

from editor.messages import Message

_COUNTED = re.compile(r"(?:\[0-9\]|\\d)(?:\{(\d+)\}|(\+|\*|))")
_PLAIN = re.compile(r"(?:[^\\.*+?^$()\[\]{}|]|\\[^A-Za-z0-9])+")
_MOST = 4  # alternatives that a sentence bears


def in_words(pattern: str) -> Message | None:
    """What a text of the pattern looks like; None when it is not put into words easily."""
    if not (pattern.startswith("^") and pattern.endswith("$")):
        return None
    inner = pattern[1:-1]
    if inner.startswith("(") and inner.endswith(")"):
        inner = inner.removeprefix("(?:").removeprefix("(").removesuffix(")")
    forms = [_form(one) for one in inner.split("|")]
    if "(" in inner or len(forms) > _MOST or any(form is None for form in forms):
        return None
    words = [form for form in forms if form is not None]
    while len(words) > 1:
        words[-2:] = [Message("schema.form-or", {"one": words[-2], "other": words[-1]})]
    return words[0]


def _form(text: str) -> Message | None:
    counted = _COUNTED.fullmatch(text)
    if counted is not None and counted[2] != "*":
        if counted[2] == "+":
            return Message("schema.form-number")
        return Message("schema.form-digits", {"n": int(counted[1] or 1)})
    if _PLAIN.fullmatch(text):
        return Message("schema.form-text", {"text": re.sub(r"\\(.)", r"\1", text)})
    return None
