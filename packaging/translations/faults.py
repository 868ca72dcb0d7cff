"""What is wrong with a translation, as far as that can be told without knowing the language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from translatable import Text

# Those of argparse stand behind a percent sign.
_PLACEHOLDER = re.compile(r"\{[\w:.-]*\}|%(?:\(\w+\))?[rs](?!\w)")
_MNEMONIC = re.compile(r"&(?=\w)")
_TAG = re.compile(r"</?\w+[^<>]*>")
_ENDS = ("…", ":", ".", "?", ",", ";")


def faults(text: Text, forms: tuple[str, ...]) -> Iterator[str]:
    """What is wrong with the translation of a text; nothing where it is not translated."""
    originals = (text.source,) if text.one is None else (text.one, text.source)
    if len(forms) != len(originals):
        yield f"has {len(forms)} forms instead of {len(originals)}"
        return
    for original, translated in zip(originals, forms, strict=True):
        if not translated:
            continue
        yield from _faults(original, text.source, translated, plural=text.one is not None)


def _faults(original: str, many: str, translated: str, *, plural: bool) -> Iterator[str]:
    wanted, found = (sorted(_PLACEHOLDER.findall(told)) for told in (original, translated))
    if plural:
        # The form for one may name the number or not, as the language has it.
        allowed = {*wanted, *_PLACEHOLDER.findall(many)} if original != many else set(wanted)
        lost = {*wanted} - {*found} - {"{n}"}
        if lost or {*found} - allowed - {"{n}"}:
            yield f"has the placeholders {found} instead of {wanted}"
    elif wanted != found:
        yield f"has the placeholders {found} instead of {wanted}"
    if len(_MNEMONIC.findall(original)) != len(_MNEMONIC.findall(translated)):
        yield "has not as many mnemonics (&)"
    if sorted(_TAG.findall(original)) != sorted(_TAG.findall(translated)):
        yield "has other tags"
    if original.count("\n") != translated.count("\n"):
        yield "has not as many lines"
    if _edges(original) != _edges(translated):
        yield "begins or ends with other spaces"
    ends = [_end(told.strip()) for told in (original, translated)]
    if ends[0] != ends[1]:
        yield f"ends with {ends[1]!r} instead of {ends[0]!r}"


def _edges(told: str) -> tuple[str, str]:
    return told[: len(told) - len(told.lstrip())], told[len(told.rstrip()) :]


def _end(told: str) -> str:
    """The punctuation at the end, if any; marks that close a quotation are seen through."""
    told = told.rstrip('”“"»›)\u202f\u00a0')
    return next((end for end in _ENDS if told.endswith(end)), "")
