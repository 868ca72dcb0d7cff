from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from editor.workspace import spelling
from editor.workspace.settings import parse_settings
from editor.workspace.spelling import Dictionary, dictionaries, folders, usual
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened

# The last three are right nowhere.
BRITISH = """
colour neighbourhood's organise organisations analysed centre travelled defence catalogue
programmes encyclopaedia Colour artcile hourse wrld
"""
PROCESS = Path(spelling.__file__).with_name("spelling_process.py")


def dictionary(folder: Path, name: str, words: str, *, encoding: str = "UTF-8") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.aff").write_text(f"SET {encoding}\nTRY esianrt\n", encoding="ascii")
    listed = words.split()
    text = "\n".join((str(len(listed)), *listed, ""))
    (folder / f"{name}.dic").write_bytes(text.encode(encoding))


def asked(*questions: object) -> list[dict[str, object]]:
    said = "".join(json.dumps(question) + "\n" for question in questions)
    done = subprocess.run(
        [sys.executable, "-I", str(PROCESS)],
        input=said.encode(),
        capture_output=True,
        check=True,
        timeout=60,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_dictionaries_are_found_by_language(tmp_path: Path) -> None:
    dictionary(tmp_path / "own", "en_GB", "sea")
    dictionary(tmp_path / "system", "en_GB", "sea")
    dictionary(tmp_path / "system", "de_DE_frami", "See")
    dictionary(tmp_path / "system", "fr-FR", "mer")
    dictionary(tmp_path / "system", "hyph_de", "x")
    (tmp_path / "system" / "it_IT.dic").write_text("1\nmare\n")
    found = dictionaries([tmp_path / "own", tmp_path / "system", tmp_path / "missing"])
    assert list(found) == ["de_DE", "en_GB", "fr_FR"]
    assert found["en_GB"].folder == (tmp_path / "own").resolve()
    assert found["de_DE"].name == "de_DE_frami"


def test_english_comes_with_the_program() -> None:
    assert "en_US" in dictionaries(folders())


def test_the_folders_of_the_system(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path))
    assert tmp_path / "hunspell" in folders()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("ProgramFiles", str(tmp_path))
    office = tmp_path / "LibreOffice" / "share" / "extensions" / "dict-en"
    office.mkdir(parents=True)
    assert office in folders()
    monkeypatch.setattr(sys, "platform", "darwin")
    assert Path("/Library/Spelling") in folders()
    assert next(folders(tmp_path)) == tmp_path


@pytest.mark.parametrize(
    ("system", "found"),
    [
        ("en_GB", "en_GB"),
        ("en-NZ", "en_GB"),
        ("de_AT", "de_DE"),
        ("fi_FI", "en_GB"),
        ("C", "en_GB"),
    ],
)
def test_what_is_usual(system: str, found: str) -> None:
    known = {code: Dictionary(code, Path(), code) for code in ("de_DE", "en_GB", "en_US")}
    assert usual(known, system) == (found,)
    assert usual({}, system) == ()


def test_the_settings_name_languages() -> None:
    assert parse_settings("").spelling is None
    assert parse_settings("spelling: [en_GB, de-DE]\n").spelling == ("en_GB", "de-DE")
    assert parse_settings("spelling: en\n").spelling == ("en",)
    assert parse_settings("spelling: []\n").spelling == ()
    wrong = parse_settings("spelling: {a: 1}\n")
    assert wrong.spelling is None
    assert [problem.line for problem in wrong.problems] == [1]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (None, "spelling:\n  - en_GB\n"),
        ("# ours\nname: Sea # theirs\n", "# ours\nname: Sea # theirs\nspelling:\n  - en_GB\n"),
        ("spelling: [de_DE]\r\nname: x\r\n", "spelling: [en_GB]\r\nname: x\r\n"),
        ("name: x", "name: x\nspelling:\n  - en_GB\n"),
        ("\ufeffname: x\n", "\ufeffname: x\nspelling:\n  - en_GB\n"),
    ],
)
def test_languages_are_chosen_without_touching_the_rest(
    tmp_path: Path, before: str | None, after: str
) -> None:
    root = make_vault(tmp_path, one="---\ntitle: x\n---\n")
    if before is not None:
        (root / ".territory").mkdir()
        (root / spelling.SETTINGS).write_bytes(before.encode())
    workspace = Workspace.open(root, Path.unlink)
    workspace.load()
    workspace.document.apply(spelling.choose(workspace, ["en_GB"]))
    assert workspace.document.text(spelling.SETTINGS) == after
    assert spelling.chosen(workspace) == ("en_GB",)
    workspace.document.undo()
    assert workspace.document.text(spelling.SETTINGS) == before


def test_words_are_added_to_the_vaults_dictionary(tmp_path: Path) -> None:
    workspace = Workspace.open(make_vault(tmp_path, one="text\n"), Path.unlink)
    workspace.load()
    assert spelling.own_words(workspace) == frozenset()
    for word in ("Marrow", "dray"):
        workspace.document.apply(spelling.add_word(workspace, word))
    assert workspace.document.text(spelling.WORDS) == "Marrow\ndray\n"
    own = spelling.own_words(workspace)
    assert [spelling.is_own(word, own) for word in ("Marrow", "marrow", "Dray", "dray’s")] == [
        True, False, True, True,
    ]  # fmt: skip
    workspace.document.undo()
    assert spelling.own_words(workspace) == {"Marrow"}


def test_the_vaults_dictionary_keeps_its_remarks_and_line_ends(tmp_path: Path) -> None:
    root = make_vault(tmp_path, one="text\n")
    (root / ".territory").mkdir()
    (root / spelling.WORDS).write_bytes(b"# names\r\nMarrow # a river")
    workspace = opened(root)
    assert spelling.own_words(workspace) == {"Marrow"}
    workspace.document.apply(spelling.add_word(workspace, "Dray"))
    text = workspace.document.text(spelling.WORDS)
    assert text == "# names\r\nMarrow # a river\r\nDray\r\n"


def test_words_are_checked_in_every_language(tmp_path: Path) -> None:
    dictionary(tmp_path, "en_GB", "sea don't school")
    dictionary(tmp_path / "mit Ümlaut", "de_DE", "See Grüße", encoding="ISO8859-1")
    load = [[str(tmp_path), "en_GB"], [str(tmp_path / "mit Ümlaut"), "de_DE"], ["/no", "fr"]]
    words = ["sea", "Sea", "don’t", "don't", "Grüße", "schol", "東京", "\U0001f600x"]
    loaded, checked, suggested = asked({"load": load}, {"check": words}, {"suggest": "schol"})
    assert loaded == {"loaded": ["en_GB", "de_DE"]}
    assert checked == {"wrong": ["schol", "東京", "\U0001f600x"]}
    assert suggested["of"] == "schol"
    assert "school" in suggested["words"]  # type: ignore[operator]


def test_the_english_that_comes_along() -> None:
    known = dictionaries(folders())["en_US"]
    _, checked = asked(
        {"load": [[str(known.folder), known.name]]}, {"check": ["article", "artcile", "don’t"]}
    )
    assert checked == {"wrong": ["artcile"]}


@pytest.mark.parametrize("british", [True, False])
def test_british_spellings_are_right_where_there_is_only_american_english(british: bool) -> None:
    known = dictionaries(folders())["en_US"]
    words = BRITISH.split()
    load = {"load": [[str(known.folder), known.name]], "british": british}
    _, checked = asked(load, {"check": words})
    assert checked == {"wrong": words[-3:] if british else words}
