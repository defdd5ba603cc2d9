-- What a desk sets up for itself, and what became of people and teams.
CREATE TABLE setting(
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    owner INTEGER NOT NULL,
    spec TEXT NOT NULL,
    retired INTEGER NOT NULL
) STRICT;
-- @
CREATE INDEX setting_by_kind ON setting(kind, id);
-- @
ALTER TABLE team ADD COLUMN retired INTEGER NOT NULL DEFAULT 0;
-- @
ALTER TABLE department ADD COLUMN retired INTEGER NOT NULL DEFAULT 0;
-- @
ALTER TABLE service ADD COLUMN retired INTEGER NOT NULL DEFAULT 0;
-- @
ALTER TABLE person ADD COLUMN device TEXT NOT NULL DEFAULT '';
-- @
ALTER TABLE person ADD COLUMN retired INTEGER NOT NULL DEFAULT 0;
