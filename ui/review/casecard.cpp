#include "ui/review/casecard.h"

#include "ui/review/casetalk.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

namespace pullquote {

CaseCard::CaseCard(Session &session, Review &review, std::function<void(QWidget *)> attach, QWidget *parent)
    : QScrollArea(parent),
      m_session(session),
      m_review(review),
      m_attach(std::move(attach)),
      m_theme(Theme::light())
{
    setObjectName(QStringLiteral("caseCard"));
    setAccessibleName(tr("Case"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its rows have it
    auto *all = new QWidget;
    m_column = new QVBoxLayout(all);
    m_column->setContentsMargins(12, 8, 12, 8);
    m_column->setSpacing(10);
    m_talk = new CaseTalk(session, review, all);
    m_column->addWidget(m_talk);
    m_column->addStretch(1);
    connect(m_talk, &CaseTalk::told, this, &CaseCard::told);
    connect(m_talk, &CaseTalk::failed, this, &CaseCard::failed);
    setWidget(all);
    connect(&review, &Review::currentChanged, this, [this] {
        fill();
        showCurrent();
    });
    connect(&review, &Review::casesReset, this, &CaseCard::fill);
    connect(&review, &Review::standingsChanged, this, &CaseCard::fill);
    fill();
}

void CaseCard::setTheme(const Theme &theme)
{
    m_theme = theme;
    setPalette(theme.palette());
    m_talk->setTheme(theme);
    for (CaseBlock *block : m_blocks)
        block->setTheme(theme);
}

CaseBlock *CaseCard::addBlock()
{
    auto *block = new CaseBlock(m_session, m_review, m_attach, widget());
    block->setTheme(m_theme);
    m_column->insertWidget(m_column->indexOf(m_talk), block);
    m_blocks.append(block);
    connect(block, &CaseBlock::takeRequested, this, &CaseCard::takeRequested);
    connect(block, &CaseBlock::entered, this, [this, block] {
        const QScopedValueRollback<bool> entering(m_isEntering, true);
        m_review.setCurrent(block->caseIndex());
        m_column->activate(); // long words of the row have grown
        if (QWidget *row = QApplication::focusWidget(); row && block->isAncestorOf(row))
            ensureWidgetVisible(row, 0, 8);
    });
    connect(block, &CaseBlock::left, this, [this, block](int by) { walkFrom(block, by); });
    return block;
}

/// Over the edge of a block to the next one of the group; on the last row one stays.
void CaseCard::walkFrom(CaseBlock *block, int by)
{
    const qsizetype next = m_blocks.indexOf(block) + by;
    if (next >= 0 && next < m_blocks.size() && m_blocks.at(next)->isVisible())
        m_blocks.at(next)->walk(by);
}

void CaseCard::fill()
{
    const qsizetype current = m_review.current();
    const QList<qsizetype> cases =
        current < 0 ? QList<qsizetype>() : m_review.cases().groups.at(m_review.at(current).group).cases;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        CaseBlock *block = i < m_blocks.size() ? m_blocks.at(i) : addBlock();
        block->setCase(cases.at(i));
        block->setCurrent(cases.at(i) == current && cases.size() > 1);
        block->show();
    }
    for (qsizetype i = cases.size(); i < m_blocks.size(); ++i)
        m_blocks.at(i)->hide();
}

void CaseCard::showCurrent()
{
    const CaseBlock *block = currentBlock();
    if (!block || m_isEntering)
        return;
    m_column->activate();
    verticalScrollBar()->setValue(block->y() - m_column->contentsMargins().top());
    if (QWidget *focused = QApplication::focusWidget(); focused && isAncestorOf(focused))
        ensureWidgetVisible(focused);
}

CaseBlock *CaseCard::currentBlock() const
{
    for (CaseBlock *block : m_blocks) {
        if (block->isVisible() && block->caseIndex() == m_review.current())
            return block;
    }
    return nullptr;
}

std::optional<CaseField> CaseCard::focusedField() const
{
    const CaseBlock *block = currentBlock();
    return block ? block->focusedField() : std::nullopt;
}

void CaseCard::focusFirst()
{
    if (CaseBlock *block = currentBlock())
        block->focusFirst();
}

void CaseCard::writeComment()
{
    m_talk->writeNew();
}

} // namespace pullquote
