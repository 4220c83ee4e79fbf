#pragma once

#include "ui/review/casecard.h"
#include "ui/review/caselist.h"

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QSplitter;

namespace pullquote {

class ActionButton;
class CaseFilterBar;
class FilterChip;

/// The cases of a review beside the article: how many there are and how far they are decided, the filter, the
/// list of cards, the current card, and the keys.
class ReviewPanel : public QWidget {
    Q_OBJECT

public:
    /// `verbs` are shown as buttons, in this order; `attach` lets the keys of the window act in a widget.
    ReviewPanel(Session &session, Review &review, const QList<QAction *> &verbs,
                const std::function<void(QWidget *)> &attach, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    CaseList &list() const { return *m_list; }
    CaseCard &card() const { return *m_card; }

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void takeRequested(pullquote::CaseField field, pullquote::Side side);
    void layerShown(pullquote::Side side, bool shown);

private:
    void build(const QList<QAction *> &verbs);
    QWidget *buildLayers();
    QWidget *buildFoot(const QList<QAction *> &verbs);
    void showCounts();
    void divide();

    Review &m_review;
    FilterChip *m_layers[2];
    QLabel *m_count;
    QLabel *m_decided;
    QProgressBar *m_progress;
    CaseFilterBar *m_filter;
    QWidget *m_above; ///< all that stands above the list
    QSplitter *m_splitter;
    bool m_isDivided = false; ///< by a person: it stays so
    CaseList *m_list;
    CaseCard *m_card;
    QLabel *m_empty;
    QList<ActionButton *> m_buttons;
};

} // namespace pullquote
