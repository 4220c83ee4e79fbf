#include "ui/panel/annotationpanel.h"

#include "ui/ears/accessiblerole.h"
#include "ui/keys/keynames.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace pullquote {

namespace {

/// Where its word is cut, the tip says all of it.
class ListTab : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    bool event(QEvent *event) override
    {
        const int words = fontMetrics().horizontalAdvance(text());
        if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || words < width())
            return QToolButton::event(event);
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
};

} // namespace

AnnotationPanel::AnnotationPanel(Session &session, const SpeakerNumbers &speakers, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_filter(new QLineEdit(this)),
      m_tabs(new QButtonGroup(this)),
      m_list(new QuoteList(session, speakers, this)),
      m_inspector(new Inspector(session, this))
{
    setObjectName(QStringLiteral("annotationPanel"));
    setAccessibleName(tr("Annotations"));
    setAccessibleRole(this, QAccessible::Grouping);
    build();
    QuoteListModel &quotes = m_list->quotes();
    connect(m_filter, &QLineEdit::textChanged, &quotes, &QuoteListModel::setFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &AnnotationPanel::tellFiltered);
    connect(m_tabs, &QButtonGroup::idClicked, &quotes,
            [&quotes](int id) { quotes.setGrouping(QuoteListModel::Grouping(id)); });
    connect(m_list, &QuoteList::selectedQuotesChanged, m_inspector,
            [this] { m_inspector->setSelection(m_list->selectedQuotes()); });
    connect(m_list, &QuoteList::quoteActivated, this, [this](QuoteId id) {
        if (const Quote *quote = m_session.article().quote(id))
            emit spanActivated(quote->extent());
    });
    connect(m_list, &QuoteList::quotationActivated, this, &AnnotationPanel::spanActivated);
    connect(m_inspector, &Inspector::spanActivated, this, &AnnotationPanel::spanActivated);
    connect(m_inspector, &Inspector::told, this, &AnnotationPanel::told);
    connect(m_inspector, &Inspector::failed, this, &AnnotationPanel::failed);
    for (const auto changed : {&Session::articleOpened, &Session::layersChanged})
        connect(&session, changed, this, &AnnotationPanel::showUnfinishedCount);
    connect(&session, &Session::quotesChanged, this, &AnnotationPanel::showUnfinishedCount);
    showUnfinishedCount();
    setTheme(Theme::light());
}

void AnnotationPanel::build()
{
    m_filter->setObjectName(QStringLiteral("quoteFilter"));
    m_filter->setPlaceholderText(tr("Filter quotes"));
    m_filter->setAccessibleName(tr("Filter quotes"));
    m_filter->setToolTip(tr("Words, speaker, topic or note"));
    m_filter->setClearButtonEnabled(true);
    auto *above = new QWidget(this);
    auto *top = new QVBoxLayout(above);
    top->setContentsMargins(12, 10, 12, 6);
    top->setSpacing(8);
    top->addWidget(m_filter);
    top->addWidget(buildTabs());
    auto *upper = new QWidget(this);
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(above);
    column->addWidget(m_list, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("panelSplitter"));
    splitter->addWidget(upper);
    splitter->addWidget(m_inspector);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({560, 290});
    splitter->setChildrenCollapsible(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
    setMinimumWidth(240);
}

QWidget *AnnotationPanel::buildTabs()
{
    auto *tabs = new QWidget(this);
    tabs->setAccessibleName(tr("Order of the list"));
    setAccessibleRole(tabs, QAccessible::Grouping);
    auto *row = new QHBoxLayout(tabs);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const std::pair<QuoteListModel::Grouping, QString> choices[] = {
        {QuoteListModel::Grouping::Order, tr("In order")},
        {QuoteListModel::Grouping::Speaker, tr("By speaker")},
        {QuoteListModel::Grouping::Topic, tr("By topic")},
        {QuoteListModel::Grouping::Unfinished, {}}};
    for (const auto &[grouping, text] : choices) {
        auto *tab = new ListTab(tabs);
        tab->setObjectName(QStringLiteral("tab%1").arg(int(grouping)));
        tab->setText(text);
        tab->setCheckable(true);
        tab->setAutoRaise(true);
        tab->setFocusPolicy(Qt::TabFocus);
        m_tabs->addButton(tab, int(grouping));
        row->addWidget(tab);
    }
    row->addStretch(1);
    m_tabs->button(int(QuoteListModel::Grouping::Order))->setChecked(true);
    setKeyedTip(m_tabs->button(int(QuoteListModel::Grouping::Unfinished)),
                tr("What still waits for you; {nextUnfinished} goes to the next"));
    return tabs;
}

void AnnotationPanel::setTheme(const Theme &theme)
{
    QPalette palette = theme.palette();
    setPalette(palette);
    m_list->setTheme(theme);
    m_inspector->setTheme(theme);
    for (QAbstractButton *tab : m_tabs->buttons()) {
        tab->setFont(theme.uiFont(12));
        palette.setColor(QPalette::ButtonText, theme.muted);
        tab->setPalette(palette);
    }
}

QList<QuoteId> AnnotationPanel::quotesToChange() const
{
    const QList<QuoteId> selected = m_list->selectedQuotes();
    const QuoteId current = m_session.currentQuote();
    if (selected.size() > 1 && selected.contains(current))
        return selected;
    return current.isNull() ? QList<QuoteId>() : QList<QuoteId>{current};
}

void AnnotationPanel::showUnfinishedCount()
{
    QAbstractButton *tab = m_tabs->button(int(QuoteListModel::Grouping::Unfinished));
    const qsizetype count = m_session.unfinished().count();
    // The exact number is in the status line; more digits than three do not fit beside the other tabs.
    constexpr qsizetype most = 999;
    const QString shown = count > most ? tr("%L1+").arg(most) : QLocale().toString(count);
    tab->setText(count > 0 ? tr("Unfinished %1").arg(shown) : tr("Unfinished"));
}

void AnnotationPanel::tellFiltered()
{
    if (m_filter->hasFocus())
        emit told(tr("%Ln quote(s)", nullptr, int(m_list->quotes().shownCount())));
}

} // namespace pullquote
