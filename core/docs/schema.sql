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

-- What is set on this phone, as JSON: signs, lock, what was seen and told; no row before anything was.
CREATE TABLE settings (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    settings TEXT NOT NULL                              -- core/src/vault/settings.rs
) STRICT;

-- The journal: every entry as it was received, ancestors before descendants. Verified once, when it
-- came in; the seal of the pages guards it from then on.
CREATE TABLE entry (
    place INTEGER NOT NULL PRIMARY KEY,
    id BLOB NOT NULL CHECK (length(id) = 32),
    header BLOB NOT NULL,                               -- core/docs/journal.md §1.2
    signature BLOB NOT NULL CHECK (length(signature) = 64)) STRICT;
CREATE UNIQUE INDEX entry_id ON entry (id);

-- Where entries stand: depth, chain, author and what each follows, for this phone. A row has those of
-- up to 32 entries beside each other, from its place on.
CREATE TABLE node (
    place INTEGER NOT NULL PRIMARY KEY,
    node BLOB NOT NULL
) STRICT;

-- What people read of an entry, apart from it, so that it can be erased.
CREATE TABLE words (
    entry BLOB NOT NULL PRIMARY KEY CHECK (length(entry) = 32),
    salt BLOB NOT NULL,
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Once more the words that are shown first, and no others: beside each other, so that opening reads
-- as little after ten years as on the first day.
CREATE TABLE shown_words (
    entry BLOB NOT NULL PRIMARY KEY CHECK (length(entry) = 32),
    salt BLOB NOT NULL,
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Entries whose ancestors have not come yet, the longest waiting first; bounded (core/docs/journal.md §2).
CREATE TABLE waiting (
    place INTEGER NOT NULL PRIMARY KEY,
    entry BLOB NOT NULL UNIQUE CHECK (length(entry) = 32),
    envelope BLOB NOT NULL
) STRICT;

-- What the group is, which opening reads; written with every act.
CREATE TABLE fold (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    state BLOB NOT NULL
) STRICT;

-- The snapshot of the fold: members, devices and heads. Written with what others give, and now and then
-- with an act; entries after it are folded once more when the journal is read.
CREATE TABLE frame (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    frame BLOB NOT NULL
) STRICT;

-- The snapshot of the fold: a proposal with everything said to it. Written with the frame.
CREATE TABLE proposal_record (
    proposal BLOB NOT NULL PRIMARY KEY CHECK (length(proposal) = 32),
    record BLOB NOT NULL
) STRICT;

-- The day this phone first saw that a proposal was settled; its words go some months later.
CREATE TABLE settled (
    proposal BLOB NOT NULL PRIMARY KEY CHECK (length(proposal) = 32),
    day TEXT NOT NULL                                   -- 2026-03-08
) STRICT;

-- This phone's own key in the journal, and whose phone it is.
CREATE TABLE device (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    secret BLOB NOT NULL CHECK (length(secret) = 32),
    member BLOB NOT NULL CHECK (length(member) = 16)
) STRICT;

-- The holder's own note; it never leaves this phone.
CREATE TABLE note (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    text TEXT NOT NULL,
    fades_on TEXT NOT NULL                              -- 2026-03-08, or empty
) STRICT;

-- What is said for one occasion: can't come, who takes a duty, marks for finding a day. Erased when
-- that is over (law 6).
CREATE TABLE passing_word (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 32),
    envelope BLOB NOT NULL                              -- core/docs/passing-words.md §1
) STRICT;

-- The secrets that open parcels for this phone, the newest of which the others are told of.
CREATE TABLE receiving (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    secrets BLOB NOT NULL                               -- core/docs/exchange.md §7
) STRICT;

-- What another phone said of itself in the news last taken from it: how it wants to be reached and
-- what it had, as `HeardFrom` writes it; and which entries it had without their words.
CREATE TABLE heard_from (
    device BLOB NOT NULL PRIMARY KEY CHECK (length(device) = 32),
    heard BLOB NOT NULL,
    lacks BLOB NOT NULL                                 -- 16 bytes each
) STRICT;
