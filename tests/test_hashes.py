"""OpenSSL is not loaded for hashes, and they are the same without."""

from __future__ import annotations

import subprocess
import sys

import pytest

ROOM = """
import sys
{before}
import editor.hashes
import hashlib, hmac, secrets
print(sys.modules.get("_hashlib") is not None)
for name in sorted(hashlib.algorithms_guaranteed):
    made = hashlib.new(name, b"Tea and thread")
    print(name, made.hexdigest(*([8] if name.startswith("shake") else [])))
print(hmac.new(b"key", b"Tea", "sha256").hexdigest(), secrets.compare_digest(b"a", b"b"))
"""


def _hashes(before: str = "") -> tuple[bool, list[str]]:
    """Whether OpenSSL's are there after `before`, and hashes of all kinds."""
    done = subprocess.run(
        [sys.executable, "-c", ROOM.format(before=before)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stderr == ""
    first, *rest = done.stdout.splitlines()
    return first == "True", rest


def test_hashes_are_the_same_without_openssl() -> None:
    pytest.importorskip("_hashlib")
    loaded, with_it = _hashes("import hashlib")
    assert loaded
    loaded, without = _hashes()
    assert not loaded
    assert without == with_it


def test_a_python_without_hashes_of_its_own_takes_those_of_openssl() -> None:
    pytest.importorskip("_hashlib")
    loaded, hashes = _hashes("sys.modules['_md5'] = None")
    assert loaded
    assert hashes == _hashes()[1]


@pytest.mark.skipif(sys.platform != "linux", reason="looks where Linux tells of libraries")
def test_nothing_that_an_open_vault_needs_brings_openssl_in() -> None:
    """All that hashes, makes secrets or watches, with what these import."""
    rooms = (
        "editor.article.assembly", "editor.publish.checks.review",
        "editor.workspace.index.database", "editor.workspace.saves", "jinja2.sandbox",
        "jsonschema_rs", "shapely", "watchfiles",
    )  # fmt: skip
    program = f"""
import editor.hashes, {", ".join(rooms)}
from pathlib import Path
print("libcrypto" in Path("/proc/self/maps").read_text())
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split() == ["False"]
