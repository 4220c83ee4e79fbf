#pragma once

#include "app/store/dispute.h"

#include <QCoreApplication>

#include <functional>

namespace pullquote {

/// A conflict in words, for whoever decides it.
class DisputeWords {
    Q_DECLARE_TR_FUNCTIONS(pullquote::DisputeWords)

public:
    /// The name of a speaker, a topic, an article; empty where it is not known.
    using NameOf = std::function<QString(EntityRef)>;

    static QString typeName(EntityType type);
    /// "deleted" is a field, too.
    static QString fieldName(EntityType type, const QString &field);
    /// Not for spans, whose words are in a text.
    static QString value(EntityType type, const QString &field, const DisputedValue &value,
                         const NameOf &nameOf);

private:
    static QString choice(EntityType type, const QString &field, const QString &word);
    static QString flag(const QString &field, bool isSet);
};

/// The role of a field of spans; nothing for others.
std::optional<SpanRole> spanRoleOf(EntityType type, const QString &field);

} // namespace pullquote
