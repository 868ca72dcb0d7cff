"""The counted texts of a field."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from editor.schema.collation import sort_key
from editor.schema.vocabulary import Vocabulary

TEXTS = st.sampled_from(["a", "A", "b", " b ", "ä", "zebra"]) | st.integers(0, 99).map(str)


@given(st.lists(st.lists(st.tuples(TEXTS, st.booleans()), max_size=120), max_size=6))
def test_the_ranking_is_that_of_a_fresh_count(batches: list[list[tuple[str, bool]]]) -> None:
    vocabulary = Vocabulary()
    counts: Counter[str] = Counter()
    for batch in batches:
        for text, more in batch:
            if more or counts[text.strip()]:
                vocabulary.count(text, 1 if more else -1)
                counts[text.strip()] += 1 if more else -1
        ranked = [(option.text, option.count) for option in vocabulary.ranked()]
        used = [(text, count) for text, count in counts.items() if count]
        assert ranked == sorted(used, key=lambda one: (-one[1], sort_key(one[0]), one[0]))
        assert len(vocabulary) == len(ranked) == len(vocabulary.texts())
