"""Reads and writes catalogues of Qt Linguist (.ts), without places in the code."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

from translatable import Text

# All languages that the program speaks have two: for one thing, and for several.
FORMS = 2


@dataclass
class Catalogue:
    """The translations of one language; a text that counts has one for each form.

    translated: by context, source and comment; what is empty is not translated.
    """

    language: str
    texts: list[Text] = field(default_factory=list)
    translated: dict[tuple[str, str, str], tuple[str, ...]] = field(default_factory=dict)
    # As read, of messages that are marked as to be looked at.
    unfinished: set[tuple[str, str, str]] = field(default_factory=set)

    def missing(self) -> list[Text]:
        """The texts that have no translation."""
        return [text for text in self.texts if not all(self.translated.get(text.key, ("",)))]

    def renew(self, texts: Iterable[Text]) -> None:
        """Hold just these texts. What moved to another context takes its translation along."""
        by_source: dict[tuple[str, bool], set[tuple[str, ...]]] = {}
        counts = {text.key: text.one is not None for text in self.texts}
        for key, forms in self.translated.items():
            if all(forms):
                by_source.setdefault((key[1], counts[key]), set()).add(forms)
        texts, renewed = list(texts), {}
        gone = self.translated.keys() - {text.key for text in texts}
        for text in texts:
            plural = text.one is not None
            known = self.translated.get(text.key)
            if known is None or len(known) != (FORMS if plural else 1):
                moved = any(key[1] == text.source for key in gone)
                same = by_source.get((text.source, plural), set()) if moved else set()
                known = next(iter(same)) if len(same) == 1 else ("",) * (FORMS if plural else 1)
            renewed[text.key] = known
        self.texts, self.translated = texts, renewed


def read(file: Path, language: str) -> Catalogue:
    """The catalogue in a file; an empty one where there is none."""
    catalogue = Catalogue(language)
    if not file.exists():
        return catalogue
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            told, one = message.findtext("extracomment", ""), None
            if message.get("numerus") == "yes":
                one, _, told = told.partition("\n")
            text = Text(
                name, message.findtext("source", ""), message.findtext("comment", ""), one, told
            )
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            catalogue.texts.append(text)
            catalogue.translated[text.key] = tuple(forms) or (translation.text or "",)
            if translation.get("type"):
                catalogue.unfinished.add(text.key)
    return catalogue


def write(catalogue: Catalogue, file: Path) -> None:
    """Write the catalogue, contexts by their names and texts in their order."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{catalogue.language}" sourcelanguage="en">',
    ]
    for context in sorted({text.context for text in catalogue.texts}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for text in catalogue.texts:
            if text.context == context:
                lines += _message(text, catalogue.translated[text.key])
        lines.append("</context>")
    lines.append("</TS>")
    file.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _message(text: Text, forms: tuple[str, ...]) -> list[str]:
    counts = text.one is not None
    notes = [note for note in (text.one, text.note) if note]
    state = "" if all(forms) else ' type="unfinished"'
    lines = [
        '    <message numerus="yes">' if counts else "    <message>",
        f"        <source>{escape(text.source)}</source>",
    ]
    if text.comment:
        lines.append(f"        <comment>{escape(text.comment)}</comment>")
    if notes:
        lines.append(f"        <extracomment>{escape(chr(10).join(notes))}</extracomment>")
    if counts:
        lines += [
            f"        <translation{state}>",
            *(f"            <numerusform>{escape(form)}</numerusform>" for form in forms),
            "        </translation>",
        ]
    else:
        lines.append(f"        <translation{state}>{escape(forms[0])}</translation>")
    return [*lines, "    </message>"]
