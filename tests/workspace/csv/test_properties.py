"""Any values, out and back, through programs that write cells anew."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hypothesis import assume, given
from hypothesis import strategies as st

from editor.schema.fields import Schema
from editor.schema.infer import Inference
from editor.schema.values import Value, is_empty, same
from editor.vault.frontmatter import EditRefused, set_fields
from editor.workspace.csv.columns import Choices, Columns, Vault, proposed
from editor.workspace.csv.comparing import Comparison, compare
from editor.workspace.csv.export import exported
from editor.workspace.csv.sheet import read_sheet
from editor.workspace.entries import Entry, read_entry
from editor.workspace.settings import Collection

NOTES = Collection("Notes")
LETTERS = st.characters(codec="utf-8", exclude_characters="\0")
TEXTS = st.one_of(
    st.text(LETTERS, max_size=10),
    st.text("=+-@'|,;\"\t 01/.\n", max_size=6),
    st.sampled_from(["007", "1.0", "4-10", "true", "null", "2024-01-02", "a | b", "[1]", "{}"]),
)  # fmt: skip
SCALARS = st.one_of(
    TEXTS,
    st.none(),
    st.booleans(),
    st.integers(-(2**53), 2**53),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.dates(date(1900, 1, 1), date(2099, 12, 31)),
    st.datetimes(datetime(1900, 1, 1), datetime(2099, 1, 1)).map(
        lambda moment: moment.replace(microsecond=0, tzinfo=UTC)
    ),
)
VALUES: st.SearchStrategy[Value] = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from("abc"), inner, max_size=3)
    ),
    max_leaves=5,
)
KEYS = ("one", "two")


def entry_of(number: int, values: dict[str, Value]) -> Entry:
    try:
        text = set_fields(f"---\ntitle: Entry {number}\n---\n", values)
    except EditRefused:
        assume(False)
    return read_entry(f"{number}.md", text, NOTES, None)


def vault_of(rows: list[tuple[Value, Value]]) -> Vault:
    entries = tuple(entry_of(n, dict(zip(KEYS, row, strict=True))) for n, row in enumerate(rows))
    inference = Inference()
    for entry in entries:
        inference.update(entry.path, entry.fields)
    return Vault(entries, {NOTES: inference.schema()})


def read_back(vault: Vault, data: bytes) -> tuple[Choices, Comparison]:
    columns = Columns(read_sheet(data))
    choices = proposed(columns, vault)
    return choices, compare(columns, choices, vault)


ROWS = st.lists(st.tuples(VALUES, VALUES), min_size=1, max_size=4)


@given(ROWS, st.sampled_from(",;\t"))
def test_whatever_goes_out_comes_back_as_it_was(
    rows: list[tuple[Value, Value]], separator: str
) -> None:
    vault = vault_of(rows)
    choices, found = read_back(vault, exported(vault.entries, KEYS, separator))
    assert choices.key == 0
    assert (found.cells, found.new, found.left, found.respelled) == ({}, [], [], 0)
    assert len(found.rows) == len(rows)


@given(ROWS)
def test_a_program_that_changes_line_ends_and_guards_changes_nothing(
    rows: list[tuple[Value, Value]],
) -> None:
    vault = vault_of(rows)
    data = exported(vault.entries, KEYS).replace(b"\r\n", b"\n")[3:]
    _, found = read_back(vault, data)
    assert (found.cells, found.new, found.left) == ({}, [], [])


LIKE = st.one_of(
    st.tuples(*[st.text("abc xyz", min_size=1, max_size=5).map(str.strip)] * 2),
    st.tuples(*[st.integers(-(10**6), 10**6)] * 2),
    st.tuples(*[st.dates(date(1900, 1, 1), date(2099, 1, 1))] * 2),
    st.tuples(*[st.booleans()] * 2),
    st.tuples(*[st.lists(st.text("abc,", min_size=1, max_size=4), min_size=1, max_size=3)] * 2),
    st.tuples(*[st.dictionaries(st.sampled_from("ab"), st.integers(), min_size=1)] * 2),
)


@given(LIKE)
def test_a_cell_that_says_another_value_of_its_sort_gives_that_value(
    values: tuple[Value, Value],
) -> None:
    old, new = values
    assume(not is_empty(old) and not is_empty(new))
    now = Vault((entry_of(0, {"one": old}),), {NOTES: Schema()})
    then = entry_of(0, {"one": new})
    _, found = read_back(now, exported([then], KEYS[:1]))
    # The order of a mapping's keys is none of a spreadsheet's business.
    kept = same(old, new) or (isinstance(old, dict) and old == new)
    expected = {} if kept else {("0.md", "one"): new}
    assert found.left == []
    assert found.cells.keys() == expected.keys()
    assert all(same(value, new) for value in found.cells.values())
