#include "app/formats/scholarly/casimport.h"

#include "app/formats/annotations/layers.h"
#include "app/formats/annotations/quotedetails.h"
#include "app/formats/scholarly/casjson.h"
#include "app/model/words.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::CasImport", text);
}

QString typeOf(const QJsonObject &structure)
{
    return structure.value(u"%TYPE").toString();
}

/// Names of features as people write them: "Speaker", "speaker_name".
QString foldedName(QString feature)
{
    feature = feature.toLower();
    return feature.remove(u'_').remove(u'-').remove(u' ');
}

bool isCustom(const QString &type)
{
    for (const char *known : {"uima.", "de.tudarmstadt.", "org.dkpro."}) {
        if (type.startsWith(QLatin1String(known)))
            return false;
    }
    return !type.isEmpty();
}

/// What every file has, and what nobody looks for.
bool isBackground(const QString &type)
{
    return type.startsWith(u"uima.") || type.contains(u".segmentation.") || type.contains(u".metadata.");
}

qint64 offsetAt(const QJsonObject &span, const char *name)
{
    const QJsonValue plain = span.value(QLatin1String(name));
    return (plain.isDouble() ? plain : span.value(u'^' + QLatin1String(name))).toInteger(-1);
}

/// Ids of ours hold as long as the names beside them are those that were written.
void putNames(QJsonObject &details, QLatin1String key, const QStringList &names)
{
    QStringList known;
    for (const ForeignName &name : foreignNames(details.value(key)))
        known.append(name.name);
    const QString separator = QStringLiteral("; ");
    QStringList written = known.join(separator).split(u';');
    for (QString &name : written)
        name = name.trimmed();
    written.removeAll(QString());
    if (written != names)
        details.insert(key, QJsonArray::fromStringList(names));
}

/// What a feature says that the span is, else the name of its layer.
QString labelOf(const QJsonObject &span)
{
    for (const char *feature : {"role", "label", "type", "value"}) {
        const QString label = span.value(QLatin1String(feature)).toString();
        if (roleOfLabel(label))
            return label;
    }
    return typeOf(span).section(u'.', -1);
}

/// What a feature of a layer is about here; empty: nothing that has a place.
QLatin1String meaningOf(const QString &feature)
{
    struct Meaning {
        const char *name;
        const char *meaning;
    };
    constexpr Meaning meanings[] = {{"speaker", "speakers"},
                                    {"speakers", "speakers"},
                                    {"speakername", "speakers"},
                                    {"who", "speakers"},
                                    {"addressee", "addressees"},
                                    {"addressees", "addressees"},
                                    {"towhom", "addressees"},
                                    {"topic", "topics"},
                                    {"topics", "topics"},
                                    {"theme", "topics"},
                                    {"category", "topics"},
                                    {"note", "note"},
                                    {"comment", "note"},
                                    {"remark", "note"},
                                    {"kind", "kind"},
                                    {"quotetype", "kind"},
                                    {"type", "kind"}};
    const QString name = foldedName(feature);
    for (const Meaning &known : meanings) {
        if (name == QLatin1String(known.name))
            return QLatin1String(known.meaning);
    }
    return {};
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
        if (typeOf(structure) == cas::sofaType && structure.value(u"sofaString").isString())
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
    fields.insert(QStringLiteral("title"), title.isEmpty() ? where.section(u'/', -1) : title);
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
        if (typeOf(structure).endsWith(u"DocumentMetaData"))
            metadata = structure;
    }
    const std::optional<int> article =
        m_document.article(foreignArticle(articleFields(metadata, where), text), where);
    if (!article)
        return;
    QuoteAssembly assembly;
    const CasStructures::Map &all = structures.all();
    for (auto structure = all.begin(); structure != all.end(); ++structure) {
        const QString type = typeOf(*structure);
        const bool isLink = structure->contains(u"@Governor") || structure->contains(u"@Dependent");
        if (isCustom(type) && !isLink && offsetAt(*structure, "begin") >= 0) {
            LabelledSpan span = labelled(structure.key(), *structure, structures);
            const QString place = tr("structure %1").arg(structure.key());
            span.where = where.isEmpty() ? place : where + QStringLiteral(", ") + place;
            assembly.add(span);
        } else if (!isCustom(type) && !isBackground(type)) {
            listOther(type, where);
        }
    }
    for (auto structure = all.begin(); structure != all.end(); ++structure) {
        if (isCustom(typeOf(*structure)))
            addLinks(structure.key(), *structure, structures, assembly);
    }
    if (m_budget.isSpent())
        return refuse(where);
    const QJsonObject own{
        {ownDataKey.toString(),
         QJsonDocument::fromJson(metadata.value(cas::ownFeature).toString().toUtf8()).object()}};
    ForeignName annotator = ownAnnotator(own);
    if (annotator.isEmpty())
        annotator.name = where.section(u'/', -2, -2);
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

