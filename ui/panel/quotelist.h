#pragma once

#include "ui/panel/evenlist.h"
#include "ui/panel/quotelistmodel.h"
#include "ui/panel/speakernumbers.h"
#include "ui/theme/theme.h"

namespace pullquote {

class QuoteDelegate;

/// The list of quotes. Its row is the session's current quote, both ways; Shift and Ctrl select more of them.
/// Letters and digits are left to the window's actions (install them on this list, with
/// Qt::WidgetWithChildrenShortcut).
class QuoteList : public EvenList {
    Q_OBJECT

public:
    /// Both outlive the list.
    QuoteList(Session &session, const SpeakerNumbers &speakers, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    QuoteListModel &quotes() { return *m_model; }

    /// In the order of rows; a quote under two headings once. Empty when nothing is selected.
    QList<QuoteId> selectedQuotes() const;

    void keyboardSearch(const QString &) override {} ///< letters are verbs here

signals:
    /// Enter or a double click: go there.
    void quoteActivated(pullquote::QuoteId id);
    /// The same on a quotation that nobody has tagged.
    void quotationActivated(pullquote::Span span);
    void selectedQuotesChanged();
    void contextMenuRequested(pullquote::QuoteId id, QPoint globalPosition);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// Without the layout of all rows that QListView does: a row keeps its height.
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override
    {
        QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    }

private:
    void chooseHeights();
    void activate(const QModelIndex &index);
    /// Selects the row of the session's current quote, without telling the session.
    void followSession();

    Session &m_session;
    QuoteListModel *m_model;
    QuoteDelegate *m_delegate;
    bool m_following = false; ///< the session, so it need not be told
    bool m_changing = false;  ///< rows go
};

} // namespace pullquote
