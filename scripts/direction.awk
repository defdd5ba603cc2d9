# An include may only point towards the ground (docs/architecture.md). Files outside the layers
# (tests) may see everything.
BEGIN {
    split("base org=base calendar=base ticket=org,base sla=ticket,calendar,base " \
          "handoff=ticket,base insight=base", pure, " ")
    for (i in pure) {
        split(pure[i], part, "=")
        allow("core/" part[1], part[2])
    }
    all_pure = "base,org,calendar,ticket,sla,handoff,insight"
    allow("core/storage", all_pure)
    allow("core/index", all_pure ",storage")
    allow("core/desk", all_pure ",storage,index")
    allow("core/words", all_pure ",storage,index,desk")
    allow("core/draw", all_pure ",desk,words")
    allow("core/exchange", all_pure ",index,desk,words,draw")
    allow("core/report", all_pure ",index,desk,words,draw")
}
function allow(layer, below,    names, n, i) {
    allowed[layer, layer] = 1
    known[layer] = 1
    n = split(below, names, ",")
    for (i = 1; i <= n; ++i)
        allowed[layer, "core/" names[i]] = 1
}
function layer_of(path,    parts) {
    split(path, parts, "/")
    return parts[1] == "core" ? "core/" parts[2] : parts[1]
}
function complain(why) {
    printf "%s:%d: %s\n", FILENAME, FNR, why
    bad = 1
}
FNR == 1 { layer = layer_of(FILENAME) }
layer == "tests" { next }
/^#include "/ {
    split($0, quoted, "\"")
    target = layer_of(quoted[2])
    if (target ~ /^core\// && known[layer] && !allowed[layer, target])
        complain(layer " must not see " target)
    if ((target == "ui" || target == "app") && layer ~ /^core/)
        complain("core must not see " target)
    if (target == "app" && layer == "ui")
        complain("ui must not see app")
    if (layer == "ui" && (target == "core/storage" || target == "core/index"))
        complain("ui asks the desk, never " target)
}
/sqlite3\.h|<QSql/ && layer !~ /^core\/(storage|index)$/ { complain("only storage and index know SQL") }
/Q_OBJECT|<QFile>|system_clock::now|currentDateTime/ &&
    layer ~ /^core\/(base|org|calendar|ticket|sla|handoff|insight)$/ &&
    FILENAME !~ /core\/base\/(clock|whendone)\.h$/ { complain("a pure folder has no object, file or clock") }
END { exit bad }
