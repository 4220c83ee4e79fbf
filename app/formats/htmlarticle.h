#pragma once

#include "app/formats/exportcatalogue.h"
#include "app/formats/htmlmarks.h"
#include "app/store/projectreader.h"

#include <QSet>
#include <QStringList>

namespace pullquote {

/// One article of the page: headline, legend, the marked text with notes beside it, and its quotes by
/// speaker.
class HtmlArticle {
public:
    /// `number` tells the articles of one page apart.
    HtmlArticle(const ArticleContent &content, const ExportCatalogue &catalogue, int number);

    QString html() const;

private:
    QString head() const;
    QString legend() const;
    QString text() const;
    QString segment(const HtmlSegment &segment) const;
    QString label(const HtmlMark &mark) const;
    /// Number, speaker and topics: beside the line on a wide page, below the paragraph on a narrow one.
    QString note(qsizetype quote, const QString &place) const;
    QString openTag(const HtmlMark &mark) const;

    QString quotesBySpeaker() const;
    QString quoteGroup(const QString &heading, const QString &look, const QList<qsizetype> &quotes,
                       QSet<qsizetype> &listed) const;
    QString listItem(qsizetype quote, bool isFirst) const;
    QString topicChips(const Quote &quote) const;

    /// "Marek Oyelaran, Livia Sorensen", or what stands in for nobody.
    QString speakerNames(const Quote &quote) const;
    /// The class of its colour.
    QString look(const Quote &quote) const;
    QString speakerLook(SpeakerId id) const;
    QString anchor(QChar kind, qsizetype quote) const;

    const ArticleContent &m_content;
    const ExportCatalogue &m_catalogue;
    int m_number;
    std::vector<HtmlMark> m_marks;
    QList<SpeakerId> m_speakers; ///< in the order in which they first speak: colours go by it
    bool m_hasLayers = false;    ///< several annotators
};

} // namespace pullquote
