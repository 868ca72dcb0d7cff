"""The pages of the help: their links lead somewhere, and what they name is there so called."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from editor.resources import resource
from editor.ui.actions import make_actions
from editor.ui.first_steps.steps import STEPS
from editor.ui.form.registry import STYLES
from editor.ui.help import pages, searching
from editor.ui.help.filling import PLACE, Names
from editor.ui.help.pictures import picture
from editor.ui.help.rendering import html
from editor.ui.help.topics import FIELD_TOPICS, TOPICS, Topic
from editor.ui.look import LIGHT
from editor.ui.menus import Menus
from editor.ui.preferences import Preferences
from tests.conftest import ROOT

pytestmark = pytest.mark.qt

LANGUAGES = sorted(one.name for one in resource("help").iterdir() if one.is_dir())
EVERY = [(language, page.name) for language in LANGUAGES for page in pages.pages(language)]


@cache
def texts() -> frozenset[tuple[str, str]]:
    """What the program can say, with its contexts, as the translators' tool finds it."""
    file = ROOT / "packaging" / "translations" / "translatable.py"
    spec = importlib.util.spec_from_file_location("help_translatable", file)
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = tool
    spec.loader.exec_module(tool)
    return frozenset((one.context, one.source) for one in tool.translatable(ROOT / "editor")[0])


@cache
def anchors(name: str) -> frozenset[str]:
    return frozenset(heading.anchor for heading in pages.page(name).headings)


def test_every_page_is_in_the_contents() -> None:
    files = {file.stem for file in resource("help", "en").glob("*.md")} - {"contents"}
    listed = [page.name for page in pages.pages()]
    assert len(listed) == len(set(listed))
    assert set(listed) == files | {"news"}


def test_a_picture_is_the_english_one_with_what_its_language_changes() -> None:
    names = {file for page in pages.pages() for _told, file in page.pictures()}
    clear = 0
    for language in set(LANGUAGES) - {"en"}:
        folder = resource("help", language, "pictures")
        for name in names:
            english, own = picture(name, "en", dark=False), picture(name, language, dark=False)
            drawn = QImage(str(folder / name))
            assert own.size() == english.size() == drawn.size(), name
            assert own != english, name
            assert own.pixelColor(2, 2).alpha() == 255, name
            clear += drawn.pixelColor(2, 2).alpha() == 0
    # Most keep but a part.
    assert clear > 2 * len(names)
    assert not picture("window.webp", "xx", dark=False).isNull()
    assert picture("nothing.webp", "de", dark=True).isNull()


@pytest.mark.parametrize(("language", "name"), EVERY)
def test_links_pictures_and_names_of_a_page_are_there(language: str, name: str) -> None:
    page = pages.page(name, language)
    assert page.headings[0].level == 1
    assert sum(heading.level == 1 for heading in page.headings) == 1
    for link in page.links() if name != "news" else ():
        target, _, anchor = link.partition("#")
        there = anchors(target.removesuffix(".md") if target else name)
        assert not anchor or anchor in there, link
    for told, file in page.pictures():
        assert told
        light, dark = (picture(file, language, dark=tones) for tones in (False, True))
        assert not light.isNull(), file
        assert dark.size() == light.size(), file
        assert dark != light, file
    actions = names_of_actions()
    for kind, what in PLACE.findall(page.text):
        if kind == "keys":
            assert not QKeySequence(what).isEmpty(), what
            assert "?" not in QKeySequence(what).toString(), what
        elif kind == "ui":
            context, _, source = what.partition(":")
            assert (context, source) in texts(), what
        else:
            assert what in actions, what
    if language != "en" and page.language == language:
        assert {heading.anchor for heading in page.headings} == anchors(name)


@cache
def names_of_actions() -> frozenset[str]:
    from editor.ui.actions import ACTIONS

    return frozenset(row.name for row in ACTIONS)


