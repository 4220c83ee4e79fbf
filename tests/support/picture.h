#pragma once

#include "app/text/span.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace pullquote::test {

/// A text with spans drawn into it: "He [said] so". Spans may nest and touch; `|` is a caret.
struct Picture {
    QString text;
    QList<Span> spans;    ///< by start, the outer one first
    qsizetype caret = -1; ///< -1 when none is drawn

    Span span() const { return spans.isEmpty() ? Span{caret, caret} : spans.first(); }
};

inline bool outerFirst(Span a, Span b)
{
    return a.start != b.start ? a.start < b.start : a.end > b.end;
}

inline Picture readPicture(QStringView drawn, QChar open = u'[', QChar close = u']')
{
    Picture picture;
    QList<qsizetype> starts;
    for (const QChar c : drawn) {
        if (c == open)
            starts.append(picture.text.size());
        else if (c == close && !starts.isEmpty())
            picture.spans.append({starts.takeLast(), picture.text.size()});
        else if (c == u'|')
            picture.caret = picture.text.size();
        else
            picture.text.append(c);
    }
    std::stable_sort(picture.spans.begin(), picture.spans.end(), outerFirst);
    return picture;
}

/// The reverse of readPicture(), for a comparison that a person can read.
inline QString drawPicture(QStringView text, QList<Span> spans, QChar open = u'[', QChar close = u']')
{
    QString drawn;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const auto endsHere = [i](Span span) { return span.end == i && !span.isEmpty(); };
        const auto startsHere = [i](Span span) { return span.start == i; };
        drawn.append(QString(std::count_if(spans.cbegin(), spans.cend(), endsHere), close));
        for (const Span span : std::as_const(spans)) {
            if (startsHere(span)) {
                drawn.append(open);
                if (span.isEmpty())
                    drawn.append(close);
            }
        }
        if (i < text.size())
            drawn.append(text[i]);
    }
    return drawn;
}

} // namespace pullquote::test
