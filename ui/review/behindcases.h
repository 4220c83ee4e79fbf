#pragma once

#include "app/review/casequestion.h"
#include "app/review/casewording.h"
#include "app/review/comparelayers.h"

#include <QAbstractListModel>

#include <memory>

namespace pullquote {

/// The cases behind a number of an agreement, as a list. A row's words are made when they are asked for: a
/// list may have thousands.
class BehindCases : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `layers` may be null; then there are no cases.
    void setCases(std::shared_ptr<const LayersCompared> layers, CaseWording words, const CasesBehind &cases);

    CaseInWords inWords(int row) const;
    /// No more words than a card has room for, those that differ among them.
    CaseInWords onCard(int row) const;
    const CaseNames &names() const { return m_words.names(); }
    /// The headline where there are several articles, else empty.
    QString article(int row) const;
    ArticleId articleId(int row) const;
    /// A's quote, or B's where A has none.
    QuoteId quote(int row) const;
    /// Of the case with these quotes; -1 when it is not listed.
    int rowOf(QuoteId a, QuoteId b) const;
    QuoteId quoteOfA(int row) const;
    QuoteId quoteOfB(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// The whole case in a sentence.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    CaseInWords upTo(int row, qsizetype limit) const;
    const ComparedArticle &articleAt(int row) const;
    const Case &caseAt(int row) const;

    std::shared_ptr<const LayersCompared> m_layers;
    CaseWording m_words{CaseNames()};
    QList<CasePlace> m_places;
};

} // namespace pullquote
