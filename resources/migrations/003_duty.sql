-- Who does what time brings, and how it went the last time. Not in the log: it is no history.
CREATE TABLE duty(
    setting INTEGER PRIMARY KEY,
    holder INTEGER NOT NULL DEFAULT 0,
    lease_until INTEGER NOT NULL DEFAULT 0,
    done_for INTEGER NOT NULL DEFAULT 0,
    ended_at INTEGER NOT NULL DEFAULT 0,
    good INTEGER NOT NULL DEFAULT 0,
    said TEXT NOT NULL DEFAULT ''
) STRICT;
