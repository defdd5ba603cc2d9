# shellcheck shell=bash
# Draws every place over a fresh demo year and prints the boards' figures. Sourced by ./dev.

tour()
{
    local folder=build/tour
    local database=$folder/demo.baton
    install_missing build
    build release batondesk batondesk-cli
    rm -rf "$folder"
    mkdir -p "$folder"
    timed "Making the demo year" baton_cli init --demo
    QT_QPA_PLATFORM=offscreen timed "Drawing every place" build/release/app/batondesk \
        --tour "$folder" --index-folder "$folder/index" "$database" \
        2> >(grep -v 'propagateSizeHints' >&2) # the offscreen platform says so for every window
    baton_cli report breaches
    baton_cli report handoffs --top 5
    say_pictures "$folder"
}

# Over the tour's own database and index, so that nothing of the user's is touched.
baton_cli()
{
    build/release/app/batondesk-cli --db "$database" --index-folder "$folder/index" "$@"
}

say_pictures()
{
    local pictures=("$1"/*.png)
    if [ ! -s "${pictures[0]}" ]; then
        echo "No picture was drawn." >&2
        return 1
    fi
    echo "${#pictures[@]} pictures are in $PWD/$1"
}
