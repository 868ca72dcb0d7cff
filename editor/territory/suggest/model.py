"""Which territories an entry is like, learned from the entries whose territory is known.

Each field with short values, the entry's name, its words and its links are groups of terms. A
group counts by how well it alone tells the territory of entries left out, so that nothing has to
be known of a vault's fields: sectors count, team sizes do not. All groups together are fitted by
one ridge regression, in which the territories' own names stand among the entries. What a
territory gets it shares a little with those that lie beside it: maps put alike things together.

The same entries give the same model, in whatever order they come.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np

from editor.territory.suggest import ridge
from editor.territory.suggest.features import Encoder, Matrix
from editor.territory.suggest.ridge import Numbers
from editor.territory.suggest.suggestion import Ranked
from editor.territory.suggest.traits import LINKS, Terms, Traits, name_terms, terms_of

_PENALTY = 1.0
# A territory's name counts like this many entries of it.
_NAME = 2.0
# The share of every entry's likeness that is the same for all.
_COMMON = 0.1
# The squared lengths of all groups together. A group that tells nothing keeps a trace, so that
# few entries, from which nothing can be learned of the groups, let all count alike.
_LENGTH, _TRACE = 2.0, 0.1
# What lies beside a territory adds this share; beside means within about two usual distances.
_BESIDE, _REACH = 0.5, 2.0
# Entries on which the groups are tried; evenly taken where there are more.
_SAMPLE = 700
# How steeply differences become probabilities: the best of these for the entries left out.
_STEEPNESS = (2.0, 4.0, 6.0, 8.0, 11.0, 15.0, 20.0)
_USUAL_STEEPNESS, _ENOUGH = 6.0, 20


class Likeness(NamedTuple):
    """A known entry, how alike it is to the one asked about, and what of that each group gives."""

    entry: Traits
    degree: float
    groups: Mapping[str, float]


class Model:
    """What was learned from entries. Immutable, so that threads may share it."""

    def __init__(
        self,
        known: Iterable[Traits],
        territories: Iterable[str],
        middles: Mapping[str, tuple[float, float]] | None = None,
    ) -> None:
        """Learn from `known`; those that belong to none of `territories` are left out.

        middles: where territories lie, as far as that is known.
        """
        self.territories = tuple(sorted(set(territories)))
        numbers = {name: n for n, name in enumerate(self.territories)}
        self.known = tuple(
            sorted((e for e in known if e.territory in numbers), key=lambda entry: entry.key)
        )
        self.by_key = {entry.key: entry for entry in self.known}
        terms = [self._terms(entry) for entry in self.known]
        names = [name_terms(name) | {LINKS: {name: 1.0}} for name in self.territories]
        self._encoder = Encoder([*terms, *names])
        self._classes = np.array([numbers[entry.territory] for entry in self.known], np.intp)
        self._beside = _beside(self.territories, middles or {})
        self._weights = self._weigh_groups(terms, names)
        rows = self._encode(terms)
        # An entry has terms in few columns: those stand together.
        self._columns = np.ascontiguousarray(rows.T)
        self._fit(np.vstack([rows, self._encode(names)]))

    @cached_property
    def groups(self) -> Mapping[str, float]:
        """How much each group of terms counts; together 1."""
        whole = sum(self._weights.values()) or 1.0
        return {group: weight / whole for group, weight in self._weights.items()}

    def rank(self, entry: Traits) -> tuple[Ranked, ...]:
        """The territories, the most probable first; none where there are none."""
        return self.compare(entry).ranked

    def compare(self, entry: Traits) -> Comparison:
        """What `entry` is like."""
        return Comparison(self, entry)

    def shares(self, row: Matrix) -> Numbers:
        """How probable each of `territories` is for an encoded entry; together 1."""
        shares: Numbers = _shares(self._scores(self._with_common(row) @ self._coefficients))[0]
        return shares

    def encode(self, entry: Traits) -> Matrix:
        """The entry as a row of numbers: 1 x the columns of all groups."""
        return self._encode([self._terms(entry)])

    def degrees(self, row: Matrix) -> Numbers:
        """How alike each of `known` is to an encoded entry: the product of the two rows."""
        held = np.flatnonzero(row[0])
        degrees: Numbers = np.round(row[0, held] @ self._columns[held], 6)
        return degrees

    def shared(self, number: int, row: Matrix) -> Mapping[str, float]:
        """What each group gives to how alike a known entry is to an encoded one."""
        products = self._columns[:, number] * row[0]
        groups = {}
        start = 0
        for group in self._weights:
            end = start + self._encoder.width(group)
            groups[group] = float(products[start:end].sum())
            start = end
        return groups

    def _terms(self, entry: Traits) -> Mapping[str, Terms]:
        linked: dict[str, float] = {}
        for key in entry.links:
            other = self.by_key.get(key)
            if other is not None and key != entry.key:
                linked[other.territory] = linked.get(other.territory, 0.0) + 1.0
        terms = terms_of(entry)
        return {**terms, LINKS: linked} if linked else terms

    def _encode(self, terms: Sequence[Mapping[str, Terms]]) -> Matrix:
        blocks = [
            self._encoder.block(group, terms) * np.float32(weight**0.5)
            for group, weight in self._weights.items()
        ]
        return np.hstack(blocks) if blocks else np.zeros((len(terms), 0), np.float32)

    def _weigh_groups(
        self, terms: Sequence[Mapping[str, Terms]], names: Sequence[Mapping[str, Terms]]
    ) -> dict[str, float]:
        """How much each group is to count, by how well it alone tells what was left out."""
        count = len(terms)
        step = max(1, -(-count // _SAMPLE))
        sample = range(0, count, step)
        targets, trust = self._targets(self._classes[::step])
        tried = [*(terms[n] for n in sample), *names]
        usual = _usual(targets[: len(sample)])
        skills = {}
        for group in self._encoder.groups:
            block = self._encoder.block(group, tried).astype(np.float64)
            skills[group] = 0.0
            if len(sample) > 1:
                _, left_out = ridge.fit_inner(block @ block.T + _COMMON, targets, trust, _PENALTY)
                rest = ((targets - left_out)[: len(sample)] ** 2).sum()
                skills[group] = max(0.0, 1 - float(rest / usual)) if usual > 0 else 0.0
        skills = {group: (skill + _TRACE / (count + 1)) ** 0.5 for group, skill in skills.items()}
        whole = sum(skills.values())
        return {group: _LENGTH * skill / whole for group, skill in skills.items()}

    def _targets(self, classes: Numbers) -> tuple[Numbers, Numbers]:
        """What is to be said of known entries and then of the names, and how much each counts."""
        territories = len(self.territories)
        numbers = np.concatenate([classes, np.arange(territories)])
        targets = np.full((len(numbers), territories), -1.0 / max(1, territories))
        targets[np.arange(len(numbers)), numbers] += 1.0
        trust = np.ones(len(numbers))
        trust[len(classes) :] = _NAME
        return targets, trust

    def _with_common(self, rows: Matrix) -> Matrix:
        common = np.full((len(rows), 1), _COMMON**0.5, np.float32)
        return np.hstack([rows, common])

    def _scores(self, raw: Numbers) -> Numbers:
        return self._steepness * (raw @ self._beside)

    def _fit(self, rows: Matrix) -> None:
        targets, trust = self._targets(self._classes)
        kind = np.float32 if len(rows) > rows.shape[1] else np.float64
        self._coefficients, left_out = ridge.fit(
            self._with_common(rows).astype(kind), targets.astype(kind), trust.astype(kind), _PENALTY
        )
        self._steepness = _USUAL_STEEPNESS
        count = len(self.known)
        if count >= _ENOUGH:
            raw = left_out[:count] @ self._beside
            self._steepness = min(_STEEPNESS, key=lambda steep: self._surprise(steep * raw))

    def _surprise(self, scores: Numbers) -> float:
        """How improbable the true territories are, in the mean."""
        shares = _shares(scores)[np.arange(len(scores)), self._classes]
        return float(-np.log(np.maximum(shares, 1e-9)).mean())


class Comparison:
    """What one entry is like, worked out once for all that is asked of it."""

    def __init__(self, model: Model, entry: Traits) -> None:
        self.entry = entry
        self._model = model
        self._row = model.encode(entry)

    @cached_property
    def ranked(self) -> tuple[Ranked, ...]:
        """The territories, the most probable first."""
        names = self._model.territories
        if not names:
            return ()
        shares = self._model.shares(self._row)
        order = sorted(range(len(shares)), key=lambda n: (-round(float(shares[n]), 9), n))
        return tuple(Ranked(names[n], float(shares[n])) for n in order)

    def nearest(self, count: int, among: Container[str]) -> tuple[Likeness, ...]:
        """Of the known entries whose keys are in `among` those most alike, itself left out."""
        known = self._model.known
        found: list[Likeness] = []
        for number in self._order:
            if len(found) == count or self._degrees[number] <= 0:
                break
            other = known[number]
            if other.key != self.entry.key and other.key in among:
                degree = float(self._degrees[number])
                found.append(Likeness(other, degree, self._model.shared(number, self._row)))
        return tuple(found)

    @cached_property
    def _degrees(self) -> Numbers:
        return self._model.degrees(self._row)

    @cached_property
    def _order(self) -> list[int]:
        order: list[int] = np.argsort(-self._degrees, kind="stable").tolist()
        return order


def _usual(targets: Numbers) -> float:
    """The squared error of saying of each row the mean of the others."""
    count = len(targets)
    if count < 2:
        return 0.0
    others = (targets.sum(axis=0) - targets) / (count - 1)
    return float(((targets - others) ** 2).sum())


def _shares(scores: Numbers) -> Numbers:
    """The scores of rows as shares that add up to 1 in each: their softmax."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares: Numbers = powers / powers.sum(axis=1, keepdims=True)
    return shares


def _beside(territories: Sequence[str], middles: Mapping[str, tuple[float, float]]) -> Numbers:
    """A matrix, territories x territories, that lets each share with those beside it."""
    count = len(territories)
    shared: Numbers = np.eye(count)
    places = np.array([middles.get(name, (np.nan, np.nan)) for name in territories], float)
    if count < 3 or not np.isfinite(places).all(axis=1).any():
        return shared
    apart = np.hypot(
        places[:, None, 0] - places[None, :, 0], places[:, None, 1] - places[None, :, 1]
    )
    apart[~np.isfinite(apart)] = np.inf
    np.fill_diagonal(apart, np.inf)
    closest = apart.min(axis=1)
    closest = closest[np.isfinite(closest)]
    usual = ridge.middle(closest) if len(closest) else 0.0
    if usual <= 0:
        return shared
    near = np.exp(-((apart / (_REACH * usual)) ** 2))
    shared += _BESIDE * near / np.maximum(near.sum(axis=1, keepdims=True), 1.0)
    return shared
