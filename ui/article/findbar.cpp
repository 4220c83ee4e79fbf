#include "ui/article/findbar.h"

#include "ui/article/articleview.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace pullquote {

namespace {

constexpr int leastField = 110; ///< pixels, room for a name
constexpr int narrow = 460;     ///< pixels

} // namespace

FindBar::FindBar(ArticleView *view, QWidget *parent) : QWidget(parent), m_view(view)
{
    setObjectName(QStringLiteral("findBar"));
    build();
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::refresh);
    connect(m_case, &QCheckBox::toggled, this, &FindBar::refresh);
    connect(&m_search, &TextSearch::found, this, &FindBar::showFound);
    connect(&m_search, &TextSearch::finished, this, &FindBar::showFound);
    connect(&m_search, &TextSearch::finished, this, [this] { emit told(m_count->text()); });
    hide();
}

void FindBar::build()
{
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setPlaceholderText(tr("Find in the article"));
    m_field->setAccessibleName(tr("Find in the article"));
    m_field->setMinimumWidth(leastField);
    m_field->setMaximumWidth(360);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(tr("Searching…")));
    m_case = new QCheckBox(this);
    m_case->setToolTip(tr("Match case"));
    m_case->setAccessibleName(tr("Match case"));
    m_case->setObjectName(QStringLiteral("findCase"));
    const auto button = [this](QStringView sign, const QString &words, const char *name,
                               void (FindBar::*act)()) {
        auto *result = new QToolButton(this);
        result->setText(sign.toString());
        result->setToolTip(words);
        result->setAccessibleName(words);
        result->setObjectName(QLatin1String(name));
        result->setAutoRaise(true);
        result->setFocusPolicy(Qt::TabFocus);
        connect(result, &QToolButton::clicked, this, act);
        return result;
    };
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(button(u"↑", tr("Previous (Shift+Enter)"), "findPrevious", &FindBar::previous));
    row->addWidget(button(u"↓", tr("Next (Enter)"), "findNext", &FindBar::next));
    row->addWidget(m_case);
    row->addStretch(0);
    row->addWidget(button(u"✕", tr("Close (Esc)"), "findClose", &FindBar::close));
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    // In a narrow column the words that are sought need the room.
    m_case->setText(width() < narrow ? tr("&Aa") : tr("Match &case"));
    QWidget::resizeEvent(event);
}

void FindBar::open()
{
    const Span selected = m_view->selection();
    constexpr qsizetype longest = 200; // a whole paragraph is no search
    if (!selected.isEmpty() && selected.length() <= longest) {
        const QString words = m_view->articleText().sliced(selected.start, selected.length());
        m_field->setText(words.section(u'\n', 0, 0));
    }
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    refresh();
}

void FindBar::close()
{
    // Left selected, what was found would be all that the next key tags, and not the quotation around it.
    const QList<qsizetype> &hits = m_search.hits();
    if (m_current >= 0 &&
        m_view->selection() == Span{hits.at(m_current), hits.at(m_current) + m_search.wordsLength()})
        m_view->setCaret(hits.at(m_current));
    m_search.stop();
    m_view->showHits({});
    hide();
    m_view->setFocus(Qt::OtherFocusReason);
}

void FindBar::refresh()
{
    m_current = -1;
    m_goToFirst = true;
    m_view->showHits({});
    m_search.start(m_view->articleText(), m_field->text(),
                   m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive);
    showFound();
}

/// Called again and again while hits come in.
void FindBar::showFound()
{
    const QList<qsizetype> &hits = m_search.hits();
    if (m_goToFirst) {
        // The first hit from the caret on; the caret stays, so that a longer word begins at the same place.
        const auto next = std::lower_bound(hits.begin(), hits.end(), m_view->selection().start);
        if (next != hits.end() || (!m_search.isRunning() && !hits.isEmpty())) {
            m_goToFirst = false;
            m_current = next != hits.end() ? next - hits.begin() : 0;
            m_view->ensureVisible({hits.at(m_current), hits.at(m_current) + m_search.wordsLength()});
        }
    }
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (hits.isEmpty())
        m_count->setText(m_search.isRunning() ? tr("Searching…") : tr("Not found"));
    else if (m_current < 0)
        m_count->setText(tr("%Ln found", nullptr, int(hits.size())));
    else
        m_count->setText(tr("%L1 of %L2").arg(m_current + 1).arg(hits.size()));
    m_view->showHits({hits, m_search.wordsLength(), m_current});
}

void FindBar::step(int by)
{
    const qsizetype count = m_search.hits().size();
    if (count > 0)
        goTo(((m_current + by) % count + count) % count);
}

void FindBar::goTo(qsizetype index)
{
    m_current = index;
    m_goToFirst = false;
    const FindHits hits{m_search.hits(), m_search.wordsLength(), index};
    m_view->setSelection(hits.at(index));
    m_view->ensureVisible(hits.at(index));
    showFound();
    const Span line = m_view->lineAt(hits.at(index).start);
    emit told(m_count->text() + QStringLiteral(". ") +
              m_view->articleText().sliced(line.start, line.length()).trimmed());
}

void FindBar::next()
{
    step(1);
}

void FindBar::previous()
{
    step(-1);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Escape:
        return close();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        return step(back ? -1 : 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1,
                            palette().color(QPalette::Mid)); // between the article and the bar
}

} // namespace pullquote
