# shellcheck shell=bash
# The fault laboratory: processes that are killed, disks that do wrong. Sourced by ./dev.

# stress [ACTS]: by hand, minutes.
stress()
{
    local bad=0
    install_missing build
    build dev baton-stress desk_tests
    laboratory "${1:-50000}" 10 || bad=1
    LC_ALL=C.UTF-8 TZ=UTC timed "Every fault at every step" \
        build/dev/tests/desk/desk_tests '[.stress]' || bad=1
    return "$bad"
}

# laboratory ACTS KILLS: the desk it worked at is kept where something was not right.
laboratory()
{
    local folder
    folder=$(mktemp -d)
    build/dev/tests/stress/baton-stress laboratory "$folder" "$1" "$2" || {
        echo "The desk and what was acknowledged are in $folder"
        return 1
    }
    rm -rf "$folder"
}

# A short one in CI; counts as one case.
count_laboratory()
{
    if laboratory 1500 8; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
    fi
}
