# shellcheck shell=bash
# Says what is being done and how long it took. Sourced by ./dev.

# timed TEXT COMMAND [ARGUMENT ...]: answers what the command answers.
timed()
{
    local text=$1 begun=$SECONDS status=0
    shift
    echo "$text ..."
    "$@" || status=$?
    if [ "$status" = 0 ]; then
        echo "$text: $((SECONDS - begun)) s"
    else
        echo "$text: failed after $((SECONDS - begun)) s"
    fi
    return "$status"
}
