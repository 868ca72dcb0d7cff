"""The journal: what is unsaved is on disk within moments, and is read again whatever happened."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.messages import Message
from editor.workspace.found import LeftSession, is_left, take_left
from editor.workspace.journal import JOURNAL_FILE, LOCK_FILE, Journal, sessions_folder
from editor.workspace.journal_file import (
    HEADER,
    Gone,
    Record,
    Typed,
    Unsaved,
    decode,
    encode,
    key_of,
    read,
)
from editor.workspace.lock import Lock

TEXTS = st.one_of(st.none(), st.text(st.characters(), max_size=40))
RECORDS = st.one_of(
    st.builds(Unsaved, st.text(max_size=8), TEXTS, TEXTS, st.floats(0, 2e9), st.booleans(), TEXTS),
    st.builds(Typed, st.text(max_size=8), st.text(max_size=4), st.text(max_size=4), st.text()),
    st.builds(Gone, st.lists(st.text(max_size=8), min_size=1, max_size=2).map(tuple)),
)


def bytes_of(records: list[Record]) -> bytes:
    return HEADER + b"".join(encode(number, one) for number, one in enumerate(records, 1))


def records_in(data: bytes) -> list[Record]:
    return [record for _, _, _, record in decode(data)]


def is_part_of(part: list[Record], whole: list[Record]) -> bool:
    rest = iter(whole)
    return all(any(one == other for other in rest) for one in part)


@given(st.lists(RECORDS, max_size=6))
def test_records_are_read_as_they_were_written(records: list[Record]) -> None:
    assert records_in(bytes_of(records)) == records
    assert not read(bytes_of(records)).damaged


def test_half_characters_and_bytes_of_paths_survive() -> None:
    record = Unsaved("\udcff.md", "a\ud800", "\r\n\u2028\0", 1.0)
    assert records_in(encode(1, record)) == [record]


@given(st.lists(RECORDS, min_size=1, max_size=6), st.data())
def test_a_journal_that_breaks_off_holds_the_records_before(
    records: list[Record], data: st.DataObject
) -> None:
    whole = bytes_of(records)
    cut = data.draw(st.integers(0, len(whole)))
    found = records_in(whole[:cut])
    assert found == records[: len(found)]
    assert len(records_in(whole[:cut] + b"\0" * 64)) == len(found)


@given(st.lists(RECORDS, min_size=1, max_size=6), st.data())
def test_damage_costs_only_the_records_that_it_hits(
    records: list[Record], data: st.DataObject
) -> None:
    whole = bytearray(bytes_of(records))
    at = data.draw(st.integers(len(HEADER), len(whole) - 1))
    whole[at] ^= data.draw(st.integers(1, 255))
    found = records_in(bytes(whole))
    assert is_part_of(found, records)
    assert len(found) == len(records) - 1
    read(bytes(whole))


@given(st.lists(RECORDS, max_size=6), st.data())
def test_any_alteration_yields_some_of_the_records_and_no_others(
    records: list[Record], data: st.DataObject
) -> None:
    whole = bytes_of(records)
    for _ in range(data.draw(st.integers(0, 4))):
        start = data.draw(st.integers(0, len(whole)))
        end = data.draw(st.integers(start, len(whole)))
        whole = whole[:start] + data.draw(st.binary(max_size=30)) + whole[end:]
    assert is_part_of(records_in(whole), records)
    read(whole)


@given(st.binary(max_size=400))
def test_anything_can_be_read_as_a_journal(data: bytes) -> None:
    read(data)
    assert records_in(data) == []


def test_damage_is_told_and_a_torn_end_is_not() -> None:
    records: list[Record] = [Unsaved(f"{n}.md", "a", "b") for n in range(3)]
    whole = bytes_of(records)
    assert not read(whole[:-5]).damaged
    assert not read(whole + b"\0" * 100).damaged
    assert read(whole[: len(HEADER) + 9] + b"?" + whole[len(HEADER) + 10 :]).damaged
    assert read(HEADER + b"?" * 50).damaged
    assert read(b"\0" * 5000).damaged


def test_numbers_count_and_not_clocks() -> None:
    later = encode(2, Unsaved("a.md", "base", "later", 5.0))
    sooner = encode(1, Unsaved("a.md", "base", "sooner", 900.0))
    for data in (HEADER + sooner + later, HEADER + later + sooner):
        assert [one.text for one in read(data).held.values()] == ["later"]  # type: ignore[union-attr]


# --- the journal as it is written ---


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def make(state: Path) -> Iterator[Callable[..., Journal]]:
    made: list[Journal] = []

    def journal(**kind: object) -> Journal:
        kind = {"delay": 0.02, "retry": 0.05, **kind}
        made.append(Journal(lambda: sessions_folder(state), **kind))  # type: ignore[arg-type]
        return made[-1]

    yield journal
    for one in made:
        one.close()


def held(journal: Journal) -> dict[str, str | None]:
    """What is on disk of a journal that is going on."""
    if journal.folder is None or not (journal.folder / JOURNAL_FILE).exists():
        return {}
    found = read((journal.folder / JOURNAL_FILE).read_bytes()).held.values()
    return {one.path: one.text for one in found}


def wait(holds: Callable[[], bool]) -> None:
    until = time.monotonic() + 10
    while not holds():
        assert time.monotonic() < until, "waited in vain"
        time.sleep(0.005)


def test_a_change_is_on_disk_by_itself(make: Callable[..., Journal]) -> None:
    journal = make()
    journal.keep([Unsaved("a.md", "old", "new")])
    wait(lambda: held(journal) == {"a.md": "new"})


def test_steady_typing_does_not_put_the_writing_off(make: Callable[..., Journal]) -> None:
    journal = make(delay=0.1)
    until, lag, typed = time.monotonic() + 1.0, 0.0, {}
    while time.monotonic() < until:
        text = "x" * (len(typed) + 1)
        typed[text] = time.monotonic()
        journal.keep([Unsaved("a.md", "", text)])
        time.sleep(0.005)
        on_disk = held(journal).get("a.md")
        lag = max(lag, time.monotonic() - typed[on_disk or "x"])
    assert lag < 0.8


def test_what_is_clean_again_leaves_the_journal_and_nothing_behind(
    make: Callable[..., Journal], state: Path
) -> None:
    journal = make()
    journal.keep([Unsaved("a.md", "1", "2"), Unsaved("b.md", "1", "2")])
    assert journal.flush()
    journal.drop([("a.md",)])
    assert journal.flush()
    assert held(journal) == {"b.md": "2"}
    journal.drop([("b.md",)])
    assert journal.flush()
    assert list(sessions_folder(state).iterdir()) == []
    journal.keep([Unsaved("b.md", "1", "3")])
    assert journal.flush()
    assert held(journal) == {"b.md": "3"}


def test_closing_leaves_nothing_behind(make: Callable[..., Journal], state: Path) -> None:
    journal = make()
    journal.keep([Unsaved("a.md", "1", "2")])
    journal.flush()
    journal.close()
    assert list(sessions_folder(state).iterdir()) == []
    assert not [one for one in threading.enumerate() if one.name == "journal"]


def test_a_change_that_nobody_kept_makes_no_folder(
    make: Callable[..., Journal], state: Path
) -> None:
    journal = make()
    journal.drop([("a.md",)])
    journal.flush()
    assert not state.exists()


def test_a_long_journal_is_written_anew(
    make: Callable[..., Journal], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editor.workspace.journal._SMALL", 5000)
    journal = make()
    for number in range(300):
        journal.keep([Unsaved("a.md", "old", f"{number}" + os.urandom(40).hex())])
        assert journal.flush()
    assert journal.folder is not None
    assert (journal.folder / JOURNAL_FILE).stat().st_size < 6000
    assert held(journal)["a.md"].startswith("299")  # type: ignore[union-attr]


def remove_folder(folder: Path) -> None:
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()


def cut(folder: Path) -> None:
    os.truncate(folder / JOURNAL_FILE, 7)


def replace(folder: Path) -> None:
    (folder / JOURNAL_FILE).unlink()
    (folder / JOURNAL_FILE).write_bytes(b"something else")


@pytest.mark.parametrize("harm", [remove_folder, cut, replace])
@pytest.mark.parametrize("typing", [True, False])
def test_a_journal_that_is_harmed_while_open_is_written_anew(
    make: Callable[..., Journal], harm: Callable[[Path], None], typing: bool
) -> None:
    journal = make()
    journal.keep([Unsaved("a.md", "1", "2"), Unsaved("b.md", "1", "2")])
    assert journal.flush()
    assert journal.folder is not None
    harm(journal.folder)
    if typing:
        journal.keep([Unsaved("b.md", "1", "3")])
    else:
        journal.check()
    wait(lambda: held(journal) == {"a.md": "2", "b.md": "3" if typing else "2"})


def test_a_journal_that_cannot_be_written_is_told_once_and_tried_again(
    make: Callable[..., Journal], state: Path
) -> None:
    state.write_text("a file in the way of the folder")
    told: list[Message | None] = []
    journal = make(told=told.append)
    journal.keep([Unsaved("a.md", "1", "2")])
    wait(lambda: bool(told))
    journal.keep([Unsaved("b.md", "1", "2")])
    assert not journal.flush()
    assert not journal.flush()
    assert [one and one.code for one in told] == ["workspace.not-journalled"]
    state.unlink()
    wait(lambda: held(journal) == {"a.md": "2", "b.md": "2"})
    wait(lambda: told[1:] == [None])


def test_a_full_disk_leaves_what_was_kept_and_goes_on_when_there_is_room(
    make: Callable[..., Journal], monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = make()
    journal.keep([Unsaved("a.md", "1", "2")])
    assert journal.flush()
    write, full = os.write, True

    def write_little(number: int, data: bytes) -> int:
        if full:
            if len(data) > 20:
                return write(number, data[:20])
            raise OSError(28, "No space left on device")
        return write(number, data)

    monkeypatch.setattr(os, "write", write_little)
    journal.keep([Unsaved("b.md", "1", "2")])
    assert not journal.flush()
    assert held(journal) == {"a.md": "2"}
    full = False
    wait(lambda: held(journal) == {"a.md": "2", "b.md": "2"})


# --- what a program that died left ---


def die(journal: Journal) -> None:
    """As if the process had died: its lock is free, all else stays as it is."""
    session = journal._session
    assert session is not None
    journal._closed = True
    session._lock.release()
    session._close_journal()
    journal._session = None


def left(state: Path) -> list[LeftSession]:
    return take_left(state)


def test_what_a_session_left_is_found_oldest_first(
    make: Callable[..., Journal], state: Path
) -> None:
    for number in range(12):
        journal = make()
        journal.keep([Unsaved("a.md", "1", f"text {number}")])
        assert journal.flush()
        die(journal)
    found = left(state)
    assert [one.unsaved[0].text for one in found] == [f"text {number}" for number in range(12)]
    for one in found:
        one.release()


def test_a_session_that_goes_on_is_not_found(make: Callable[..., Journal], state: Path) -> None:
    journal = make()
    journal.keep([Unsaved("a.md", "1", "2")])
    assert journal.flush()
    assert left(state) == []
    assert not is_left(state)
    die(journal)
    assert is_left(state)
    found = left(state)
    assert len(found) == 1
    assert left(state) == []  # no other window is offered it meanwhile
    assert not is_left(state)
    found[0].release()
    again = left(state)
    assert again[0].unsaved == (Unsaved("a.md", "1", "2"),)
    again[0].release()


def test_what_is_decided_is_gone_and_the_rest_waits(
    make: Callable[..., Journal], state: Path
) -> None:
    journal = make()
    journal.keep(
        [Unsaved("a.md", "1", "2"), Unsaved("b.md", "1", "2"), Typed("a.md", "x", "X", "?")]
    )
    assert journal.flush()
    die(journal)
    (one,) = left(state)
    one.settle([("a.md",)])
    one.release()
    (one,) = left(state)
    assert [unsaved.path for unsaved in one.unsaved] == ["b.md"]
    assert [typed.text for typed in one.typed] == ["?"]
    one.settle([("b.md",), ("a.md", "x")])
    assert left(state) == []
    assert list(sessions_folder(state).iterdir()) == []


def test_a_session_that_left_nothing_is_cleared_away(state: Path) -> None:
    folder = sessions_folder(state) / "000001-1-x"
    folder.mkdir(parents=True)
    (folder / LOCK_FILE).touch()
    assert left(state) == []
    assert not folder.exists()


def test_a_damaged_journal_is_put_by(make: Callable[..., Journal], state: Path) -> None:
    journal = make()
    journal.keep([Unsaved(f"{n}.md", "1", "2") for n in range(3)])
    assert journal.flush()
    assert journal.folder is not None
    file = journal.folder / JOURNAL_FILE
    die(journal)
    data = bytearray(file.read_bytes())
    data[len(HEADER) + 30] ^= 1
    file.write_bytes(data)
    (one,) = left(state)
    assert [unsaved.path for unsaved in one.unsaved] == ["1.md", "2.md"]
    assert one.damaged is not None
    one.settle(map(key_of, one.unsaved))
    assert one.damaged.read_bytes() == data


def test_a_lock_is_held_by_one(tmp_path: Path) -> None:
    one, other = Lock(tmp_path / "lock"), Lock(tmp_path / "lock")
    assert one.take()
    assert not other.take()
    one.release()
    assert other.take()
    other.release()
