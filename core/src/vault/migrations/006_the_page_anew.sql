-- Words are taken in only while they are in use, so what was erased needs no list.
DROP TABLE erased;

-- The fold is made anew out of the entries when the vault is opened next, and what no member's
-- device wrote is let go then.
DELETE FROM fold;
DELETE FROM proposal_record;

-- Entries whose ancestors have not come yet.
CREATE TABLE waiting (
    place INTEGER NOT NULL PRIMARY KEY,
    entry BLOB NOT NULL UNIQUE CHECK (length(entry) = 32),
    envelope BLOB NOT NULL
) STRICT;

-- Where each entry stands lies apart from it: a phone that writes reads all of it, and no header.
ALTER TABLE entry DROP COLUMN node;
CREATE TABLE node (
    place INTEGER NOT NULL PRIMARY KEY,
    node BLOB NOT NULL
) STRICT;
