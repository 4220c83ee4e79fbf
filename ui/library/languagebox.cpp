#include "ui/library/languagebox.h"

#include <QLocale>

namespace pullquote {

LanguageBox::LanguageBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    addItem(tr("not known"), QString());
    for (const char *known : {"en", "de", "fr", "es", "it", "nl", "pl", "pt", "ru", "sv", "uk", "zh", "ja"}) {
        const QString code = QString::fromLatin1(known);
        const QString name = QLocale::languageToString(QLocale(code).language());
        addItem(QStringLiteral("%1 (%2)").arg(name, code), code);
    }
}

QString LanguageBox::tag() const
{
    const int index = findText(currentText());
    return index >= 0 ? itemData(index).toString() : currentText().trimmed();
}

void LanguageBox::setTag(const QString &tag)
{
    const int index = findData(tag);
    if (index >= 0)
        setCurrentIndex(index);
    else
        setEditText(tag);
}

} // namespace pullquote
