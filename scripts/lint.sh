# shellcheck shell=bash
# Format, direction of includes, headers that compile alone, clang-tidy, sizes. Sourced by ./dev.

# A tidy run costs about 15 s a file, a header alone 4 s, and CI has 25 minutes for everything.
most_tidied=16
most_headers=40

# lint [--changed]
lint()
{
    local bad=0 sources headers=.
    install_missing build lint || return
    if [ "${1:-}" = --changed ]; then
        sources=$(changed_files cpp | sed -n "1,${most_tidied}p") # reads to the end: no SIGPIPE
        headers=$(changed_files h | sed -n "1,${most_headers}p")
    else
        sources=$(our_sources)
    fi
    timed "Format" check_format || bad=1
    timed "Direction of includes" check_direction || bad=1
    timed "Translations" check_translations || bad=1
    timed "Headers alone" check_headers "$headers" || bad=1
    timed "clang-tidy on $(grep -c . <<< "$sources" || true) files" check_tidy "$sources" || bad=1
    report_sizes
    return "$bad"
}

# Every text has its German one, and every plural its English ones.
check_translations()
{
    mkdir -p build/generated
    cmake -DSOURCE="$PWD" -DLANGUAGE=de -DCOPY="$PWD/build/generated/check_de.ts" \
        -P cmake/CheckTranslations.cmake &&
        cmake -DSOURCE="$PWD" -DLANGUAGE=en -DONLY=-pluralonly \
            -DCOPY="$PWD/build/generated/check_en.ts" -P cmake/CheckTranslations.cmake
}

our_sources()
{
    git ls-files 'app/*.cpp' 'core/*.cpp' 'ui/*.cpp'
}

our_files()
{
    our_sources
    git ls-files 'app/*.h' 'core/*.h' 'ui/*.h' 'tests/*.cpp' 'tests/*.h'
}

# changed_files EXTENSION: newest commit first, each file once.
changed_files()
{
    git log --format= --name-only --diff-filter=d "$(lint_base)..HEAD" -- \
        "app/*.$1" "core/*.$1" "ui/*.$1" | awk '!seen[$0]++' | while read -r file; do
        [ ! -f "$file" ] || echo "$file"
    done
}

# Where this branch left main; on main itself, or in a shallow clone, the last commits.
lint_base()
{
    local base
    base=$(git merge-base HEAD origin/main 2> /dev/null || true)
    if [ -z "$base" ] || [ "$base" = "$(git rev-parse HEAD)" ]; then
        base=$(git rev-list -n 20 --first-parent HEAD | tail -n 1)
    fi
    echo "$base"
}

check_format()
{
    our_files | xargs clang-format-19 --dry-run -Werror
}

check_direction()
{
    our_files | xargs awk -f scripts/direction.awk
}

# check_headers NAMES: the objects of CMake's header sets whose path holds one of the lines; their own
# target would build every library before them.
check_headers()
{
    [ -n "$1" ] || return 0
    configure lint || return
    ninja -C build/lint -t targets all |
        sed -n 's/^\(.*_verify_interface_header_sets\.dir\/.*\.o\): .*/\1/p' |
        { grep "$1" || true; } |
        xargs -r ninja -C build/lint -k 0 --quiet
}

check_tidy()
{
    [ -n "$1" ] || return 0
    configure lint || return
    xargs -P "$(nproc)" -n 2 clang-tidy-19 --quiet -p build/lint <<< "$1" 2> build/tidy.log
}

# For information: nothing fails by it.
report_sizes()
{
    our_sources | xargs wc -l | awk '$2 != "total"' | sort -n | awk '
        { lines[NR] = $1; if ($1 > 300) long = long "\n    " $1 " " $2; sum += $1 }
        END { printf "%d sources, %d lines, median %d; over 300 lines:%s\n", NR, sum,
              lines[int((NR + 1) / 2)], long == "" ? " none" : long }'
    our_sources | xargs awk -f scripts/functions.awk | sort -n | awk '
        { lines[NR] = $1; if ($1 > 40) long = long "\n    " $1 " " $2 }
        END { printf "%d functions, nine in ten under %d lines; over 40 lines:%s\n", NR,
              lines[int(NR * 0.9) + 1] + 1, long == "" ? " none" : long }'
}
