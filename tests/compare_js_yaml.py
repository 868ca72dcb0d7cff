"""Holds what `territory-editor get` prints to what js-yaml reads.

    python tests/compare_js_yaml.py FOLDER...    compare over every Markdown file below
    python tests/compare_js_yaml.py --mutate N FOLDER...    also over N damaged variants of them
    python tests/compare_js_yaml.py --record     write tests/golden/js_yaml.json anew

Needs Node.js and npm; js-yaml is installed into a temporary folder. The exit status is 1 when
anything differs. Run on demand, not by the test command.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parent.parent
GOLDEN = PROJECT / "tests" / "golden" / "js_yaml.json"
sys.path.insert(0, str(PROJECT))

from editor.vault import store  # noqa: E402 - the path comes first
from editor.vault.fields import parse  # noqa: E402
from editor.vault.values import as_json  # noqa: E402

# Reads a JSON list of YAML texts, writes a JSON list of {"value"} or {"reason"}. Dates at midnight
# print as dates alone: JavaScript does not know the difference.
READER = r"""
const yaml = require('js-yaml');
const plain = (value, above = []) => {
  if (value instanceof Date) {
    const text = isNaN(value) ? 'Invalid Date' : value.toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, -14) : text;
  }
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (value === null || typeof value !== 'object') return value === undefined ? null : value;
  if (above.includes(value)) throw new Error('a value contains itself');
  const below = [...above, value];
  if (Array.isArray(value)) return value.map(item => plain(item, below));
  return Object.fromEntries(Object.keys(value).map(key => [key, plain(value[key], below)]));
};
const texts = JSON.parse(require('fs').readFileSync(0, 'utf8'));
console.log(JSON.stringify(texts.map(text => {
  try { return {value: plain(yaml.load(text))}; } catch (error) { return {reason: error.message}; }
})));
"""

SCRAPS = (
    " ", "  ", "\n", "\t", ":", ": ", "- ", "-", "#", " #", "'", '"', "[", "]", "{", "}", ",",
    "&a ", "*a", "!!str ", "!", "|", "|-\n", ">", "? ", "%", "@", "a", "b: ", "1", "0x1", "~",
    "null", "true", "<<: ", "\r\n", "\r", "\u2028", "\x85", "\\", "---", "...\n", "é", "\xa0",
    "\ufeff", "2024-01-02", "12:30", "\n  ", "\n- ", "\n    ", "!!map ", "\x07", "=", "`",
)  # fmt: skip


def install(folder: Path, version: str) -> None:
    """Install js-yaml of a major version into `folder`."""
    command = ["npm", "install", "--silent", "--no-audit", "--no-fund", f"js-yaml@{version}"]
    subprocess.run(command, cwd=folder, check=True)


def read_by_js_yaml(folder: Path, texts: list[str]) -> list[dict[str, Any]]:
    """What js-yaml in `folder` reads from each text, or its reason to reject it."""
    command = ["node", "-e", READER]
    done = subprocess.run(
        command, cwd=folder, input=json.dumps(texts), capture_output=True, text=True, check=True
    )
    return list(json.loads(done.stdout))


def as_get_prints(text: str) -> dict[str, Any]:
    """The fields that `get` prints for an entry with this frontmatter; or its first problem."""
    front = parse(f"---\n{text}---\n")
    if front.problems:
        return {"reason": front.problems[0].message.code}
    fields = {key: as_json(field.value) for key, field in front.fields.items()}
    return {"value": json.loads(json.dumps(fields))}


def alike(ours: Any, theirs: Any) -> bool:
    """Equal as JSON; a time stamp at midnight is a date to them."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return ours.keys() == theirs.keys() and all(alike(ours[k], theirs[k]) for k in ours)
    if isinstance(ours, list) and isinstance(theirs, list):
        return len(ours) == len(theirs) and all(map(alike, ours, theirs))
    if isinstance(ours, str) and isinstance(theirs, str):
        return ours in (theirs, f"{theirs}T00:00:00.000Z")
    if isinstance(ours, int | float) and isinstance(theirs, int | float):
        same_kind = isinstance(ours, bool) == isinstance(theirs, bool)
        return same_kind and math.isclose(ours, theirs, rel_tol=1e-15)
    return ours is theirs


def agree(ours: dict[str, Any], theirs: dict[str, Any]) -> bool:
    """Both reject the text, or both read the same; what is no mapping has no fields for us."""
    if "reason" in theirs:
        return "reason" in ours
    value = theirs["value"]
    if value is None:
        return ours == {"value": {}}
    if not isinstance(value, dict):
        return ours == {"reason": "vault.not-a-mapping"}
    return "value" in ours and alike(ours["value"], value)


def mutated(texts: list[str], count: int, seed: int = 1) -> list[str]:
    """Damaged variants of the texts."""
    dice = random.Random(seed)
    out = []
    for _ in range(count):
        text = dice.choice(texts)
        for _ in range(dice.randint(1, 5)):
            place = dice.randint(0, len(text))
            if dice.random() < 0.65:
                text = text[:place] + dice.choice(SCRAPS) + text[place:]
            else:
                text = text[:place] + text[place + dice.randint(1, 4) :]
        text = text.replace("\n---", "\n- -")  # would be a fence
        if not text.startswith("---"):
            out.append(text if text.endswith("\n") else text + "\n")
    return out


def compare(folders: list[Path], mutations: int) -> int:
    blocks: dict[str, str] = {}
    for folder in folders:
        for path in sorted(folder.rglob("*.md")):
            try:
                front = parse(store.read(path))
            except store.UnreadableFile as error:
                print(error)
                continue
            if front.present:
                blocks[str(path)] = front.block
    for number, text in enumerate(mutated(list(blocks.values()), mutations)):
        blocks[f"variant {number}"] = text
    with tempfile.TemporaryDirectory() as name:
        install(Path(name), "4")
        theirs = read_by_js_yaml(Path(name), list(blocks.values()))
    differ = 0
    for (path, block), read in zip(blocks.items(), theirs, strict=True):
        ours = as_get_prints(block)
        if not agree(ours, read):
            differ += 1
            print(f"{path}\n  {block!r}\n  get     {ours}\n  js-yaml {read}")
    print(f"{len(blocks)} blocks, {differ} differ")
    return 1 if differ else 0


def record() -> int:
    """Ask js-yaml 4 and 3 what they make of the texts in the golden file."""
    golden = json.loads(GOLDEN.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as name:
        for version in ("4", "3"):
            folder = Path(name, version)
            folder.mkdir()
            install(folder, version)
            scalars = read_by_js_yaml(folder, [f"_: {word}\n" for word in golden["scalars"]])
            golden[f"scalars_{version}"] = [
                read["value"]["_"] if "value" in read else {"rejected": True} for read in scalars
            ]
            if version == "4":
                golden["documents"] = [
                    {"text": document["text"], **read}
                    for document, read in zip(
                        golden["documents"],
                        read_by_js_yaml(folder, [d["text"] for d in golden["documents"]]),
                        strict=True,
                    )
                ]
    text = json.dumps(golden, indent=1, ensure_ascii=True)
    GOLDEN.write_text(text + "\n", encoding="utf-8")
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    parser.add_argument("--mutate", type=int, default=0, metavar="N")
    parser.add_argument("--record", action="store_true")
    options = parser.parse_args()
    if options.record:
        return record()
    if not options.folders:
        parser.error("name a folder")
    return compare(options.folders, options.mutate)


if __name__ == "__main__":
    sys.exit(main())
