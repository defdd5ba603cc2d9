# Configures by preset and builds. Sourced by ./dev.

# build PRESET [TARGET ...]
build()
{
    local preset=$1
    shift
    cmake --preset "$preset" > "build-$preset.log" 2>&1 || {
        cat "build-$preset.log" >&2
        rm -f "build-$preset.log"
        return 1
    }
    rm -f "build-$preset.log"
    local begun=$SECONDS
    echo "Building $preset ..."
    cmake --build "build/$preset" ${1:+--target "$@"} -- -k 0 --quiet
    echo "Built $preset in $((SECONDS - begun)) s"
}
