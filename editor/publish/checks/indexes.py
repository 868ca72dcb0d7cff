"""Who holds what: indexes over the vault that are kept up entry by entry.

What they tell depends on what is in them alone, never on how it came there. Each `take` gives the
paths of which something else is told now.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from collections.abc import Set as AbstractSet


class Groups:
    """Members by key. Most keys have one member, which then takes no more than its own room."""

    def __init__(self) -> None:
        self._of: dict[Hashable, str | dict[str, None]] = {}

    def members(self, key: Hashable) -> Collection[str]:
        """Who belongs to `key`."""
        found = self._of.get(key)
        return () if found is None else (found,) if isinstance(found, str) else found

    def add(self, key: Hashable, member: str) -> None:
        """From now on `member` belongs to `key`."""
        found = self._of.setdefault(key, member)
        if isinstance(found, dict):
            found[member] = None
        elif found != member:
            self._of[key] = {found: None, member: None}

    def remove(self, key: Hashable, member: str) -> None:
        """From now on `member` does not belong to `key`."""
        found = self._of.get(key)
        if isinstance(found, dict):
            found.pop(member, None)
            if len(found) == 1:
                self._of[key] = next(iter(found))
        elif found == member:
            del self._of[key]


class Holders:
    """Which entries hold the same: a place, an address, the name of a picture."""

    def __init__(self) -> None:
        self._held: dict[str, tuple[Hashable, ...]] = {}
        self._holders = Groups()

    def take(self, path: str, keys: Iterable[Hashable] = ()) -> AbstractSet[str]:
        """From now on the entry at `path` holds these; none when it is gone."""
        before, after = frozenset(self.held(path)), frozenset(keys)
        touched = {path} if before != after else set()
        for key in before ^ after:
            touched.update(self._holders.members(key))
        self.put(path, after)
        return touched

    def put(self, path: str, keys: frozenset[Hashable]) -> None:
        """As `take`, for those who know what it touches."""
        held = self._held.get(path)
        if held is None:
            for key in keys:
                self._holders.add(key, path)
        else:
            before = frozenset(held)
            for key in before - keys:
                self._holders.remove(key, path)
            for key in keys - before:
                self._holders.add(key, path)
        if keys:
            self._held[path] = tuple(keys)
        else:
            self._held.pop(path, None)

    def held(self, path: str) -> Sequence[Hashable]:
        """What the entry at `path` holds."""
        return self._held.get(path, ())

    def of(self, key: Hashable) -> Sequence[str]:
        """Who holds `key`, in the order of paths."""
        return sorted(self._holders.members(key))

    def count(self, key: Hashable) -> int:
        """How many hold `key`."""
        return len(self._holders.members(key))

    def others(self, path: str, key: Hashable) -> tuple[str, ...]:
        """Who else holds `key`."""
        return tuple(other for other in self.of(key) if other != path)


class Spellings:
    """Texts in use, who holds each, and which of them are alike.

    keys: what a text shares one of with all that it is alike. alike: whether two that share one
    are. tells: whether something is told of a text with so many holders beside one that has so
    many; a text that several hold is beside itself.
    """

    # So many texts with something in common are alike in nothing that tells: numbered names, say.
    MOST = 80

    def __init__(
        self,
        keys: Callable[[str], Iterable[Hashable]],
        alike: Callable[[str, str], bool],
        tells: Callable[[int, int], bool] = lambda _own, _other: True,
    ) -> None:
        self._keys = keys
        self._alike = alike
        self._tells = tells
        self._beside_itself = tells(2, 2)
        self._holders = Holders()
        self._groups = Groups()
        self._near: dict[str, tuple[str, ...]] = {}

    def take(self, path: str, texts: Iterable[str] = ()) -> AbstractSet[str]:
        """From now on the entry at `path` holds these texts; none when it is gone."""
        before, after = frozenset(self._holders.held(path)), frozenset[Hashable](texts)
        if before == after:
            return frozenset()
        changed = [text for text in map(str, before ^ after) if not self._stays_alone(text, after)]
        if not changed:  # as with most texts of most entries
            self._holders.put(path, after)
            return {path}
        known = {text: self.told(text) for text in self._with_near(changed)}
        touched = {path}
        self._holders.put(path, after)
        for text in changed:
            if (text in self._near) != bool(self.count(text)):
                touched |= self._remove(text) if text in self._near else self._add(text)
        for text in known.keys() | self._with_near(changed):
            if self.told(text) != known.get(text, ()):
                touched.update(self.of(text))
        return touched

    def _stays_alone(self, text: str, after: AbstractSet[Hashable]) -> bool:
        """Whether nothing is told of a text, known already, by one holder more or less."""
        if self._beside_itself or self._near.get(text) != ():
            return False
        return text in after or self.count(text) > 1

    def texts(self, path: str) -> Sequence[str]:
        """The texts that the entry at `path` holds."""
        return sorted(map(str, self._holders.held(path)))

    def told(self, text: str) -> tuple[tuple[str, int], ...]:
        """The texts that something is told of beside this one, with how many hold each."""
        beside = self._near.get(text, ())
        if not beside and not self._beside_itself:
            return ()
        own = self.count(text)
        beside = (text, *beside) if own > 1 else beside
        counted = ((other, self.count(other)) for other in beside)
        return tuple((other, many) for other, many in counted if self._tells(own, many))

    def of(self, text: str) -> Sequence[str]:
        """Who holds the text."""
        return self._holders.of(text)

    def count(self, text: str) -> int:
        """How many hold the text."""
        return self._holders.count(text)

    def _with_near(self, texts: Iterable[str]) -> set[str]:
        return {one for text in texts for one in (text, *self._near.get(text, ()))}

    def _add(self, text: str) -> set[str]:
        crossed: set[str] = set()
        keys = self._hashes(text)
        for key in keys:
            self._groups.add(key, text)
            group = self._groups.members(key)
            if len(group) == self.MOST + 1:
                crossed.update(group)
        near = self._near[text] = self._found(text, keys)
        for other in near:
            self._near[other] = tuple(sorted({*self._near[other], text}))
        return self._again(crossed - {text})

    def _remove(self, text: str) -> set[str]:
        crossed: set[str] = set()
        for key in self._hashes(text):
            before = len(self._groups.members(key))
            self._groups.remove(key, text)
            if before == self.MOST + 1:
                crossed.update(self._groups.members(key))
        near = self._near.pop(text)
        for other in near:
            self._near[other] = tuple(one for one in self._near[other] if one != text)
        return self._again(crossed)

    def _hashes(self, text: str) -> Sequence[int]:
        """The keys in little room; two that fall together cost a comparison."""
        return [hash(key) for key in self._keys(text)]

    def _again(self, texts: Iterable[str]) -> set[str]:
        """Look again at what is near these texts; gives the holders of those that changed."""
        touched: set[str] = set()
        for one in texts:
            near = self._found(one, self._hashes(one))
            if near != self._near[one]:
                self._near[one] = near
                touched.update(self.of(one))
        return touched

    def _found(self, text: str, keys: Sequence[int]) -> tuple[str, ...]:
        close: dict[str, bool] = {text: False}
        for key in keys:
            group = self._groups.members(key)
            for other in group if len(group) <= self.MOST else ():
                if other not in close:
                    close[other] = self._alike(text, other)
        return tuple(sorted(other for other, is_close in close.items() if is_close))
