"""The catalogues hold just the texts of the program, and what is translated fits its text."""

from __future__ import annotations

import ast
import importlib
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "es")
# Those whose catalogues hold every text, translated.
COMPLETE = ("de", "fr", "es")
WORD = re.compile(r"[A-Za-z]{2}")
# Placeholders, and names that no language changes.
SAME_EVERYWHERE = re.compile(
    r"\{[^}]*\}|%\(\w+\)[rs]|Territory Editor|Markdown|Obsidian|Unicode|UTF-16|Unix|"
    r"Windows|git|\b[xy]\b|MB|mm"
)
# Words that a language has in common with English.
SAME = {
    "de": {"Code", "Filter", "Frontmatter", "Homepage", "In", "In {file}:", "In {territory}.",
           "Links", "Logo", "NAME", "Name", "Problem", "Start", "Status", "Tablet", "Tags", "Text",
           "VAULT", "Vault", "Vault {name}", "Vaults", "{field} in {entry}",
           "{title}, in {territory}."},
    "fr": {"&Article", "&Guide", "&Messages", "Accents", "Action", "Actions", "Article", "BASE",
           "Code", "Collection", "Contact", "Date", "Description", "Frontmatter", "Image", "Logo",
           "Messages", "Moments", "Notes", "Page", "Pi&xels", "Sections", "Total {total}",
           "Type", "article", "options",
           "article ({n} passages)", "d MMM yyyy", "{name}, {width} × {height} pixels",
           "{width} × {height} pixels"},
    "es": {"%(prog)s: error: %(message)s\n", "BASE", "Error", "Frontmatter", "No",
           "Sector", "Total {total}", "d MMM yyyy", "error",
           "The Long Table\nhttps://long-table.example\nThe Long Table, https://…",
           "frontmatter: {fields}"},
}  # fmt: skip


@pytest.fixture(scope="module")
def tool() -> Iterator[dict[str, ModuleType]]:
    """The modules of `packaging/translations`, which is a program and no package."""
    folder = str(ROOT / "packaging" / "translations")
    names = ("translatable", "catalogue", "faults")
    # pytest knows tests/faults by the name of one of them.
    others = {name: sys.modules.pop(name) for name in names if name in sys.modules}
    sys.path.insert(0, folder)
    try:
        yield {name: importlib.import_module(name) for name in names}
    finally:
        sys.path.remove(folder)
        for name in names:
            sys.modules.pop(name, None)
        sys.modules.update(others)


def texts_of(tool: dict[str, ModuleType], folder: Path, code: str) -> tuple[list, list]:
    (folder / "module.py").write_text(code, encoding="utf-8")
    return tool["translatable"].translatable(folder)


def catalogue_of(tool: dict[str, ModuleType], language: str) -> Any:
    return tool["catalogue"].read(FOLDER / f"territory-editor_{language}.ts", language)


def test_every_text_of_the_program_can_be_translated(tool: dict[str, ModuleType]) -> None:
    texts, wrong = tool["translatable"].translatable(ROOT / "editor")
    assert not [str(place) for place in wrong]
    assert len(texts) > 2000
    wanted = {text.key: text.one for text in texts}
    for language in COMPLETE:
        catalogue = catalogue_of(tool, language)
        known = {text.key: text.one for text in catalogue.texts}
        assert wanted == known, "run: python packaging/translations update"
        assert not [text.key for text in catalogue.missing()], language
        assert not catalogue.unfinished, language


WRITES = {
    *("print", "sys.stdout.write", "sys.stderr.write", "SystemExit", "sys.exit"),
    *("ArgumentTypeError", "argparse.ArgumentTypeError"),
}
TRANSLATES = {"translate", "plural", "told", "tr"}


def printed_words(code: str) -> Iterator[str]:
    """Words that a module prints as they stand in the code."""

    def called(node: ast.Call) -> str:
        match node.func:
            case ast.Name(id=name) | ast.Attribute(attr=name):
                return name
        return ""

    def words(node: ast.AST) -> Iterator[str]:
        match node:
            case ast.Call() if called(node) in TRANSLATES:
                return
            case ast.Constant(value=str(text)) if WORD.search(text):
                yield text
        for child in ast.iter_child_nodes(node):
            yield from words(child)

    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in WRITES:
            for argument in node.args:
                yield from words(argument)


def test_commands_print_no_words_that_stand_in_the_code() -> None:
    found = [
        f"{file.relative_to(ROOT)}: {text!r}"
        for file in (ROOT / "editor").rglob("*.py")
        if "ui" not in file.parts
        for text in printed_words(file.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("print(f'{name}: is gone', file=sys.stderr)", [": is gone"]),
        ("sys.stderr.write('gone' if a else told(b))", ["gone"]),
        ("raise ArgumentTypeError('no size: ' + text)", ["no size: "]),
        ("print(f'{name}: {translate(\"Commands\", \"gone\")}', end='\\n')", []),
        ("sys.stdout.write(json.dumps(line) + '\\n')", []),
    ],
)
def test_printed_words_are_found(code: str, expected: list[str]) -> None:
    assert list(printed_words(code)) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_translated_fits_its_text(tool: dict[str, ModuleType], language: str) -> None:
    catalogue = catalogue_of(tool, language)
    told = [(text, catalogue.translated[text.key]) for text in catalogue.texts]
    bad = [
        f"{text.context}: {text.source!r} {fault}"
        for text, forms in told
        for fault in tool["faults"].faults(text, forms)
    ]
    english = {
        text.source
        for text, forms in told
        if forms[-1] == text.source and WORD.search(SAME_EVERYWHERE.sub("", text.source))
    }
    assert not bad
    assert not english - SAME.get(language, set())


