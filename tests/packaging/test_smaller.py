"""What makes bundles smaller takes away what nothing asks for, and nothing else."""

from __future__ import annotations

import importlib
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import editor
from editor.ui import icons
from tests.packaging.recipe import PACKAGING

EDITOR = Path(editor.__file__).parent
HEADER = b"\x20\x00\xda\x27".ljust(12, b"\0") + b"CmnD".ljust(20, b"\0")


@pytest.fixture(scope="module")
def icu_data() -> ModuleType:
    return recipe("icu_data")


def recipe(name: str) -> ModuleType:
    sys.path.insert(0, str(PACKAGING))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(PACKAGING))


@settings(max_examples=25)
@given(st.dictionaries(st.text("az/._", min_size=1, max_size=9), st.binary(), min_size=1))
def test_an_archive_of_icu_holds_what_was_put_into_it(items: dict[str, bytes]) -> None:
    icu = recipe("icu_data")
    archive = icu.written(HEADER, items)
    header, read = icu.read(archive)
    assert header == HEADER
    assert list(read) == sorted(items)
    for name, item in items.items():
        assert read[name].rstrip(b"\0") == item.rstrip(b"\0")
        assert len(item) <= len(read[name]) < len(item) + 16
        assert len(read[name]) % 16 == 0


def test_what_is_no_archive_is_refused(icu_data: ModuleType) -> None:
    with pytest.raises(ValueError, match="no archive"):
        icu_data.read(b"\x7fELF" * 20)


def test_icu_keeps_what_qt_asks_for(icu_data: ModuleType) -> None:
    used = "coll/sv.res", "cnvalias.icu", "nfc.nrm", "ibm-5348.cnv", "supplementalData.res"
    unused = "lang/sv.res", "zone/sv.res", "brkitr/line.brk", "confusables.cfu", "rfc3491.spp"
    assert all(icu_data.is_used(f"icudt73l/{name}") for name in used)
    assert not any(icu_data.is_used(f"icudt73l/{name}") for name in unused)


SORTING = """
from functools import cmp_to_key
from PySide6.QtCore import QCollator, QLocale
for name in ("sv", "de", "es", "lt", "ja"):
    collator = QCollator(QLocale(name))
    words = ["Ö", "ö", "z", "ñu", "nu", "nz", "y", "i", "j", "Zebra", "Äpfel", "ア", "あ", "ß"]
    print(ascii(sorted(words, key=cmp_to_key(collator.compare))))
print(ascii(QLocale("tr").toUpper("iı")), ascii(QLocale("el").toUpper("άί")))
"""


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("objcopy"), reason="no binutils")
def test_qt_sorts_with_less_of_icu_as_before(icu_data: ModuleType, tmp_path: Path) -> None:
    qt = pytest.importorskip("PySide6")
    whole = next(Path(qt.__file__).parent.glob("Qt/lib/libicudata.so.*"), None)
    if whole is None:
        pytest.skip("this Qt has no ICU of its own")
    less = tmp_path / whole.name
    shutil.copyfile(whole, less)
    icu_data.rewrite(less)
    assert less.stat().st_size < whole.stat().st_size / 2
    told = [
        subprocess.run(
            [sys.executable, "-c", SORTING],
            env={**os.environ, "LD_PRELOAD": preloaded},
            capture_output=True,
            text=True,
            check=True,
        )
        for preloaded in ("", str(less))
    ]
    assert told[0].stdout == told[1].stdout != ""
    assert told[1].stderr == ""


def test_the_icons_that_are_drawn_stay(tmp_path: Path) -> None:
    used_icons = recipe("used_icons")
    whole = Path(icons._database().execute("PRAGMA database_list").fetchone()[2])
    few = tmp_path / "made" / "icons.db"
    used_icons.write_used(whole, EDITOR, few)
    used_icons.write_used(whole, EDITOR, few)  # over one that is there
    database = sqlite3.connect(few)
    kept = dict(database.execute("SELECT name, svg FROM icons"))
    database.close()
    assert {"search", "map-pin", "folder-x"} < kept.keys()
    assert "zodiac-aries" not in kept
    assert kept["search"] == icons._svg("search")
    assert few.stat().st_size < whole.stat().st_size / 10


def test_no_name_of_an_icon_is_put_together() -> None:
    composed = re.compile(
        r"""\b(?:draw_icon\(\s*\w+,|(?<!def )icon\()\s*(?:['"][^'"]*['"] *[+%]|f['"])"""
    )
    assert composed.search('button.setIcon(icon(f"arrow-{side}"))')
    assert composed.search('draw_icon(painter, "arrow-" + side, box, tone)')
    assert not composed.search('draw_icon(painter, "arrow-up", box, tone)')
    for module in EDITOR.rglob("*.py"):
        assert not composed.search(module.read_text("utf-8")), module
