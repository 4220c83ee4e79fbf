#pragma once

#include "app/session/knownspeaker.h"
#include "app/text/mentions.h"

#include <QList>

namespace pullquote {

/// Somebody that a pronoun or a title may mean.
struct Antecedent {
    QUuid speaker; ///< null when the name is not a known speaker's
    QString name;
    Span words; ///< the mention it rests on
    double score = 0;
    bool byRole = false; ///< the speaker's role or affiliation fits the title
};

/// What the source words ask of whom they mean.
struct Reference {
    QStringView words; ///< "he", "the Russian President"
    SourceForm form = SourceForm::Pronoun;
    Gender gender = Gender::Unknown;
    Number number = Number::Unknown;
};

/// Whom the reference may mean among the mentions before it and the known speakers, the likeliest first.
/// Subjects count more than objects, the near more than the far, known speakers more than unknown names.
QList<Antecedent> antecedentsOf(const Reference &reference, QStringView text, const QList<Mention> &mentions,
                                const QList<KnownSpeaker> &speakers, const QString &language);

} // namespace pullquote
