# An arrow may only point towards the ground (docs/architecture.md): a folder sees folders of a lower
# floor and itself. Tests see everything. Answers 1 when a line breaks a rule.
BEGIN {
    floor["core/base"] = 0
    floor["core/org"] = floor["core/calendar"] = 1
    floor["core/ticket"] = 2
    floor["core/sla"] = floor["core/handoff"] = 3
    floor["core/insight"] = 4
    floor["core/storage"] = 5
    floor["core/index"] = 6
    floor["core/desk"] = 7
    floor["core/words"] = floor["core/draw"] = 8
    floor["core/exchange"] = floor["core/report"] = 9
    floor["ui"] = 10
    floor["app"] = 11
    top_pure = floor["core/insight"]
}

function folder_of(path,    part) {
    split(path, part, "/")
    return part[1] == "core" ? "core/" part[2] : part[1]
}

function complain(why) {
    printf "%s:%d: %s\n", FILENAME, FNR, why
    bad = 1
}

FNR == 1 {
    here = folder_of(FILENAME)
    if (here != "tests" && !(here in floor))
        complain(here " has no floor yet: give it one in scripts/direction.awk")
    pure = here in floor && floor[here] <= top_pure
    knows_sql = here == "core/storage" || here == "core/index"
    # The three places where time and threads come in, for everybody above.
    if (FILENAME ~ /^core\/base\/(clock|inbackground|whendone)\.h$/)
        pure = 0
}
here == "tests" { next }

/^#include "/ {
    split($0, quoted, "\"")
    there = folder_of(quoted[2])
    if (there in floor && there != here && floor[there] >= floor[here])
        complain(here " must not see " there)
    if (here == "ui" && (there == "core/storage" || there == "core/index"))
        complain("ui asks the desk, never " there)
}
/^#include <(sqlite3\.h|QSql|QtSql)/ && !knows_sql {
    complain("only core/storage and core/index know SQL")
}
{ code = $0; sub(/\/\/.*/, "", code) }
pure && code ~ /Q_OBJECT|QObject|<Q(File|Dir|Sql|Timer|Thread)|<fstream>/ {
    complain("a pure folder knows no object, file or thread")
}
pure && code ~ /(system|steady)_clock::now|currentDateTime|QElapsedTimer/ {
    complain("a pure folder has no clock: now is a parameter")
}

END { exit bad }
