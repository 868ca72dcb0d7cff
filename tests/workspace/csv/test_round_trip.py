"""A vault that goes out as CSV and comes back changes in nothing, whoever saved the file."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.workspace.csv.columns import Choices, Columns, Vault, proposed
from editor.workspace.csv.comparing import Comparison, compare
from editor.workspace.csv.export import exported
from editor.workspace.csv.matching import PATH, What
from editor.workspace.csv.sheet import read_sheet
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import opened

# What spreadsheets, quotes and separators can do harm to.
NASTY = [
    "007", '"007"', "1.0", "1.50", ".5", "5.", "1e5", "-0", "+5", "12345678901234567890",
    '"12345678901234567890"', "0.1234567890123456789", "2024-01-02", '"2024-01-02"', "2024-1-2",
    "2024-01-02T10:30:00Z", "2024-01-02 10:30:00", "3/4/2024", "10/11", "Jan 2024", "12:30",
    '"00:30"', "true", "True", "FALSE", '"true"', "yes", "null", "~", '""', "", "' '", "' lead'",
    '"trail "', '"tab\\tin"', '"a\\nb"', '"a\\r\\nb"', '"a\\n"', '"\\nb"', '"a\\vb\\x01"', "'=1+1'",
    "'==x'", "'=A1'", '"\'=quoted"', "'+49 30 123'", "-5", "'- dash'", "'@home'", '"\\t=1"', "1/2",
    "4-10", "1-3", "11-20", "101+", "5%", "$5", "'1,000'", "'1.000'", "(5)", '\'he said "x"\'',
    "a|b", "a | b", "1 | 2", "{a: 1, b: [x, 2.0]}", "[{a: 2024-01-02}, b]", "[a, b]", "[]", "{}",
    "[' lead', 'trail ', c]", "['a|b', c]", "['']", "['[1]']", "[1, '1', 2.50]", "[007, true]",
    "[2015]", "['[[Books]]']", "'[[Books]]'", "0x1F", "0o17", ".inf", ".nan", "é ü ß Łódź 日本",
    '"\\u200b"', '"\\xa0x\\u2028y"', "😀", '"\ufeffbom"', "½ ١٢", "'#NAME?'", "Err:520", "'a;b,c'",
    "'''single'", "'ends with \"'", "!!binary aGk=", "x\\", "sep=;", "http://x.y/?a=1&b=2",
]  # fmt: skip

LIBREOFFICE = shutil.which("soffice")
UTF8_CSV = "44,34,76,1"
# Other ways to open the file: as English or German, where what looks like a date becomes one.
OPENED = ["", "44,34,76,1,,1033,false,true", "44,34,76,1,,1031,false,true", "44,34,76,1,,,true"]


def nasty_vault(root: Path) -> Path:
    root.mkdir()
    for number, source in enumerate(NASTY):
        other = NASTY[-number - 1]
        (root / f"{number}.md").write_bytes(
            f"---\ntitle: Entry {number}\nvalue: {source}  # kept\nother:   {other}\n"
            f"all_alike: {NASTY[number // 10]}\n---\nBody.\n".encode()
        )
    (root / "=1+1.md").write_bytes(b"---\ntitle: '=2+2'\nvalue: |\n  two\n  lines\n---\n")
    (root / "-dash, quote.md").write_bytes(b"---\r\ntitle: 'x'\r\nvalue: [x,  y]\r\n---\r\n")
    (root / "broken.md").write_bytes(b"---\ntitle: [\n---\n")
    (root / "not-utf8.md").write_bytes(b"---\ntitle: \xff\n---\n")
    return root


def back(workspace: Workspace, data: bytes) -> tuple[Choices, Comparison]:
    """What the file says, read as the dialog proposes."""
    columns = Columns(read_sheet(data))
    vault = Vault.of(workspace)
    choices = proposed(columns, vault)
    return choices, compare(columns, choices, vault)


def everything(workspace: Workspace, separator: str = ",") -> bytes:
    return exported(workspace.entries(), tuple(Vault.of(workspace).fields(None)), separator)


def assert_unchanged(workspace: Workspace, data: bytes) -> Comparison:
    choices, found = back(workspace, data)
    assert choices.key is not None
    assert choices.targets[choices.key] == PATH
    assert all(target.what is not What.NOTHING for target in choices.targets)
    assert found.cells == {}
    assert found.new == []
    assert found.left == []
    assert len(found.rows) == len(workspace.entries())
    return found


def through_libreoffice(data: bytes, folder: Path, opened_as: str = "") -> bytes:
    """The file as LibreOffice saves it, opened with the settings of `opened_as`."""
    assert LIBREOFFICE is not None
    source = folder / "table.csv"
    source.write_bytes(data)
    subprocess.run(
        [
            LIBREOFFICE, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
            *([f"--infilter=CSV:{opened_as}"] if opened_as else []),
            "--convert-to", f"csv:Text - txt - csv (StarCalc):{UTF8_CSV}",
            "--outdir", str(folder / "saved"), str(source),
        ],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    saved = (folder / "saved" / "table.csv").read_bytes()
    assert saved != data
    return saved


def resaved(change: Callable[[str], str] = str, **dialect: object) -> Callable[[bytes], bytes]:
    """A program that writes every cell anew."""

    def save(data: bytes) -> bytes:
        rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
        file = io.StringIO(newline="")
        csv.writer(file, **dialect).writerows([[*map(change, row)] for row in rows])  # type: ignore[arg-type]
        return file.getvalue().encode()

    return save


def taken_for_western(byte: int) -> str:
    """The byte as LibreOffice reads it where it is not told that the file is UTF-8."""
    letter = bytes([byte]).decode("cp1252", "replace")
    return letter if letter != "\ufffd" else chr(0xF100 + byte)


@pytest.mark.parametrize("separator", [",", ";"])
def test_the_sample_vault_comes_back_as_it_was(sample_vault: Path, separator: str) -> None:
    workspace = opened(sample_vault)
    found = assert_unchanged(workspace, everything(workspace, separator))
    assert found.respelled == 0


def test_a_nasty_vault_comes_back_as_it_was(tmp_path: Path) -> None:
    workspace = opened(nasty_vault(tmp_path / "vault"))
    found = assert_unchanged(workspace, everything(workspace))
    assert found.respelled == 0


@pytest.mark.parametrize(
    "save",
    [
        resaved(quoting=csv.QUOTE_ALL),
        resaved(delimiter=";", lineterminator="\n"),
        resaved(delimiter="\t"),
        resaved(lambda cell: cell.replace("\r\n", "\n")),
        resaved(lambda cell: {"true": "TRUE", "1.0": "1", "2024-01-02": "1/2/24"}.get(cell, cell)),
        resaved(lambda cell: cell[1:] if cell[:2] in ("'=", "'+", "'-", "'@") else cell),
        lambda data: data.decode("utf-8-sig").encode("utf-16"),
        lambda data: data.decode("utf-8-sig").encode("cp1252", "replace"),
        lambda data: "".join(map(taken_for_western, data)).encode(),
        lambda data: data[3:],
        lambda data: b"sep=,\r\n" + data[3:],
    ],
    ids=["quoted", "semicolons", "tabs", "breaks", "typed", "guards", "utf16", "ansi", "misread",
         "bare", "sep"],
)  # fmt: skip
def test_other_programs_may_save_it(tmp_path: Path, save: Callable[[bytes], bytes]) -> None:
    workspace = opened(nasty_vault(tmp_path / "vault"))
    data = save(everything(workspace))
    _, found = back(workspace, data)
    assert found.cells == {}
    assert found.new == []


@pytest.mark.skipif(LIBREOFFICE is None, reason="LibreOffice is not here")
@pytest.mark.parametrize("opened_as", OPENED, ids=["default", "english", "german", "text"])
def test_libreoffice_may_save_a_nasty_vault(tmp_path: Path, opened_as: str) -> None:
    workspace = opened(nasty_vault(tmp_path / "vault"))
    data = through_libreoffice(everything(workspace), tmp_path, opened_as)
    assert_unchanged(workspace, data)


@pytest.mark.skipif(LIBREOFFICE is None, reason="LibreOffice is not here")
def test_libreoffice_may_save_the_sample_vault(sample_vault: Path, tmp_path: Path) -> None:
    workspace = opened(sample_vault)
    assert_unchanged(workspace, through_libreoffice(everything(workspace), tmp_path))


@pytest.mark.real
@pytest.mark.skipif(LIBREOFFICE is None, reason="LibreOffice is not here")
@pytest.mark.parametrize("vault", ["vault", "obsidian-vault"])
def test_libreoffice_may_save_the_real_vaults(real: Path, tmp_path: Path, vault: str) -> None:
    workspace = opened(real / vault)
    assert_unchanged(workspace, through_libreoffice(everything(workspace), tmp_path, OPENED[1]))


TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)


@given(st.lists(TEXTS, min_size=1, max_size=4), st.sampled_from(",;"))
def test_any_text_comes_back(texts: list[str], separator: str) -> None:
    table = [["=h", *texts[1:]], texts]
    lines = "".join(separator.join(f'"{_doubled(c)}"' for c in row) + "\r\n" for row in table)
    sheet = read_sheet(("\ufeff" + lines).encode(), separator=separator)
    if any(map(str.strip, texts)):
        assert list(sheet.rows[-1].cells) == texts[: len(sheet.rows[-1].cells)]


def _doubled(cell: str) -> str:
    return cell.replace('"', '""')
