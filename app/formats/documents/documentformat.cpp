#include "app/formats/documents/documentformat.h"

#include "app/formats/documents/webcharset.h"
#include "app/formats/formatregistry.h"
#include "app/formats/importdraft.h"
#include "app/text/canonicaltext.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

constexpr QLatin1String encodingOptionName("encoding");

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::DocumentFormat", text);
}

/// The source as UTF-8 where somebody has said what its bytes are; else as it is.
ImportSource decoded(ImportSource source, const FormatOptions &options)
{
    if (const QString encoding = options.value(encodingOptionName); !encoding.isEmpty())
        source.bytes = "\xEF\xBB\xBF" + decodeAs(source.bytes, encoding.toLatin1()).text.toUtf8();
    return source;
}

} // namespace

void DocumentFormat::read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
                          const Watcher &watcher) const
{
    if (!watcher.goesOn(0, source.bytes.size()))
        return;
    const Result<Document> document = readDocument(decoded(source, options), watcher);
    if (!watcher.goesOn(source.bytes.size(), source.bytes.size()))
        return;
    if (!document)
        return draft.fail(document.problem());
    importDocument(*document, source, options, description(), draft, watcher);
}

QList<FormatOption> DocumentFormat::readingOptions(const ImportSource &source) const
{
    QList<FormatOption> options = Format::readingOptions(source);
    for (FormatOption &option : options) {
        if (option.name == encodingOptionName)
            option.defaultValue = foundEncoding(source.bytes);
    }
    return options;
}

FormatOption DocumentFormat::encodingOption()
{
    return {encodingOptionName, tr("Encoding"), {}, encodingNames(), OptionUse::Reading};
}

Problem DocumentFormat::guessedEncoding()
{
    return {
        tr("Read as Windows-1252, because it is not UTF-8."), {}, tr("Look at accents and quotation marks.")};
}

} // namespace pullquote
