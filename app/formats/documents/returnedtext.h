#pragma once

#include "app/formats/annotations/anchoring.h"
#include "app/formats/documents/commentmatching.h"
#include "app/formats/documents/document.h"
#include "app/formats/documents/sentrecord.h"
#include "app/formats/documents/textalignment.h"

namespace pullquote {

class ForeignDocument;
class ImportDraft;

/// The text of an article that was sent, as it is in the document that came back, beside the one that the
/// project has. An article that the project does not have comes in with the text of the document.
class ReturnedText {
public:
    /// The article becomes one of the foreign document's. Nothing, and it is listed, where it cannot.
    static std::optional<ReturnedText> find(const SentArticle &sent, const Document &document, Span region,
                                            ImportDraft &draft, ForeignDocument &foreign);

    int article() const { return m_article; } ///< its number in the foreign document
    ArticleId id() const { return m_id; }     ///< as it was sent
    bool isHere() const { return m_isHere; }  ///< the project has the article
    bool isAsSent() const { return m_isAsSent; }

    const GivenText &text() const { return m_anchoring.text(); } ///< the project's
    Anchoring &anchoring() { return m_anchoring; }               ///< in that

    /// The comments of the document that lie in the region, by place.
    QList<ReturnedComment> comments(const Document &document, const QList<int> &notes);

private:
    ReturnedText(qsizetype start, const QString &shown, const QString &here)
        : m_start(start), m_anchoring(GivenText(here), OffsetUnit::CodePoints), m_alignment(shown, here)
    {
    }

    qsizetype m_start; ///< of the region
    Anchoring m_anchoring;
    TextAlignment m_alignment;
    int m_article = 0;
    ArticleId m_id;
    bool m_isHere = false;
    bool m_isAsSent = false;
};

/// Where the text of each article that was sent is in the document; unknownSpan: it is not.
QList<Span> regionsOf(const QList<SentArticle> &sent, const Document &document);

/// The numbers of the comments in each region; in the last list, those in none.
QList<QList<int>> commentsByRegion(const Document &document, const QList<Span> &regions);

} // namespace pullquote
