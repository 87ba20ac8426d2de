# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by app/run, tests/run and .ci/run: takes a bare Debian 12 machine to one that can build Marquee.

build_packages="g++ cmake ninja-build lld ccache pkg-config libeigen3-dev libfmt-dev nlohmann-json3-dev zlib1g-dev libzip-dev
    libpugixml-dev libutf8proc-dev libxlsxwriter-dev qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-qpa-plugins qt6-wayland libgl-dev fonts-inter"
check_packages="clang-format-14 clang-tidy-14 clang-14 libclang-rt-14-dev llvm-14 desktop-file-utils git"

say() { printf '%s\n' "$*" >&2; }

# install_packages PACKAGE...: installs what is missing with apt, saying so; asks for sudo only when not root.
install_packages() {
    missing=""
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    say "Installing missing Debian packages:$missing"
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { say "Please install them as root: apt-get install$missing"; return 1; }
        as_root=sudo
    fi
    # Most machines have fresh package lists; refresh them only when the first try fails.
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null 2>&1 && return 0
    $as_root apt-get update -qq || say "The package lists could not be refreshed."
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null ||
        { say "apt-get could not install:$missing"; return 1; }
}

# build PRESET [TARGET...]: configures when needed and builds.
build() {
    preset=$1
    shift
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >/dev/null || { cmake --preset "$preset"; return 1; }
    if [ $# -gt 0 ]; then
        cmake --build "build/$preset" --target "$@"
    else
        cmake --build "build/$preset"
    fi
}
