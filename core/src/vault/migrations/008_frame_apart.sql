-- The frame of the fold is written now and then and the state with every act, so they lie apart. Both
-- are made anew out of the entries when the vault is opened next.
DELETE FROM proposal_record;
DROP TABLE fold;
CREATE TABLE fold (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    state BLOB NOT NULL
) STRICT;
CREATE TABLE frame (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    frame BLOB NOT NULL
) STRICT;
