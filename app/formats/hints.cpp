#include "app/formats/hints.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::Hints", text);
}

} // namespace

QString optionInWords(HintsFor hints, const QList<FormatOption> &options, const QString &name,
                      const QString &value)
{
    if (hints == HintsFor::CommandLine)
        return tr("the option “%1”").arg(value.isEmpty() ? name : name + u'=' + value);
    for (const FormatOption &option : options) {
        if (option.name == name)
            return value.isEmpty() ? tr("“%1”").arg(option.label)
                                   : tr("“%1: %2”").arg(option.label, option.nameOf(value));
    }
    return tr("“%1”").arg(name);
}

QString whoseQuotesLabel()
{
    return tr("&Whose quotes");
}

QString whoseQuotesInWords(HintsFor hints)
{
    return hints == HintsFor::CommandLine ? tr("the option “%1”").arg(QLatin1String("--annotator"))
                                          : tr("“%1”").arg(whoseQuotesLabel().remove(u'&'));
}

} // namespace pullquote
