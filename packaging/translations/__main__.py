"""Keeps the catalogues of translations (resources/translations).

python packaging/translations update          take over the texts of the code
python packaging/translations todo de [WORD]  tell what is not translated, as JSON
python packaging/translations take de FILE    put such a JSON's translations into the catalogue
python packaging/translations compile         write the .qm files that the program reads

`todo` names contexts that hold WORD only. Its JSON has for each context the texts with an empty
translation each; of a text that counts, both English texts and both translations. `take` gives a
text in other contexts the same translation, where it has none; it refuses what does not fit.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

from catalogue import read, write
from faults import faults
from translatable import Text, translatable

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "es")


def file_of(language: str) -> Path:
    """Where the catalogue of a language is."""
    return FOLDER / f"territory-editor_{language}.ts"


def update() -> int:
    """Take over the texts of the code into all catalogues."""
    texts, wrong = translatable(ROOT / "editor")
    for place in wrong:
        print(f"cannot be translated: {place}", file=sys.stderr)
    for language in LANGUAGES:
        catalogue = read(file_of(language), language)
        catalogue.renew(texts)
        write(catalogue, file_of(language))
        print(f"{language}: {len(texts)} texts, {len(catalogue.missing())} not translated")
    return 1 if wrong else 0


def todo(language: str, word: str) -> int:
    """Tell what is not translated, as JSON."""
    told: dict[str, dict[str, object]] = {}
    for text in read(file_of(language), language).missing():
        if word.casefold() in text.context.casefold():
            told.setdefault(text.context, {})[text.source] = _asked(text)
    json.dump(told, sys.stdout, ensure_ascii=False, indent=1)
    print()
    return 0


def _asked(text: Text) -> object:
    if text.one is not None:
        return {"en": [text.one, text.source], "to": ["", ""]}
    if text.comment:
        return {"comment": text.comment, "to": ""}
    return ""


def take(language: str, file: Path) -> int:
    """Put translations into a catalogue."""
    catalogue = read(file_of(language), language)
    given = json.loads(file.read_text(encoding="utf-8"))
    refused = 0
    for context, translations in given.items():
        for source, value in translations.items():
            to = value["to"] if isinstance(value, dict) else value
            forms = tuple(to) if isinstance(to, list) else (to,)
            if not all(forms):
                continue
            found = [text for text in catalogue.texts if text.source == source]
            own = [text for text in found if text.context == context]
            told = [f"{context}: is not there any more"] if not own else []
            told += [fault for text in own for fault in faults(text, forms)]
            if told:
                refused += 1
                print(f"{context}: {source!r} {forms}: {'; '.join(told)}", file=sys.stderr)
                continue
            for text in found:
                known = catalogue.translated[text.key]
                if len(known) == len(forms) and (text in own or not all(known)):
                    catalogue.translated[text.key] = forms
    write(catalogue, file_of(language))
    left = len(catalogue.missing())
    print(f"{language}: {refused} refused, {left} of {len(catalogue.texts)} not translated")
    return 1 if refused else 0


def compile_all(folder: Path) -> int:
    """Write the .qm files into a folder."""
    for language in LANGUAGES:
        target = folder / file_of(language).with_suffix(".qm").name
        subprocess.run(
            [Path(sys.executable).with_name("pyside6-lrelease"), "-silent",
             file_of(language), "-qm", target],
            check=True,
        )  # fmt: skip
    return 0


def main() -> int:
    """Run a command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update")
    asked = commands.add_parser("todo")
    asked.add_argument("language", choices=LANGUAGES)
    asked.add_argument("word", nargs="?", default="")
    given = commands.add_parser("take")
    given.add_argument("language", choices=LANGUAGES)
    given.add_argument("file", type=Path)
    compiled = commands.add_parser("compile")
    compiled.add_argument("--to", type=Path, default=FOLDER, help="another folder for the files")
    args = parser.parse_args()
    match args.command:
        case "update":
            return update()
        case "todo":
            return todo(args.language, args.word)
        case "take":
            return take(args.language, args.file)
    return compile_all(args.to)


if __name__ == "__main__":
    sys.exit(main())
