-- New tables only: on a file that may not be written to, this runs as temporary tables (see schema.h).

-- What a decision was made on: SHA-256 of the states of its quote and counterpart.
CREATE TABLE decision_state (
    decision_id TEXT NOT NULL REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (decision_id, ordinal)
) WITHOUT ROWID;

-- Articles for which somebody has turned the review on: blind tagging hides other layers until then.
CREATE TABLE annotator_revealed (
    annotator_id TEXT NOT NULL REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL,
    article TEXT NOT NULL,
    PRIMARY KEY (annotator_id, ordinal)
) WITHOUT ROWID;

PRAGMA user_version = 2;
