"""What holds for every merge."""

from __future__ import annotations

import re

from hypothesis import HealthCheck, given, settings

from editor.vault.fields import parse
from editor.vault.merge import Merged, Side, merge, settled
from tests.vault.merging import lost_edits, versions

Versions = tuple[str, str, str]
LONE = re.compile(r"\r(?!\n)")


def check(base: str, mine: str, theirs: str) -> Merged:
    """Merge, and raise AssertionError where something does not hold."""
    assert merge(base, mine, base) == Merged(mine)
    assert merge(base, base, theirs).text == theirs
    assert merge(base, mine, mine) == Merged(mine)
    merged = merge(base, mine, theirs)
    lost = lost_edits(base, mine, theirs, merged)
    assert not lost, lost
    other = merge(base, theirs, mine)
    clashing, also = (_clashing(base, one) for one in (merged, other))
    # A fence that ends in a lone carriage return cannot stand above every article.
    assert clashing == also or LONE.search(mine + theirs), (clashing, also)
    _check_clashes(merged)
    if not (parse(mine).broken or parse(theirs).broken):
        count = len(merged.clashes)
        mixed = [Side.MINE, Side.THEIRS] * count
        for sides in ([Side.MINE] * count, [Side.THEIRS] * count, mixed[:count], mixed[1:][:count]):
            text = settled(merged, sides)
            assert text is not None
            assert not parse(text).broken, text
    return merged


def _clashing(base: str, merged: Merged) -> set[str | None]:
    """The fields that clash; one that each side gave another key goes by no name."""
    there = parse(base).fields
    keys = ((clash.key, clash.key in there or not clash.base) for clash in merged.clashes)
    return {key if known or key is None else "renamed" for key, known in keys}


def _check_clashes(merged: Merged) -> None:
    """Each clash stands where it says, and can be decided by itself."""
    text = merged.text or ""
    for clash in merged.clashes:
        assert text[clash.start : clash.end] == (clash.mine or "")
    assert settled(merged, [Side.MINE] * len(merged.clashes)) == merged.text
    chosen = settled(merged, [Side.THEIRS] * len(merged.clashes)) or ""
    assert all((clash.theirs or "") in chosen for clash in merged.clashes)
    words = [f"own {index}\n" for index, _ in enumerate(merged.clashes)]
    own = settled(merged, words) or ""
    assert all(word in own for word in words)
    assert len(own) == len(text) + sum(
        len(word) - (clash.end - clash.start)
        for word, clash in zip(words, merged.clashes, strict=True)
    )


@settings(max_examples=100, suppress_health_check=list(HealthCheck))
@given(versions())
def test_of_two_people_who_edited_an_entry(texts: Versions) -> None:
    check(*texts)