def test_names_are_filled_in_as_the_menus_have_them(qtbot: QtBot, tmp_path: Path) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = make_actions(window)
    Menus(window.menuBar(), actions, Preferences(tmp_path / "settings.ini"))
    names = Names(actions, window.menuBar())
    assert names.fill("{menu:save-lines}") == "**File › What will be saved…** (`Ctrl+Shift+S`)"
    actions["save-lines"].setShortcut("Ctrl+Alt+9")
    actions["save-lines"].setText("Zeilen*")
    changed = Names(actions, window.menuBar())
    assert changed.fill("{menu:save-lines} {key:save-lines}") == (
        "**File › Zeilen\\*** (`Ctrl+Alt+9`) `Ctrl+Alt+9`"
    )
    assert changed.plain("## {action:save-lines} [there](map.md)") == "Zeilen* there"
    left = [page.name for page in pages.pages() if PLACE.search(names.fill(page.text))]
    assert left == []
    for step in STEPS:
        assert "{" not in names.plain(step.title + step.text + step.after)
    page = pages.page("map")
    rendered = html(page, names.fill(page.text), 13, LIGHT)
    assert all(f'<a name="{heading.anchor}">' in rendered for heading in page.headings)
    assert "{#" not in rendered
    # What is looked for is found in the section that tells of it.
    known = searching.sections(pages.pages(), names.plain)
    for wish, where in (
        ("correct value everywhere", ("vocabulary", "rename")),
        ("crash", ("trouble", "crash")),
        ("suggested pin", ("map", "suggest")),
    ):
        assert where in [
            (hit.section.page, hit.section.anchor) for hit in searching.search(wish, known)[:3]
        ]


def test_of_words_that_stand_nowhere_together_the_rarer_ones_count() -> None:
    def section(heading: str, text: str) -> searching.Section:
        return searching.Section("page", "Page", heading, heading.lower(), 2, text)

    known = [
        section("Sectors", "What the sectors are."),
        section("Pins", "Drag the pins of the map."),
        section("Other", "All the rest of the map."),
    ]
    assert searching.search("misspelt sector of the map", known) == []
    found = searching.nearest("misspelt sector of the map", known)
    assert [hit.section.heading for hit in found] == ["Sectors", "Pins", "Other"]
    assert searching.nearest("quark", known) == []
    assert searching.nearest(" ", known) == []
    assert searching.nearest("map", []) == []


def test_every_topic_leads_to_a_heading() -> None:
    named = [topic for _, topic in TOPICS] + list(FIELD_TOPICS.values())
    for topic in named:
        assert topic.anchor in anchors(topic.page) | {""}, topic
    assert set(STYLES.values()) == set(FIELD_TOPICS)
    assert Topic("welcome").anchor == ""


def test_every_dialog_has_a_topic() -> None:
    """By the objectNames in the code, so that a new dialog is not forgotten."""
    patterns = [re.compile(pattern.replace("*", ".*")) for pattern, _ in TOPICS]
    without = {
        # questions and progress, which say all there is to say
        "savingBox", "encodingDialog", "fileDialog", "aboutBox", "helpWindow", "reportsDialog",
    }  # fmt: skip
    missing = [name for name in dialogs() if not any(one.fullmatch(name) for one in patterns)]
    assert sorted(set(missing) - without) == []


def dialogs() -> Iterator[str]:
    for file in (ROOT / "editor" / "ui").rglob("*.py"):
        source = file.read_text(encoding="utf-8")
        if "(Dialog)" not in source and "(QWizard)" not in source:
            continue
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.ClassDef) and any(
                isinstance(base, ast.Name) and base.id in {"Dialog", "QWizard"}
                for base in node.bases
            ):
                named = re.search(
                    r'self\.setObjectName\("(\w+)"\)', ast.unparse(node).replace("'", '"')
                )
                if named:
                    yield named[1]


def test_help_goes_without_a_changelog(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> Path:
        raise FileNotFoundError("CHANGELOG.md")

    monkeypatch.setattr(pages, "changelog", missing)
    listed = [page.name for page in pages.pages()]
    assert "news" not in listed
    assert "glossary" in listed


def test_what_a_language_has_not_is_taken_from_the_english() -> None:
    assert pages.page("map", "xx") == pages.page("map")
    with pytest.raises(KeyError):
        pages.page("../secret")
    with pytest.raises(KeyError):
        pages.page("nowhere")
