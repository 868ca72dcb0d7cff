import random
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.messages import english
from editor.territory.bounds import Bounds
from editor.territory.regions import Region
from editor.territory.suggest.ground import Ground
from editor.territory.suggest.model import Model
from editor.territory.suggest.ridge import middle
from editor.territory.suggest.suggestion import Ranked
from editor.territory.suggest.suggestions import clear, rank, suggest
from editor.territory.suggest.traits import Traits

BOUNDS = Bounds(0, 0, 900, 800)


def box(name, x, y, size=250):
    ring = ((x, y), (x + size, y), (x + size, y + size), (x, y + size))
    return Region(name, ((ring,),))


REGIONS = (
    box("Food & Farming", 0, 0),
    box("Peace", 300, 0),
    box("Learning", 600, 0),
    box("Unsettled Shipbuilding", 0, 300),
)
CRAFTS = {
    "Food & Farming": (("Soil", "Seeds"), ("Garden", "Kitchen")),
    "Peace": (("Dialogue", "Justice"), ("Mediation",)),
    "Learning": (("Schools", "Youth"), ("Teaching", "Research")),
}


def entries(count=60, seed=4):
    """Invented entries: themes and crafts go with the territory, colours with nothing."""
    chance = random.Random(seed)
    found = {}
    for number in range(count):
        territory = sorted(CRAFTS)[number % 3]
        themes, crafts = CRAFTS[territory]
        region = next(region for region in REGIONS if region.name == territory)
        x, y = region.box[0], region.box[1]
        at = (x + chance.randrange(10, 240), y + chance.randrange(10, 240))
        values = {
            "themes": (chance.choice(themes),),
            "crafts": tuple(chance.sample(crafts, chance.randint(1, len(crafts)))),
            "colour": (chance.choice(("red", "green", "blue", "white")),),
        }
        key = f"{number:03}.md"
        found[key] = (Traits(key, f"Circle {number}", values, "Circle", territory=territory), at)
    return found


KNOWN = entries()


def learned(known=KNOWN):
    model = Model([traits for traits, _ in known.values()], [region.name for region in REGIONS])
    return model, Ground(REGIONS, BOUNDS, 1, {key: at for key, (_, at) in known.items()})


MODEL, GROUND = learned()


def newcomer(**values):
    return Traits("new.md", "New", {key: tuple(value) for key, value in values.items()}, "New")


def test_shared_values_tell_the_territory():
    first = suggest(MODEL, GROUND, newcomer(themes=["Dialogue"], crafts=["Mediation"]))[0]
    assert first.territory == "Peace"
    assert GROUND.regions["Peace"].contains(first.x, first.y)


def test_a_field_that_tells_nothing_counts_next_to_nothing():
    assert MODEL.groups["colour"] < 0.1 * MODEL.groups["themes"]


def test_the_name_of_a_territory_tells_where_nothing_lies_yet():
    found = suggest(MODEL, GROUND, replace(newcomer(), name="The Shipbuilding Guild"))
    assert found[0].territory == "Unsettled Shipbuilding"
    reasons = [english(reason) for reason in found[0].reasons]
    assert "shares words with the name: shipbuilding" in reasons


def test_prose_tells_too():
    known = {
        key: (replace(traits, values={}, prose=f"We care for {traits.values['themes'][0]}."), at)
        for key, (traits, at) in KNOWN.items()
    }
    model, ground = learned(known)
    entry = Traits("new.md", prose="A long walk that ends in dialogue.")
    assert rank(model, ground, entry)[0].territory == "Peace"


def test_links_tell_the_territory_and_the_place():
    key, (_, at) = next(one for one in KNOWN.items() if one[1][0].territory == "Learning")
    linking = {
        name: (replace(traits, links=(other,)), place)
        for name, (traits, place) in KNOWN.items()
        for other in [
            next(k for k, (t, _) in KNOWN.items() if k != name and t.territory == traits.territory)
        ]
    }
    model, ground = learned(linking)
    first = suggest(model, ground, replace(newcomer(), links=(key,)))[0]
    assert first.territory == "Learning"
    assert key in first.near
    assert abs(first.x - at[0]) + abs(first.y - at[1]) < 60
    assert english(first.reasons[0]) == "linked with 1 initiative here"


def test_its_own_territory_comes_first_whatever_else_it_is_like():
    entry = replace(newcomer(themes=["Dialogue"]), territory="Learning")
    first = suggest(MODEL, GROUND, entry)[0]
    assert (first.territory, first.share) == ("Learning", 1.0)
    assert english(first.reasons[0]) == "its own territory"


