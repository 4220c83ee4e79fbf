#include "app/cli/verbs.h"
#include "app/formats/decodedtext.h"
#include "app/text/codepoints.h"
#include "app/text/quotationmarks.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::CommandLine", text);
}

QJsonValue markJson(const QString &mark)
{
    return mark.isNull() ? QJsonValue() : QJsonValue(mark);
}

QJsonObject quotationJson(const Quotation &quotation, const CodePoints &codePoints)
{
    const auto counted = [&codePoints](Span span) {
        return codePoints.toCodePoints(span).value_or(CodePointSpan{});
    };
    const CodePointSpan extent = counted(quotation.span);
    QJsonArray parts;
    for (Span part : quotation.parts.isEmpty() ? QList<Span>{quotation.span} : quotation.parts)
        parts.append(QJsonArray{counted(part).start, counted(part).end});
    return {{QStringLiteral("start"), extent.start},
            {QStringLiteral("end"), extent.end},
            {QStringLiteral("parts"), parts},
            {QStringLiteral("open"), markJson(quotation.open)},
            {QStringLiteral("close"), markJson(quotation.close)},
            {QStringLiteral("depth"), quotation.depth},
            {QStringLiteral("balanced"), quotation.balanced}};
}

QString quotationLine(const QJsonObject &quotation, QStringView words)
{
    return QStringLiteral("%1–%2  %3%4%5")
        .arg(quotation.value(u"start").toInteger())
        .arg(quotation.value(u"end").toInteger())
        .arg(QString(2 * quotation.value(u"depth").toInt(), u' '), words.toString().simplified(),
             quotation.value(u"balanced").toBool() ? QString() : tr("  (a lone mark)"));
}

ExitStatus run(const Call &call)
{
    const Result<ImportSource> source = readSource(call.arguments.first());
    if (!source)
        return call.fail(source.problem());
    const Result<DecodedText> decoded = decodeText(source->bytes);
    if (!decoded)
        return call.fail({decoded.problem().what, source->name, decoded.problem().remedy});
    if (decoded->encoding == DecodedText::Encoding::Windows1252)
        call.console.say({tr("Read as Windows-1252, because it is not UTF-8."), source->name, {}});
    const CodePoints codePoints(decoded->text);
    QJsonArray quotations;
    for (const Quotation &quotation : findQuotations(decoded->text)) {
        const QJsonObject json = quotationJson(quotation, codePoints);
        if (call.options.isSet(QStringLiteral("json")))
            quotations.append(json);
        else
            call.console.print(quotationLine(
                json, QStringView(decoded->text).mid(quotation.span.start, quotation.span.length())));
    }
    if (call.options.isSet(QStringLiteral("json")))
        call.console.print(QJsonDocument(quotations));
    return call.done();
}

} // namespace

Verb quotationsVerb()
{
    return {QStringLiteral("quotations"),
            QStringLiteral("FILE.txt [--json]"),
            tr("Shows what the quotation-mark scanner sees in a text."),
            1,
            1,
            {jsonOption()},
            run};
}

} // namespace pullquote
