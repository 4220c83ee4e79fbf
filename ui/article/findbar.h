#pragma once

#include "ui/article/textsearch.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace pullquote {

class ArticleView;

/// Find in the article: a field, "3 of 17", next and previous, match case. Placed below an ArticleView by
/// whoever owns both, and hidden until `open()`. Enter and Shift+Enter walk the hits, Esc closes and gives
/// the focus back.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(ArticleView *view, QWidget *parent = nullptr);

    /// Shows the bar with the selected words in the field. For Ctrl+F.
    void open();
    void close();
    void next();
    void previous();

    /// Searches anew; call it when the view shows another article.
    void refresh();

signals:
    /// For who listens: which hit of how many, and the line it stands in; or how many there are.
    void told(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void showFound();
    void step(int by);
    void goTo(qsizetype index);

    ArticleView *m_view;
    TextSearch m_search;
    QLineEdit *m_field = nullptr;
    QLabel *m_count = nullptr;
    QCheckBox *m_case = nullptr;
    qsizetype m_current = -1;
    bool m_goToFirst = false;
};

} // namespace pullquote