def test_reasons_count_those_most_like_it():
    entry = newcomer(themes=["Dialogue"], crafts=["Mediation"])
    reasons = suggest(MODEL, GROUND, entry, {"themes": "Themes", "crafts": "Crafts"})[0].reasons
    told = [english(reason) for reason in reasons]
    assert told[0] == "4 of its 4 nearest by Themes and Crafts lie here"
    assert told[1].startswith("near Circle ")
    assert told[2:] == ["free ground", "inside Peace"]


def test_the_next_suggestions_are_other_territories_and_then_other_spots():
    found = suggest(MODEL, GROUND, newcomer(themes=["Seeds"]))
    assert len({one.territory for one in found[:3]}) == 3
    assert [one.territory for one in found[3:6]] == [one.territory for one in found[:3]]
    assert len({(one.x, one.y) for one in found}) == 6


def test_a_place_that_was_accepted_is_not_suggested_again():
    entry = newcomer(themes=["Dialogue"])
    first = suggest(MODEL, GROUND, entry)[0]
    later = GROUND.with_pins({**GROUND.pins, "other.md": (first.x, first.y)})
    second = suggest(MODEL, later, entry)[0]
    assert abs(first.x - second.x) + abs(first.y - second.y) >= 12


def test_a_territory_without_room_gives_way_to_one_that_is_nearly_as_likely():
    crowd = {f"crowd{x}-{y}.md": (x, y) for x in range(305, 550, 10) for y in range(5, 250, 10)}
    crowded = GROUND.with_pins({**GROUND.pins, **crowd})
    entry = newcomer(themes=["Dialogue"], crafts=["Teaching"])
    shares = {one.territory: one.share for one in rank(MODEL, GROUND, entry)}
    first = suggest(MODEL, crowded, entry)[0]
    peace = next(one for one in suggest(MODEL, crowded, entry) if one.territory == "Peace")
    assert english(peace.reasons[-2]).startswith("the freest spot, ")
    assert (first.territory != "Peace") == (shares["Learning"] > 0.75 * shares["Peace"])


@settings(max_examples=8)
@given(st.randoms(use_true_random=False), st.sampled_from(["Soil", "Dialogue", "Youth"]))
def test_the_answer_is_the_same_in_whatever_order_entries_come(chance, theme):
    keys = list(KNOWN)
    chance.shuffle(keys)
    model, ground = learned({key: KNOWN[key] for key in keys})
    entry = newcomer(themes=[theme], crafts=["Kitchen"])
    assert suggest(model, ground, entry) == suggest(MODEL, GROUND, entry)


@pytest.mark.parametrize("count", [0, 1, 2, 5])
def test_few_entries_are_enough_to_suggest_something(count):
    known = dict(list(KNOWN.items())[:count])
    model, ground = learned(known)
    found = suggest(model, ground, newcomer(themes=["Soil"]))
    assert found
    assert all(ground.regions[one.territory].contains(one.x, one.y) for one in found)


def test_without_territories_nothing_is_suggested():
    model = Model([], [])
    assert suggest(model, Ground((), BOUNDS, 1, {}), newcomer(themes=["Soil"])) == ()


def test_an_entry_of_which_nothing_is_known_gets_some_place():
    assert suggest(MODEL, GROUND, Traits("bare.md"))


def test_probabilities_add_up_to_one():
    shares = [one.share for one in MODEL.rank(newcomer(themes=["Soil"]))]
    assert sum(shares) == pytest.approx(1)
    assert shares == sorted(shares, reverse=True)


def test_many_entries_are_learned_from_with_fewer_columns():
    many = entries(2600)
    model, ground = learned(many)
    assert rank(model, ground, newcomer(themes=["Dialogue"]))[0].territory == "Peace"


@pytest.mark.parametrize(
    ("shares", "is_clear"),
    [((0.9, 0.1), True), ((0.5, 0.25, 0.25), True), ((0.52, 0.48), False), ((0.4, 0.1), False)],
)
def test_clear_is_what_is_likely_and_much_likelier_than_any_other(shares, is_clear):
    ranked = [Ranked(str(n), share) for n, share in enumerate(shares)]
    assert clear(ranked) == (ranked[0] if is_clear else None)
    assert clear([]) is None


@given(st.lists(st.floats(-1e9, 1e9), min_size=1, max_size=9))
def test_the_middle_is_the_median(values):
    assert middle(np.array(values)) == np.median(values)
