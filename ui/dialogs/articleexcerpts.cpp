#include "ui/dialogs/articleexcerpts.h"

#include "app/session/backgroundreader.h"
#include "app/session/pendingreading.h"
#include "app/store/projectfile.h"
#include "app/text/excerpt.h"

#include <memory>

namespace pullquote {

namespace {

constexpr qsizetype wordsLength = 160;

template <class Excerpts>
Excerpts excerptsOf(ArticleContent content)
{
    std::sort(content.quotes.begin(), content.quotes.end(), inTextOrder);
    Excerpts excerpts;
    int number = 0;
    for (const Quote &quote : content.quotes)
        excerpts.insert(quote.id,
                        {content.article.title, ++number, excerpt(content.text, quote.content, wordsLength)});
    return excerpts;
}

} // namespace

ArticleExcerpts::ArticleExcerpts(Session &session, BackgroundReader &reader, QObject *parent)
    : QObject(parent), m_session(session), m_reader(reader)
{
    connect(&session, &Session::articlesChanged, this, &ArticleExcerpts::forget);
    // While it was open its quotes may have changed.
    connect(&session, &Session::articleAboutToClose, this,
            [this] { m_known.remove(m_session.article().article().id); });
}

void ArticleExcerpts::forget()
{
    ++m_age;
    m_known.clear();
}

ArticleExcerpts::Excerpt ArticleExcerpts::of(ArticleId article, QuoteId quote)
{
    const OpenArticle &open = m_session.article();
    if (open.article().id == article) {
        const Quote *found = open.quote(quote);
        return {open.article().title, int(open.numberOf(quote)),
                found ? excerpt(open.text(), found->content, wordsLength) : QString()};
    }
    const auto known = m_known.constFind(article);
    if (known != m_known.constEnd())
        return known->value(quote);
    if (!m_wanted.contains(article)) {
        m_wanted.prepend(article);
        QMetaObject::invokeMethod(this, &ArticleExcerpts::readNext, Qt::QueuedConnection);
    }
    return {};
}

void ArticleExcerpts::readNext()
{
    if (m_isReading || m_wanted.isEmpty())
        return;
    m_isReading = true;
    const ArticleId id = m_wanted.takeFirst();
    const auto found = std::make_shared<Excerpts>();
    m_reader.run(
        [id, found, pending = underWay(m_session.queue())](ProjectFile &file) {
            if (const Result<ArticleContent> content = readArticle(file.read(), id, pending))
                *found = excerptsOf<Excerpts>(*content);
        },
        [this, id, found, age = m_age](const Result<void> &) {
            m_isReading = false;
            if (age == m_age)
                m_known.insert(id, *found);
            emit changed(id);
            readNext();
        });
}

} // namespace pullquote
