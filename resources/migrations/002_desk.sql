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
-- @
-- The bytes of attachments, each content once, apart from the chain; and which ticket names them.
CREATE TABLE attachment(
    digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
    size INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;
-- @
CREATE TABLE attached(
    ticket INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    digest BLOB NOT NULL,
    PRIMARY KEY (ticket, seq)
) STRICT, WITHOUT ROWID;
-- @
CREATE INDEX attached_by_digest ON attached(digest);
-- @
-- What hangs on a ticket, and what happened last.
ALTER TABLE ticket ADD COLUMN impact TEXT NOT NULL DEFAULT 'unknown';
-- @
ALTER TABLE ticket ADD COLUMN snoozed_until INTEGER;
-- @
ALTER TABLE ticket ADD COLUMN unanswered_since INTEGER;
-- @
ALTER TABLE ticket ADD COLUMN last_kind TEXT NOT NULL DEFAULT 'reported';
-- @
ALTER TABLE ticket ADD COLUMN last_actor INTEGER NOT NULL DEFAULT 0;
-- @
ALTER TABLE ticket ADD COLUMN last_at INTEGER NOT NULL DEFAULT 0;
-- @
ALTER TABLE ticket ADD COLUMN minutes INTEGER NOT NULL DEFAULT 0;
-- @
ALTER TABLE ticket ADD COLUMN split_from INTEGER NOT NULL DEFAULT 0;
-- @
ALTER TABLE ticket ADD COLUMN parts TEXT NOT NULL DEFAULT '';
-- @
-- Of the tickets there are: the last activity of those kinds, which is not of the creation.
UPDATE ticket SET (last_kind, last_actor, last_at) = (
    SELECT CASE a.kind
            WHEN 'created' THEN 'reported'
            WHEN 'merged_into' THEN 'merged' WHEN 'absorbed' THEN 'merged'
            WHEN 'subject_changed' THEN 'changed' WHEN 'requester_changed' THEN 'changed'
            WHEN 'service_changed' THEN 'changed' WHEN 'priority_changed' THEN 'changed'
            WHEN 'no_reply_needed' THEN 'changed' WHEN 'merge_undone' THEN 'changed'
            WHEN 'touched' THEN 'changed'
            ELSE a.kind END, a.actor, a.occurred_at
    FROM activity a, activity c
    WHERE a.stream = ticket.id AND c.stream = ticket.id AND c.seq = 1
        AND a.kind NOT IN ('source_facts', 'redacted')
        AND (a.seq = 1 OR a.occurred_at <> c.occurred_at)
    ORDER BY a.occurred_at DESC, a.seq DESC LIMIT 1)
WHERE EXISTS (SELECT 1 FROM activity WHERE stream = ticket.id);
-- @
-- The oldest word of the requester that stands after every answer.
UPDATE ticket SET unanswered_since = (
    SELECT min(CASE a.seq WHEN 1 THEN json_extract(a.payload, '$.reported_at') ELSE a.occurred_at END)
    FROM activity a, activity c
    WHERE a.stream = ticket.id AND c.stream = ticket.id AND c.seq = 1
        AND ((a.seq = 1 AND json_extract(a.payload, '$.channel') NOT IN ('phone', 'import'))
            OR (a.kind = 'requester_wrote' AND a.occurred_at <> c.occurred_at))
        AND NOT EXISTS (SELECT 1 FROM activity b WHERE b.stream = ticket.id
            AND (b.occurred_at, b.seq) > (a.occurred_at, a.seq)
            AND (b.kind IN ('no_reply_needed', 'resolved', 'closed', 'merged_into')
                OR (b.kind = 'replied' AND json_extract(b.payload, '$.by') = 'person'))))
WHERE EXISTS (SELECT 1 FROM activity WHERE stream = ticket.id);
