"""What holds for every merge."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings

from editor.vault.fields import parse
from editor.vault.merge import Merged, Side, merge, settled
from tests.vault.merging import lost_edits, versions

Versions = tuple[str, str, str]


def check(base: str, mine: str, theirs: str) -> Merged:
    """Merge, and raise AssertionError where something does not hold."""
    assert merge(base, mine, base) == Merged(mine)
    assert merge(base, base, theirs).text == theirs
    assert merge(base, mine, mine) == Merged(mine)
    merged = merge(base, mine, theirs)
    lost = lost_edits(base, mine, theirs, merged)
    assert not lost, lost
    other = merge(base, theirs, mine)
    clashing, also = ({clash.key for clash in one.clashes} for one in (merged, other))
    assert clashing == also, (clashing, also)
    _check_clashes(merged)
    if not (parse(mine).broken or parse(theirs).broken):
        for side in (Side.MINE, Side.THEIRS):
            text = settled(merged, [side] * len(merged.clashes))
            assert text is not None
            assert not parse(text).broken, text
    return merged


def _check_clashes(merged: Merged) -> None:
    """Each clash stands where it says, and can be decided by itself."""
    text = merged.text or ""
    for clash in merged.clashes:
        assert text[clash.start : clash.end] == (clash.mine or "")
    assert settled(merged, [Side.MINE] * len(merged.clashes)) == merged.text
    words = [f"own {index}\n" for index, _ in enumerate(merged.clashes)]
    own = settled(merged, words) or ""
    assert all(word in own for word in words)
    assert len(own) == len(text) + sum(
        len(word) - (clash.end - clash.start)
        for word, clash in zip(words, merged.clashes, strict=True)
    )


@settings(max_examples=150, suppress_health_check=list(HealthCheck))
@given(versions())
def test_of_two_people_who_edited_an_entry(texts: Versions) -> None:
    check(*texts)
