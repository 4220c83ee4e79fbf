#include "ui/ears/losswarning.h"

#include <QMetaProperty>
#include <QWidget>

#include <utility>

namespace pullquote {

bool LossWarning::isDue()
{
    QVariantList now = values();
    return now != m_kept && std::exchange(m_warned, now) != now;
}

QVariantList LossWarning::values() const
{
    QVariantList values;
    for (const QWidget *field : m_dialog.findChildren<QWidget *>()) {
        const QMetaProperty value = field->metaObject()->userProperty();
        if (value.isValid() && (field->focusPolicy() & Qt::TabFocus))
            values.append(value.read(field));
    }
    return values;
}

} // namespace pullquote
