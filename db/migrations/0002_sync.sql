-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the terminal knows of the province, and how its own changes fare on their way there.

-- An entry carries what was known when it was queued, not what is known when it is sent: the last
-- event of the case by its place in this file.
ALTER TABLE outbox ADD COLUMN known_event INTEGER NOT NULL DEFAULT 0;

-- The request as it goes on the wire, made at the first attempt.
ALTER TABLE outbox ADD COLUMN request BLOB;

UPDATE outbox SET due_at = '', known_event =
    (SELECT COALESCE(MAX(e.seq), 0) FROM case_events e WHERE e.case_number = outbox.case_number);

CREATE TABLE outbox_attempts (
    seq  INTEGER PRIMARY KEY,
    key  TEXT NOT NULL REFERENCES outbox (key) ON DELETE CASCADE ON UPDATE CASCADE,
    at   TEXT NOT NULL,
    code TEXT NOT NULL                -- why it didn't succeed
) STRICT;

CREATE INDEX outbox_attempts_by_key ON outbox_attempts (key, seq);

CREATE TABLE case_sync (
    case_number TEXT PRIMARY KEY,     -- may be a case that isn't here yet
    revision    INTEGER NOT NULL,     -- of the province's head that this one began from
    missed      INTEGER NOT NULL,     -- a newer one was seen and couldn't be taken in; 0: none
    trouble     TEXT NOT NULL,        -- code of what this program can't read of it
    progress    BLOB                  -- sealed; what the departments say
) STRICT, WITHOUT ROWID;

-- The province's order of events is the order of the fold everywhere.
CREATE TABLE event_sequences (
    event_id    TEXT PRIMARY KEY,
    case_number TEXT NOT NULL,
    sequence    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX event_sequences_by_case ON event_sequences (case_number, sequence);

-- Events of this terminal that the clerk gave up for those of another window.
CREATE TABLE withdrawn_events (
    id          TEXT PRIMARY KEY,
    case_number TEXT NOT NULL,
    content     BLOB NOT NULL         -- sealed; the event
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_facts (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