void CasImport::listOther(const QString &type, const QString &where)
{
    if (m_listed.contains(type))
        return;
    m_listed.insert(type);
    m_document.leaveOut(where, tr("“%1” has no place here, and was left out.").arg(type.section(u'.', -1)));
}

LabelledSpan CasImport::labelled(qint64 id, const QJsonObject &span, const CasStructures &structures) const
{
    LabelledSpan labelled;
    labelled.id = QString::number(id);
    labelled.claims = {{offsetAt(span, "begin"), offsetAt(span, "end"), {}, {}, {}}};
    labelled.label = labelOf(span);
    QJsonObject &details = labelled.details;
    const QJsonValue own = span.value(cas::detailsFeature);
    details = QJsonDocument::fromJson(own.toString().toUtf8()).object();
    QMap<QString, QStringList> said{{QStringLiteral("speakers"), {}}, {QStringLiteral("topics"), {}}};
    QString note;
    for (auto feature = span.begin(); feature != span.end(); ++feature) {
        const QString name = feature.key().startsWith(cas::reference) ? feature.key().mid(1) : feature.key();
        const QLatin1String meaning = meaningOf(name);
        if (meaning == QLatin1String("note")) {
            note = feature->toString();
        } else if (meaning == QLatin1String("kind")) {
            const std::optional<QuoteKind> kind = kindOfLabel(feature->toString());
            if (kind && details.value(u"kind") != QJsonValue(QString(word(*kind)))) {
                details.insert(QStringLiteral("kind"), QString(word(*kind)));
                details.insert(QStringLiteral("kindManual"), true);
            }
        } else if (!meaning.isEmpty()) {
            said[meaning] += structures.textsOf(*feature);
        }
    }
    for (auto names = said.begin(); names != said.end(); ++names)
        putNames(details, QLatin1String(names.key().toLatin1()), *names);
    details.insert(QStringLiteral("note"), note);
    return labelled;
}

void CasImport::addLinks(qint64 id, const QJsonObject &structure, const CasStructures &structures,
                         QuoteAssembly &assembly)
{
    const auto referred = [&structure](const char *name) {
        return QString::number(structure.value(QLatin1String(name)).toInteger(-1));
    };
    if (structure.contains(u"@Governor") && structure.contains(u"@Dependent")) {
        QString label = structure.value(cas::labelFeature).toString();
        for (const char *other : {"value", "type", "role"}) {
            if (label.isEmpty())
                label = structure.value(QLatin1String(other)).toString();
        }
        return assembly.link(referred("@Governor"), referred("@Dependent"),
                             label.isEmpty() ? typeOf(structure).section(u'.', -1) : label);
    }
    // A slot: a reference to a span, or to a list of such, or of links with targets.
    for (auto feature = structure.begin(); feature != structure.end(); ++feature) {
        if (!feature.key().startsWith(cas::reference) || feature.key() == u"@sofa")
            continue;
        QJsonArray targets = structures.elementsOf(feature.value());
        if (feature->isDouble())
            targets.append(*feature);
        for (const QJsonValue &target : std::as_const(targets)) {
            const QJsonValue behind = structures.structure(target.toInteger(-1)).value(u"@target");
            assembly.link(QString::number(id),
                          QString::number((behind.isDouble() ? behind : target).toInteger(-1)),
                          feature.key().mid(1));
        }
    }
}

} // namespace pullquote
