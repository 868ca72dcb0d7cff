"""The quick version of each section of counted faults."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults import harness
from tests.faults.harness import Asked, Count, Section, section


@pytest.mark.parametrize("one", harness.sections(), ids=lambda one: one.name)
def test_nothing_is_lost(one: Section) -> None:
    result = harness.run(one, quick=True)
    assert result.counts
    assert not result.failures, "\n".join(result.failures[:20])


def test_counts_are_told_with_what_did_not_hold(tmp_path: Path) -> None:
    @section
    def lossy(asked: Asked) -> Iterator[Count]:
        """Loses something."""
        (asked.folder / "left").touch()
        yield Count("files", tried=asked.count(1000, 10), failures=["a.md is gone"])
        yield Count("links", tried=0, skipped="there are none here")

    result = harness.run(lossy, quick=True, folder=tmp_path)
    assert result.failures == ("a.md is gone",)
    assert not list(tmp_path.iterdir())
    lines = harness.table([result]).splitlines()
    assert lines[3].split() == ["files", "10", "9"]
    assert lines[4].strip() == "links: skipped, there are none here"
    told = harness.as_json([result])
    assert told["sections"][0]["counts"][0]["failures"] == ["a.md is gone"]
    assert told["processors"]
