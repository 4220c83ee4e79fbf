#include "app/formats/documents/colleague.h"

#include "app/text/canonicaltext.h"

namespace pullquote {

namespace {

QSet<QString> sendersOf(const QList<SentArticle> &sent)
{
    QSet<QString> names;
    for (const SentArticle &article : sent) {
        for (const ForeignQuote &quote : article.quotes)
            names.insert(authorName(quote.annotator.name));
    }
    return names;
}

} // namespace

QString authorName(const QString &name)
{
    static const QSet<QString> placeholders{QStringLiteral("author"),
                                            QStringLiteral("unknown author"),
                                            QStringLiteral("unknown"),
                                            QStringLiteral("microsoft user"),
                                            QStringLiteral("microsoft office user"),
                                            QStringLiteral("user"),
                                            QStringLiteral("windows user"),
                                            QStringLiteral("anonymous")};
    const QString written = canonicalLine(name).text.simplified();
    return placeholders.contains(written.toLower()) ? QString() : written;
}

Colleague::Colleague(const Document &document, const QList<SentArticle> &sent,
                     const std::optional<ForeignName> &named)
    : m_senders(sendersOf(sent)), m_name(named.value_or(ForeignName{{}, foundIn(document, sent)}))
{
}

QString Colleague::foundIn(const Document &document, const QList<SentArticle> &sent)
{
    const QSet<QString> senders = sendersOf(sent);
    QSet<QString> others;
    for (const DocumentNote &note : document.notes) {
        const QString author = authorName(note.author);
        if (!author.isEmpty() && !senders.contains(author))
            others.insert(author);
    }
    const QString last = authorName(document.lastEditor);
    if (others.isEmpty())
        return last;
    const bool isClear =
        others.size() == 1 && (last.isEmpty() || senders.contains(last) || others.contains(last));
    return isClear ? *others.begin() : QString();
}

ForeignName Colleague::ofChange(const QString &author, const QString &sentAuthor) const
{
    // Some programs put the name of who edits a comment to it; a sender's name may have been there before.
    return isAskedForChange(author, sentAuthor) ? m_name : ForeignName{{}, author};
}

ForeignName Colleague::ofNew(const QString &author) const
{
    return isAskedForNew(author) ? m_name : ForeignName{{}, author};
}

} // namespace pullquote
