# shellcheck shell=bash
# Installs what is missing, by the system's own packages. Sourced by ./dev.

# Each of them is named in the README with its reason.
packages_for()
{
    case $1 in
        build)
            echo cmake ninja-build g++ pkg-config qt6-base-dev qt6-svg-dev qt6-qpa-plugins \
                qt6-l10n-tools qt6-translations-l10n \
                libgl-dev libsqlite3-dev zlib1g-dev libcli11-dev libical-dev libxlsxwriter-dev libsodium-dev \
                catch2 breeze-icon-theme \
                fonts-inter fonts-noto-core tzdata ca-certificates
            ;;
        lint) echo clang-19 clang-format-19 clang-tidy-19 libclang-rt-19-dev ;;
        coverage) echo gcovr ;;
        package) echo dpkg-dev file ;;
        bench) echo libbusiness-hours-perl ;; # beside which the calendar is measured
    esac
}

is_installed()
{
    dpkg-query -W -f='${db:Status-Status}' "$1" 2> /dev/null | grep -qx installed
}

missing_packages()
{
    local package
    for package in $(for group in "$@"; do packages_for "$group"; done); do
        is_installed "$package" || echo "$package"
    done
}

as_root()
{
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo > /dev/null; then
        sudo "$@"
    else
        echo "This needs root: run it as root, or install sudo." >&2
        return 1
    fi
}

apt()
{
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq "$@" < /dev/null
}

# install_missing GROUP ...
install_missing()
{
    if ! command -v apt-get > /dev/null; then
        say_what_to_install
        return
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} = 0 ] && return 0
    echo "Installing: ${missing[*]}"
    timed "Installing" install_packages "${missing[@]}"
}

install_packages()
{
    local log=build/install.log
    mkdir -p build
    { apt update && apt install -y --no-install-recommends "$@"; } > "$log" 2>&1 || {
        cat "$log" >&2
        return 1
    }
}

# Other systems: go on where the tools are there, CMake names what it cannot find.
say_what_to_install()
{
    command -v cmake > /dev/null && command -v ninja > /dev/null && return 0
    cat >&2 <<'TEXT'
This system has no apt-get. Please install by its own packages: CMake 3.25 or newer, Ninja, a C++23
compiler (g++ 12 or clang 19), Qt 6.4 or newer (base and svg), SQLite 3.37 or newer with FTS5, zlib,
CLI11, libical 3, libxlsxwriter, libsodium, Catch2 2.13 and the Breeze icons; for ./dev lint and ./dev fuzz also clang, clang-format and
clang-tidy 19. Then run this command again.
TEXT
    return 1
}
