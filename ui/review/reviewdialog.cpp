#include "ui/review/reviewdialog.h"

#include "app/session/waitforfile.h"
#include "app/store/projectreader.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pullquote {

namespace {

AnnotatorId chosen(const QComboBox &box)
{
    return AnnotatorId(box.currentData().toUuid());
}

} // namespace

ReviewDialog::ReviewDialog(Session &session, const ReviewScope &last, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_left(new QComboBox(this)),
      m_right(new QComboBox(this)),
      m_here(new QRadioButton(tr("&This article"), this)),
      m_everywhere(new QRadioButton(tr("&All articles of the project"), this)),
      m_note(new QLabel(this))
{
    setWindowTitle(tr("Review"));
    m_left->setObjectName(QStringLiteral("reviewLeft"));
    m_right->setObjectName(QStringLiteral("reviewRight"));
    m_here->setObjectName(QStringLiteral("reviewHere"));
    m_everywhere->setObjectName(QStringLiteral("reviewEverywhere"));
    m_note->setObjectName(QStringLiteral("reviewNote"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    auto *form = new QFormLayout;
    form->addRow(tr("&1 Left"), m_left);
    form->addRow(tr("&2 Right"), m_right);
    form->addRow(tr("Where"), m_here);
    form->addRow(QString(), m_everywhere);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_begin = buttons->addButton(tr("&Review"), QDialogButtonBox::AcceptRole);
    m_begin->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(420);
    fill(last);
    for (QComboBox *box : {m_left, m_right})
        connect(box, &QComboBox::currentIndexChanged, this, &ReviewDialog::check);
    for (QRadioButton *button : {m_here, m_everywhere})
        connect(button, &QRadioButton::toggled, this, &ReviewDialog::check);
    check();
}

/// The two with most quotes, others before oneself; or the two of the last time.
void ReviewDialog::fill(const ReviewScope &last)
{
    QHash<AnnotatorId, int> counts;
    const Result<void> arrived = waitForFile(m_session); // or who has just tagged has not
    if (const auto summaries = m_session.reader().articleSummaries(); arrived && summaries) {
        for (const ArticleSummary &summary : *summaries) {
            for (auto layer = summary.layers.begin(); layer != summary.layers.end(); ++layer)
                counts[layer.key()] += layer->quotes;
        }
    }
    QList<Annotator> annotators = m_session.catalogue().annotators();
    const AnnotatorId me = m_session.me().id;
    if (!m_session.catalogue().annotator(me))
        annotators.append(m_session.me()); // who has tagged nothing yet can review all the same
    m_isEmpty = counts.isEmpty() || std::all_of(counts.begin(), counts.end(), [](int n) { return n == 0; });
    std::stable_sort(annotators.begin(), annotators.end(), [&](const Annotator &a, const Annotator &b) {
        const bool hasA = counts.value(a.id) > 0, hasB = counts.value(b.id) > 0;
        if (hasA != hasB)
            return hasA;
        return (a.id == me) < (b.id == me);
    });
    for (const Annotator &annotator : std::as_const(annotators)) {
        for (QComboBox *box : {m_left, m_right})
            box->addItem(annotator.name, annotator.id.uuid());
    }
    m_left->setCurrentIndex(std::max(0, m_left->findData(last.left.uuid())));
    const int right = m_right->findData(last.right.uuid());
    m_right->setCurrentIndex(right >= 0 ? right : std::min(1, m_right->count() - 1));
    m_here->setEnabled(!m_session.article().isNull());
    m_here->setChecked(m_here->isEnabled());
    m_everywhere->setChecked(!m_here->isEnabled());
}

void ReviewDialog::check()
{
    const bool isPair = chosen(*m_left) != chosen(*m_right) && m_left->count() > 1;
    m_begin->setEnabled(isPair && !m_isEmpty);
    if (m_isEmpty)
        m_note->setText(tr("Nobody has tagged anything in this project yet."));
    else if (m_left->count() < 2)
        m_note->setText(tr("Only one person has worked on this project. Bring in a colleague’s file first."));
    else if (!isPair)
        m_note->setText(tr("Choose two different people."));
    else if (!hidden().isEmpty())
        m_note->setText(
            tr("Blind tagging hides the work of others. Reviewing shows it to you from now on, and the "
               "project’s history says so."));
    else
        m_note->clear();
}

QList<ArticleId> ReviewDialog::hidden() const
{
    QList<ArticleId> list = articles();
    list.removeIf([this](ArticleId article) {
        return !m_session.isBlind(chosen(*m_left), article) && !m_session.isBlind(chosen(*m_right), article);
    });
    return list;
}

QList<ArticleId> ReviewDialog::articles() const
{
    if (m_here->isChecked())
        return {m_session.article().article().id};
    const Result<void> arrived = waitForFile(m_session);
    const auto all = m_session.reader().articleIds();
    return arrived && all ? *all : QList<ArticleId>();
}

ReviewScope ReviewDialog::scope() const
{
    ReviewScope scope{chosen(*m_left), chosen(*m_right), {}};
    if (m_here->isChecked())
        scope.articles = articles();
    return scope;
}

} // namespace pullquote
