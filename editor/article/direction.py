"""Whether an article is read from the left or from the right."""

from __future__ import annotations

from editor.regex import regex

# Letters of the scripts that are written from the right.
_FROM_RIGHT = regex(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def direction_of(text: str) -> str:
    """As HTML says it: "rtl" where most letters are written from the right, else "ltr"."""
    from_right = 0 if text.isascii() else len(_FROM_RIGHT.findall(text))
    if not from_right:  # as nearly everywhere
        return "ltr"
    return "rtl" if from_right * 2 > sum(map(str.isalpha, text)) else "ltr"
