#include "ui/dialogs/exportformatbox.h"

#include "app/formats/formatregistry.h"
#include "ui/dialogs/featurewords.h"
#include "ui/dialogs/optionsbox.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace pullquote {

ExportFormatBox::ExportFormatBox(const FormatRegistry &formats, QWidget *parent)
    : QWidget(parent),
      m_formats(formats),
      m_form(new QFormLayout(this)),
      m_format(new QComboBox),
      m_losses(new QLabel),
      m_options(new OptionsBox)
{
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_losses->setObjectName(QStringLiteral("exportLosses"));
    m_losses->setWordWrap(true);
    m_losses->setForegroundRole(QPalette::PlaceholderText);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Format"), m_format);
    m_form->addRow(m_losses);
    m_form->addRow(m_options);
    for (const std::unique_ptr<Format> &format : m_formats.all()) {
        if (const FormatDescription description = format->description(); description.writes)
            m_format->addItem(description.name, description.key);
    }
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportFormatBox::formatChanged);
    connect(m_options, &OptionsBox::changed, this, &ExportFormatBox::optionsChanged);
}

void ExportFormatBox::choose(const QString &key)
{
    const QSignalBlocker quiet(m_format);
    m_format->setCurrentIndex(std::max(0, m_format->findData(key)));
}

void ExportFormatBox::presetOptions(const QVariantMap &chosen)
{
    const FormatDescription description = format()->description();
    m_losses->setText(lossesInWords(description));
    m_options->setOptions(description.optionsFor(OptionUse::Writing), chosen);
    m_form->setRowVisible(m_options, !m_options->isEmpty());
    // They are new, and Tab would come to them last.
    QWidget *before = m_format;
    for (QWidget *field : m_options->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (field->focusPolicy() & Qt::TabFocus) {
            setTabOrder(before, field);
            before = field;
        }
    }
}

QString ExportFormatBox::key() const
{
    return m_format->currentData().toString();
}

const Format *ExportFormatBox::format() const
{
    return m_formats.format(key());
}

FormatOptions ExportFormatBox::options() const
{
    return m_options->values();
}

QVariantMap ExportFormatBox::optionsToMap() const
{
    return m_options->toMap();
}

} // namespace pullquote
