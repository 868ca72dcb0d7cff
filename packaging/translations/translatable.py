"""Finds the texts to translate in the program's code, by its syntax trees.

Qt's own `lupdate` reads Python line by line: it takes the name of any variable before `.tr` for the
context, stays in a nested class to the end of the file and overlooks what stands in f-strings.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

# Tables whose rows are marked with QT_TRANSLATE_NOOP, and translated by what holds the row.
_MESSAGES = "messages"
# Most modules hold nothing to translate, and are not parsed.
_WORTH = re.compile(
    r"\b(tr|translate|plural|QT_TRANSLATE_NOOP|CommandParser|add_argument)\(|\bSENTENCES: "
)
# Where the texts of a command stand in calls of argparse, and the context that they get.
_COMMANDS = "Commands"
_OF_COMMANDS = ("CommandParser", "add_parser", "add_argument", "add_argument_group")
_THEIR_TEXTS = ("description", "epilog", "help", "metavar", "statuses", "title")


class Text(NamedTuple):
    """One text to translate.

    one: the English text where the number is 1, for a text that counts, else None; `source` is
    then the text for all other numbers. note: for translators, may be empty.
    """

    context: str
    source: str
    comment: str = ""
    one: str | None = None
    note: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells it apart."""
        return self.context, self.source, self.comment


class Misplaced(NamedTuple):
    """A call whose text or context cannot be known from the code."""

    file: Path
    line: int
    code: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.code}"


def translatable(package: Path) -> tuple[list[Text], list[Misplaced]]:
    """All texts of a package, each once, by file and line; and what cannot be translated."""
    found: dict[tuple[str, str, str], Text] = {}
    wrong: list[Misplaced] = []
    waiting: list[tuple[str, Misplaced]] = []
    for file in sorted(package.rglob("*.py")):
        if file.relative_to(package).parts[0] == "resources":
            continue
        code = file.read_text(encoding="utf-8")
        if not _WORTH.search(code):
            continue
        reader = _Reader(file, code)
        for text in reader.texts:
            found.setdefault(text.key, text)
        wrong += reader.wrong
        waiting += reader.waiting
    marked = {text.context for text in found.values()}
    wrong += [place for context, place in waiting if context not in marked]
    return list(found.values()), wrong


class _Reader(ast.NodeVisitor):
    """Reads one module."""

    def __init__(self, file: Path, code: str) -> None:
        self.texts: list[Text] = []
        self.wrong: list[Misplaced] = []
        # Calls that translate a row of a table: the table's context must be known.
        self.waiting: list[tuple[str, Misplaced]] = []
        self._file = file
        self._lines = code.splitlines()
        self._classes: list[str] = []
        tree = ast.parse(code)
        self._constants = dict(_constants(tree))
        if file.parent.name == _MESSAGES:
            self.texts += _sentences(tree)
        else:
            self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Know the class that the calls in it stand in."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Take the text of a call that translates."""
        name = ""
        match node.func:
            case ast.Name(id=name):
                self._called(name, None, node)
            case ast.Attribute(attr=name, value=owner):
                self._called(name, owner, node)
        if name in _OF_COMMANDS:
            self._describe(name, node)
        self.generic_visit(node)

    def _describe(self, name: str, node: ast.Call) -> None:
        """Take what a call of argparse tells of a command."""
        told = [word.value for word in node.keywords if word.arg in _THEIR_TEXTS]
        if name == "add_argument_group":
            told += node.args[:1]
        for value in told:
            match value:
                case ast.Dict(values=texts) | ast.Tuple(elts=texts):
                    pass
                case ast.Call(func=ast.Name(id="Filled"), args=[text]):
                    texts = [text]
                case _:
                    texts = [value]
            for text in texts:
                source = self._literal(text)
                if source:
                    self.texts.append(Text(_COMMANDS, source, note=self._note(node)))
                else:
                    self._refuse(node)

    def _called(self, name: str, owner: ast.expr | None, node: ast.Call) -> None:
        match name, node.args:
            case "tr", [text, *rest] if not node.keywords:
                self._take(node, self._own(owner), text, rest)
            case "translate", [context, text, *rest] if self._means_qt(owner):
                self._take(node, self._literal(context), text, rest)
            case "plural", [where, one, many, _] if owner is None:
                itself = isinstance(where, ast.Name) and where.id == "self"
                context = self._own(where) if itself else self._literal(where)
                self._take(node, context, many, [], one)
            case ("QT_TRANSLATE_NOOP", [context, text]):
                self._take(node, self._literal(context), text, [])
            case ("tr" | "translate" | "plural", _) if owner is None:
                self._refuse(node)

    def _take(
        self,
        node: ast.Call,
        context: str | None,
        text: ast.expr,
        rest: list[ast.expr],
        one: ast.expr | None = None,
    ) -> None:
        if context is None and isinstance(text, ast.Name) and text.id not in self._constants:
            return  # it translates what others have marked
        source, comment = self._literal(text), self._literal(rest[0]) if rest else ""
        if source is None and context and isinstance(node.func, ast.Attribute | ast.Name):
            is_row = not isinstance(text, ast.Constant | ast.JoinedStr | ast.BinOp | ast.IfExp)
            if is_row and ast.unparse(node.func).rpartition(".")[2] == "translate":
                self.waiting.append((context, self._place(node)))
                return
        single = None if one is None else self._literal(one)
        if not context or not source or comment is None or len(rest) > 1 or (one and not single):
            self._refuse(node)
            return
        self.texts.append(Text(context, source, comment, single, self._note(node)))

    def _own(self, owner: ast.expr | None) -> str | None:
        """The class that a call of `self.tr` stands in."""
        itself = isinstance(owner, ast.Name) and owner.id == "self"
        return self._classes[-1] if itself and self._classes else None

    def _means_qt(self, owner: ast.expr | None) -> bool:
        return owner is None or (isinstance(owner, ast.Name) and owner.id == "QCoreApplication")

    def _literal(self, node: ast.expr) -> str | None:
        match node:
            case ast.Constant(value=str(text)):
                return text
            case ast.Name(id=name):
                return self._constants.get(name)
        return None

    def _note(self, node: ast.Call) -> str:
        """What comments that begin with `#:` say right above the call."""
        found: list[str] = []
        number = node.lineno - 2
        while number >= 0 and (line := self._lines[number].strip()).startswith("#:"):
            found.insert(0, line[2:].strip())
            number -= 1
        return " ".join(found)

    def _refuse(self, node: ast.Call) -> None:
        self.wrong.append(self._place(node))

    def _place(self, node: ast.Call) -> Misplaced:
        return Misplaced(self._file, node.lineno, ast.unparse(node))


def _constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """The module's names for texts, such as the context of all its functions."""
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(text))):
                yield name, text


def _sentences(tree: ast.Module) -> Iterator[Text]:
    """The sentences of the Qt-free rooms, from the table of a module."""
    for node in tree.body:
        match node:
            case ast.AnnAssign(target=ast.Name(id="SENTENCES"), value=ast.Dict() as table):
                for key, value in zip(table.keys, table.values, strict=True):
                    match key, value:
                        case ast.Constant(value=str(code)), ast.Constant(value=str(source)):
                            yield Text(_MESSAGES, source, note=code)
                        case (
                            ast.Constant(value=str(code)),
                            ast.Call(
                                func=ast.Name(id="Plural"),
                                args=[ast.Constant(value=str(one)), ast.Constant(value=str(many))],
                            ),
                        ):
                            yield Text(_MESSAGES, many, one=one, note=code)
