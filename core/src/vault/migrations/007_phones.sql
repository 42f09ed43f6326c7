-- What opens parcels for this phone, and what is known of the group's other phones.

CREATE TABLE receiving (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    secrets BLOB NOT NULL
) STRICT;

CREATE TABLE heard_from (
    device BLOB NOT NULL PRIMARY KEY CHECK (length(device) = 32),
    number INTEGER NOT NULL CHECK (number >= 0),
    key BLOB NOT NULL CHECK (length(key) = 32),
    tips BLOB NOT NULL
) STRICT;
