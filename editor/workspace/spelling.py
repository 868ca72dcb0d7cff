"""What spelling is checked by: the dictionaries of this computer, and the words of the vault."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from editor.messages import Message
from editor.vault import frontmatter, store
from editor.vault.yaml_files import edited
from editor.workspace.history import Change, Edit
from editor.workspace.settings import FILE as SETTINGS
from editor.workspace.settings import FOLDER
from editor.workspace.workspace import Workspace

WORDS = f"{FOLDER}/dictionary.txt"
_KEY = "spelling"


class Dictionary(NamedTuple):
    """A Hunspell dictionary: `<name>.aff` and `<name>.dic` in a folder.

    language: a code such as en_GB or de.
    """

    language: str
    folder: Path
    name: str


def folders(own: Path | None = None) -> Iterator[Path]:
    """Where dictionaries may lie, the first ones preferred. own: a folder of the program's."""
    if own is not None:
        yield own
    home = Path.home()
    if sys.platform == "win32":
        programs = [os.environ.get(name) for name in ("ProgramFiles", "ProgramFiles(x86)")]
        roots = [Path(one) for one in programs if one]
        roots += [
            Path(one) for name in ("APPDATA", "LOCALAPPDATA") if (one := os.environ.get(name))
        ]
        yield from (root / "hunspell" for root in roots)
        for root in roots:
            yield from _office(root / "LibreOffice" / "share" / "extensions")
    elif sys.platform == "darwin":
        for root in (home / "Library", Path("/Library")):
            yield root / "Spelling"
        for root in (Path("/opt/homebrew/share"), Path("/usr/local/share")):
            yield root / "hunspell"
        applications = Path("/Applications/LibreOffice.app/Contents/Resources/extensions")
        yield from _office(applications)
    else:
        data = os.environ.get("XDG_DATA_HOME") or home / ".local" / "share"
        shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
        for root in (Path(data), *map(Path, shared.split(":"))):
            yield from (root / part for part in ("hunspell", "myspell", "myspell/dicts"))
        for office in ("/usr/lib/libreoffice", "/usr/lib64/libreoffice", "/opt/libreoffice"):
            yield from _office(Path(office) / "share" / "extensions")
    spec = find_spec("hunspell")
    for place in (spec.submodule_search_locations or ()) if spec is not None else ():
        yield Path(place) / "dictionaries"


def _office(extensions: Path) -> Iterator[Path]:
    """The folders of LibreOffice's dictionaries, each an extension."""
    with suppress(OSError):
        yield from sorted(extensions.glob("dict-*"))


def dictionaries(places: Iterable[Path]) -> dict[str, Dictionary]:
    """The dictionaries in these folders by language, of the first folder that has one."""
    found: dict[str, Dictionary] = {}
    for folder in places:
        try:
            names = sorted(file.stem for file in folder.glob("*.dic"))
        except OSError:
            continue
        for name in names:
            language = _language(name)
            if language and language not in found and (folder / f"{name}.aff").is_file():
                found[language] = Dictionary(language, folder.resolve(), name)
    return dict(sorted(found.items()))


def _language(name: str) -> str | None:
    """The code in a dictionary's file name: de_DE of de_DE_frami; None for hyphenation and such."""
    language, *rest = name.replace("-", "_").split("_")
    if not (language.isascii() and language.isalpha() and len(language) in (2, 3)):
        return None
    region = next((part for part in rest if len(part) == 2 and part.isupper()), None)
    if rest and region is None:
        return f"{language}_{rest[0]}" if rest[0].istitle() else None
    return f"{language}_{region}" if region else language


def normal(language: str) -> str:
    """A language's code as dictionaries are called: en_GB for en-GB."""
    return language.strip().replace("-", "_")


def chosen(workspace: Workspace) -> tuple[str, ...] | None:
    """The languages that the vault's settings name; None where they name none at all."""
    named = workspace.settings.spelling
    return None if named is None else tuple(map(normal, named))


def usual(known: Mapping[str, Dictionary], system: str) -> tuple[str, ...]:
    """The languages of a vault that names none. system: the code of the system's language."""
    wanted = normal(system)
    language = wanted.partition("_")[0]
    alike = [one for one in known if one.partition("_")[0] == language]
    for found in ([one for one in known if one == wanted], alike):
        if found:
            return (found[0],)
    return tuple(one for one in known if one.startswith("en"))[:1]


def choose(workspace: Workspace, languages: Sequence[str]) -> Change:
    """The change of the settings that names these languages. Raises EditorError."""
    before = workspace.text(SETTINGS)
    after = edited(
        before or "", SETTINGS, lambda text: frontmatter.set_field(text, _KEY, list(languages))
    )
    label = Message("workspace.spelling-languages")
    return Change(label, (Edit(SETTINGS, before, after),))


def own_words(workspace: Workspace) -> frozenset[str]:
    """The words of the vault's own dictionary: one a line, # before remarks."""
    try:
        text = workspace.read(WORDS)
    except store.UnreadableFile:
        return frozenset()
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    return frozenset(line for line in lines if line)


def add_word(workspace: Workspace, word: str) -> Change:
    """The change that adds a word to the vault's own dictionary. Raises UnreadableFile."""
    before = workspace.text(WORDS)
    text = before or ""
    line_end = "\r\n" if "\r\n" in text else "\n"
    if text and not text.endswith(("\n", "\r")):
        text += line_end
    label = Message("workspace.spelling-word", {"word": word})
    return Change(label, (Edit(WORDS, before, f"{text}{word}{line_end}"),))


def is_own(word: str, words: frozenset[str]) -> bool:
    """Whether the vault's dictionary has a word: as written there, or with a capital before."""
    plain = word.replace("’", "'")
    bare = plain.removesuffix("'s")
    return any(
        form in words or (form[:1].isupper() and form[:1].lower() + form[1:] in words)
        for form in {word, plain, bare}
    )
