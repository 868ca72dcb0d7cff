# What the commands share that build packages; sourced by them (bash).
#
# Packages come of an environment of its own, .cache/packages-environment, and go to
# build/packages. The same commit gives the same bytes: nothing is dated but by the commit.

. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/setup.sh"

packages=$root/build/packages
made=$root/build/made

# set_up_building: the environment, and what is told to all that is run in it.
set_up_building() {
    venv=$root/.cache/packages-environment
    package_lists+=("$root/packaging/build-packages.txt")
    mkdir -p "$root/.cache" "$packages"
    if ! { [ -f "$venv/stamp" ] && wanted | cmp -s - "$venv/stamp"; }; then
        install_system_packages
        rm -rf "$venv"
        say "Making the environment that packages are built in."
        # The system's own comes first: its libraries are brought along.
        "$(PATH=/usr/bin:$PATH find_python)" -m venv "$venv" || stop "The virtual environment could not be made."
        pip_install hatchling && pip_install --no-build-isolation --editable "$root[packages]" ||
            stop "The Python packages could not be installed."
        wanted >"$venv/stamp"
    fi
    PATH=$venv/bin:$PATH
    SOURCE_DATE_EPOCH=$(python "$root/packaging/release.py" epoch)
    version=$(python "$root/packaging/release.py" version)
    export PATH SOURCE_DATE_EPOCH PYTHONHASHSEED=1 PYTHONPATH="" LC_ALL=C.UTF-8 TZ=UTC
    umask 022
}
