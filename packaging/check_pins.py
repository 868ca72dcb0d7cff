"""Everything the project asks for, directly or not, has the version that constraints.txt pins."""

import sys
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PINS = {
    canonicalize_name(pin.name): pin.specifier
    for line in Path(__file__).with_name("constraints.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
    if (pin := Requirement(line)).marker is None or pin.marker.evaluate()
}


def applies(requirement: Requirement, extras: set[str]) -> bool:
    """Whether `requirement` holds here for a package asked for with `extras`."""
    marker = requirement.marker
    return marker is None or any(marker.evaluate({"extra": extra}) for extra in extras | {""})


def follow(requirement: Requirement, seen: dict[str, str]) -> None:
    """Put into `seen` the name and version of all that `requirement` brings along."""
    name = canonicalize_name(requirement.name)
    asked = f"{name}[{','.join(sorted(requirement.extras))}]"
    if asked in seen:
        return
    seen[asked] = version(name)
    for line in requires(name) or ():
        needed = Requirement(line)
        if applies(needed, requirement.extras):
            follow(needed, seen)


installed: dict[str, str] = {}
try:
    follow(Requirement("territory-editor[dev]"), installed)
except PackageNotFoundError as missing:
    sys.exit(f"Not installed: {missing.name}.")
versions = {asked.partition("[")[0]: found for asked, found in installed.items()}
del versions["territory-editor"]
unpinned = [
    f"{name} {found}"
    for name, found in sorted(versions.items())
    if name not in PINS or not PINS[name].contains(found)
]
if unpinned:
    sys.exit("Not as packaging/constraints.txt says: " + ", ".join(unpinned))
print(f"{len(versions)} packages, each at its pinned version.")
