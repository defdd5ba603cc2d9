# Format, direction of includes, headers that compile alone, clang-tidy. Sourced by ./dev.

our_files()
{
    git ls-files 'app/*.cpp' 'app/*.h' 'core/*.cpp' 'core/*.h' 'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' \
        'tests/*.h'
}

# Sources of the last commits, at most 20: a tidy run costs 15 s a file.
changed_sources()
{
    local base
    base=$(git rev-parse -q --verify HEAD~3 || git rev-list --max-parents=0 HEAD | tail -1)
    git diff --name-only --diff-filter=d "$base" -- 'app/*.cpp' 'core/*.cpp' 'ui/*.cpp' | head -20
}

check_format()
{
    our_files | xargs clang-format-19 --dry-run -Werror
}

check_direction()
{
    our_files | xargs awk -f scripts/direction.awk
}

check_headers()
{
    build lint all_verify_interface_header_sets
}

check_tidy()
{
    local files=$1
    [ -z "$files" ] && return 0
    cmake --preset lint > /dev/null
    cmake --build build/lint --target baton_core_autogen > /dev/null 2>&1 || true
    echo "$files" | xargs -P 2 -n 2 clang-tidy-19 --quiet -p build/lint 2> /dev/null
}

lint()
{
    local failed=0 tidied
    if [ "${1:-}" = --changed ]; then
        tidied=$(changed_sources)
    else
        tidied=$(git ls-files 'app/*.cpp' 'core/*.cpp' 'ui/*.cpp')
    fi
    echo "Format ..." && check_format || failed=1
    echo "Direction of includes ..." && check_direction || failed=1
    echo "Headers alone ..." && check_headers || failed=1
    echo "clang-tidy on $(echo "$tidied" | grep -c . || true) files ..."
    check_tidy "$tidied" || failed=1
    return $failed
}
