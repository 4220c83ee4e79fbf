-- Offsets count Unicode code points: for t = article_text.text, substr(t, start + 1, "end" - start) is the
-- text of a span. Ids are UUIDs as text, times are UTC in ISO 8601. '' is no value for text, NULL for ids.

CREATE TABLE project (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    mixed_quotes TEXT NOT NULL,            -- marked-words, whole-clause
    skips_indirect INTEGER NOT NULL,
    blind_tagging INTEGER NOT NULL,
    journal_count INTEGER NOT NULL DEFAULT 0,
    journal_hash TEXT NOT NULL DEFAULT ''  -- of the last row of journal
);

CREATE TABLE annotator (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
);

-- Rows are added, never changed or removed; number is the order in which they came.
CREATE TABLE article_text (
    number INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL
);

CREATE TABLE article (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    byline TEXT NOT NULL,
    outlet TEXT NOT NULL,
    url TEXT NOT NULL,
    published TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    text_sha256 TEXT NOT NULL REFERENCES article_text (sha256) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL
);
CREATE INDEX article_position ON article (position, id);
CREATE INDEX article_by_text ON article (text_sha256);

CREATE TABLE speaker (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,                    -- person, group, organisation, document, anonymous
    role TEXT NOT NULL,
    affiliation TEXT NOT NULL,
    note TEXT NOT NULL,
    joined_into TEXT REFERENCES speaker (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX speaker_joined ON speaker (joined_into) WHERE joined_into IS NOT NULL;
CREATE TABLE speaker_alias (
    speaker_id TEXT NOT NULL REFERENCES speaker (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL,
    alias TEXT NOT NULL,
    PRIMARY KEY (speaker_id, ordinal)
) WITHOUT ROWID;

CREATE TABLE topic (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    definition TEXT NOT NULL,
    parent TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
    key INTEGER NOT NULL,                  -- 1 to 9, 0 without
    joined_into TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE quote (
    id TEXT NOT NULL PRIMARY KEY,
    article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    annotator TEXT NOT NULL REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,                    -- direct, indirect, mixed, not-a-quote
    kind_manual INTEGER NOT NULL,
    note TEXT NOT NULL,
    flags TEXT NOT NULL,                   -- words with a space between: important uncertain guessed
    derived_from TEXT,                     -- may name a quote that is deleted or in another project
    created TEXT NOT NULL,
    modified TEXT NOT NULL                 -- of the head revision
);
CREATE INDEX quote_by_article ON quote (article);
CREATE TABLE quote_span (
    quote_id TEXT NOT NULL REFERENCES quote (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,                    -- content, cue, source, addressee
    ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    PRIMARY KEY (quote_id, role, ordinal)
) WITHOUT ROWID;
CREATE TABLE quote_speaker (
    quote_id TEXT NOT NULL REFERENCES quote (id) DEFERRABLE INITIALLY DEFERRED,
    speaker_id TEXT NOT NULL REFERENCES speaker (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (quote_id, speaker_id)
) WITHOUT ROWID;
CREATE INDEX quote_by_speaker ON quote_speaker (speaker_id);
CREATE TABLE quote_addressee (
    quote_id TEXT NOT NULL REFERENCES quote (id) DEFERRABLE INITIALLY DEFERRED,
    speaker_id TEXT NOT NULL REFERENCES speaker (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (quote_id, speaker_id)
) WITHOUT ROWID;
CREATE INDEX quote_by_addressee ON quote_addressee (speaker_id);
CREATE TABLE quote_topic (
    quote_id TEXT NOT NULL REFERENCES quote (id) DEFERRABLE INITIALLY DEFERRED,
    topic_id TEXT NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (quote_id, topic_id)
) WITHOUT ROWID;
CREATE INDEX quote_by_topic ON quote_topic (topic_id);

-- A comment or a decision stays when its quote is deleted, so it refers to one that has a revision.
CREATE TABLE comment (
    id TEXT NOT NULL PRIMARY KEY,
    quote TEXT NOT NULL,
    annotator TEXT NOT NULL REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED,
    in_reply_to TEXT REFERENCES comment (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    created TEXT NOT NULL,
    resolved INTEGER NOT NULL
);
CREATE INDEX comment_by_quote ON comment (quote);
CREATE INDEX comment_replies ON comment (in_reply_to) WHERE in_reply_to IS NOT NULL;
CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY,
    quote TEXT NOT NULL,
    counterpart TEXT,
    result TEXT,
    annotator TEXT NOT NULL REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED,
    verdict TEXT NOT NULL,                 -- accepted, amended, rejected
    reason TEXT NOT NULL,
    created TEXT NOT NULL
);
CREATE INDEX decision_by_quote ON decision (quote);

CREATE TABLE change_set (
    id TEXT NOT NULL PRIMARY KEY,
    annotator TEXT,                        -- NULL: the program itself
    at TEXT NOT NULL,
    label TEXT NOT NULL
) WITHOUT ROWID;

-- One state of one entity, known everywhere by (change_set, entity_id). The head is the present: its state is
-- in the tables above, and state is NULL. A deletion is a revision without hash and state. One with a hash
-- and no state that is no head: its state was left out of a copy for somebody else.
CREATE TABLE revision (
    change_set TEXT NOT NULL REFERENCES change_set (id) DEFERRABLE INITIALLY DEFERRED,
    entity TEXT NOT NULL,                  -- the name of its table
    entity_id TEXT NOT NULL,
    parent TEXT,                           -- the change set of the revision before
    second_parent TEXT,                    -- where a conflict was resolved
    op TEXT NOT NULL,                      -- create, change, delete
    hash TEXT,                             -- SHA-256 of the state's JSON
    state TEXT,
    head INTEGER NOT NULL,
    modified TEXT NOT NULL,
    PRIMARY KEY (entity_id, change_set)
);
CREATE UNIQUE INDEX revision_head ON revision (entity_id) WHERE head = 1;

-- Two heads of one entity that changed the same fields: ours, the one of the smaller id, stands until somebody
-- decides. Follows from the revisions.
CREATE TABLE conflict (
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    ours TEXT NOT NULL,                    -- change sets of the two revisions
    theirs TEXT NOT NULL,
    fields TEXT NOT NULL,                  -- JSON: the names of the fields
    entry TEXT NOT NULL REFERENCES journal (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (entity_id, theirs)
) WITHOUT ROWID;

-- What was done in this file, in order. moves is JSON: [[entity, entity_id, from, to, hash], …], the heads before
-- and after as change sets, or null. hash covers previous_hash and everything else in the row.
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    origin TEXT NOT NULL,                  -- local, import, merge, undo
    change_set TEXT REFERENCES change_set (id) DEFERRABLE INITIALLY DEFERRED,
    annotator TEXT,
    at TEXT NOT NULL,
    label TEXT NOT NULL,
    group_id TEXT,
    undoes TEXT,                           -- the id of the entry that this one takes back
    moves TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX journal_by_group ON journal (group_id) WHERE group_id IS NOT NULL;

-- Groups that are under way. One that is found at opening was cut off, and is reverted.
CREATE TABLE open_group (
    group_id TEXT NOT NULL PRIMARY KEY,
    since TEXT NOT NULL
) WITHOUT ROWID;

-- Derived: can be rebuilt from article_text at any time. Trigrams are kept for texts in scripts that put no
-- space between words.
CREATE VIRTUAL TABLE search_words USING fts5 (
    text, content='article_text', content_rowid='number', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE search_trigrams USING fts5 (
    text, content='article_text', content_rowid='number', tokenize='trigram');
CREATE TABLE search_state (last_text INTEGER NOT NULL); -- article_text.number up to which both are filled
INSERT INTO search_state (last_text) VALUES (0);

PRAGMA application_id = 0x50514F54;
PRAGMA user_version = 1;
