#pragma once

#include "app/text/clauses.h"
#include "app/text/quotationmarks.h"

namespace pullquote {

/// Somebody named or described in the narrator's own words, outside every quotation.
struct Mention {
    /// What the phrase is in its sentence; the earlier in this list, the likelier a pronoun means it.
    enum class Role {
        Main,    ///< what the sentence is about, or who speaks in it
        Subject, ///< the subject of a clause inside
        Object,
        Owner ///< "Putin’s"
    };

    Span span; ///< UTF-16
    SourceForm form = SourceForm::Name;
    Gender gender = Gender::Unknown;
    Number number = Number::Unknown;
    Role role = Role::Object;
    int sentencesBack = 0; ///< 0 in the sentence of the offset
};

/// The names and the titles of persons that stand before an offset, the nearest first. Looks back a few
/// paragraphs, a few thousand characters at most.
QList<Mention> mentionsBefore(QStringView text, qsizetype offset, const QList<Quotation> &quotations,
                              const QString &language = {});

/// The main subject of the last sentence that ends before an offset, in its paragraph or, when it opens one,
/// in the one before; a pronoun too.
std::optional<Mention> subjectOfSentenceBefore(QStringView text, qsizetype offset,
                                               const QList<Quotation> &quotations,
                                               const QString &language = {});

} // namespace pullquote
