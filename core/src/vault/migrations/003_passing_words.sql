CREATE TABLE passing_word (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 32),
    envelope BLOB NOT NULL
) STRICT;
