"""What importing the window brings with it, in a process of its own."""

from __future__ import annotations

import subprocess
import sys

from tests.conftest import ROOT

_HEAVY = ("numpy", "shapely", "jsonschema_rs", "PySide6.QtWebEngineCore", "subprocess")
_TOLD = f"""
import sys, linecache
import editor.app
print(*[file for file in linecache.cache if file.startswith(editor.__path__[0])])
print(*[name for name in {_HEAVY} if name in sys.modules])
"""


def test_the_way_to_the_window_reads_no_sources_and_brings_nothing_heavy() -> None:
    run = subprocess.run(
        [sys.executable, "-c", _TOLD], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == []


_WRONG = """
import sys
import editor.ui.importing
from PySide6.QtCore import QPoint
late = [name for name in sys.modules if name.startswith("shibokensupport.signature.")]
print(sum(getattr(sys.modules[name], "_unread", None) is not None for name in late))
try:
    QPoint("a", 3)
except TypeError as error:
    print("QPoint.__init__(str, int)" in str(error), "xpos: int, ypos: int" in str(error))
"""


def test_what_names_signatures_is_read_for_the_first_error() -> None:
    run = subprocess.run(
        [sys.executable, "-c", _WRONG], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == ["7", "True", "True"]


_LATER = """
import sys
import editor.app
print("tokenize" in sys.modules, "dis" in sys.modules)
import inspect, pathlib, traceback
print(len(inspect.getsource(pathlib.Path)) > 1000, "tokenize" in sys.modules)
try:
    pathlib.Path(3)
except TypeError as error:
    print("TypeError" in traceback.format_exc())
"""


def test_what_python_has_for_messages_is_read_when_it_is_asked_for() -> None:
    run = subprocess.run(
        [sys.executable, "-c", _LATER], cwd=ROOT, capture_output=True, text=True, check=True
    )
    asked = str(sys.version_info >= (3, 13))  # there by each dataclass
    assert run.stdout.split() == [asked, asked, "True", "True", "True"]
