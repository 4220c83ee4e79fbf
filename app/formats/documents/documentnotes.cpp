#include "app/formats/documents/documentnotes.h"

#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/documents/colleague.h"
#include "app/formats/documents/commentquotes.h"
#include "app/formats/documents/document.h"
#include "app/formats/importdraft.h"
#include "app/model/entityjson.h"
#include "app/text/canonicaltext.h"
#include "app/text/excerpt.h"

#include <QCoreApplication>

#include <algorithm>

namespace pullquote {

namespace {

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

} // namespace

QStringList noteChoices()
{
    return {QStringLiteral("list"), QStringLiteral("quotes"), QStringLiteral("none")};
}

void listNotes(const Document &document, ImportDraft &draft)
{
    const bool isOurs =
        std::any_of(document.notes.begin(), document.notes.end(),
                    [](const DocumentNote &note) { return CommentLine::parse(note.text).has_value(); });
    if (isOurs)
        draft.warn({tr("Its comments say whose words they are on, as those from Pullquote do."),
                    {},
                    tr("Import it with %1, and they become quotes.")
                        .arg(draft.optionInWords(notesOptionName, QStringLiteral("quotes")))});
    for (const DocumentNote &note : document.notes) {
        const QString words = note.span.isEmpty() ? QString() : excerpt(document.text, {note.span}, 80);
        draft.warn({note.kind == DocumentNote::Kind::Highlight
                        ? tr("Highlighted in the document.")
                        : tr("Comment in the document: %1").arg(canonicalLine(saying(note)).text),
                    words,
                    {}});
    }
}

void importWithQuotes(const Document &document, const Article &article, ImportDraft &draft,
                      const Watcher &watcher)
{
    ForeignDocument foreign(draft, {}, OffsetUnit::CodePoints);
    const std::optional<int> number =
        foreign.article({article.id.toString(), {}, document.text, fieldsOf(article)}, {});
    if (!number)
        return;
    const GivenText text(document.text);
    CommentQuotes quotes(text, tr("the comment on “%1”"));
    for (const DocumentNote &note : document.notes) {
        if (note.span.isEmpty()) {
            foreign.leaveOut({}, tr("Comment in the document: %1").arg(canonicalLine(saying(note)).text));
            continue;
        }
        // A line of ours is its author's quote; what else somebody remarked makes one of the importer's.
        const std::optional<CommentLine> line = CommentLine::parse(note.text);
        const ForeignName author{{}, line ? authorName(note.author) : QString()};
        quotes.add({note.span, author.name, canonicalText(saying(note)).text, line}, author);
    }
    for (const ForeignQuote &quote : quotes.quotes())
        foreign.addQuote(*number, quote);
    foreign.finish(watcher);
}

} // namespace pullquote
