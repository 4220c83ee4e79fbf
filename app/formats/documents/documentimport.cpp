#include "app/formats/documents/documentimport.h"

#include "app/formats/documents/documentdate.h"
#include "app/formats/documents/documentnotes.h"
#include "app/formats/formatregistry.h"
#include "app/formats/importdraft.h"
#include "app/text/canonicaltext.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

constexpr qsizetype longestHeadline = 120;
constexpr qsizetype longestField = 2000; ///< what a document says of itself may be a book

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::DocumentFormat", text);
}

/// What the document says, else its first heading, else a short first line, else the file's name.
QString headlineOf(const Document &document, const ImportSource &source)
{
    const QString line = canonicalLine(document.text.section(u'\n', 0, 0)).text;
    const QString candidates[] = {canonicalLine(document.title).text, canonicalLine(document.heading).text,
                                  line.size() <= longestHeadline ? line : QString(),
                                  canonicalLine(source.baseName()).text};
    for (const QString &candidate : candidates) {
        if (!candidate.isEmpty())
            return candidate;
    }
    return tr("Untitled");
}

/// Empty, with a warning, where nobody can tell which day is meant.
QString publishedOf(const Document &document, ImportDraft &draft)
{
    const QString date = isoDate(document.published);
    if (date.isEmpty() && !document.published.trimmed().isEmpty())
        draft.warn({tr("Its date, “%1”, could not be read.")
                        .arg(canonicalLine(document.published.left(longestHeadline)).text),
                    {},
                    tr("Set it in the details of the article.")});
    return date;
}

Article articleOf(const Document &document, const ImportSource &source, const FormatOptions &options,
                  ImportDraft &draft)
{
    const auto told = [&options](const char *name, const QString &found) {
        const QString given = canonicalLine(options.value(QLatin1String(name))).text;
        return given.isEmpty() ? canonicalLine(found.left(longestField)).text : given;
    };
    Article article;
    article.id = ArticleId::create();
    article.title = told("title", headlineOf(document, source));
    article.byline = told("byline", document.byline);
    article.outlet = told("outlet", document.outlet);
    article.url = told("url", document.url);
    article.published =
        told("published",
             options.value(QStringLiteral("published")).isEmpty() ? publishedOf(document, draft) : QString());
    article.language = told("language", document.language);
    return article;
}

} // namespace

void warnOfReplaced(qsizetype count, ImportDraft &draft)
{
    if (count > 0)
        draft.warn({QCoreApplication::translate("pullquote::DocumentFormat",
                                                "%n character(s) cannot be kept and became “\uFFFD”.",
                                                nullptr, int(count)),
                    {},
                    {}});
}

void importDocument(const Document &document, const ImportSource &source, const FormatOptions &options,
                    const FormatDescription &format, ImportDraft &draft, const Watcher &watcher)
{
    if (document.text.trimmed().isEmpty())
        return draft.fail({tr("There is no text in it, only white space."), {}, {}});
    if (exceedsMaximumText(document.text))
        return draft.fail({tr("The text is longer than 256 MB."), {}, tr("Split it into articles.")});
    const QString hash = QString::fromLatin1(textHash(document.text));
    const QString notes = optionValue(format, options, notesOptionName);
    const bool makesQuotes = notes == QLatin1String("quotes") && !document.notes.isEmpty();
    if (const std::optional<QString> title = draft.articleWithText(hash); title && !makesQuotes)
        return draft.repeatText((draft.addsText(hash)
                                     ? tr("The same text comes in as “%1”. Nothing was added.")
                                     : tr("This text is in the project already, as “%1”. Nothing was added."))
                                    .arg(*title));
    for (const Problem &warning : document.warnings)
        draft.warn(warning);
    warnOfReplaced(document.replacedCount, draft);
    Article article = articleOf(document, source, options, draft);
    article.textSha256 = hash;
    if (makesQuotes)
        return importWithQuotes(document, article, draft, watcher);
    draft.addArticle(article, document.text);
    if (notes == QLatin1String("list"))
        listNotes(document, draft);
}

QList<FormatOption> headOptions()
{
    const auto asked = [](const char *name, const QString &label) {
        return FormatOption{QLatin1String(name), label, {}, {}, OptionUse::Reading};
    };
    return {asked("title", tr("Headline instead of the one found")),
            asked("byline", tr("Byline")),
            asked("outlet", tr("Outlet")),
            asked("url", tr("Address")),
            asked("published", tr("Publication date, such as 2021-06-16")),
            asked("language", tr("Language, such as en or pt-BR"))};
}

FormatOption notesOption()
{
    return {notesOptionName,
            tr("Comments and highlights"),
            noteChoices().first(),
            noteChoices(),
            OptionUse::Reading,
            {{QStringLiteral("list"), tr("List them")},
             {QStringLiteral("quotes"), tr("Make quotes of them")},
             {QStringLiteral("none"), tr("Leave them out")}}};
}

} // namespace pullquote
