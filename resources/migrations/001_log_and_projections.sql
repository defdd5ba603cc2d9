-- The log: streams of activities, the chain over the commits, texts apart (docs/log-format.md).
CREATE TABLE meta(
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- @
CREATE TABLE replica(
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    block INTEGER NOT NULL UNIQUE,
    born_at INTEGER NOT NULL,
    parent INTEGER NOT NULL,
    parent_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    last_hash BLOB NOT NULL CHECK (length(last_hash) = 32),
    next_stream INTEGER NOT NULL,
    next_number INTEGER NOT NULL
) STRICT;
-- @
CREATE TABLE stream(
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    seq INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    batch INTEGER NOT NULL
) STRICT;
-- @
CREATE TABLE log_commit(
    replica INTEGER NOT NULL REFERENCES replica(id),
    replica_seq INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    actor INTEGER NOT NULL,
    activities INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (replica, replica_seq)
) STRICT, WITHOUT ROWID;
-- @
CREATE TABLE activity(
    stream INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    replica INTEGER NOT NULL,
    replica_seq INTEGER NOT NULL,
    act INTEGER NOT NULL,
    kind TEXT NOT NULL,
    occurred_at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    actor INTEGER NOT NULL,
    payload TEXT NOT NULL,
    digest BLOB,
    PRIMARY KEY (stream, seq)
) STRICT, WITHOUT ROWID;
-- @
CREATE TABLE activity_text(
    stream INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    body TEXT NOT NULL,
    PRIMARY KEY (stream, seq)
) STRICT, WITHOUT ROWID;
-- @
CREATE TABLE change_log(
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    stream INTEGER NOT NULL,
    version INTEGER NOT NULL,
    replica INTEGER NOT NULL,
    replica_seq INTEGER NOT NULL
) STRICT;
-- @
CREATE TABLE batch(
    id INTEGER PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('staging', 'visible', 'withdrawn')),
    source_digest BLOB NOT NULL,
    format TEXT NOT NULL,
    file_name TEXT NOT NULL,
    tickets INTEGER NOT NULL,
    activities INTEGER NOT NULL,
    published_at INTEGER NOT NULL,
    lease_until INTEGER NOT NULL
) STRICT;
-- @
-- Projections: what the log makes of it, computed anew by "check --rebuild".
CREATE TABLE team(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    batch INTEGER NOT NULL
) STRICT;
-- @
CREATE TABLE department(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    batch INTEGER NOT NULL
) STRICT;
-- @
CREATE TABLE service(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    batch INTEGER NOT NULL
) STRICT;
-- @
CREATE TABLE person(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    department INTEGER NOT NULL,
    mail TEXT NOT NULL,
    phone TEXT NOT NULL,
    room TEXT NOT NULL,
    team INTEGER NOT NULL,
    batch INTEGER NOT NULL
) STRICT;
-- @
CREATE TABLE calendar_version(
    calendar INTEGER NOT NULL,
    version INTEGER NOT NULL,
    effective_from INTEGER NOT NULL,
    spec TEXT NOT NULL,
    PRIMARY KEY (calendar, version)
) STRICT, WITHOUT ROWID;
-- @
CREATE TABLE policy_version(
    policy INTEGER NOT NULL,
    version INTEGER NOT NULL,
    effective_from INTEGER NOT NULL,
    spec TEXT NOT NULL,
    PRIMARY KEY (policy, version)
) STRICT, WITHOUT ROWID;
-- @
CREATE TABLE ticket(
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    category TEXT NOT NULL CHECK (category IN ('new', 'open', 'pending', 'resolved', 'closed')),
    pause_reason TEXT,
    wake_up_at INTEGER,
    priority TEXT NOT NULL,
    team INTEGER NOT NULL,
    technician INTEGER NOT NULL,
    requester INTEGER NOT NULL,
    service INTEGER NOT NULL,
    channel TEXT NOT NULL,
    reported_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    restored_at INTEGER,
    resolved_at INTEGER,
    closed_at INTEGER,
    reopenings INTEGER NOT NULL,
    merged_into INTEGER NOT NULL,
    source_opened_at INTEGER,
    source_resolved_at INTEGER,
    source_promise_met INTEGER,
    source_reopenings INTEGER,
    source_reassignments INTEGER,
    imported INTEGER NOT NULL,
    external TEXT,
    batch INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;
-- @
CREATE UNIQUE INDEX ticket_by_number ON ticket(number);
-- @
CREATE INDEX stream_by_batch ON stream(batch, id) WHERE batch <> 0;
-- @
CREATE INDEX ticket_by_batch ON ticket(batch, id) WHERE batch <> 0;
-- @
CREATE INDEX ticket_by_external ON ticket(external) WHERE external IS NOT NULL;
-- @
CREATE TABLE clock(
    ticket INTEGER NOT NULL,
    metric TEXT NOT NULL,
    instance INTEGER NOT NULL,
    policy INTEGER NOT NULL,
    policy_version INTEGER NOT NULL,
    priority TEXT NOT NULL,
    team INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    stopped_at INTEGER,
    due_at INTEGER,
    actionable_at INTEGER,
    breached_at INTEGER,
    target_ms INTEGER,
    used_ms INTEGER NOT NULL,
    paused_ms INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    flags INTEGER NOT NULL,
    PRIMARY KEY (ticket, metric, instance)
) STRICT, WITHOUT ROWID;
-- @
CREATE TABLE custody_span(
    ticket INTEGER NOT NULL,
    n INTEGER NOT NULL,
    team INTEGER NOT NULL,
    from_at INTEGER NOT NULL,
    to_at INTEGER,
    pending_ms INTEGER NOT NULL,
    queue_ms INTEGER NOT NULL,
    touch_ms INTEGER NOT NULL,
    PRIMARY KEY (ticket, n)
) STRICT, WITHOUT ROWID;
-- @
CREATE TABLE hand_off(
    ticket INTEGER NOT NULL,
    n INTEGER NOT NULL,
    from_team INTEGER NOT NULL,
    to_team INTEGER NOT NULL,
    at INTEGER NOT NULL,
    wait_ms INTEGER,
    bounce INTEGER NOT NULL,
    return_cause TEXT,
    PRIMARY KEY (ticket, n)
) STRICT, WITHOUT ROWID;
