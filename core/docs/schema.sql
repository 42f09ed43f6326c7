-- What the vault's database looks like today, for reading.
-- The database itself is made by core/src/vault/migrations; a test holds the two together.
--
-- Every page is encrypted (SQLCipher 4). A table with a column `one` has at most one row.

-- Which steps were taken. The highest one is the version of the vault.
CREATE TABLE migration (
    version INTEGER NOT NULL PRIMARY KEY
) STRICT;

-- The group: one row once a group was started, none before.
CREATE TABLE group_card (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    name TEXT NOT NULL                                  -- empty when the group has no name
) STRICT;

-- Everyone in the group, and the ledger: two counts a member and nothing else (law 4).
CREATE TABLE member (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    nickname TEXT NOT NULL,
    place INTEGER NOT NULL UNIQUE,                      -- in which order they were written down
    opened INTEGER NOT NULL CHECK (opened >= 0),        -- rounds they were offered to open
    closed INTEGER NOT NULL CHECK (closed >= 0)         -- rounds they were offered to close
) STRICT;

-- Which way the last round went; no row before the first one.
CREATE TABLE last_direction (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    sunwise INTEGER NOT NULL CHECK (sunwise IN (0, 1))
) STRICT;

-- Who was told that they may open next time; no row before the first meeting.
CREATE TABLE opens_next (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    member BLOB NOT NULL CHECK (length(member) = 16)
) STRICT;

-- That the group met. Nothing of how, or with whom.
CREATE TABLE day_met (
    day TEXT NOT NULL PRIMARY KEY                       -- 2026-03-08
) STRICT;

-- The meeting under way, as JSON; erased when the meeting is closed (law 6).
CREATE TABLE live (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    meeting TEXT NOT NULL
) STRICT;

-- What was chosen on this phone: signs, lock, and the like.
CREATE TABLE choice (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
