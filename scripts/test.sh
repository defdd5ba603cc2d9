# shellcheck shell=bash
# Builds and runs every test. Sourced by ./dev.

passed=0
failed=0
skipped=0
longest_program=900 # seconds; a test that hangs must not hang the machine

run_tests()
{
    local begun=$SECONDS
    install_missing build
    build dev
    run_programs build/dev
    count_stress
    build asan tests/all
    run_programs build/asan '~[slow]'
    if [ "${CI:-}" = true ]; then
        count_lint
    fi
    echo "All of it took $((SECONDS - begun)) s"
    finish_tests
}

# run_programs BUILD [CATCH2 FILTER]: core_tests, desk_tests, ui_tests, whichever there are; the
# longest first, as many side by side as there are processors.
run_programs()
{
    local program
    export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC
    export ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
    for program in "$1"/tests/{ui,desk,core,exchange}/*_tests; do
        [ -x "$program" ] || continue
        while [ "$(jobs -rp | wc -l)" -ge "$(nproc)" ]; do
            wait -n || true
        done
        run_program "$program" "${@:2}" &
    done
    wait
    for program in "$1"/tests/*/*_tests; do
        count_program "$program"
    done
}

# run_program PROGRAM [ARGUMENT ...]: what it said is in PROGRAM.log, how it ended in PROGRAM.end.
run_program()
{
    local status=0 begun=$SECONDS
    timeout "$longest_program" "$@" > "$1.log" 2>&1 < /dev/null || status=$?
    echo "$status $((SECONDS - begun))" > "$1.end"
}

# count_program PROGRAM: counts its cases; shows what it said when one failed.
count_program()
{
    local log=$1.log status seconds good bad
    read -r status seconds < "$1.end"
    read -r good bad < <(awk -f scripts/catchtotals.awk "$log")
    if [ "$bad" = 0 ] && { [ "$status" != 0 ] || [ "$good" = 0 ]; }; then
        bad=1 # it crashed, hung, was stopped by a sanitizer, or holds no test
    fi
    [ "$bad" = 0 ] || tail -n 150 "$log"
    echo "$1: $good passed, $bad failed, $seconds s"
    passed=$((passed + good))
    failed=$((failed + bad))
    skipped=$((skipped + $(grep -c '^skipped: ' "$log" || true)))
}

# The lint counts as one case, so that a CI that reads the last line sees it.
count_lint()
{
    if lint --changed; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
    fi
}

finish_tests()
{
    [ "$skipped" = 0 ] || echo "$skipped skipped: the histories in ../shared/data are not here"
    echo "$passed passed, $failed failed"
    [ "$failed" = 0 ] && [ "$passed" -gt 0 ]
}
