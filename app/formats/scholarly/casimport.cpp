#include "app/formats/scholarly/casimport.h"

#include "app/formats/annotations/layers.h"
#include "app/formats/annotations/quotedetails.h"
#include "app/formats/scholarly/casfeatures.h"
#include "app/formats/scholarly/casjson.h"
#include "app/formats/scholarly/layerfiles.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::CasImport", text);
}

} // namespace

CasImport::CasImport(ImportDraft &draft, const FormatOptions &options)
    : m_draft(draft), m_document(draft, options, OffsetUnit::Utf16)
{
}

/// The text of the first view that has one.
std::optional<QString> CasImport::sofaOf(const CasStructures &structures, const QString &where)
{
    QStringList texts;
    for (const QJsonObject &structure : structures.all()) {
        if (cas::typeOf(structure) == cas::sofaType && structure.value(u"sofaString").isString())
            texts.append(structure.value(u"sofaString").toString());
    }
    if (texts.size() > 1)
        m_document.leaveOut(where, tr("It has several texts, and only the first one was read."));
    return texts.isEmpty() ? std::nullopt : std::optional(texts.first());
}

QJsonObject CasImport::articleFields(const QJsonObject &metadata, const QString &where) const
{
    const QJsonObject own{
        {ownDataKey.toString(),
         QJsonDocument::fromJson(metadata.value(cas::ownFeature).toString().toUtf8()).object()}};
    QJsonObject fields = ownArticle(own);
    if (!fields.isEmpty())
        return fields;
    const QString title = metadata.value(u"documentTitle").toString();
    const QString language = metadata.value(u"language").toString();
    fields.insert(QStringLiteral("title"), title.isEmpty() ? layerfiles::pathWords(where).document : title);
    if (!language.isEmpty() && language != u"x-unspecified")
        fields.insert(QStringLiteral("language"), language);
    return fields;
}

void CasImport::read(const QJsonObject &cas, const QString &where)
{
    if (m_budget.isSpent())
        return;
    const CasStructures structures(cas, m_budget);
    const std::optional<QString> text = sofaOf(structures, where);
    if (!text)
        return m_document.leaveOut(where, tr("It has no text."));
    QJsonObject metadata;
    for (const QJsonObject &structure : structures.all()) {
        if (cas::typeOf(structure).endsWith(u"DocumentMetaData"))
            metadata = structure;
    }
    const std::optional<int> article =
        m_document.article(foreignArticle(articleFields(metadata, where), text), where);
    if (!article)
        return;
    QuoteAssembly assembly = assemble(structures, where);
    if (m_budget.isSpent())
        return refuse(where);
    const QJsonObject own{
        {ownDataKey.toString(),
         QJsonDocument::fromJson(metadata.value(cas::ownFeature).toString().toUtf8()).object()}};
    ForeignName annotator = ownAnnotator(own);
    if (annotator.isEmpty())
        annotator.name = layerfiles::pathWords(where).annotator;
    for (ForeignQuote &quote : assembly.quotes(m_document)) {
        if (quote.annotator.isEmpty())
            quote.annotator = annotator;
        m_document.addQuote(*article, quote);
    }
}

void CasImport::refuse(const QString &where)
{
    static_assert(CasBudget::mostElements == 1'000'000); // in the sentence
    m_draft.fail(
        {tr("Its structures refer to arrays of more than 1,000,000 elements, each time counted anew."), where,
         tr("It may be made to do harm. Export fewer documents at a time.")});
}

void CasImport::listOther(const QString &name, const QString &where)
{
    if (m_listed.contains(name))
        return;
    m_listed.insert(name);
    m_document.leaveOut(where, ForeignDocument::hasNoPlace(name.left(80)));
}

} // namespace pullquote
