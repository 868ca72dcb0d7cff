"""What the package imports is what `pyproject.toml` declares: no more, no less."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from editor.language import LANGUAGES

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


def test_what_it_says_of_itself_is_so() -> None:
    """The languages are those of the program, the Pythons those that a set-up looks for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    said: dict[str, set[str]] = {}
    for line in project["classifiers"]:
        kind, _, value = line.rpartition(" :: ")
        said.setdefault(kind, set()).add(value)
    names = {"en": "English", "de": "German", "fr": "French", "es": "Spanish"}
    assert said["Natural Language"] == {names[one] for one in LANGUAGES}
    setup = (ROOT / "packaging" / "setup.sh").read_text(encoding="utf-8")
    looked_for = re.search(r"^pythons=\(python3 (.*)\)$", setup, re.MULTILINE)
    assert looked_for is not None
    pythons = {name.removeprefix("python") for name in looked_for[1].split()}
    assert said["Programming Language :: Python"] == pythons
    assert f">={min(pythons, key=Version)}" == project["requires-python"]


def test_everything_imported_is_declared() -> None:
    assert imported_distributions() - declared() == set()


def test_everything_declared_is_imported() -> None:
    assert declared() - imported_distributions() == set()
