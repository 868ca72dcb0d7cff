"""Files are written in a thread that can be stopped, and that makes way."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest

from editor.messages import EditorError
from editor.workspace.saving import Job, Outcome
from editor.workspace.writer import Writer


def jobs(count: int, root: Path = Path()) -> list[Job]:
    return [Job(f"{number:03}.md", root, "new", "old") for number in range(count)]


class Slow:
    """Writes nothing, and each time waits until it may go on."""

    def __init__(self) -> None:
        self.began = threading.Event()
        self.go_on = threading.Event()
        self.written: list[str] = []

    def __call__(self, batch: Sequence[Job]) -> list[Outcome]:
        self.began.set()
        assert self.go_on.wait(10)
        self.written += [job.path for job in batch]
        return [(job, None) for job in batch]


def test_all_is_written_in_order_and_given_out_once(tmp_path: Path) -> None:
    for job in jobs(200):
        (tmp_path / job.path).write_text("old")
    (tmp_path / "100.md").write_text("theirs")
    writer = Writer(jobs(200, tmp_path))
    assert writer.wait(60)
    first, rest = writer.outcomes(150), writer.outcomes(150)
    assert (len(first), len(rest), writer.left) == (150, 50, 0)
    assert [job.path for job, _error in (*first, *rest)] == [job.path for job in jobs(200)]
    failed = {job.path for job, error in (*first, *rest) if error is not None}
    assert failed == {"100.md"}
    assert writer.outcomes(150) == []
    assert (tmp_path / "199.md").read_text() == "new"


def test_stopping_leaves_what_is_not_begun() -> None:
    slow = Slow()
    writer = Writer(jobs(500), slow)
    assert slow.began.wait(10)
    writer.stop()
    slow.go_on.set()
    assert writer.wait(10)
    assert 0 < len(slow.written) < 500
    assert len(writer.outcomes(500)) == len(slow.written)
    assert writer.left == 0


def test_files_that_are_to_be_removed_are_left_alone() -> None:
    slow = Slow()
    writer = Writer(jobs(300), slow)
    assert slow.began.wait(10)
    threading.Timer(0.05, slow.go_on.set).start()
    assert writer.leave({"000.md", "299.md"})  # the first is being written: waited for
    assert "000.md" in slow.written
    assert not writer.leave({"000.md"})
    assert writer.wait(10)
    assert "299.md" not in slow.written
    assert len(slow.written) == 299
    assert len(writer.outcomes(300)) == 299
    assert writer.left == 0


def test_what_ends_the_thread_is_raised_where_it_is_asked_about() -> None:
    def breaks(batch: Sequence[Job]) -> list[Outcome]:
        if any(job.path > "100" for job in batch):
            raise MemoryError
        return [(job, EditorError("vault.gone", file=job.path)) for job in batch]

    writer = Writer(jobs(300), breaks)
    assert writer.wait(10)
    assert len(writer.outcomes(300)) < 300
    with pytest.raises(MemoryError):
        writer.outcomes(300)
    assert writer.outcomes(300) == []
