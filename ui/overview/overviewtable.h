#pragma once

#include "app/overview/overview.h"

#include <QStringList>

namespace pullquote {

/// What of an overview is looked at. In the order of the tabs.
enum class Aspect { WordsBySpeaker, QuotesByTopic, SpeakerByTopic, Places };

inline constexpr Aspect allAspects[] = {Aspect::WordsBySpeaker, Aspect::QuotesByTopic, Aspect::SpeakerByTopic,
                                        Aspect::Places};

/// An aspect of an overview as a table, with the quotes behind each cell: all that its chart shows, and where
/// the chart shows only the first, all of it.
struct OverviewTable {
    struct Cell {
        QString text;              ///< of a cell that is no number
        qsizetype number = -1;     ///< else 0 or more
        QList<qsizetype> quotes{}; ///< indexes into Overview::quotes

        bool isNumber() const { return number >= 0; }
        /// As people of this country write it; nothing for zero.
        QString shown() const;
        /// As programs read it.
        QString plain() const { return isNumber() ? QString::number(number) : text; }
    };
    struct Row {
        QUuid id; ///< the speaker, the topic or the quote; null for "none"
        QList<Cell> cells;
    };

    QStringList headings; ///< of the columns; the first is what a row is about
    QList<Row> rows;
    bool hasRowNames = true; ///< the first cell names the row
};

/// The aspect's name: what it is called on the tab, in pictures and in files.
QString titleOf(Aspect aspect);

/// The name, or what is said where there is none.
QString nameOf(const Overview::Speaker &speaker);
QString nameOf(const Overview::Topic &topic);

OverviewTable tableOf(Aspect aspect, const Overview &overview);

/// Where the span lies in the article (an index into Overview::articles), in percent of the text: [from, to].
std::pair<double, double> placeOf(const Overview &overview, qsizetype article, Span span);

} // namespace pullquote
