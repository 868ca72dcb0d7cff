"""Reads the bytes of a CSV file: encoding, separator, header and rows, and what is odd in them."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from editor.messages import EditorError, Message

LARGEST = 128 * 1024 * 1024  # bytes
SEPARATORS = (",", ";", "\t")
# The name that Python knows an encoding by; those to choose from where none is found.
UTF8, WESTERN = "utf-8-sig", "cp1252"
ENCODINGS = (UTF8, "utf-16", WESTERN, "cp1250", "cp1251", "mac_roman")

_BOM = "\ufeff"
_UTF8_BOM = b"\xef\xbb\xbf"
_SAMPLE = 64 * 1024  # characters that the separator is guessed from
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_UTF16_BOMS = (b"\xff\xfe", b"\xfe\xff")
_SEP_LINE = re.compile(r'"?sep=([,;\t|])"?(?:\r\n|\r|\n)', re.IGNORECASE)


class UnreadableSheet(EditorError):  # noqa: N818 - reads as what happened
    """The file is no CSV that can be read."""


class Row(NamedTuple):
    """One row. number: as spreadsheets count, the header being 1. cells: at most one a column."""

    number: int
    cells: tuple[str, ...]


class Sheet(NamedTuple):
    """A table as read. header: one name for each column, all different and none empty.

    dubious: columns that had no name, or one that was taken. problems: what is odd and how it was
    read. encoding: as Python names it.
    """

    header: tuple[str, ...]
    rows: tuple[Row, ...]
    encoding: str
    separator: str
    dubious: frozenset[int] = frozenset()
    problems: tuple[Message, ...] = ()


def read_sheet(data: bytes, encoding: str | None = None, separator: str | None = None) -> Sheet:
    """The table in `data`; encoding and separator are found out where not given.

    Raises UnreadableSheet.
    """
    _refuse_other_files(data)
    found = encoding or _encoding_of(data)
    text = _decoded(data, found)
    if match := _SEP_LINE.match(text):
        separator = separator or match[1]
        text = text[match.end() :]
    misread = _misread_as(text)
    separator = separator or _separator_of(text)
    records = _records(text, separator)
    problems: list[Message] = []
    if misread is not None:
        records = [[_reread(cell, misread) for cell in record] for record in records]
        records[0][0] = records[0][0].removeprefix(_BOM)
        problems.append(Message("workspace.csv-misread"))
    start = next((n for n, record in enumerate(records) if any(map(str.strip, record))), None)
    if start is None:
        raise UnreadableSheet("workspace.csv-empty")
    header, dubious = _header(records[start], records[start + 1 :], problems)
    rows = _rows(records, start + 1, len(header), problems)
    return Sheet(header, rows, found, separator, dubious, tuple(problems))


def column_name(index: int) -> str:
    """What spreadsheets call a column, counted from 0: A, B, ..., Z, AA."""
    name = ""
    index += 1
    while index:
        index, letter = divmod(index - 1, 26)
        name = chr(ord("A") + letter) + name
    return name


def _refuse_other_files(data: bytes) -> None:
    if len(data) > LARGEST:
        size = len(data) // (1024 * 1024)
        raise UnreadableSheet("workspace.csv-large", size=size, limit=LARGEST // (1024 * 1024))
    if data.startswith(_WORKBOOKS):
        raise UnreadableSheet("workspace.csv-workbook")


def _encoding_of(data: bytes) -> str:
    if data.startswith(_UTF8_BOM):
        return UTF8
    if data.startswith(_UTF16_BOMS):
        return "utf-16"
    # Every second byte of Latin letters in UTF-16 is zero.
    sample = data[:4096]
    if sample.count(0) > len(sample) // 4:
        return "utf-16-be" if sample[:1] == b"\0" else "utf-16-le"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return WESTERN
    return UTF8


def _decoded(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding == WESTERN:
            # Bytes that it does not define are what Windows takes them for: control characters.
            text = "".join(_western(byte) for byte in data)
        else:
            line = data.count(b"\n", 0, error.start) + 1
            raise UnreadableSheet("workspace.csv-encoding", line=line) from error
    if "\0" in text:
        raise UnreadableSheet("workspace.csv-binary")
    return text.removeprefix(_BOM)


def _western(byte: int) -> str:
    raw = bytes([byte])
    try:
        return raw.decode(WESTERN)
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _misread_as(text: str) -> str | None:
    """The encoding that a program took our UTF-8 for, told by what it made of the mark before it.

    LibreOffice does so where it is not asked for the encoding.
    """
    start = text.removeprefix('"')
    for encoding in ENCODINGS[2:]:
        if start.startswith(_UTF8_BOM.decode(encoding)):
            return encoding
    return None


def _reread(cell: str, encoding: str) -> str:
    """The cell as it was before it was misread; one typed since then stays."""
    if cell.isascii():
        return cell
    try:
        return b"".join(map(lambda c: _byte(c, encoding), cell)).decode("utf-8")  # noqa: C417
    except UnicodeError:
        return cell


def _byte(char: str, encoding: str) -> bytes:
    if "\uf180" <= char <= "\uf1ff":  # LibreOffice's, for bytes that the encoding does not define
        return bytes([ord(char) & 0xFF])
    try:
        return char.encode(encoding)
    except UnicodeEncodeError:
        return char.encode("latin-1")


def _separator_of(text: str) -> str:
    """The separator that gives the most columns in rows of one width."""
    sample = text[:_SAMPLE]

    def fitness(separator: str) -> tuple[float, int]:
        widths = Counter(
            len(record)
            for record in csv.reader(io.StringIO(sample, newline=""), delimiter=separator)
            if record
        )
        if not widths:
            return 0.0, 0
        width, count = max(widths.items(), key=lambda one: (one[1], one[0]))
        return (count / widths.total() if width > 1 else 0.0), width

    return max(SEPARATORS, key=fitness)


def _records(text: str, separator: str) -> list[list[str]]:
    """The rows as lists of cells, blank ones being empty. Raises UnreadableSheet."""
    longest = csv.field_size_limit(len(text) + 1)
    try:
        strict = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
        records: list[list[str]] = []
        line = 0
        try:
            for record in strict:
                records.append(record)
                line = strict.line_num
        except csv.Error as error:
            if "unexpected end" in str(error):
                raise UnreadableSheet("workspace.csv-quote", line=line + 1) from error
            # A quote within a cell that is not doubled: what stands there is taken as it is.
            lenient = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
            records = list(lenient)
    finally:
        csv.field_size_limit(longest)
    return records or [[]]


def _header(
    names: Sequence[str], below: Sequence[Sequence[str]], problems: list[Message]
) -> tuple[tuple[str, ...], frozenset[int]]:
    """Names for the columns; those at the end that hold nothing at all are none."""
    width = max(
        [n for n, name in enumerate(names, 1) if name.strip()]
        + [0]
        + ([n for r in below for n, cell in enumerate(r[: len(names)], 1) if cell.strip()])
    )
    header: list[str] = []
    dubious = set()
    for index, name in enumerate(map(str.strip, names[:width])):
        fresh = name
        if not name:
            fresh = f"({column_name(index)})"
            dubious.add(index)
            if any(cell[index].strip() for cell in below if len(cell) > index):
                problems.append(
                    Message("workspace.csv-unnamed", {"column": column_name(index), "name": fresh})
                )
        elif name in header:
            number = 2
            while (fresh := f"{name} ({number})") in header:
                number += 1
            dubious.add(index)
            problems.append(Message("workspace.csv-name-twice", {"name": name, "other": fresh}))
        header.append(fresh)
    return tuple(header), frozenset(dubious)


def _rows(
    records: Sequence[Sequence[str]], start: int, width: int, problems: list[Message]
) -> tuple[Row, ...]:
    rows = []
    shorter = longer = 0
    first_short = first_long = 0
    for number, record in enumerate(records[start:], start + 1):
        if not any(map(str.strip, record)):
            continue
        if len(record) < width:
            shorter += 1
            first_short = first_short or number
        if any(map(str.strip, record[width:])):
            longer += 1
            first_long = first_long or number
        rows.append(Row(number, tuple(record[:width])))
    if shorter:
        problems.append(Message("workspace.csv-short-rows", {"n": shorter, "row": first_short}))
    if longer:
        problems.append(Message("workspace.csv-long-rows", {"n": longer, "row": first_long}))
    return tuple(rows)
