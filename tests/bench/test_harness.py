"""The harness that measures: its turns, its limits, its table."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.bench import harness
from tests.bench.harness import Benchmark, Timed, benchmark


def made(times: list[float], baseline: list[float] | None, **limits: float) -> Benchmark:
    """A benchmark that answers with the times given, the first of which does not count."""

    @benchmark(rounds=len(times) - 1, **limits)
    def given() -> Iterator[Timed]:
        """Times that are given."""
        runs = iter(times)
        baselines = iter(baseline or [])
        yield Timed(
            run=lambda: next(runs),
            baseline=(lambda: next(baselines)) if baseline else None,
            returns_seconds=True,
        )

    return given


def test_run_and_baseline_take_turns_and_the_first_round_does_not_count() -> None:
    order: list[str] = []

    @benchmark(rounds=2)
    def turns() -> Iterator[Timed]:
        order.append("set up")
        yield Timed(
            run=lambda: order.append("run"),
            baseline=lambda: order.append("baseline"),
            prepare=lambda: order.append("prepare"),
        )
        order.append("clean up")

    result = harness.measure(turns)
    one_round = ["prepare", "baseline", "prepare", "run"]
    assert order == ["set up", *one_round * 3, "clean up"]
    assert len(result.times.seconds) == 2
    assert result.baseline is not None
    assert len(result.baseline.seconds) == 2


def test_median_percentile_and_ratio_are_of_the_times_that_count() -> None:
    times = [99.0, *(float(n) for n in range(1, 21))]
    result = harness.measure(made(times, [99.0] + [5.25] * 20))
    assert result.times.median == 10.5
    assert result.times.p95 == 19.0
    assert result.ratio == 2.0


@pytest.mark.parametrize(
    ("limits", "failures"),
    [
        ({"at_most": 2.0}, 0),
        ({"at_most": 1.9}, 1),
        ({"within": 4.0}, 0),
        ({"within": 3.9, "at_most": 1.9}, 2),
    ],
)
def test_what_is_past_its_limit_is_told(limits: dict[str, float], failures: int) -> None:
    result = harness.measure(made([0.0, 4.0, 4.0], [0.0, 2.0, 2.0], **limits))
    assert len(result.failures) == failures


def test_cleans_up_when_a_run_fails() -> None:
    cleaned = []

    @benchmark()
    def failing() -> Iterator[Timed]:
        try:
            yield Timed(run=lambda: 1 / 0)
        finally:
            cleaned.append(True)

    with pytest.raises(ZeroDivisionError):
        harness.measure(failing)
    assert cleaned == [True]


def test_the_table_aligns_and_leaves_out_what_was_not_measured() -> None:
    with_baseline = harness.measure(made([0.0, 0.25], [0.0, 0.1], at_most=2.5))
    without = harness.measure(made([0.0, 0.0025], None, within=0.01))
    lines = harness.table([with_baseline, without]).splitlines()
    assert lines[0].split() == list(harness.HEADINGS)
    assert lines[2].split() == [
        "test_harness.given", "1", "250", "ms", "250", "ms", "100", "ms", "×", "2.50", "×", "2.5",
    ]  # fmt: skip
    assert lines[3].split() == [
        "test_harness.given", "1", "2.5", "ms", "2.5", "ms", "p95", "10", "ms",
    ]  # fmt: skip
    assert harness.as_json([without])["benchmarks"][0]["baseline"] is None


def test_every_benchmark_beside_the_harness_is_found_and_says_what_it_measures() -> None:
    found = harness.benchmarks()
    assert "start.window" in {bench.name for bench in found}
    assert [bench.name for bench in found if not bench.about] == []


def test_a_table_of_something_else_than_times_is_found_by_its_name() -> None:
    names = [one.name for one in harness.tables("suggestions")]
    assert names == ["suggestions.hits"]


def test_numbers_of_a_table_stand_at_the_right() -> None:
    lines = harness.aligned([("guess", "first"), ("a long name", "8%"), ("b", "35%")]).splitlines()
    assert lines[0] == "guess        first"
    assert lines[2] == "a long name     8%"
    assert lines[3] == "b              35%"
