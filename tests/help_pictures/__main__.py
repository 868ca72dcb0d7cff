"""Draws the pictures of the help, light and dark, in every language.

python -m tests.help_pictures [--language de]... [NAME]...

They are taken on a copy of the sample vault, without a display, by a program of its own for each
language, and written beside the pages in few colours, so that they are small. Of a language other
than English only what differs from the English picture is kept; the rest is left clear.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtGui import QImage

from editor.language import ENGLISH, LANGUAGES
from tests.conftest import ROOT
from tests.help_pictures.shrinking import in_colours, palette, what_differs

HELP = ROOT / "resources" / "help"
_LOSSLESS = 100


def take(work: Path, language: str, names: list[str]) -> None:
    """Have the program take its pictures in a language."""
    command = [sys.executable, "-m", "tests.help_pictures.taking", work / language, language]
    told = subprocess.run([*command, *names], cwd=ROOT, check=False, capture_output=True, text=True)
    if told.returncode:
        sys.exit(told.stderr)


def keep(image: QImage, language: str, name: str) -> None:
    """Write a picture beside the pages of a language, unless it is there already."""
    file = HELP / language / "pictures" / f"{name}.webp"
    file.parent.mkdir(exist_ok=True)
    fresh = image.convertToFormat(QImage.Format.Format_ARGB32)
    if QImage(str(file)).convertToFormat(QImage.Format.Format_ARGB32) == fresh:
        return
    assert fresh.save(str(file), "WEBP", _LOSSLESS)  # type: ignore[call-overload]
    print(f"{language} {name}: {fresh.width()} x {fresh.height()}, {file.stat().st_size} bytes")


def main() -> int:
    """Draw all pictures, or those named."""
    parser = argparse.ArgumentParser(prog="python -m tests.help_pictures", description=__doc__)
    parser.add_argument(
        "--language",
        action="append",
        choices=[*LANGUAGES],
        help="else all; with English all in any case",
    )
    parser.add_argument("names", nargs="*", metavar="NAME")
    args = parser.parse_args()
    wanted = args.language or [*LANGUAGES]
    if ENGLISH in wanted:
        wanted = [*LANGUAGES]  # the others hold what differs from it
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for language in dict.fromkeys([ENGLISH, *wanted]):
            take(work, language, args.names)
        for file in sorted((work / ENGLISH).glob("*.png")):
            english = QImage(str(file))
            table = palette(english)
            if ENGLISH in wanted:
                keep(in_colours(english, table), ENGLISH, file.stem)
            for language in wanted:
                if language != ENGLISH:
                    own = QImage(str(work / language / file.name))
                    keep(what_differs(own, english, table), language, file.stem)
    return 0


if __name__ == "__main__":
    sys.exit(main())
