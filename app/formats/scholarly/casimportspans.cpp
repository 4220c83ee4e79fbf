// The part of CasImport that finds the spans of quotes and the links between them.
#include "app/formats/annotations/quotedetails.h"
#include "app/formats/scholarly/casfeatures.h"
#include "app/formats/scholarly/casimport.h"
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

bool isRelation(const QJsonObject &structure)
{
    return structure.contains(u"@Governor") || structure.contains(u"@Dependent");
}

/// Whether it is about the span itself, and not something that people have said of it. What refers to another
/// structure is a link.
bool isOfTheSpan(const QString &feature)
{
    for (const QLatin1String known :
         {QLatin1String("begin"), QLatin1String("end"), QLatin1String("^begin"), QLatin1String("^end")}) {
        if (feature == known)
            return true;
    }
    return feature.startsWith(u'%') || feature.startsWith(cas::reference) || feature == cas::detailsFeature;
}

bool isEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

} // namespace

QString CasImport::placeOf(qint64 id) const
{
    const QString place = tr("structure %1").arg(id);
    return m_file.isEmpty() ? place : m_file + QStringLiteral(", ") + place;
}

QuoteAssembly CasImport::assemble(const CasStructures &structures, const QString &where)
{
    m_file = where;
    m_targets.clear();
    QuoteAssembly assembly;
    const CasStructures::Map &all = structures.all();
    for (auto structure = all.begin(); structure != all.end(); ++structure) {
        const QString type = cas::typeOf(*structure);
        if (cas::isCustom(type) && !isRelation(*structure) && cas::isSpan(*structure))
            assembly.add(labelled(structure.key(), *structure, structures));
        else if (!cas::isCustom(type) && !cas::isBackground(type))
            listOther(cas::nameOf(type), where);
    }
    for (auto structure = all.begin(); structure != all.end(); ++structure) {
        if (cas::isCustom(cas::typeOf(*structure)))
            addLinks(structure.key(), *structure, structures, assembly);
    }
    for (auto structure = all.begin(); structure != all.end(); ++structure) {
        const QString type = cas::typeOf(*structure);
        const bool isUsed = isRelation(*structure) || cas::isSpan(*structure);
        if (cas::isCustom(type) && !isUsed && !m_targets.contains(structure.key()))
            m_document.leaveOut(placeOf(structure.key()),
                                tr("“%1” marks no words, and was left out.").arg(cas::nameOf(type).left(80)));
    }
    return assembly;
}

LabelledSpan CasImport::labelled(qint64 id, const QJsonObject &span, const CasStructures &structures)
{
    LabelledSpan labelled;
    labelled.id = QString::number(id);
    labelled.where = placeOf(id);
    labelled.claims = {{cas::offsetAt(span, "begin"), cas::offsetAt(span, "end"), {}, {}, {}}};
    labelled.label = cas::labelOf(span);
    QJsonObject &details = labelled.details;
    const QJsonValue own = span.value(cas::detailsFeature);
    details = QJsonDocument::fromJson(own.toString().toUtf8()).object();
    QMap<QString, QStringList> said{{QStringLiteral("speakers"), {}}, {QStringLiteral("topics"), {}}};
    QString note;
    for (auto feature = span.begin(); feature != span.end(); ++feature) {
        const QLatin1String meaning = cas::meaningOf(cas::plainName(feature.key()));
        const bool isKind = meaning == QLatin1String("kind");
        if (meaning == QLatin1String("note")) {
            note = feature->toString();
        } else if (const auto kind = kindOfLabel(feature->toString()); kind && isKind) {
            if (details.value(u"kind") != QJsonValue(QString(word(*kind)))) {
                details.insert(QStringLiteral("kind"), QString(word(*kind)));
                details.insert(QStringLiteral("kindManual"), true);
            }
        } else if (!meaning.isEmpty() && !isKind) {
            said[meaning] += structures.textsOf(*feature);
        } else if (!isOfTheSpan(feature.key()) && !isEmpty(*feature) &&
                   feature->toString() != labelled.label) {
            listOther(cas::nameOf(cas::typeOf(span)) + u'.' + feature.key(), labelled.where);
        }
    }
    for (auto names = said.begin(); names != said.end(); ++names)
        cas::putNames(details, QLatin1String(names.key().toLatin1()), *names);
    details.insert(QStringLiteral("note"), note);
    return labelled;
}

void CasImport::addRelation(const QJsonObject &relation, const QString &where, QuoteAssembly &assembly)
{
    QString label;
    for (const QString &feature :
         {cas::labelFeature, QStringLiteral("value"), QStringLiteral("type"), QStringLiteral("role")}) {
        if (label.isEmpty())
            label = relation.value(feature).toString();
    }
    if (label.isEmpty())
        label = cas::nameOf(cas::typeOf(relation));
    const QJsonValue from = relation.value(u"@Governor");
    const QJsonValue to = relation.value(u"@Dependent");
    if (!from.isDouble() || !to.isDouble())
        return m_document.leaveOut(
            where, tr("The link “%1” has only one end, and was left out.").arg(label.left(80)));
    assembly.link(QString::number(from.toInteger()), QString::number(to.toInteger()), label, where);
}

void CasImport::addLinks(qint64 id, const QJsonObject &structure, const CasStructures &structures,
                         QuoteAssembly &assembly)
{
    if (isRelation(structure))
        return addRelation(structure, placeOf(id), assembly);
    if (!cas::isSpan(structure))
        return; // it is one that a slot refers to, or it is listed
    // A slot: a reference to a span, or to a list of such, or of links with targets.
    for (auto feature = structure.begin(); feature != structure.end(); ++feature) {
        const QString name = cas::plainName(feature.key());
        if (name == feature.key() || name == u"sofa")
            continue;
        QJsonArray targets = structures.elementsOf(feature.value());
        if (feature->isDouble() && targets.isEmpty())
            targets.append(*feature);
        for (const QJsonValue &target : std::as_const(targets)) {
            const qint64 number = target.toInteger(-1);
            m_targets.insert(number);
            const QJsonValue behind = structures.structure(number).value(u"@target");
            const QString to = behind.isDouble()   ? QString::number(behind.toInteger())
                               : target.isString() ? target.toString()
                                                   : QString::number(number);
            // Names of people and topics are no spans.
            if (cas::meaningOf(name).isEmpty())
                assembly.link(QString::number(id), to, name, placeOf(id));
            else
                static_cast<void>(assembly.tryLink(QString::number(id), to, name));
        }
    }
}

} // namespace pullquote
