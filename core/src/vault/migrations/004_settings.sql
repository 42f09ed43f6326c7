DROP TABLE choice;

CREATE TABLE settings (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    settings TEXT NOT NULL
) STRICT;
