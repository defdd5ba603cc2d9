# Builds and runs every test. Sourced by ./dev.

# Runs one test program and adds its cases to $passed, $failed and $skipped.
run_program()
{
    local program=$1 log status=0 begun=$SECONDS
    shift
    log=$(mktemp)
    "$program" "$@" > "$log" 2>&1 || status=$?
    local line cases=0 bad=0
    line=$(grep -E '^(All tests passed|test cases:)' "$log" | tail -1)
    if [[ $line =~ in\ ([0-9]+)\ test\ case ]]; then
        cases=${BASH_REMATCH[1]}
    elif [[ $line =~ test\ cases:\ +([0-9]+) ]]; then
        cases=${BASH_REMATCH[1]}
        [[ $line =~ ([0-9]+)\ failed ]] && bad=${BASH_REMATCH[1]}
    fi
    if [ "$status" != 0 ] && [ "$bad" = 0 ]; then
        bad=1 # it crashed, or a sanitizer stopped it
    fi
    skipped=$((skipped + $(grep -c '^skipped: ' "$log" || true)))
    if [ "$bad" != 0 ] || [ "$cases" = 0 ]; then
        tail -n 150 "$log"
        [ "$bad" = 0 ] && bad=1
    fi
    passed=$((passed + cases - (bad < cases ? bad : cases)))
    failed=$((failed + bad))
    echo "$program: $cases cases, $bad failed, $((SECONDS - begun)) s"
    rm -f "$log"
}

run_tests()
{
    local passed=0 failed=0 skipped=0 begun=$SECONDS
    export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC
    export ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
    install_missing build
    build dev
    run_program build/dev/tests/core/core_tests
    run_program build/dev/tests/desk/desk_tests
    [ -x build/dev/tests/ui/ui_tests ] && run_program build/dev/tests/ui/ui_tests
    build asan core_tests desk_tests
    run_program build/asan/tests/core/core_tests
    run_program build/asan/tests/desk/desk_tests '~[slow]'
    if [ "${CI:-}" = true ]; then
        install_missing lint
        if lint --changed; then
            passed=$((passed + 1))
        else
            failed=$((failed + 1))
        fi
    fi
    echo "All of it took $((SECONDS - begun)) s"
    echo "$passed passed, $failed failed, $skipped skipped"
    [ "$failed" = 0 ]
}
