-- What opens parcels for this phone, and what is known of the group's other phones.

CREATE TABLE receiving (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    secrets BLOB NOT NULL
) STRICT;

CREATE TABLE heard_from (
    device BLOB NOT NULL PRIMARY KEY CHECK (length(device) = 32),
    heard BLOB NOT NULL,
    lacks BLOB NOT NULL
) STRICT;
