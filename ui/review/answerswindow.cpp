#include "ui/review/answerswindow.h"

#include "app/reviewing/answering.h"
#include "ui/ears/spokenlist.h"
#include "ui/review/answerdelegate.h"
#include "ui/review/answerpane.h"
#include "ui/review/answerwords.h"
#include "ui/review/filterchip.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace pullquote {

AnswersWindow::AnswersWindow(Session &session, AnswerSource &source, Settings settings, QWidget *parent)
    : QDialog(parent), m_session(session), m_source(source), m_settings(settings)
{
    setObjectName(QStringLiteral("answersWindow"));
    setWindowTitle(tr("What changed in my tags"));
    build();
    connect(m_model, &QAbstractItemModel::modelReset, this, &AnswersWindow::fill);
    connect(&source, &AnswerSource::seenChanged, this, &AnswersWindow::showCounts);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AnswersWindow::showCurrent);
    setTheme(Theme::light());
    fill();
    restoreGeometry(m_settings.geometry(objectName()));
}

AnswersWindow::~AnswersWindow()
{
    m_settings.setGeometry(objectName(), saveGeometry());
    leaveCurrent();
}

void AnswersWindow::setTheme(const Theme &theme)
{
    m_theme = theme;
    setPalette(theme.palette());
    m_delegate->setTheme(theme);
    m_pane->setTheme(theme);
    m_empty->setFont(theme.uiFont(15));
    m_summary->setFont(theme.uiFont(0, QFont::DemiBold));
    for (FilterChip *chip : m_chips)
        chip->setTheme(theme);
    m_newChip->setTheme(theme);
    m_list->doItemsLayout();
}

const Answer *AnswersWindow::current() const
{
    return m_model->answerAt(m_list->currentIndex());
}

void AnswersWindow::fill()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    if (!m_source.isRead())
        m_empty->setText(tr("Reading…"));
    else if (m_model->count() == 0)
        m_empty->setText(tr("Nobody has reviewed your quotes yet.\nWhen a colleague sends your file back, "
                            "merge it, and see here what became of each."));
    else
        m_empty->setText(tr("None of the answers is of this kind."));
    QModelIndex same = m_current ? m_model->rowLike(*m_current) : QModelIndex();
    if (!same.isValid())
        same = m_model->next({}, 1);
    m_list->setCurrentIndex(same);
    if (!same.isValid())
        showCurrent();
    showCounts();
    if (!isEmpty && std::exchange(m_owesFocus, false))
        m_list->setFocus();
}

void AnswersWindow::showCounts()
{
    const int unseen = m_source.unseenCount();
    m_summary->setText(tr("%Ln answer(s) to your quotes", nullptr, m_model->count()) +
                       (unseen > 0 ? QStringLiteral("  ·  ") + tr("%Ln new", nullptr, unseen) : QString()));
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const Answer::Verdict verdict = allAnswerVerdicts[i];
        m_chips[i]->setText(
            QStringLiteral("%1 %2  %3")
                .arg(signOf(verdict), nameOf(verdict), QLocale().toString(m_model->countOf(verdict))));
        m_chips[i]->setAccessibleName(
            tr("Only %1: %2").arg(nameOf(verdict), QLocale().toString(m_model->countOf(verdict))));
    }
    m_newChip->setText(tr("new  %1").arg(QLocale().toString(unseen)));
    m_newChip->setAccessibleName(tr("Only new ones: %1").arg(QLocale().toString(unseen)));
}

void AnswersWindow::applyFilter()
{
    AnswerFilter filter;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i]->isChecked())
            filter.verdicts.insert(allAnswerVerdicts[i]);
    }
    filter.unseenOnly = m_newChip->isChecked();
    m_model->setFilter(filter);
}

void AnswersWindow::showCurrent()
{
    const Answer *answer = current();
    const bool isAnother = !answer || !m_current || answer->key != m_current->key;
    if (isAnother)
        leaveCurrent();
    m_current = answer ? std::optional(*answer) : std::nullopt;
    m_pane->show(m_model->articleAt(m_list->currentIndex()), answer);
    const bool writes = !m_session.isReadOnly();
    m_agree->setEnabled(answer && writes && !answer->isAgreed);
    m_agreeAll->setEnabled(writes && m_model->rowCount() > 0);
    m_comment->setEnabled(answer && writes);
    m_show->setEnabled(answer);
}

void AnswersWindow::leaveCurrent()
{
    if (m_current && isVisible())
        m_source.markSeen({*m_current});
}

void AnswersWindow::walk(int by)
{
    const QModelIndex next = m_model->next(m_list->currentIndex(), by);
    if (!next.isValid()) {
        emit said(by > 0 ? tr("This is the last answer.") : tr("This is the first answer."));
        return;
    }
    m_list->setCurrentIndex(next);
    m_list->setFocus();
}

void AnswersWindow::agree(const QList<Answer> &answers)
{
    const Result<int> agreed = Answering(m_session).agree(answers);
    if (!agreed) {
        emit failed(agreed.problem());
        return;
    }
    m_source.markSeen(answers);
    if (*agreed > 0)
        emit said(tr("Agreed to %Ln answer(s).", nullptr, *agreed));
    else
        emit said(tr("There is nothing to take over."));
    const QModelIndex next = m_model->next(m_list->currentIndex(), 1);
    if (answers.size() == 1 && next.isValid())
        m_list->setCurrentIndex(next);
}

void AnswersWindow::comment()
{
    if (!current())
        return;
    const ArticleId article = current()->article;
    if (m_session.article().article().id != article)
        emit articleRequested(article);
    if (m_session.article().article().id == article)
        m_pane->writeComment();
}

void AnswersWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_source.setActive(true);
    m_owesFocus = m_model->rowCount() == 0;
    if (!m_owesFocus)
        m_list->setFocus();
}

void AnswersWindow::hideEvent(QHideEvent *event)
{
    if (m_current)
        m_source.markSeen({*m_current});
    m_source.setActive(false);
    QDialog::hideEvent(event);
}

/// Out of a comment, Esc leads back to the answers; the next one closes.
void AnswersWindow::keyPressEvent(QKeyEvent *event)
{
    const QWidget *focus = focusWidget();
    if (event->key() == Qt::Key_Escape && focus && m_pane->isAncestorOf(focus))
        m_list->setFocus(Qt::ShortcutFocusReason);
    else
        QDialog::keyPressEvent(event);
}

} // namespace pullquote
