#include "app/formats/formatregistry.h"

#include "app/formats/annotations/bratformat.h"
#include "app/formats/annotations/doccanoformat.h"
#include "app/formats/annotations/labelstudioformat.h"
#include "app/formats/annotations/prodigyformat.h"
#include "app/formats/annotations/schemaorgformat.h"
#include "app/formats/annotations/webannotationformat.h"
#include "app/formats/documents/docxformat.h"
#include "app/formats/documents/mailformat.h"
#include "app/formats/documents/markdownformat.h"
#include "app/formats/documents/odtformat.h"
#include "app/formats/documents/pdfformat.h"
#include "app/formats/htmlformat.h"
#include "app/formats/jsonformat.h"
#include "app/formats/packagefiles.h"
#include "app/formats/scholarly/casformat.h"
#include "app/formats/scholarly/citronformat.h"
#include "app/formats/scholarly/reficodebookformat.h"
#include "app/formats/scholarly/refiformat.h"
#include "app/formats/scholarly/teiformat.h"
#include "app/formats/tables/csvformat.h"
#include "app/formats/tables/xlsxformat.h"
#include "app/formats/textformat.h"

#include <QCoreApplication>

namespace pullquote {

FormatRegistry FormatRegistry::standard()
{
    FormatRegistry registry;
    registry.add(std::make_unique<TextFormat>());
    registry.add(std::make_unique<DocxFormat>());
    registry.add(std::make_unique<OdtFormat>());
    registry.add(std::make_unique<PdfFormat>());
    registry.add(std::make_unique<MarkdownFormat>());
    registry.add(std::make_unique<MailFormat>());
    registry.add(std::make_unique<SavedPageFormat>());
    registry.add(std::make_unique<JsonFormat>());
    registry.add(std::make_unique<CsvFormat>());
    registry.add(std::make_unique<XlsxFormat>());
    registry.add(std::make_unique<HtmlFormat>());
    registry.add(std::make_unique<WebAnnotationFormat>());
    registry.add(std::make_unique<BratFormat>());
    registry.add(std::make_unique<LabelStudioFormat>());
    registry.add(std::make_unique<ProdigyFormat>());
    registry.add(std::make_unique<DoccanoFormat>());
    registry.add(std::make_unique<RefiFormat>());
    registry.add(std::make_unique<RefiCodebookFormat>());
    registry.add(std::make_unique<TeiFormat>());
    registry.add(std::make_unique<CasFormat>());
    registry.add(std::make_unique<CitronFormat>());
    registry.add(std::make_unique<SchemaOrgFormat>());
    return registry;
}

const Format *FormatRegistry::format(const QString &key) const
{
    for (const std::unique_ptr<Format> &format : m_formats) {
        if (format->description().key == key)
            return format.get();
    }
    return nullptr;
}

const Format *FormatRegistry::recognize(const ImportSource &source) const
{
    const Format *best = nullptr;
    int bestScore = 0;
    for (const std::unique_ptr<Format> &format : m_formats) {
        const FormatDescription description = format->description();
        // Of a folder there are no bytes to look at.
        const auto likelihood = [&] {
            return !source.files                              ? format->recognizes(source)
                   : format->isPackage(source.files->names()) ? 100
                                                              : 0;
        };
        int score = description.reads ? 2 * likelihood() : 0;
        if (score > 0 && description.suffixes.contains(source.suffix()))
            ++score;
        if (score > bestScore) {
            best = format.get();
            bestScore = score;
        }
        if (score > 2 * 100) // nothing can be surer, and the others would look through it for nothing
            break;
    }
    return best;
}

Result<void> checkOptions(const QString &format, const QList<FormatOption> &known, const FormatOptions &given)
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("pullquote::FormatRegistry", text);
    };
    for (auto it = given.begin(); it != given.end(); ++it) {
        QStringList names;
        const FormatOption *meant = nullptr;
        for (const FormatOption &option : known) {
            names.append(option.name);
            if (option.name == it.key())
                meant = &option;
        }
        if (!meant)
            return Problem{tr("The format %1 has no option “%2”.").arg(format, it.key()),
                           {},
                           names.isEmpty() ? tr("It has none.")
                                           : tr("It has: %1.").arg(names.join(QStringLiteral(", ")))};
        if (!meant->values.isEmpty() && !meant->values.contains(it.value()))
            return Problem{tr("The option “%1” cannot be “%2”.").arg(it.key(), it.value()),
                           {},
                           tr("It is one of: %1.").arg(meant->values.join(QStringLiteral(", ")))};
    }
    return {};
}

QString optionValue(const FormatDescription &format, const FormatOptions &options, const QString &name)
{
    if (options.contains(name))
        return options.value(name);
    for (const FormatOption &option : format.options) {
        if (option.name == name)
            return option.defaultValue;
    }
    return {};
}

} // namespace pullquote
