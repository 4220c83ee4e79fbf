#pragma once

#include "app/model/changeset.h"

#include <QString>
#include <QStringList>

#include <optional>

/// The words that stand for enumerations in the project file, in JSON and on the command line.
namespace pullquote {

QLatin1String word(EntityType type);
QLatin1String word(SpanRole role);
QLatin1String word(QuoteKind kind);
QLatin1String word(Speaker::Kind kind);
QLatin1String word(Decision::Verdict verdict);
QLatin1String word(Project::MixedQuotes rule);
QStringList words(QuoteFlags flags);

/// Nothing when the word is none of ours.
template <class Enum>
std::optional<Enum> fromWord(QStringView text);
template <>
std::optional<EntityType> fromWord(QStringView text);
template <>
std::optional<SpanRole> fromWord(QStringView text);
template <>
std::optional<QuoteKind> fromWord(QStringView text);
template <>
std::optional<Speaker::Kind> fromWord(QStringView text);
template <>
std::optional<Decision::Verdict> fromWord(QStringView text);
template <>
std::optional<Project::MixedQuotes> fromWord(QStringView text);
template <>
std::optional<QuoteFlag> fromWord(QStringView text);

} // namespace pullquote
