#include "app/formats/documents/documentnotes.h"

#include "app/formats/documents/document.h"
#include "app/formats/importdraft.h"
#include "app/model/quotekind.h"
#include "app/text/canonicaltext.h"
#include "app/text/excerpt.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

constexpr int mostListed = 100;

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::DocumentFormat", text);
}

/// "alice: Is that so?"
QString saying(const DocumentNote &note)
{
    return note.author.isEmpty() || note.text.isEmpty() ? note.text
                                                        : note.author + QLatin1String(": ") + note.text;
}

void warnOfMore(qsizetype count, ImportDraft &draft)
{
    if (count > 0)
        draft.warn({QCoreApplication::translate("pullquote::DocumentFormat",
                                                "There are %n more comment(s) and highlight(s) in it.",
                                                nullptr, int(count)),
                    {},
                    {}});
}

void list(const Document &document, ImportDraft &draft)
{
    int listed = 0;
    for (const DocumentNote &note : document.notes) {
        if (listed++ == mostListed)
            break;
        const QString words = note.span.isEmpty() ? QString() : excerpt(document.text, {note.span}, 80);
        draft.warn({note.kind == DocumentNote::Kind::Highlight
                        ? tr("Highlighted in the document.")
                        : tr("Comment in the document: %1").arg(canonicalLine(saying(note)).text),
                    words,
                    {}});
    }
    warnOfMore(document.notes.size() - mostListed, draft);
}

void makeQuotes(const Document &document, ArticleId article, ImportDraft &draft)
{
    const QuotationLookup quotations(findQuotations(document.text, {document.language}));
    int listed = 0;
    for (const DocumentNote &note : document.notes) {
        if (note.span.isEmpty()) {
            if (listed++ < mostListed)
                draft.warn({tr("Comment in the document: %1").arg(canonicalLine(saying(note)).text), {}, {}});
            continue;
        }
        Quote quote;
        quote.id = QuoteId::create();
        quote.article = article;
        quote.annotator = draft.layer();
        quote.content = {note.span};
        quote.kind = derivedKind(document.text, quotations, quote.content);
        quote.note = canonicalText(saying(note)).text;
        quote.created = QDateTime::currentDateTimeUtc();
        quote.modified = quote.created;
        draft.addQuote(quote);
    }
    warnOfMore(listed - mostListed, draft);
}

} // namespace

QStringList noteChoices()
{
    return {QStringLiteral("list"), QStringLiteral("quotes"), QStringLiteral("none")};
}

void importNotes(const Document &document, ArticleId article, const QString &choice, ImportDraft &draft)
{
    if (choice == QLatin1String("quotes"))
        makeQuotes(document, article, draft);
    else if (choice == QLatin1String("list"))
        list(document, draft);
}

} // namespace pullquote
