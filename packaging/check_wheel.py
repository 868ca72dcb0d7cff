"""Tries the installed program as its users meet it: `python -I check_wheel.py CHECKOUT`.

Run by the Python of an environment that holds nothing but the wheel and what it asks for. The
checkout is only compared with; nothing is imported from it.
"""

import importlib
import json
import os
import pkgutil
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

import editor
from editor.resources import resource

CHECKOUT = Path(sys.argv[1]) / "resources"
SAMPLE = Path("sample-vault")
# Pictures for the README, sources of translations, and what systems leave behind.
NOT_SHIPPED = (
    "screenshots/*",
    "translations/*.md",
    "translations/*.ts",
    "*__pycache__/*",
    "*.DS_Store",
)
COMMAND = Path(sys.prefix) / "bin" / "territory-editor"


def check(holds: bool, otherwise: str) -> None:
    """Stop with a sentence when something does not hold."""
    if not holds:
        sys.exit(otherwise)


def territory_editor(*arguments: str, home: Path) -> str:
    """What the installed command prints, run far from the checkout and from the user's files."""
    asked = subprocess.run(
        [str(COMMAND), *arguments],
        cwd=home,
        env={
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    said = asked.stdout + asked.stderr
    check(asked.returncode == 0, f"{' '.join(arguments)} ended with {asked.returncode}:\n{said}")
    return asked.stdout


def check_package() -> str:
    """Every module can be imported with what the wheel asks for; tells the version."""
    place = Path(editor.__file__).resolve()
    check(place.is_relative_to(sys.prefix), f"The package was imported from {place}.")
    for module in pkgutil.walk_packages(editor.__path__, "editor."):
        importlib.import_module(module.name)
    check(version("territory-editor") == editor.__version__, "The wheel has another version.")
    return editor.__version__


def check_resources() -> int:
    """Every resource of the checkout that the program reads is there and equal, and no other.

    Tells how many there are.
    """
    files = {path.relative_to(CHECKOUT) for path in CHECKOUT.rglob("*") if path.is_file()}
    files = {file for file in files if not any(map(file.match, NOT_SHIPPED))}
    check(bool(files), "The checkout has no resources.")
    place = resource()
    shipped = {path.relative_to(place) for path in place.rglob("*") if path.is_file()}
    shipped -= {Path("CHANGELOG.md")}
    check(shipped == files, f"The wheel holds others: {sorted(map(str, shipped ^ files))}")
    for file in files:
        found = resource(*file.parts)
        check(found.is_relative_to(sys.prefix), f"{file} was found outside: {found}")
        check(found.read_bytes() == (CHECKOUT / file).read_bytes(), f"{file} differs.")
    return len(files)


def check_command(home: Path) -> str:
    """The command tells its version, reads an entry and paints the window."""
    said = territory_editor("--version", home=home)
    check(editor.__version__ in said.split(), f"--version says: {said}")

    vault = resource(*SAMPLE.parts)
    entry = next(path for path in sorted(vault.rglob("*.md")) if path.read_bytes()[:4] == b"---\n")
    told = json.loads(territory_editor("get", str(entry), home=home))
    check(bool(told["fields"]), f"get finds no fields in {entry}.")

    screens = home / "screens"
    territory_editor("--screenshots", str(screens), str(vault), home=home)
    painted = sorted(screens.glob("*.png"))
    check(bool(painted), "--screenshots painted nothing.")
    from PySide6.QtGui import QImage

    for path in painted:
        image = QImage(str(path))
        check(not image.isNull(), f"{path.name} is no picture.")
        row = image.height() // 2
        tones = {image.pixel(column, row) for column in range(image.width())}
        check(len(tones) > 1, f"{path.name} is empty.")
    return f"{len(painted)} screens painted"


with tempfile.TemporaryDirectory() as name:
    print(f"Version {check_package()}, {check_resources()} resources, {check_command(Path(name))}.")
