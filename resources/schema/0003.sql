-- Indexes only, which a file that may not be written to is read without (see schema.h).

-- Before a topic goes, the topics that refer to it are looked for, here and by SQLite for the foreign keys.
CREATE INDEX topic_by_parent ON topic (parent) WHERE parent IS NOT NULL;
CREATE INDEX topic_joined ON topic (joined_into) WHERE joined_into IS NOT NULL;

PRAGMA user_version = 3;
