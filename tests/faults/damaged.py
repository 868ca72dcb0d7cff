"""Opens damaged files: nothing crashes, and no byte of them is altered."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from editor.messages import english
from tests.conftest import ROOT, SAMPLE
from tests.faults._damage import DAMAGES
from tests.faults.harness import Asked, Count, section


def damaged_vault(folder: Path, count: int, dice: random.Random) -> None:
    """Copy the sample vault to `folder` with `count` damaged files among its entries."""
    shutil.copytree(SAMPLE, folder, dirs_exist_ok=True)
    sources = sorted((folder / "content").rglob("*.md"))
    for number in range(count):
        source = sources[number % len(sources)]
        damage = DAMAGES[number % len(DAMAGES)]
        file = source.with_name(f"damaged-{number:04}-{damage.__name__}.md")
        file.write_bytes(damage(source.read_bytes(), dice))


def digests(folder: Path) -> dict[str, str]:
    """A digest of each file's bytes, by its path."""
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def read_all(folder: Path) -> list[str]:
    """Ask everything of every entry that views ask, without a window; gives what failed."""
    from editor.article.addresses import FileAddresses
    from editor.article.page import PageContent, render_article_of
    from editor.article.theme import theme_of
    from editor.publish.checks.review import Review
    from editor.workspace.workspace import Workspace

    failures: list[str] = []
    workspace = Workspace.open(folder)
    workspace.load()
    theme = theme_of(workspace.root)
    for problem in workspace.problems():
        english(problem)
    for name in workspace.settings.maps:
        workspace.map(name)
    for entry in workspace.entries():
        try:
            for told in entry.problems:
                english(told.message)
            _ = entry.fields, entry.body, workspace.schema(entry.collection)
            content = PageContent(
                path=entry.path,
                body=entry.body,
                fields=entry.fields,
                dialect=entry.collection.dialect,
                links=workspace.links,
                pictures=workspace.pictures,
                theme=theme,
                read=workspace.document.text,
            )
            render_article_of(content, addresses=FileAddresses(folder))
        except Exception as error:  # noqa: BLE001 - counted
            failures.append(f"{entry.path}: {error!r}")
    try:
        review = Review(workspace)
        review.work()
        for finding in review.findings():
            english(finding.message)
    except Exception as error:  # noqa: BLE001 - counted
        failures.append(f"the checks: {error!r}")
    return failures


def altered(folder: Path, before: dict[str, str]) -> list[str]:
    """Which files no longer hold what they held."""
    now = digests(folder)
    return [
        f"{path} was altered" for path in before.keys() | now if before.get(path) != now.get(path)
    ]


@section
def opened(asked: Asked) -> Iterator[Count]:
    """Damaged files among an open vault's entries: no crash, no altered byte.

    Flipped bits, cut off ends, blocks of zeros, signs where they do not belong, lines out of
    order, and noise. Not covered: what a picture of the vault may hold.
    """
    count = asked.count(1000, 60)
    damaged_vault(asked.folder, count, asked.dice())
    before = digests(asked.folder)
    yield Count("files read, checked and rendered", count, read_all(asked.folder))
    every = asked.count(1, 4)
    run = subprocess.run(
        [sys.executable, "-m", "tests.faults._window", str(asked.folder), str(every)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=600,
    )  # fmt: skip
    if run.returncode:
        yield Count("files shown in the window", count, [f"crashed: {run.stderr[-2000:]}"])
    else:
        shown, failures = json.loads(run.stdout.splitlines()[-1])
        yield Count("files shown in the window, then saved", shown, failures)
    yield Count("files with every byte as before", len(before), altered(asked.folder, before))


@section
def own_files(asked: Asked) -> Iterator[Count]:
    """The vault's own files damaged, one at a time: settings, schemas, regions, pictures, pages.

    Each time the vault is opened, with everything asked of it that views ask.
    """
    vault = asked.folder / "vault"
    shutil.copytree(SAMPLE, vault)
    for entry in sorted((vault / "content").rglob("*.md"))[5:]:
        entry.unlink()  # a few stand for all
    files = sorted(file for file in (vault / ".territory").rglob("*") if file.is_file())
    dice = asked.dice()
    failures = []
    count = asked.count(1000, 24)
    for number in range(count):
        file, damage = files[number % len(files)], dice.choice(DAMAGES)
        whole = file.read_bytes()
        file.write_bytes(damage(whole, dice))
        before = digests(vault)
        what = f"number {number}: {file.name} {damage.__name__}"
        try:
            failures += [f"{what}: {failure}" for failure in read_all(vault)]
        except Exception as error:  # noqa: BLE001 - counted
            failures.append(f"{what}: {error!r}")
        failures += [f"{what}: {told}" for told in altered(vault, before)]
        file.write_bytes(whole)
    yield Count("files of the vault itself", count, failures)
