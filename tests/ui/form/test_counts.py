"""Counting over entries in slices."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

from editor.ui.form.counts import Counts


def test_a_short_count_is_there_at_once() -> None:
    counts = Counts()
    assert counts.of("what", lambda: iter(["a", None, "b"])) == 2


def test_a_long_count_comes_in_slices(qtbot: Any) -> None:
    looked_at = []

    def slowly() -> Iterator[str]:
        for number in range(400):
            looked_at.append(number)
            until = time.perf_counter() + 0.0001
            while time.perf_counter() < until:
                pass
            yield "a"

    counts = Counts()
    with qtbot.waitSignal(counts.ready):
        assert counts.of("what", slowly) == 0
        assert 0 < len(looked_at) < 400
    assert counts.of("what", slowly) == 400
    assert len(looked_at) == 400


def test_what_is_known_holds_until_the_entries_rest(qtbot: Any) -> None:
    counts = Counts()
    assert counts.of("what", lambda: iter("ab")) == 2
    with qtbot.waitSignal(counts.ready):
        counts.forget()
        assert counts.of("what", lambda: iter("abc")) == 2
        assert counts.of("other", lambda: iter("abc")) == 0
    assert counts.of("what", lambda: iter("abc")) == 3
    counts.clear()
    assert counts.of("what", lambda: iter("a")) == 1
