"""The words of what is published: all of them, in each language, as the window has them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest

from editor.article.header import header
from editor.article.links import LinkIndex
from editor.article.page import PageContent, render_page
from editor.article.pictures import Pictures
from editor.article.reader_words import _TEXTS, LANGUAGES, ReaderWords, is_known
from editor.resources import resource
from editor.schema import labels
from tests.conftest import ROOT

_SAID = re.compile(r"""\bsay\(\s*"([^"]+)\"""")
_NAMED = re.compile(r"\{\w+\}")
OTHERS = [language for language in LANGUAGES if language != "en"]


def _asked() -> Iterator[str]:
    """The English of every text that templates, scripts and code ask for."""
    for folder in ("map-page", "site", "preview"):
        for file in resource(folder).iterdir():
            if file.suffix in (".html", ".js"):
                yield from _SAID.findall(file.read_text(encoding="utf-8"))
    for file in (ROOT / "editor").rglob("*.py"):
        source = file.read_text(encoding="utf-8")
        if "say" not in source:
            continue
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                if name in ("say", "_say") and isinstance(node.args[0].value, str):
                    yield node.args[0].value


def test_every_text_for_readers_is_there_in_each_language() -> None:
    asked = {text for text in _asked() if text}
    assert len(asked) > 45
    assert asked <= _TEXTS.keys()
    for english, translations in _TEXTS.items():
        names = sorted(_NAMED.findall(english))
        assert all(sorted(_NAMED.findall(text)) == names for text in translations), english
        assert all(text.strip() == text and text for text in translations), english


@pytest.mark.parametrize("language", OTHERS)
def test_fields_are_called_what_the_window_calls_them(language: str) -> None:
    file = resource("translations") / f"territory-editor_{language}.ts"
    known = {
        message.findtext("source"): message.findtext("translation")
        for context in ElementTree.parse(file).iter("context")
        if context.findtext("name") == "labels"
        for message in context.iter("message")
    }
    say = ReaderWords(language)
    named = [name for name in (*labels._USUAL, *labels._KNOWN.values()) if name in _TEXTS]
    assert len(named) > 25
    assert {name: say(name) for name in named} == {name: known[name] for name in named}


def test_a_language_of_a_country_has_its_languages_words() -> None:
    assert (ReaderWords("de-AT").language, ReaderWords("de-AT")("Map")) == ("de-AT", "Karte")
    assert (ReaderWords("it").language, ReaderWords("it")("Map")) == ("en", "Map")
    assert is_known("es-MX")
    assert not is_known("it")
    assert ReaderWords("fr")("Show {title} on the map", title="{x}") == "Montrer {x} sur la carte"
    assert ReaderWords("fr")("Own field") == "Own field"
    assert not ReaderWords().in_scripts


def test_the_head_of_a_page_is_in_the_language_of_its_readers() -> None:
    fields = {"title": "Loom", "locations": ["Brindle"], "sectors": ["Craft"], "start": 2001,
              "end": "present"}  # fmt: skip
    found = {fact.label: fact.text for fact in header(fields, "x.md", ReaderWords("de")).facts}
    assert found == {"Ort": "Brindle", "Bereiche": "Craft", "Zeitraum": "2001 – heute"}
    other = {fact.label: fact.text for fact in header({"tags": ["a"], "open": True}, "x.md",
                                                      ReaderWords("es")).facts}  # fmt: skip
    assert other == {"Etiquetas": "a", "Open": "sí"}


def test_a_page_says_its_language_and_its_own_words() -> None:
    content = PageContent(
        path="x.md", body="Webt.", fields={"title": "Loom", "email": "a@b.example"},
        dialect="obsidian", links=LinkIndex({}, {}), pictures=Pictures(ROOT, "assets"),
        language="de",
    )  # fmt: skip
    html = render_page(content).html
    assert '<html lang="de">' in html
    assert "<dt>E-Mail</dt>" in html
