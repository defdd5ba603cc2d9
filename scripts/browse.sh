# shellcheck shell=bash
# The page for everybody in a real browser. Sourced by ./dev.

# browse: makes the page of the demo year and opens it in Chromium: no word in the console, nothing
# fetched from anywhere, the figures there.
browse()
{
    local folder page
    install_missing build browser || return
    build release batondesk-cli || return
    folder=$(mktemp -d)
    page="$folder/page/index.html"
    build/release/app/batondesk-cli --db "$folder/demo.baton" init --demo >"$folder/made" &&
        build/release/app/batondesk-cli --db "$folder/demo.baton" publish "$folder/page" \
            >>"$folder/made" || { cat "$folder/made"; return 1; }
    chromium --headless --no-sandbox --disable-gpu --disable-dev-shm-usage \
        --user-data-dir="$folder/profile" --enable-logging=stderr --v=0 \
        --log-net-log="$folder/net.json" --virtual-time-budget=3000 \
        --dump-dom "file://$page" >"$folder/dom.html" 2>"$folder/said" || return
    local bad=0
    if grep 'CONSOLE' "$folder/said"; then
        echo "The page says something in the browser's console." && bad=1
    fi
    # Chromium itself looks for updates; what a page fetches bears the page's own site.
    if grep -o 'site=file://[^"]*","url":"https\{0,1\}://[^"]*"' "$folder/net.json"; then
        echo "The page fetches something." && bad=1
    fi
    grep -q '<svg' "$folder/dom.html" || { echo "The page holds no picture." && bad=1; }
    grep -q '<table' "$folder/dom.html" || { echo "The page holds no table." && bad=1; }
    rm -rf "$folder"
    [ "$bad" = 0 ] && echo "The page opens in Chromium: nothing in its console, nothing fetched."
    return "$bad"
}
