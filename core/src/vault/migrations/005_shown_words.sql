CREATE TABLE shown_words (
    entry BLOB NOT NULL PRIMARY KEY CHECK (length(entry) = 32),
    salt BLOB NOT NULL,
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE proposal_record (
    proposal BLOB NOT NULL PRIMARY KEY CHECK (length(proposal) = 32),
    record BLOB NOT NULL
) STRICT;

INSERT INTO proposal_record (proposal, record) SELECT proposal, dossier FROM dossier;

DROP TABLE dossier;
