from __future__ import annotations

import csv
import random
import time
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.schema.variants import Cluster, Reason, clusters


def only(counts: dict[str, int]) -> Cluster:
    (found,) = clusters(counts)
    return found


@pytest.mark.parametrize(
    ("counts", "spelling", "reason"),
    [
        ({"global": 120, " global": 3}, "global", Reason.SPACES),
        ({" 4-10": 15, "4-10": 2}, "4-10", Reason.SPACES),
        ({"New  York": 1, "New York": 1}, "New York", Reason.SPACES),
        ({"online": 2, "Online": 13}, "Online", Reason.CASE),
        ({"Montreal": 1, "Montréal": 1}, "Montréal", Reason.ACCENTS),
        ({"Events & Retreats": 9, "Events and Retreats": 1}, "Events & Retreats",
         Reason.PUNCTUATION),
        ({"Co-working": 2, "Coworking": 3, "co working": 1}, "Coworking", Reason.PUNCTUATION),
        ({"Berlin, Germany": 3, "Germany, Berlin": 1}, "Berlin, Germany", Reason.ORDER),
        ({"UK": 24, "United Kingdom": 3}, "UK", Reason.ABBREVIATION),
        ({"U.K.": 1, "United Kingdom": 3}, "United Kingdom", Reason.ABBREVIATION),
        ({"USA": 22, "US": 1}, "USA", Reason.ABBREVIATION),
        ({"USA": 22, "United States": 30, "US": 1}, "United States", Reason.ABBREVIATION),
        ({"United States of America": 1, "United States": 2}, "United States",
         Reason.ABBREVIATION),
        ({"Netherlands": 7, "Natherlands": 1}, "Netherlands", Reason.SIMILAR),
        ({"Workshops": 2, "Workshop": 5}, "Workshop", Reason.SIMILAR),
        ({"Environment, Food & Water": 9, "Enviroment, Food & Water": 1},
         "Environment, Food & Water", Reason.SIMILAR),
    ],
)  # fmt: skip
def test_variants_are_found(counts: dict[str, int], spelling: str, reason: Reason) -> None:
    found = only(counts)
    assert set(found.texts) == set(counts)
    assert (found.spelling, found.reason) == (spelling, reason)


@pytest.mark.parametrize(
    "texts",
    [
        ("2018", "2019"),
        ("1-10", "110", "11-0"),
        ("101+", "101"),
        ("C", "C++", "C#"),
        ("Sector 1", "Sector 11"),
        ("North Korea", "South Korea"),
        ("East Timor", "West Timor"),
        ("Iran", "Iraq"),
        ("Austria", "Australia"),
        ("Niger", "Nigeria"),
        ("Gambia", "Zambia"),
        ("us", "United States"),  # a word in lower case is no abbreviation
        ("London", "London, UK"),
        ("AB", "Art Brut", "Alpine Botany"),  # either could be meant
        ("", "?", "!"),
    ],
)
def test_what_differs_stays_apart(texts: tuple[str, ...]) -> None:
    assert clusters(dict.fromkeys(texts, 1)) == []


def test_a_text_between_spaces_is_a_cluster_by_itself() -> None:
    assert only({" Malaysia": 2}) == Cluster((" Malaysia",), "Malaysia", Reason.SPACES)


def test_parts_between_commas_are_spelled_as_elsewhere() -> None:
    counts = {"USA": 22, "US": 1, "Seattle, US": 1, "Haarlem, Natherlands": 1, "Netherlands": 7}
    spellings = {found.texts: (found.spelling, found.reason) for found in clusters(counts)}
    assert spellings == {
        ("USA", "US"): ("USA", Reason.ABBREVIATION),
        ("Seattle, US",): ("Seattle, USA", Reason.ABBREVIATION),
        ("Haarlem, Natherlands",): ("Haarlem, Netherlands", Reason.SIMILAR),
    }


def test_reasons_add_up_to_the_least_sure() -> None:
    found = only({"UK": 18, " UK": 6, "United kingdom": 2, "United Kingdom": 3})
    assert found.texts == ("UK", " UK", "United Kingdom", "United kingdom")
    assert (found.spelling, found.reason) == ("UK", Reason.ABBREVIATION)


def test_the_choices_of_the_schema_are_proposed_first() -> None:
    (found,) = clusters({"online": 30, "Online": 1, "on-line": 40}, preferred=("Online",))
    assert found.spelling == "Online"


def test_likeness_does_not_go_on_in_a_chain() -> None:
    found = only({"Marinas": 5, "Marines": 3, "Maringes": 1})
    assert found.texts == ("Marinas", "Marines")


def test_the_surest_come_first() -> None:
    counts = {"Workshop": 50, "Workshops": 50, "online": 1, "Online": 1, "a b": 3, "a  b": 3}
    assert [found.reason for found in clusters(counts)] == [
        Reason.SPACES,
        Reason.CASE,
        Reason.SIMILAR,
    ]


@given(st.dictionaries(st.text("aAé ,-1US", max_size=8), st.integers(1, 9), max_size=12))
def test_each_text_is_in_one_cluster_at_most(counts: dict[str, int]) -> None:
    found = clusters(counts)
    members = [text for one in found for text in one.texts]
    assert len(members) == len(set(members))
    assert set(members) <= set(counts)
    for one in found:
        assert one.spelling == " ".join(one.spelling.split())
        assert len(one.texts) > 1 or one.texts[0] != one.spelling
        assert [counts[text] for text in one.texts] == sorted(
            (counts[text] for text in one.texts), reverse=True
        )


def test_thousands_of_texts_that_are_much_alike_take_bounded_time() -> None:
    chance = random.Random(5)
    syllables = ("ka", "lo", "mi", "ren", "tas", "bor", "ved", "sun")
    counts = {
        f"Town {''.join(chance.choices(syllables, k=4))}, Country {n % 60}": 1 for n in range(4000)
    }
    before = time.process_time()
    clusters(counts)
    # Comparing each with each would take minutes.
    assert time.process_time() - before < 20


@pytest.mark.real
def test_the_real_locations(real: Path) -> None:
    with (real / "initiatives.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    counts = Counter(text for row in rows for text in row["locations"].split("|") if text)
    found = {one.spelling: one for one in clusters(counts)}
    assert set(found["UK"].texts) == {"UK", " UK", "United Kingdom"}
    assert set(found["USA"].texts) == {"USA", " USA", " US"}
    assert set(found["Online"].texts) == {"Online", " Online", " online"}
    assert set(found["global"].texts) == {"global", " global", "Global", " Global"}
    assert found["Haarlem, Netherlands"].texts == ("Haarlem, Natherlands",)
    assert found["Seattle, USA"].texts == ("Seattle, US", "Seattle, USA")
    unsure = [one.texts for one in found.values() if one.reason > Reason.ACCENTS]
    assert len(unsure) == 4  # no more than these were mistaken for one another
