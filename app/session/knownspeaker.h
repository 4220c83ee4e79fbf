#pragma once

#include "app/text/clauses.h"

#include <QString>
#include <QStringList>
#include <QUuid>

namespace pullquote {

/// A speaker of the project as the proposal needs to know it.
struct KnownSpeaker {
    enum class Kind { Person, Group, Organisation, Document, Anonymous };

    QUuid id;
    QString name;
    QStringList aliases;
    QString role;        ///< "President"
    QString affiliation; ///< "Russia"
    Kind kind = Kind::Person;
    Gender gender = Gender::Unknown;
};

/// How well words of a text name a speaker; the higher, the surer.
enum class NameFit {
    None,
    Given,      ///< a first name alone, or a name inside the words: "White House officials"
    Misspelled, ///< the surname, and a first name one letter off
    Surname,    ///< "Putin", "President Putin", "V. Putin"
    Whole,      ///< the name or an alias
};

/// Fits `words` ("President Vladimir Putin") to the speaker's name and aliases. Titles and articles count for
/// nothing unless an alias has them.
NameFit nameFit(QStringView words, const KnownSpeaker &speaker, const QString &language);

/// The name in source words: without article, titles and ages: "Marla Quist" of "the mayor Marla Quist". The
/// words without their article where nothing else remains.
QString nameIn(QStringView words, const QString &language);

/// "V. Putin" of "Vladimir Putin"; other names as they are.
QString shortName(const QString &name);

} // namespace pullquote
