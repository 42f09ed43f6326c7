CREATE TABLE entry (
    place INTEGER NOT NULL PRIMARY KEY,
    id BLOB NOT NULL CHECK (length(id) = 32),
    header BLOB NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    node BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX entry_id ON entry (id);

CREATE TABLE words (
    entry BLOB NOT NULL PRIMARY KEY CHECK (length(entry) = 32),
    salt BLOB NOT NULL,
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE erased (
    entry BLOB NOT NULL PRIMARY KEY CHECK (length(entry) = 32)
) STRICT;

CREATE TABLE fold (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    state BLOB NOT NULL,                                -- first, for opening reads no further
    frame BLOB NOT NULL
) STRICT;

CREATE TABLE dossier (
    proposal BLOB NOT NULL PRIMARY KEY CHECK (length(proposal) = 32),
    dossier BLOB NOT NULL
) STRICT;

CREATE TABLE settled (
    proposal BLOB NOT NULL PRIMARY KEY CHECK (length(proposal) = 32),
    day TEXT NOT NULL
) STRICT;

CREATE TABLE device (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    secret BLOB NOT NULL CHECK (length(secret) = 32),
    member BLOB NOT NULL CHECK (length(member) = 16)
) STRICT;

CREATE TABLE note (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    text TEXT NOT NULL,
    fades_on TEXT NOT NULL
) STRICT;
