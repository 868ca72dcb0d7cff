"""CSV files of all sorts, as bytes."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.messages import english
from editor.workspace.csv.sheet import UnreadableSheet, column_name, read_sheet

TABLE = "path,title,note\r\na.md,Théra,x\r\nb.md,Łódź,y\r\n"


def codes(problems: tuple[object, ...]) -> list[str]:
    return [getattr(one, "code", "").removeprefix("workspace.csv-") for one in problems]


def refusal(data: bytes, encoding: str | None = None) -> str:
    with pytest.raises(UnreadableSheet) as caught:
        read_sheet(data, encoding)
    assert english(caught.value.message)
    return caught.value.message.code.removeprefix("workspace.csv-")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("break_", ["\r\n", "\n", "\r"])
def test_encoding_separator_and_line_ends_are_found_out(
    encoding: str, separator: str, break_: str
) -> None:
    data = TABLE.replace(",", separator).replace("\r\n", break_).encode(encoding)
    sheet = read_sheet(data)
    assert sheet.header == ("path", "title", "note")
    assert [row.cells for row in sheet.rows] == [("a.md", "Théra", "x"), ("b.md", "Łódź", "y")]
    assert [row.number for row in sheet.rows] == [2, 3]
    assert not sheet.problems


def test_what_is_not_utf8_is_read_as_windows_has_it() -> None:
    sheet = read_sheet("title;note\nThéra – “x”;€\n".encode("cp1252") + b"\x81;\n")
    assert sheet.encoding == "cp1252"
    assert sheet.rows[0].cells == ("Théra – “x”", "€")


def test_an_encoding_can_be_chosen() -> None:
    data = "title\nŁódź\n".encode("cp1250")
    assert read_sheet(data, "cp1250").rows[0].cells == ("Łódź",)
    assert refusal(data, "utf-8-sig") == "encoding"


@pytest.mark.parametrize("encoding", ["cp1252", "cp1250", "mac_roman"])
def test_letters_that_a_program_misread_are_put_right(encoding: str) -> None:
    misread = ("\ufeff" + TABLE).encode().decode(encoding, "replace")
    typed = misread + "c.md,Käse,z\r\n"
    sheet = read_sheet(typed.encode())
    assert codes(sheet.problems) == ["misread"]
    assert sheet.header[0] == "path"
    assert [row.cells[1] for row in sheet.rows][::2] == ["Théra", "Käse"]


def test_commas_within_cells_do_not_make_a_separator() -> None:
    data = b'title;locations\nA;"Frome, UK"\nB;Berlin, Germany\nC;Online, x, y\n'
    assert read_sheet(data).separator == ";"
    assert read_sheet(data).rows[1].cells == ("B", "Berlin, Germany")


def test_one_column_is_a_table_too() -> None:
    sheet = read_sheet(b"title\nA\nB\n")
    assert [row.cells for row in sheet.rows] == [("A",), ("B",)]


def test_the_line_that_names_the_separator_is_no_header() -> None:
    sheet = read_sheet(b"sep=;\r\ntitle;url\r\nA,B;C\r\n")
    assert sheet.header == ("title", "url")
    assert sheet.rows[0].cells == ("A,B", "C")


def test_cells_hold_quotes_breaks_and_separators() -> None:
    sheet = read_sheet(b'a,b\r\n"x ""y""\r\nz, w", v \r\n')
    assert sheet.rows[0].cells == ('x "y"\r\nz, w', " v ")


def test_a_quote_that_is_not_doubled_is_taken_as_it_is() -> None:
    assert read_sheet(b'a,b\nsay "x" now,"y" z\n').rows[0].cells == ('say "x" now', "y z")


def test_a_quote_that_is_never_closed_refuses_the_file() -> None:
    assert refusal(b'a,b\nc,d\n"e,f\ng,h\n') == "quote"


def test_ragged_rows_are_told() -> None:
    sheet = read_sheet(b"a,b,c\n1,2\n1,2,3,4\n1,2,3,\n1\n")
    assert [row.cells for row in sheet.rows] == [
        ("1", "2"), ("1", "2", "3"), ("1", "2", "3"), ("1",)
    ]  # fmt: skip
    assert codes(sheet.problems) == ["short-rows", "long-rows"]
    assert dict(sheet.problems[0].args) == {"n": 2, "row": 2}


def test_blank_rows_count_and_hold_nothing() -> None:
    sheet = read_sheet(b"\n,,\na,b\n\n,\n1,2\n")
    assert sheet.header == ("a", "b")
    assert [row.number for row in sheet.rows] == [6]


def test_columns_without_names_or_with_doubled_ones_are_told() -> None:
    sheet = read_sheet(b"a,,a,b,,\n1,2,3,4,,\n")
    assert sheet.header == ("a", "(B)", "a (2)", "b")
    assert sheet.dubious == {1, 2}
    assert codes(sheet.problems) == ["unnamed", "name-twice"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf\r\n \r\n", "empty"),
        (b"PK\x03\x04rest", "workbook"),
        (b"\xd0\xcf\x11\xe0rest", "workbook"),
        (b"title,\nabc" + b"x" * 5000 + b"\0", "binary"),
    ],
)
def test_what_is_no_table_is_refused(data: bytes, code: str) -> None:
    assert refusal(data) == code


def test_too_large_a_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("editor.workspace.csv.sheet.LARGEST", 10)
    assert refusal(b"title\nlonger than this\n") == "large"


def test_a_cell_may_be_longer_than_pythons_limit() -> None:
    before = csv.field_size_limit()
    sheet = read_sheet(b"a,b\n" + b"x" * 200_000 + b",y\n")
    assert len(sheet.rows[0].cells[0]) == 200_000
    assert csv.field_size_limit() == before


@given(st.lists(st.lists(st.text(max_size=5), min_size=2, max_size=2), min_size=1, max_size=5))
def test_what_python_writes_is_read_back(rows: list[list[str]]) -> None:
    rows = [[cell.replace("\0", "") for cell in row] for row in rows]
    file = io.StringIO(newline="")
    writer = csv.writer(file, quoting=csv.QUOTE_ALL)
    writer.writerows([["one", "two"], *rows])
    sheet = read_sheet(file.getvalue().encode("utf-8", "replace"))
    shown = [row for row in rows if any(map(str.strip, row))]
    got = [list(row.cells) for row in sheet.rows]
    assert got == [[c.encode("utf-8", "replace").decode() for c in row] for row in shown]


@given(st.binary(max_size=200))
def test_any_bytes_give_a_table_or_a_sentence(data: bytes) -> None:
    try:
        sheet = read_sheet(data)
    except UnreadableSheet as error:
        told = [error.message]
    else:
        assert len(set(sheet.header)) == len(sheet.header)
        assert all(len(row.cells) <= len(sheet.header) for row in sheet.rows)
        told = list(sheet.problems)
    assert all(map(english, told))


@pytest.mark.parametrize(("index", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ")])
def test_columns_are_called_as_in_spreadsheets(index: int, name: str) -> None:
    assert column_name(index) == name
