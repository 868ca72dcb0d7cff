# Sets up what the program and its checks need; sourced by the commands beside it (bash).
#
# Everything goes into the virtual environment .venv of the checkout, but for the system packages.
# Who sources this may name another environment, other versions and the Pythons it may be made with.
# A copy of all that decides about the set-up is kept as a stamp; where it still matches, there is
# nothing to do. The stamp is written last, so that an interrupted set-up counts as none.

set -euo pipefail

root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd -P)
venv=$root/.venv
constraints=$root/packaging/constraints.txt
pythons=(python3 python3.14 python3.13 python3.12 python3.11)
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1 PIP_ROOT_USER_ACTION=ignore PIP_USER=0
unset PYTHONHOME
# Lists of the system's packages that are wanted; who builds packages wants more.
package_lists=("$root/packaging/system-packages.txt")

say() { printf '%s\n' "$*" >&2; }

stop() {
    say "$*"
    exit 1
}

# set_up LEVEL: `run` (what the program needs) or `test` (also what its checks need).
set_up() {
    local level=$1
    is_set_up "$level" && return
    mkdir -p "$root/.cache"
    if command -v flock >/dev/null; then
        exec 9>"$root/.cache/set-up.lock"
        flock -n 9 || { say "Waiting for another set-up of this checkout to end."; flock 9; }
        is_set_up "$level" && return
    fi
    local python
    python=$(find_python)
    install_system_packages
    make_environment "$python"
    install_python_packages "$level"
    wanted >"$venv/set-up.run"
    [ "$level" = run ] || wanted >"$venv/set-up.test"
    rm "$venv/set-up.unfinished"
    exec 9>&-
}

# All that decides about the set-up. An environment does not survive that its folder is moved.
wanted() {
    echo "$root"
    cat "$root/pyproject.toml" "$constraints" "${package_lists[@]}"
}

is_set_up() {
    [ -x "$venv/bin/python" ] && [ ! -e "$venv/set-up.unfinished" ] || return 1
    local stamp
    for stamp in "$venv/set-up.test" "$venv/set-up.run"; do
        if [ -f "$stamp" ] && wanted | cmp -s - "$stamp"; then return 0; fi
        [ "$1" = run ] || return 1
    done
    return 1
}

find_python() {
    local candidate found=""
    for candidate in "${pythons[@]}"; do
        command -v "$candidate" >/dev/null || continue
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
        found="; $("$candidate" --version 2>&1) is too old"
    done
    stop "Territory Editor needs Python 3.11 or newer$found."
}

# The packages that are not installed, one on each line. Where a line of the list offers several
# names (releases of Debian differ), the first that this system knows stands for it.
missing_system_packages() {
    local line name installed
    installed=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' 2>/dev/null | sed -n 's/^ii  *//p')
    sed 's/#.*//' "${package_lists[@]}" | while read -r line; do
        [ -n "$line" ] || continue
        # Whichever git is there is the user's own.
        [ "$line" != git ] || ! command -v git >/dev/null || continue
        for name in ${line//|/ }; do
            grep -qxF "$name" <<<"$installed" && continue 2
        done
        for name in ${line//|/ }; do
            [ "$name" != "$line" ] && ! is_known_package "$name" || break
        done
        echo "$name"
    done
}

is_known_package() { [ -n "$(apt-cache show --no-all-versions "$1" 2>/dev/null)" ]; }

install_system_packages() {
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || return 0
    local missing as_root=()
    missing=$(missing_system_packages)
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" != 0 ]; then
        if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
            as_root=(sudo -n)
        elif grep -qvE '^(fonts-.*|git)$' <<<"$missing"; then
            stop "System packages are missing; install them with: sudo apt-get install" $missing
        else
            say "It runs without these, less well; to have them: sudo apt-get install" $missing
            return 0
        fi
    fi
    say "Installing system packages:" $missing
    # The lists may be older than what the servers hold, and the names depend on the release.
    apt update || say "The package lists could not be updated; going on with the old ones."
    missing=$(missing_system_packages)
    apt install -y --no-install-recommends $missing ||
        stop "The system packages could not be installed; $root/.cache/apt.log tells why."
}

apt() {
    ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive \
        apt-get -o DPkg::Lock::Timeout=120 "$@" >"$root/.cache/apt.log" 2>&1 </dev/null
}

# A new environment, unless there is one that works and no set-up broke off in it.
make_environment() {
    if [ -e "$venv/set-up.unfinished" ] || ! is_usable_environment; then
        say "Making the virtual environment ${venv#"$root/"}."
        rm -rf "$venv"
        "$1" -m venv "$venv" || stop "The virtual environment could not be made."
    fi
    touch "$venv/set-up.unfinished"
    rm -f "$venv/set-up.run" "$venv/set-up.test"
}

is_usable_environment() {
    grep -qsF "$venv" "$venv/bin/activate" &&
        "$venv/bin/python" -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

install_python_packages() {
    local what=$root
    [ "$1" = run ] || what="$root[dev]"
    say "Installing Python packages; the first time this downloads some 250 MB."
    # The build tool is installed beforehand, so that its version too is the one in the list.
    pip_install hatchling && pip_install --no-build-isolation --editable "$what" ||
        stop "The Python packages could not be installed. Run the command again to begin anew."
}

pip_install() { "$venv/bin/python" -m pip install -qq -c "$constraints" "$@"; }
