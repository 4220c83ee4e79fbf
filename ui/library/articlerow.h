#pragma once

#include "app/store/projectreader.h"

#include <QMetaType>

namespace pullquote {

/// What one card of the article list shows, whichever model it comes from.
struct ArticleRow {
    ArticleId id;
    QString title; ///< "Untitled" for an article without a headline
    QString outlet;
    QString published; ///< in words
    QString state;
    int quotes = -1; ///< without those ruled out; -1: not known
    bool isOpen = false;
    QString snippet; ///< SearchHit::snippet; empty outside of a search
};

/// Roles of both models beside Qt's own.
enum ArticleRole {
    RowRole = Qt::UserRole, ///< ArticleRow
    /// An int, -1 while it is not known. Asking for it has it counted, so ask only for what is in view.
    UnfinishedRole,
};

ArticleRow rowOf(const Article &article);
/// What the row answers to Qt's own roles: headline, tool tip, and a sentence for screen readers.
QVariant textOf(const ArticleRow &row, int role);

/// "16 June", with the year unless it is `today`'s; "June 2021" for a part of a date; what is no date stays
/// as it is.
QString dateInWords(const QString &published, QDate today = QDate::currentDate());

/// "3 open", the state, "to do": what stands at the right of a card.
QString standing(const ArticleRow &row, int unfinished);

} // namespace pullquote

Q_DECLARE_METATYPE(pullquote::ArticleRow)
