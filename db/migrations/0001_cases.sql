-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every `content` is sealed by core/ports/vault.h before it gets here, every `*_index` is a keyed
-- hash: nothing that identifies a person is readable in this file. A statement ends with a
-- semicolon and an empty line; see db/README.md.

CREATE TABLE cases (
    number          TEXT PRIMARY KEY,
    scenario        TEXT NOT NULL,
    catalog_version TEXT NOT NULL,
    hall            TEXT NOT NULL,
    "window"        TEXT NOT NULL,
    opened_at       TEXT NOT NULL,    -- ISO 8601
    opened_day      TEXT NOT NULL,    -- ISO 8601, for lists by day
    last_change     TEXT NOT NULL,
    revision        INTEGER NOT NULL,
    id_index        BLOB,             -- applicant's document number
    name_index      BLOB,
    phone_index     BLOB,
    content         BLOB NOT NULL     -- applicant, form session, checklist
) STRICT, WITHOUT ROWID;

CREATE INDEX cases_by_day ON cases (opened_day, opened_at);

CREATE INDEX cases_by_id ON cases (id_index);

CREATE INDEX cases_by_name ON cases (name_index);

CREATE INDEX cases_by_phone ON cases (phone_index);

CREATE TABLE case_events (
    seq         INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE, -- the idempotency key
    case_number TEXT NOT NULL REFERENCES cases (number) ON DELETE CASCADE,
    at          TEXT NOT NULL,
    clerk       TEXT NOT NULL,
    "window"    TEXT NOT NULL,
    kind        TEXT NOT NULL,
    content     BLOB NOT NULL         -- payload
) STRICT;

CREATE INDEX case_events_by_case ON case_events (case_number, seq);

CREATE TRIGGER case_events_are_append_only BEFORE UPDATE ON case_events
BEGIN
    SELECT RAISE(ABORT, 'events are never changed');
END;

CREATE TABLE documents (
    seq         INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    case_number TEXT NOT NULL REFERENCES cases (number) ON DELETE CASCADE,
    kind        TEXT NOT NULL,
    number      TEXT NOT NULL,        -- slip number; empty for forms and declarations
    title       TEXT NOT NULL,
    at          TEXT NOT NULL,
    clerk       TEXT NOT NULL,
    content     BLOB NOT NULL         -- as issued
) STRICT;

CREATE INDEX documents_by_case ON documents (case_number, seq);

CREATE INDEX documents_by_number ON documents (number) WHERE number <> '';

CREATE TRIGGER documents_stay_as_issued BEFORE UPDATE ON documents
BEGIN
    SELECT RAISE(ABORT, 'documents are never changed');
END;

CREATE TABLE drafts (
    id         TEXT PRIMARY KEY,
    clerk      TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    content    BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sequences (
    name     TEXT NOT NULL,
    day      TEXT NOT NULL,
    "window" TEXT NOT NULL,
    last     INTEGER NOT NULL,
    PRIMARY KEY (name, day, "window")
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
    seq         INTEGER PRIMARY KEY AUTOINCREMENT, -- the order of sending; never reused
    key         TEXT NOT NULL UNIQUE,
    case_number TEXT NOT NULL,
    kind        TEXT NOT NULL,
    queued_at   TEXT NOT NULL,
    due_at      TEXT NOT NULL,
    attempts    INTEGER NOT NULL,
    set_aside   TEXT NOT NULL,
    content     BLOB NOT NULL
) STRICT;

CREATE INDEX outbox_by_case ON outbox (case_number, seq);
