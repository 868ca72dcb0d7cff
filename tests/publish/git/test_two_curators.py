"""Two curators edit the same entries, pull, merge and push: every edit of both arrives."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.publish.git.commits import commit
from editor.publish.git.pulling import How, pull
from editor.publish.git.pushing import push
from editor.publish.git.status import state
from editor.publish.git.trees import Clashing
from editor.vault.frontmatter import parse
from editor.vault.git import GitError
from editor.vault.merge import Side
from tests.publish.git.hub import ENTRY, GIT, Hub, git, trusted, write

pytestmark = pytest.mark.skipif(GIT is None, reason="git is not here")

PATHS = ("tide.md", "profiles/wave ü.md", "profiles/dune.md")
WHO = ("Ada", "Ben")
START = ENTRY.replace("x: 100", "x: 100\nada: none\nben: none").replace(
    "It teaches", "Ada's words.\n\nIt teaches"
) + "\nBen's words.\n"  # fmt: skip

# A step: who does what, to which entry.
ACTIONS = ("field", "clash", "item", "words", "new", "commit", "pull", "push")
STEPS = st.lists(
    st.tuples(st.sampled_from(WHO), st.sampled_from(ACTIONS), st.integers(0, len(PATHS) - 1)),
    min_size=4,
    max_size=14,
)


class World:
    """The two clones, and what each of their curators has written so far."""

    def __init__(self, base: Path, rebasing: bool) -> None:
        self.hub = Hub(base, dict.fromkeys(PATHS, START))
        self.folders = {"Ada": self.hub.ada, "Ben": self.hub.ben}
        if rebasing:
            git(self.hub.ada, "config", "pull.rebase", "true")
        self.count = 0
        self.fields: dict[tuple[str, str], str] = {}
        self.items: set[tuple[str, str]] = set()
        self.words: set[tuple[str, str]] = set()
        self.made: dict[str, str] = {}
        self.sizes = {"4-10"}

    def do(self, who: str, action: str, path: str) -> None:
        self.count += 1
        mark = f"{who}-{self.count}"
        file = self.folders[who] / path
        text = file.read_bytes().decode()
        if action == "field":
            before = parse(text).fields[who.lower()].value
            write(
                self.folders[who],
                path,
                text.replace(f"{who.lower()}: {before}", f"{who.lower()}: {mark}"),
            )
            self.fields[path, who.lower()] = mark
        elif action == "clash":
            before = parse(text).fields["size"].value
            write(self.folders[who], path, text.replace(f"size: {before}", f"size: {mark}"))
            self.sizes.add(mark)
        elif action == "item":
            write(self.folders[who], path, text.replace("sectors: [", f"sectors: [{mark}, "))
            self.items.add((path, mark))
        elif action == "words":
            write(
                self.folders[who],
                path,
                text.replace(f"{who}'s words.\n", f"{who}'s words.\n{mark} wrote.\n"),
            )
            self.words.add((path, f"{mark} wrote."))
        elif action == "new":
            write(self.folders[who], f"new/{mark}.md", START)
            self.made[f"new/{mark}.md"] = START
        elif action == "commit":
            self.commit(who)
        elif action == "pull":
            self.pull(who)
        else:
            with suppress(GitError):  # the other was faster
                push(trusted(self.folders[who]))

    def commit(self, who: str) -> None:
        repository = trusted(self.folders[who])
        if files := state(repository).files:
            commit(repository, files, f"{who} commits")

    def pull(self, who: str) -> None:
        repository = trusted(self.folders[who])
        decided: dict[Clashing, Side] = {}
        while True:
            pulled = pull(repository, decided=decided)
            if pulled.how is not How.UNDECIDED:
                return
            before = len(decided)
            sides = [Side.MINE, Side.THEIRS]
            decided |= {
                clash: sides[(self.count + n) % 2] for n, clash in enumerate(pulled.clashes)
            }
            assert len(decided) > before

    def settle(self) -> None:
        for who in WHO:
            self.commit(who)
        for who in (*WHO, WHO[0]):
            self.pull(who)
            push(trusted(self.folders[who]))

    def check(self) -> None:
        heads = {git(folder, "rev-parse", "HEAD") for folder in self.folders.values()}
        assert len(heads) == 1
        for folder in self.folders.values():
            assert not state(trusted(folder)).files
            for path in PATHS:
                front = parse((folder / path).read_bytes().decode())
                assert not front.broken
                assert front.fields["size"].value in self.sizes
                for (where, key), mark in self.fields.items():
                    assert where != path or front.fields[key].value == mark
                for where, mark in self.items:
                    assert where != path or front.fields["sectors"].value.count(mark) == 1
                for where, line in self.words:
                    assert where != path or front.body.count(line + "\n") == 1
            for path, text in self.made.items():
                assert (folder / path).read_bytes().decode() == text


@settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow])
@given(steps=STEPS, rebasing=st.booleans())
def test_every_edit_of_both_arrives(steps: list[tuple[str, str, int]], rebasing: bool) -> None:
    with tempfile.TemporaryDirectory() as base:
        world = World(Path(base), rebasing)
        for who, action, number in steps:
            world.do(who, action, PATHS[number])
        world.settle()
        world.check()


def test_a_day_of_two(tmp_path: Path) -> None:
    """One long story, with uncommitted work at each pull."""
    world = World(tmp_path, rebasing=False)
    for turn in range(3):
        for who in WHO:
            for path in PATHS:
                world.do(who, ("clash", "item", "words")[turn % 3], path)
            world.commit(who)
            world.do(who, "words", PATHS[turn % 3])
            world.do(who, "field", PATHS[0])
            world.do(who, "new", PATHS[0])
            world.pull(who)
            world.do(who, "push", PATHS[0])
    world.settle()
    world.check()
