"""What the package imports is what `pyproject.toml` declares: no more, no less."""

from __future__ import annotations

import ast
import sys
import tomllib
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
# The parts of PySide6 are distributions of their own, which the one declared brings along.
PARTS = {
    "pyside6-addons": "pyside6",
    "pyside6-essentials": "pyside6",
    "shiboken6": "pyside6",
}
# Functions that take the name of a module.
BY_NAME = ("find_spec", "import_module")


def declared() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {canonicalize_name(Requirement(line).name) for line in project["dependencies"]}


@cache
def imported_modules() -> set[str]:
    """The names of all top-level modules that the package imports, but for its own and Python's."""
    found = set()
    for path in (ROOT / "editor").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Import):
                found.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module)
            elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(BY_NAME):
                found.update(word.value for word in node.args if isinstance(word, ast.Constant))
    return {name.partition(".")[0] for name in found} - sys.stdlib_module_names - {"editor"}


def imported_distributions() -> set[str]:
    distributions = packages_distributions()
    found = set()
    for module in imported_modules():
        names = {canonicalize_name(name) for name in distributions.get(module, [module])}
        found.update(PARTS.get(name, name) for name in names)
    return found


def test_everything_imported_is_declared() -> None:
    assert imported_distributions() - declared() == set()


def test_everything_declared_is_imported() -> None:
    assert declared() - imported_distributions() == set()
