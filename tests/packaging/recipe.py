"""The recipe of the bundle, followed as on any system, with stand-ins for what PyInstaller is."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any
from unittest import mock

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
Entry = tuple[str, str, str]
Imports = Callable[[str], Iterable[tuple[str, str | None]]]


def follow(
    system: str,
    binaries: Sequence[Entry] = (),
    datas: Sequence[Entry] = (),
    imports: Imports = lambda file: (),
) -> SimpleNamespace:
    """What is bundled on a system, such as `win32`, of what PyInstaller found there.

    analysis: told to it, and what is left of the finds. programs, collected, application: what was
    made of that, with all that was said about each; application is None where there is none.
    imports: the libraries that a file loads, as PyInstaller tells them.
    """
    made: dict[str, Any] = {"programs": [], "application": None}
    scripts = [("pyi_rth_pyside6", "", "PYSOURCE"), ("__main__", "", "PYSOURCE")]

    def analyse(programs: list[str], **told: Any) -> SimpleNamespace:
        made["analysis"] = SimpleNamespace(
            programs=programs, told=told, binaries=list(binaries), datas=list(datas),
            scripts=scripts, pure=[],
        )  # fmt: skip
        return made["analysis"]

    def build_program(*parts: Any, **told: Any) -> SimpleNamespace:
        made["programs"].append(SimpleNamespace(parts=parts, **told))
        return made["programs"][-1]

    def collect(*parts: Any, **told: Any) -> SimpleNamespace:
        made["collected"] = SimpleNamespace(parts=parts, **told)
        return made["collected"]

    def bundle(*parts: Any, **told: Any) -> None:
        made["application"] = SimpleNamespace(parts=parts, **told)

    bindepend = ModuleType("PyInstaller.depend.bindepend")
    bindepend.get_imports = imports  # type: ignore[attr-defined]
    hooks = ModuleType("PyInstaller.utils.hooks")
    hooks.collect_data_files = lambda *_args, **_told: []  # type: ignore[attr-defined]
    hooks.collect_submodules = lambda name: [name]  # type: ignore[attr-defined]
    stand_ins = {
        "PyInstaller": ModuleType("PyInstaller"),
        "PyInstaller.depend": ModuleType("PyInstaller.depend"),
        "PyInstaller.depend.bindepend": bindepend,
        "PyInstaller.utils": ModuleType("PyInstaller.utils"),
        "PyInstaller.utils.hooks": hooks,
    }
    namespace: dict[str, Any] = {
        "SPECPATH": str(PACKAGING), "Analysis": analyse, "PYZ": lambda pure: "modules",
        "EXE": build_program, "COLLECT": collect, "BUNDLE": bundle,
    }  # fmt: skip
    recipe = compile((PACKAGING / "bundle.spec").read_text("utf-8"), "bundle.spec", "exec")
    with (
        mock.patch.dict(sys.modules, stand_ins),
        mock.patch.object(sys, "path", [str(PACKAGING), *sys.path]),
    ):
        importlib.import_module("release")  # as on this system
        with mock.patch.object(sys, "platform", system):
            exec(recipe, namespace)
    return SimpleNamespace(**made)


def places(entries: Iterable[Entry]) -> set[str]:
    """Where they will lie."""
    return {place for place, _, _ in entries}
