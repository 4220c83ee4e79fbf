#pragma once

#include "app/text/span.h"

#include <QList>
#include <QString>

#include <vector>

namespace pullquote {

/// 0xrrggbb: who makes an article ready for the paper need not know Qt Gui.
using PaperColour = quint32;

/// Words of the article that carry a mark.
struct PaperMark {
    enum class Style {
        Quote,
        Nobodys, ///< a quote without speaker
        NotAQuote,
        Cue,
        Source,
        Addressee,
    };

    Span span; ///< UTF-16, never empty
    Style style = Style::Quote;
    PaperColour colour = 0;
    int lane = 0;  ///< marks that overlap have lines of their own below the words, from 0 next to them
    QString label; ///< a number in front of the words, small and raised; empty: none
};

/// What stands in the margin, beside the line that has the offset `at`.
struct PaperNote {
    qsizetype at = 0;
    PaperColour colour = 0;
    QString number;
    QString heading; ///< who speaks
    QString details; ///< kind, topics, annotator
    QString remark;  ///< what somebody noted
};

/// An entry of the legend below the headline; speakers come before topics.
struct PaperKey {
    QString name;
    QString count;
    PaperColour colour = 0;
    bool isTopic = false; ///< else a speaker
};

/// A style of marks and what it means.
struct PaperSign {
    PaperMark::Style style = PaperMark::Style::Quote;
    QString meaning;
};

/// One article as it goes on paper: texts, offsets and colours; knows no quotes. Any of it may be empty.
struct PaperArticle {
    QString headline;
    QString byline;
    QString address;
    QList<PaperKey> keys;
    QString furtherKeys; ///< tells of those for which there is no room
    QList<PaperSign> signs;
    QString text;                 ///< paragraphs end with line feeds
    std::vector<PaperMark> marks; ///< by start, the longer first
    std::vector<PaperNote> notes; ///< by `at`
};

} // namespace pullquote
