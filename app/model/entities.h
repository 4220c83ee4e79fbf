#pragma once

#include "app/model/id.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace pullquote {

/// The project itself: its house rules.
struct Project {
    enum class MixedQuotes {
        MarkedWords, ///< a mixed quote is the words inside the marks
        WholeClause, ///< a mixed quote is the whole reported clause
    };

    ProjectId id;
    QString name;
    MixedQuotes mixedQuotes = MixedQuotes::MarkedWords;
    bool tagsIndirect = true;
    bool blindTagging = false;

    friend bool operator==(const Project &, const Project &) = default;
};

/// A person who marks quotes. The id is made once per user.
struct Annotator {
    AnnotatorId id;
    QString name;
    /// Articles for which this person has turned the review on, by id: blind tagging hides the layers of
    /// others until then.
    QList<ArticleId> revealed = {};

    friend bool operator==(const Annotator &, const Annotator &) = default;
};

/// An article without its text, which is kept once by its hash and never changes under its quotes.
struct Article {
    ArticleId id;
    QString title;
    QString byline;
    QString outlet;
    QString url;
    QString published; ///< ISO 8601 date as given, may be empty or partial ("2021-06")
    QString language;  ///< BCP 47, "" where unknown
    QString state;     ///< free word of the newsroom: "", "ready", …
    QString textSha256;
    qint64 position = 0; ///< order in the project: milliseconds at which it came in; ties go by id

    friend bool operator==(const Article &, const Article &) = default;
};

/// A person, group, organisation, document or anonymous source; shared by all annotators.
struct Speaker {
    enum class Kind { Person, Group, Organisation, Document, Anonymous };

    SpeakerId id;
    QString name;
    Kind kind = Kind::Person;
    QStringList aliases;
    QString role;
    QString affiliation;
    QString note;
    SpeakerId joinedInto; ///< not null: a redirect, this speaker is that one

    friend bool operator==(const Speaker &, const Speaker &) = default;
};

/// An entry of the codebook; shared by all annotators.
struct Topic {
    TopicId id;
    QString name;
    QString colour; ///< "#rrggbb"
    QString definition;
    TopicId parent;     ///< null at the top
    int key = 0;        ///< 1..9, 0 without
    TopicId joinedInto; ///< not null: a redirect

    friend bool operator==(const Topic &, const Topic &) = default;
};

/// A remark on a quote, also on a deleted one.
struct Comment {
    CommentId id;
    QuoteId quote;
    AnnotatorId annotator;
    CommentId inReplyTo;
    QString text;
    QDateTime created;
    bool resolved = false;

    friend bool operator==(const Comment &, const Comment &) = default;
};

/// A reviewer's verdict on one quote, or on two that face each other.
struct Decision {
    enum class Verdict { Accepted, Amended, Rejected };

    DecisionId id;
    QuoteId quote;
    QuoteId counterpart;
    QuoteId result;
    AnnotatorId annotator;
    Verdict verdict = Verdict::Accepted;
    QString reason;
    QDateTime created;
    /// What was looked at: stateHash() of the quote and of the counterpart (one, where there is none) as they
    /// were before the decision. Empty where that is not known.
    QStringList states = {};

    friend bool operator==(const Decision &, const Decision &) = default;
};

} // namespace pullquote
