# Installs what is missing, by the system's own packages. Sourced by ./dev.

packages_for()
{
    case $1 in
        build)
            echo cmake ninja-build g++ pkg-config qt6-base-dev libqt6svg6-dev qt6-qpa-plugins \
                libgl-dev libsqlite3-dev zlib1g-dev libcli11-dev catch2 breeze-icon-theme \
                fonts-inter fonts-noto-core tzdata ca-certificates
            ;;
        lint) echo clang-19 clang-format-19 clang-tidy-19 libclang-rt-19-dev ;;
        package) echo dpkg-dev file ;;
    esac
}

as_root()
{
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

install_missing()
{
    if ! command -v apt-get > /dev/null; then
        command -v cmake ninja > /dev/null && return 0
        cat >&2 <<'TEXT'
This system has no apt-get. Please install, by its own packages: CMake 3.25, Ninja, a C++23
compiler (g++ 12 or clang 19), Qt 6.4 or newer (base and svg), SQLite 3.37 with FTS5, zlib, CLI11,
Catch2 2.13 and the Breeze icons; then run this command again.
TEXT
        return 1
    fi
    local missing=() package group
    for group in "$@"; do
        for package in $(packages_for "$group"); do
            dpkg-query -W -f='${db:Status-Status}' "$package" 2> /dev/null | grep -qx installed ||
                missing+=("$package")
        done
    done
    [ ${#missing[@]} = 0 ] && return 0
    echo "Installing: ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        "${missing[@]}" > /dev/null
}
