-- The province's catalog: half a million entries that are searched, and the rules the counter works
-- by, of every version that a case may have begun with. Nothing personal is in here.

-- What the file knows of itself: version, cursor, building, after, rules.
CREATE TABLE fact (
    name TEXT PRIMARY KEY,
    value NOT NULL
) WITHOUT ROWID;

-- A matter as one region offers it.
CREATE TABLE entry (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    region TEXT NOT NULL,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    content BLOB NOT NULL
);

-- Found by any part of the name, by pinyin initials, within regions. The tokens are made by
-- searchtokens.cpp; the name itself is in entry.
CREATE VIRTUAL TABLE found USING fts5 (
    pairs, letters, place,
    content = '', columnsize = 0, tokenize = "unicode61 remove_diacritics 0"
);

-- Roles, elements, code lists, materials, scenarios: a set for every version that changed one.
CREATE TABLE rule (
    rules INTEGER NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    position INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (rules, kind, id)
) WITHOUT ROWID;

CREATE TABLE version (
    version TEXT PRIMARY KEY,
    rules INTEGER NOT NULL
) WITHOUT ROWID;

-- Changes that aren't complete yet.
CREATE TABLE staged (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    region TEXT NOT NULL,
    name TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    position INTEGER NOT NULL,
    is_removed INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;

-- Records whose content didn't have its hash.
CREATE TABLE refused (
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (kind, id, position)
) WITHOUT ROWID;

