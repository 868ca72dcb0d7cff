import csv
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.territory.bounds import Bounds
from editor.territory.infer import Placed, infer_regions
from editor.territory.regions import region_at

BOUNDS = Bounds(0, 0, 1313, 735)


def two_camps():
    chance = random.Random(3)
    west = [Placed(chance.uniform(50, 500), chance.uniform(50, 650), "West") for _ in range(40)]
    east = [Placed(chance.uniform(700, 1250), chance.uniform(50, 650), "East") for _ in range(40)]
    return west + east


def shapes(regions):
    from shapely import MultiPolygon

    return {
        region.name: MultiPolygon([(rings[0], rings[1:]) for rings in region.polygons])
        for region in regions
    }


def test_every_entry_lies_in_its_territory():
    placed = two_camps()
    regions = infer_regions(placed, BOUNDS)
    assert [region.name for region in regions] == ["East", "West"]
    for entry in placed:
        found = region_at(regions, entry.x, entry.y)
        assert found is not None
        assert found.name == entry.territory


def test_the_order_of_entries_does_not_matter():
    placed = two_camps()
    again = list(placed)
    random.Random(1).shuffle(again)
    assert infer_regions(placed, BOUNDS) == infer_regions(again, BOUNDS)


def test_neighbours_share_their_border_without_gap_or_overlap():
    from shapely import Polygon

    found = shapes(infer_regions(two_camps(), BOUNDS))
    both = found["West"].union(found["East"])
    assert both.area == pytest.approx(found["West"].area + found["East"].area, rel=1e-9)
    assert both.geom_type == "Polygon"
    assert all(Polygon(lake).area > 1000 for lake in both.interiors)  # a lake, but no sliver


def test_the_land_ends_at_a_coast():
    placed = [Placed(300 + 10 * n, 300 + 7 * n, "Island") for n in range(12)]
    (island,) = infer_regions(placed, BOUNDS)
    assert not island.contains(1000, 100)
    assert island.area < 0.35 * BOUNDS.width * BOUNDS.height


def test_a_stray_entry_does_not_tear_a_hole_into_another_territory():
    stray = Placed(275, 350, "East")
    regions = infer_regions([*two_camps(), stray], BOUNDS)
    assert all(len(region.polygons) == 1 for region in regions)
    found = region_at(regions, stray.x, stray.y)
    assert found is not None
    assert found.name == "West"


def test_entries_on_one_spot_go_by_the_most_named_territory():
    spot = [Placed(100, 100, "B"), Placed(100, 100, "A"), Placed(100, 100, "B")]
    (region,) = infer_regions(spot, BOUNDS)
    assert region.name == "B"


@pytest.mark.parametrize(
    "placed",
    [
        [],
        [Placed(100, 100, ""), Placed(200, 100, "  ")],
        [Placed(5000, 100, "Far")],
    ],
)
def test_nothing_to_infer_from_gives_nothing(placed):
    assert infer_regions(placed, BOUNDS) == ()


@pytest.mark.parametrize(
    "points",
    [
        [(100, 100)],
        [(100, 100), (200, 100)],
        [(100, 100), (200, 100), (300, 100)],
        [(0, 0), (1313, 735), (0, 735), (1313, 0)],
    ],
)
def test_few_entries_or_entries_in_a_line_are_enough(points):
    placed = [Placed(x, y, f"T{number}") for number, (x, y) in enumerate(points)]
    regions = infer_regions(placed, BOUNDS)
    assert len(regions) == len(points)
    for entry in placed:
        found = region_at(regions, *BOUNDS.clamp(entry.x, entry.y))
        assert found is None or found.name == entry.territory


@settings(max_examples=25)
@given(
    st.lists(
        st.builds(
            Placed,
            st.integers(0, 1313),
            st.integers(0, 735),
            st.sampled_from(["A", "B", "C", ""]),
        ),
        max_size=30,
    )
)
def test_whatever_lies_where_it_works_and_keeps_to_the_map(placed):
    regions = infer_regions(placed, BOUNDS)
    names = [region.name for region in regions]
    assert names == sorted(set(names))
    assert set(names) <= {entry.territory for entry in placed} - {""}
    for region in regions:
        min_x, min_y, max_x, max_y = region.box
        assert min_x > -100
        assert min_y > -100
        assert max_x < BOUNDS.max_x + 100
        assert max_y < BOUNDS.max_y + 100


@pytest.mark.real
def test_the_real_entries_lie_in_their_inferred_territories(real):
    with (real / "initiatives.csv").open(encoding="utf-8") as file:
        placed = [
            Placed(float(row["x"]), float(row["y"]), row["territory"])
            for row in csv.DictReader(file)
        ]
    regions = infer_regions(placed, BOUNDS)
    assert len(placed) == 300
    assert len(regions) == 22
    found = [region_at(regions, entry.x, entry.y) for entry in placed]
    assert [region.name if region else None for region in found] == [e.territory for e in placed]
