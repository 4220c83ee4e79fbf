#include "app/formats/annotations/joinedwords.h"

namespace pullquote {

namespace {

/// The parts, when each place has its one and nothing is left over.
std::optional<QStringList> partsOf(const QList<SpanClaim> &places, const QString &words, qsizetype joint,
                                   OffsetUnit unit)
{
    const CodePoints codePoints(words);
    const auto unitsAt = [&](qint64 offset) {
        return unit == OffsetUnit::Utf16 ? std::optional<qsizetype>(offset) : codePoints.toUtf16(offset);
    };
    qint64 at = 0;
    QStringList parts;
    for (const SpanClaim &place : places) {
        const auto from = unitsAt(at);
        const auto to = unitsAt(at + place.end - place.start);
        at += place.end - place.start + joint;
        if (!from || !to || *from >= *to)
            return std::nullopt;
        parts.append(words.mid(*from, *to - *from));
    }
    const qint64 length = unit == OffsetUnit::Utf16 ? words.size() : codePoints.length();
    return at - joint == length ? std::optional(parts) : std::nullopt;
}

} // namespace

QList<SpanClaim> claimsWithWords(QList<SpanClaim> places, const QString &words, QStringView joint)
{
    for (OffsetUnit unit : {OffsetUnit::CodePoints, OffsetUnit::Utf16}) {
        const std::optional<QStringList> parts = partsOf(places, words, joint.size(), unit);
        if (!parts)
            continue;
        for (qsizetype i = 0; i < places.size(); ++i)
            places[i].exact = parts->at(i);
        return places;
    }
    if (places.size() != 1)
        return {{-1, -1, words, {}, {}}};
    places[0].exact = words;
    return places;
}

} // namespace pullquote
