#include "app/formats/scholarly/casfeatures.h"

#include "app/formats/annotations/quotedetails.h"
#include "app/formats/scholarly/casjson.h"

#include <QJsonArray>

namespace pullquote::cas {

namespace {

/// Names of features as people write them: "Speaker", "speaker_name".
QString foldedName(QString feature)
{
    feature = feature.toLower();
    return feature.remove(u'_').remove(u'-').remove(u' ');
}

} // namespace

QString typeOf(const QJsonObject &structure)
{
    return structure.value(u"%TYPE").toString();
}

QString nameOf(const QString &type)
{
    return type.section(u'.', -1);
}

bool isCustom(const QString &type)
{
    for (const char *known : {"uima.", "de.tudarmstadt.", "org.dkpro."}) {
        if (type.startsWith(QLatin1String(known)))
            return false;
    }
    return !type.isEmpty();
}

bool isBackground(const QString &type)
{
    return type.startsWith(u"uima.") || type.contains(u".segmentation.") || type.contains(u".metadata.");
}

qint64 offsetAt(const QJsonObject &span, const char *name)
{
    const QJsonValue plain = span.value(QLatin1String(name));
    return (plain.isDouble() ? plain : span.value(u'^' + QLatin1String(name))).toInteger(-1);
}

bool isSpan(const QJsonObject &structure)
{
    return offsetAt(structure, "begin") >= 0;
}

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

QString labelOf(const QJsonObject &span)
{
    for (const char *feature : {"role", "label", "type", "value"}) {
        const QString label = span.value(QLatin1String(feature)).toString();
        if (roleOfLabel(label))
            return label;
    }
    return nameOf(typeOf(span));
}

QString plainName(const QString &feature)
{
    return feature.startsWith(reference) ? feature.mid(reference.size()) : feature;
}

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

} // namespace pullquote::cas
