# shellcheck shell=bash
# Configures by preset and builds. Sourced by ./dev.

configure()
{
    local log=build/configure-$1.log
    mkdir -p build
    cmake --preset "$1" > "$log" 2>&1 || {
        cat "$log" >&2
        return 1
    }
}

# compile PRESET [TARGET ...]
compile()
{
    local preset=$1
    shift
    cmake --build "build/$preset" ${1:+--target "$@"} -- -k 0 --quiet
}

# build PRESET [TARGET ...]
build()
{
    configure "$1" || return
    timed "Building $1" compile "$@"
}
