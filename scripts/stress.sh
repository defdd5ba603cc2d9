# shellcheck shell=bash
# The fault laboratory: processes that are killed, disks that do wrong. Sourced by ./dev.

# stress [ACTS [FILES]]: by hand, minutes.
stress()
{
    local bad=0
    install_missing build
    build dev baton-stress desk_tests
    laboratory "${1:-50000}" 10 || bad=1
    mutations "${2:-10000}" "$(date +%j)" || bad=1 # other files each day
    LC_ALL=C.UTF-8 TZ=UTC timed "Every fault at every step" \
        build/dev/tests/desk/desk_tests '[.stress]' || bad=1
    return "$bad"
}

# TSan does not follow a child that is begun by clone(): cases with a process are left out.
race()
{
    install_missing build lint
    build tsan desk_tests
    QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC \
        TSAN_OPTIONS="suppressions=$PWD/tests/tsan.supp exitcode=66" \
        timed "ThreadSanitizer" build/tsan/tests/desk/desk_tests '~[slow]~[process]'
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

# mutations COUNT SEED
mutations()
{
    local folder
    folder=$(mktemp -d)
    build/dev/tests/stress/baton-stress mutations "$folder" "$1" "$2" || {
        echo "The files are in $folder; once more: baton-stress mutations EMPTY-FOLDER $1 $2"
        return 1
    }
    rm -rf "$folder"
}

# Short ones in CI; each counts as one case.
count_stress()
{
    count "laboratory 1500 8"
    count "mutations 300 1"
}

count()
{
    if $1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
    fi
}
