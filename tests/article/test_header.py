"""The page's head, whatever the fields hold."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.article.header import Fact, header

COHERE = {
    "title": "42 Acres",
    "url": "https://www.42acres.com/",
    "locations": ["Frome, UK", "Elsewhere"],
    "start": 2015,
    "end": "present",
    "size": " 4-10",
    "image": "[[../../../assets/a.png]]",
    "logo": "/assets/b.png",
    "sectors": ["Health & Wellbeing", "Environment, Food & Water"],
    "activities": ["Events & Retreats"],
    "territory": "Inner Wisdom & Healing",
    "email": "info@42acres.com",
    "curation_status": "Y",
}


def facts(fields: dict[str, object]) -> dict[str, str]:
    return {fact.label: fact.text for fact in header(fields, "a/Some_Name.md").facts}


def test_a_territory_entry_shows_what_the_site_shows() -> None:
    found = header(COHERE, "x.md")
    assert (found.title, found.territory) == ("42 Acres", "Inner Wisdom & Healing")
    assert found.homepage is not None
    assert (found.homepage.url, found.homepage.text) == (
        "https://www.42acres.com/",
        "www.42acres.com",
    )
    assert (found.image, found.logo) == ("[[../../../assets/a.png]]", "/assets/b.png")
    assert found.email == "info@42acres.com"
    assert [(fact.label, fact.text) for fact in found.facts] == [
        ("Location", "Frome, UK"),
        ("Territory", "Inner Wisdom & Healing"),
        ("Sectors", "Health & Wellbeing, Environment, Food & Water"),
        ("Activities", "Events & Retreats"),
        ("Size", "4-10"),
        ("Dates", "2015 – present"),
    ]


def test_nested_pictures_and_places_of_other_collections() -> None:
    found = header(
        {
            "title": "Life Itself",
            "city": "London",
            "country": "UK",
            "website": "https://lifeitself.us",
            "topic": ["development", "community"],
            "social_change": {"inner": 0.4, "systems": 0.2},
            "twitter": "https://twitter.com/forlifeitself/",
            "keywords": [],
            "id": "life-itself",
            "started": 2015,
            "ended": "",
            "logo": {"url": "https://a.org/x.svg", "cached": None, "cached_new": "/img/x.svg"},
            "image": {"url": "https://a.org/y.png"},
        },
        "pip/profiles/life-itself.md",
    )
    assert found.homepage is not None
    assert found.homepage.text == "lifeitself.us"
    assert (found.logo, found.image) == ("/img/x.svg", "https://a.org/y.png")
    assert {fact.label: fact.text for fact in found.facts} == {
        "Location": "London, UK",
        "Topic": "development, community",
        "Social change": "Inner 0.4, Systems 0.2",
        "Twitter": "",
        "Dates": "2015",
    }
    twitter = next(fact for fact in found.facts if fact.label == "Twitter")
    assert [address.text for address in twitter.addresses] == ["twitter.com/forlifeitself"]


@pytest.mark.parametrize(
    ("fields", "dates"),
    [
        ({"start": 2015}, "2015"),
        ({"start": "2018", "end": None}, "2018"),
        ({"end": 2020.0}, "2020"),
        ({"start": datetime.date(2001, 2, 3), "end": ""}, "2001-02-03"),
        (
            {"start": datetime.datetime(2001, 2, 3, 4, tzinfo=datetime.UTC), "end": "present"},
            "2001-02-03 – present",
        ),
        ({"start": None, "end": " "}, None),
    ],
)
def test_dates(fields: dict[str, object], dates: str | None) -> None:
    assert facts({"territory": "T"} | fields).get("Dates") == dates


def test_an_entry_without_a_title_is_called_like_its_file() -> None:
    assert header({}, "a/Some_Name.md").title == "Some Name"
    assert header({"title": ["", "In a list"]}, "a.md").title == "In a list"


@pytest.mark.parametrize(
    "url", ["not an address", "ftp://x", "http://", "http://[", ["x"], None, 3]
)
def test_what_is_no_address_is_no_homepage(url: object) -> None:
    assert header({"url": url}, "a.md").homepage is None


def test_a_fact_tells_addresses_from_words() -> None:
    fact = Fact("Links", ("word", "https://a.org/b/", "http://["))
    assert fact.text == "word, http://["
    assert [address.text for address in fact.addresses] == ["a.org/b"]


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([*COHERE, "website", "x_y", "city", "topic"]), anything))
def test_fields_may_hold_anything(fields: dict[str, object]) -> None:
    found = header(fields, "a.md")
    assert all(fact.label and fact.values for fact in found.facts)
