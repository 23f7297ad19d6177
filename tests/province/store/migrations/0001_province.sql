-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are milliseconds since 1970 where they are compared, RFC 3339 where they are only told.

CREATE TABLE province_facts (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE halls (
    hall     TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    position BIGINT NOT NULL DEFAULT 0 -- of the hall's last change; raised under its row's lock
);

CREATE TABLE clerks (
    hall         TEXT NOT NULL REFERENCES halls (hall),
    clerk        TEXT NOT NULL,
    name         TEXT NOT NULL,
    role         TEXT NOT NULL,
    salt         TEXT NOT NULL,
    password     TEXT NOT NULL,        -- SHA-256 of salt and password
    failures     INTEGER NOT NULL DEFAULT 0,
    failing_from BIGINT NOT NULL DEFAULT 0,
    locked_until BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (hall, clerk)
);

CREATE TABLE terminals (
    terminal   TEXT PRIMARY KEY,
    hall       TEXT NOT NULL REFERENCES halls (hall),
    workplace  TEXT NOT NULL,          -- window, 3 digits
    name       TEXT NOT NULL,
    device_key TEXT NOT NULL,
    secret     TEXT NOT NULL,          -- in plain: a repeated enrolment is answered alike
    is_revoked INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE enrolment_codes (
    code       TEXT PRIMARY KEY,
    hall       TEXT NOT NULL REFERENCES halls (hall),
    workplace  TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    terminal   TEXT NOT NULL DEFAULT ''
);

CREATE TABLE tokens (
    token      TEXT PRIMARY KEY,       -- SHA-256
    kind       TEXT NOT NULL,          -- terminal, clerk, refresh
    terminal   TEXT NOT NULL,
    clerk      TEXT NOT NULL,
    session    TEXT NOT NULL,          -- the access tokens of one sign-in end together
    expires_at BIGINT NOT NULL
);

CREATE INDEX tokens_by_session ON tokens (session);

CREATE INDEX tokens_by_expiry ON tokens (expires_at);

CREATE TABLE nonces (
    terminal TEXT NOT NULL,
    nonce    TEXT NOT NULL,
    at       BIGINT NOT NULL,
    PRIMARY KEY (terminal, nonce)
);

CREATE INDEX nonces_by_time ON nonces (at);

CREATE TABLE answers (
    hall    TEXT NOT NULL,
    key     TEXT NOT NULL,             -- the idempotency key
    request TEXT NOT NULL,             -- SM3 of method, target and body
    status  INTEGER NOT NULL,
    body    TEXT NOT NULL,
    at      BIGINT NOT NULL,
    PRIMARY KEY (hall, key)
);

CREATE INDEX answers_by_time ON answers (at);

CREATE TABLE cases (
    number        TEXT PRIMARY KEY,
    hall          TEXT NOT NULL,
    revision      BIGINT NOT NULL,
    last_sequence BIGINT NOT NULL,
    opened_day    TEXT NOT NULL,
    head          TEXT NOT NULL
);

CREATE TABLE case_halls (
    number TEXT NOT NULL REFERENCES cases (number),
    hall   TEXT NOT NULL REFERENCES halls (hall),
    PRIMARY KEY (number, hall)
);

CREATE TABLE case_events (
    number    TEXT NOT NULL REFERENCES cases (number),
    sequence  BIGINT NOT NULL,
    id        TEXT NOT NULL UNIQUE,
    terminal  TEXT NOT NULL,
    hall      TEXT NOT NULL,           -- whose terminal sent it
    kind      TEXT NOT NULL,
    event_day TEXT NOT NULL,
    event     TEXT NOT NULL,
    PRIMARY KEY (number, sequence)
);

CREATE INDEX case_events_by_day ON case_events (hall, event_day);

CREATE TABLE documents (
    id      TEXT PRIMARY KEY,
    number  TEXT NOT NULL REFERENCES cases (number),
    ordinal BIGINT NOT NULL,
    paper   TEXT NOT NULL
);

CREATE INDEX documents_by_case ON documents (number, ordinal);

CREATE TABLE attachments (
    hash        TEXT PRIMARY KEY,
    size        BIGINT NOT NULL,
    received    BIGINT NOT NULL,
    is_complete INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE attachment_halls (
    hash TEXT NOT NULL,
    hall TEXT NOT NULL,
    PRIMARY KEY (hash, hall)
);

CREATE TABLE case_attachments (
    number TEXT NOT NULL REFERENCES cases (number),
    hash   TEXT NOT NULL,
    file   TEXT NOT NULL,
    PRIMARY KEY (number, hash)
);

-- What a hall is told of when it asks for what changed.
CREATE TABLE changes (
    hall     TEXT NOT NULL REFERENCES halls (hall),
    position BIGINT NOT NULL,
    number   TEXT NOT NULL,
    what     TEXT NOT NULL,            -- head, event, document, progress, all
    place    BIGINT NOT NULL,          -- sequence or ordinal
    PRIMARY KEY (hall, position)
);

CREATE TABLE progress (
    number      TEXT NOT NULL REFERENCES cases (number),
    matter      TEXT NOT NULL,
    ordinal     INTEGER NOT NULL,
    department  TEXT NOT NULL,
    phase       TEXT NOT NULL,
    since       BIGINT NOT NULL,
    is_still    INTEGER NOT NULL DEFAULT 0, -- paused, withdrawn or at its end: not moved on
    result_id   TEXT NOT NULL DEFAULT '',
    certificate TEXT NOT NULL DEFAULT '',
    reason      TEXT NOT NULL DEFAULT '',
    fee         BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (number, matter)
);

CREATE INDEX progress_by_age ON progress (is_still, since);

CREATE TABLE pickups (
    number TEXT PRIMARY KEY REFERENCES cases (number),
    place  TEXT NOT NULL,
    since  BIGINT NOT NULL
);

CREATE TABLE certificates (
    material  TEXT NOT NULL,
    holder_id TEXT NOT NULL,
    holder    TEXT NOT NULL,
    source    TEXT NOT NULL,
    content   TEXT NOT NULL,
    PRIMARY KEY (material, holder_id)
);

CREATE INDEX certificates_by_holder ON certificates (material, holder);

CREATE TABLE lookups (
    id       TEXT PRIMARY KEY,
    hall     TEXT NOT NULL,
    terminal TEXT NOT NULL,
    clerk    TEXT NOT NULL,
    at       BIGINT NOT NULL,
    asked    TEXT NOT NULL,
    outcome  TEXT NOT NULL
);

CREATE TABLE evaluations (
    id             TEXT PRIMARY KEY,
    hall           TEXT NOT NULL,
    evaluation_day TEXT NOT NULL,
    score          INTEGER NOT NULL,
    evaluation     TEXT NOT NULL
);

CREATE INDEX evaluations_by_day ON evaluations (hall, evaluation_day);

-- What changed in the catalog since the one that the server was started with.
CREATE TABLE catalog_changes (
    position   BIGINT PRIMARY KEY,
    kind       TEXT NOT NULL,
    id         TEXT NOT NULL,
    region     TEXT NOT NULL,
    place      BIGINT NOT NULL,        -- within its kind
    is_removed INTEGER NOT NULL,
    content    TEXT NOT NULL
);

CREATE INDEX catalog_changes_by_id ON catalog_changes (kind, id);
