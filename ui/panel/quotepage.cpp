#include "ui/panel/quotepage.h"

#include "app/model/names.h"
#include "ui/panel/commentthreads.h"
#include "ui/panel/disclosure.h"
#include "ui/panel/fieldgrid.h"
#include "ui/panel/kindmenu.h"
#include "ui/panel/namefield.h"
#include "ui/panel/notefield.h"
#include "ui/panel/quotehistory.h"
#include "ui/panel/spanlinks.h"
#include "ui/panel/topicbox.h"

#include <QCheckBox>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace pullquote {

void QuotePage::setTheme(const Theme &theme)
{
    QPalette muted = theme.palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text})
        muted.setColor(role, theme.muted);
    m_title->setFont(theme.uiFont(13, QFont::DemiBold));
    m_kind->setPalette(muted);
    m_ownerName->setPalette(muted);
    m_history->setPalette(muted);
    m_history->setFont(theme.uiFont(12));
    for (QToolButton *button : {m_confirm, m_copy, m_merge, m_split}) {
        QPalette link = theme.palette();
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
            link.setColor(group, QPalette::ButtonText, theme.accent);
        button->setPalette(link);
        button->setFont(theme.uiFont(12));
    }
    m_fields->setTheme(theme);
    m_moreFields->setTheme(theme);
    m_speakers->setTheme(theme);
    m_addressees->setTheme(theme);
    m_words->setTheme(theme);
    m_addresseeWords->setTheme(theme);
    m_parts->setTheme(theme);
    m_topics->setTheme(theme);
    m_note->setTheme(theme);
    m_comments->setTheme(theme);
}

void QuotePage::show(const Quote &quote)
{
    const bool isOther = quote.id != m_quote;
    m_quote = quote.id;
    const Catalogue &catalogue = m_session.catalogue();
    const OpenArticle &article = m_session.article();
    m_title->setText(tr("Quote %L1").arg(article.numberOf(quote.id)));
    m_kind->setText(nameOf(quote.kind));
    m_kind->setAccessibleDescription(nameOf(quote.kind));
    m_kindMenu->setKind(quote.kind);
    const bool isGuess = quote.flags.testFlag(QuoteFlag::Guessed);
    m_speakers->show(catalogue, quote.speakers, isGuess);
    m_confirm->setVisible(isGuess);
    m_words->show(article, quote, tr("None marked"));
    m_topics->show(m_session, {quote.id});
    m_note->show(quote.id, quote.note);
    m_addressees->show(catalogue, quote.addressees, false);
    m_addresseeWords->show(article, quote, {});
    m_addresseeWords->setVisible(!quote.addressee.isEmpty());
    m_important->setChecked(quote.flags.testFlag(QuoteFlag::Important));
    m_uncertain->setChecked(quote.flags.testFlag(QuoteFlag::Uncertain));
    m_complete->setChecked(quote.flags.testFlag(QuoteFlag::Complete));
    showOwner(quote);
    showParts(quote);
    if (!isOther)
        return;
    m_comments->setQuote(quote.id);
    m_commentsFold->setOpen(m_comments->openCount() > 0 || m_comments->hasDraft());
    refreshHistory();
}

void QuotePage::clear()
{
    m_note->show({}, {});
    m_comments->setQuote({});
    m_quote = {};
}

void QuotePage::showOwner(const Quote &quote)
{
    const Annotator *annotator = m_session.catalogue().annotator(quote.annotator);
    m_ownerName->setText(annotator ? tr("Tagged by %1").arg(annotator->name) : QString());
    m_owner->setVisible(quote.annotator != m_session.me().id);
}

void QuotePage::showCommentCount()
{
    const qsizetype open = m_comments->openCount(), resolved = m_comments->resolvedCount();
    if (open > 0)
        m_commentsFold->setTitle(tr("Comments (%Ln open)", nullptr, int(open)));
    else if (resolved > 0)
        m_commentsFold->setTitle(tr("Comments (%Ln resolved)", nullptr, int(resolved)));
    else
        m_commentsFold->setTitle(tr("Comments"));
    if (open > 0 && std::exchange(m_openThreads, open) == 0)
        m_commentsFold->setOpen(true);
    m_openThreads = open;
}

void QuotePage::showParts(const Quote &quote)
{
    m_parts->show(m_session.article(), quote, {});
    m_merge->setVisible(quote.content.size() > 1);
}

void QuotePage::openKindMenu()
{
    if (m_quote.isNull())
        return;
    const QPoint corner(m_kind->width() - m_kindMenu->sizeHint().width(), m_kind->height());
    m_kindMenu->popup(m_kind->mapToGlobal(corner));
}

void QuotePage::writeComment()
{
    m_commentsFold->setOpen(true);
    m_comments->writeNew();
}

void QuotePage::saveNote()
{
    m_note->save();
}

void QuotePage::refreshHistory()
{
    if (m_historyFold->isOpen() && !m_quote.isNull())
        m_history->show(m_session, m_quote);
}

void QuotePage::report(const Result<QuoteId> &result)
{
    if (result)
        return;
    emit failed(result.problem());
    if (const Quote *quote = m_session.article().quote(m_quote))
        show(*quote);
}

} // namespace pullquote