@pytest.mark.qt
def test_the_compiled_catalogues_are_those_in_the_folder(
    tool: dict[str, ModuleType], tmp_path: Path
) -> None:
    pytest.importorskip("PySide6")
    subprocess.run(
        [sys.executable, ROOT / "packaging" / "translations", "compile", "--to", tmp_path],
        check=True,
    )
    for language in LANGUAGES:
        name = f"territory-editor_{language}.qm"
        fresh, kept = (tmp_path / name).read_bytes(), (FOLDER / name).read_bytes()
        assert fresh == kept, "run: python packaging/translations compile"


def test_texts_are_found_with_their_contexts(tool: dict[str, ModuleType], tmp_path: Path) -> None:
    texts, wrong = texts_of(
        tool,
        tmp_path,
        """
_CONTEXT = "Place"
class Outer:
    class Inner:
        def told(self):
            return self.tr("in the inner one")
    def told(self, n):
        return f"{self.tr('in an f-string')}" + self.tr("in two "
            "pieces", "a comment") + plural(self, "1 entry", "{n} entries of {all}", n, all=3)
#: beside
#: the other
ROWS = [QT_TRANSLATE_NOOP("Rows", "marked")]
def told(row):
    painter.translate(4, 5)
    translate(_CONTEXT, "by a name")
    return QCoreApplication.translate("Rows", row.text)
""",
    )
    assert not wrong
    assert [(text.context, text.source, text.comment, text.one) for text in texts] == [
        ("Inner", "in the inner one", "", None),
        ("Outer", "in an f-string", "", None),
        ("Outer", "in two pieces", "a comment", None),
        ("Outer", "{n} entries of {all}", "", "1 entry"),
        ("Rows", "marked", "", None),
        ("Place", "by a name", "", None),
    ]
    assert [text.note for text in texts if text.note] == ["beside the other"]


@pytest.mark.parametrize(
    "code",
    [
        "class A:\n  def f(self, x): return self.tr(f'{x} entries')",
        "class A:\n  def f(self, x): return self.tr('one' if x else 'two')",
        "class A:\n  def f(self, x): return self.tr(x)",
        "def f(widget): return widget.tr('whose context is the class of the widget')",
        "def f(row): return translate('Nowhere', row.text)",
        "def f(n): return plural('A', 'one', f'{n} more', n)",
    ],
)
def test_what_cannot_be_translated_is_told(
    tool: dict[str, ModuleType], tmp_path: Path, code: str
) -> None:
    texts, wrong = texts_of(tool, tmp_path, code)
    assert not texts
    assert len(wrong) == 1


def test_a_catalogue_is_written_as_it_is_read(tool: dict[str, ModuleType], tmp_path: Path) -> None:
    text, catalogue = tool["translatable"].Text, tool["catalogue"]
    first = catalogue.Catalogue("de")
    texts = [
        text("A", "<b>Bold</b> & more", note="workspace.some"),
        text("A", "{n} entries", one="1 entry"),
        text("B", "Cancel", comment="a button"),
    ]
    first.renew(texts)
    assert first.missing() == texts
    first.translated[texts[0].key] = ("<b>Fett</b> & mehr",)
    first.translated[texts[1].key] = ("1 Eintrag", "{n} Einträge")
    catalogue.write(first, tmp_path / "x_de.ts")
    again = catalogue.read(tmp_path / "x_de.ts", "de")
    assert (again.texts, again.translated) == (first.texts, first.translated)
    # What moves takes its translation along; what is new has none; what is gone is gone.
    moved = text("C", "{n} entries", one="1 entry")
    again.renew([moved, text("A", "New")])
    assert again.translated == {
        moved.key: ("1 Eintrag", "{n} Einträge"),
        ("A", "New", ""): ("",),
    }


@pytest.mark.parametrize(
    ("source", "translated", "fits"),
    [
        ("Save {file}…", "{file} speichern…", True),
        ("Save {file}…", "{datei} speichern…", False),
        ("Save {file}…", "{file} speichern", False),
        ("Saved “{file}”.", "„{file}“ gespeichert.", True),
        ("&Save", "&Speichern", True),
        ("&Save", "Speichern", False),
        ("Save & close", "Speichern & schließen", True),
        ("From: ", "Von: ", True),
        ("From: ", "Von:", False),
        ("<b>{n}</b> left", "<b>{n}</b> übrig", True),
        ("<b>{n}</b> left", "{n} übrig", False),
    ],
)
def test_what_does_not_fit_is_found(
    tool: dict[str, ModuleType], source: str, translated: str, fits: bool
) -> None:
    text = tool["translatable"].Text("A", source)
    assert (not list(tool["faults"].faults(text, (translated,)))) is fits


def test_plural_forms_are_checked_one_by_one(tool: dict[str, ModuleType]) -> None:
    text = tool["translatable"].Text("A", "{n} entries of {file}", one="1 entry of {file}")
    check = tool["faults"].faults
    assert not list(check(text, ("{n} Eintrag von {file}", "{n} Einträge von {file}")))
    assert list(check(text, ("1 Eintrag", "{n} Einträge von {file}")))
    assert list(check(text, ("{n} Einträge von {file}",)))
