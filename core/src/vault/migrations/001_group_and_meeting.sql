-- The group, its ledger, the days it met, the meeting under way, this phone's choices.
-- Frozen once released. core/docs/schema.sql explains every table.

CREATE TABLE migration (
    version INTEGER NOT NULL PRIMARY KEY
) STRICT;

CREATE TABLE group_card (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    name TEXT NOT NULL
) STRICT;

CREATE TABLE member (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    nickname TEXT NOT NULL,
    place INTEGER NOT NULL UNIQUE,
    opened INTEGER NOT NULL CHECK (opened >= 0),
    closed INTEGER NOT NULL CHECK (closed >= 0)
) STRICT;

CREATE TABLE last_direction (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    sunwise INTEGER NOT NULL CHECK (sunwise IN (0, 1))
) STRICT;

CREATE TABLE opens_next (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    member BLOB NOT NULL CHECK (length(member) = 16)
) STRICT;

CREATE TABLE day_met (
    day TEXT NOT NULL PRIMARY KEY
) STRICT;

CREATE TABLE live (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    meeting TEXT NOT NULL
) STRICT;

CREATE TABLE choice (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
