#pragma once

#include "app/session/cataloguing.h"
#include "app/session/session.h"
#include "app/store/writequeue.h"
#include "tests/support/must.h"

#include <QTemporaryDir>
#include <QTest>

namespace pullquote::test {

/// A real project in a folder of its own, with one article open in a session of "J. Editor".
class TestProject {
public:
    explicit TestProject(const QString &text)
    {
        reopen();
        Article article;
        article.title = QStringLiteral("A test");
        article.language = QStringLiteral("en");
        const Result<ArticleId> made = Cataloguing(*m_session).createArticle(article, text);
        must(made);
        must(m_session->openArticle(*made));
    }

    Session &session() { return *m_session; }
    QString path() const { return m_folder.filePath(QStringLiteral("test.pullquote")); }
    const Annotator &me() const { return m_me; }

    /// Closes the project and opens it again, as the next morning does: at the same article.
    void reopen() { reopenAs(m_me); }
    void reopenAs(const Annotator &annotator)
    {
        const ArticleId article = m_session ? m_session->article().article().id : ArticleId();
        m_session.reset();
        Result<std::unique_ptr<Session>> session = QFile::exists(path())
                                                       ? Session::open(path(), Access::Write, annotator)
                                                       : Session::create(path(), annotator);
        if (!session)
            qFatal("%s", qPrintable(session.problem().sentence()));
        m_session = std::move(*session);
        if (!article.isNull() && !m_session->openArticle(article))
            qFatal("The test article cannot be opened.");
    }

    /// Somebody else's quote, as their own work: only its annotator changes a quote.
    void addQuoteOf(const Annotator &annotator, const Quote &quote)
    {
        ChangeSet joinsIn = m_session->draft(QStringLiteral("New annotator"));
        joinsIn.annotator = {};
        joinsIn.changes = {Change::to(annotator)};
        ChangeSet tags = m_session->draft(QStringLiteral("Tag"));
        tags.annotator = annotator.id;
        tags.changes = {Change::to(quote)};
        if (!m_session->commit(joinsIn) || !m_session->commit(tags) || !m_session->queue()->waitForSaved())
            qFatal("The quote cannot be added.");
    }

private:
    QTemporaryDir m_folder;
    Annotator m_me{AnnotatorId::create(), QStringLiteral("J. Editor")};
    std::unique_ptr<Session> m_session;
};

} // namespace pullquote::test
