#include "ui/dialogs/preferencesdialog.h"

#include "app/session/identity.h"
#include "app/session/session.h"
#include "app/session/translations.h"
#include "ui/dialogs/keyspage.h"
#include "ui/dialogs/prompts.h"
#include "ui/theme/openingsize.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pullquote {

PreferencesDialog::PreferencesDialog(Settings settings, Session *session, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_session(session), m_prompts(prompts)
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setWindowTitle(tr("Preferences"));
    build();
    showChoices();
    connectChoices();
}

void PreferencesDialog::build()
{
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("annotatorName"));
    m_name->setToolTip(tr("Stands beside your quotes, comments and decisions"));
    m_theme = new QComboBox;
    m_theme->setObjectName(QStringLiteral("themeChoice"));
    m_theme->addItems({tr("As the desktop"), tr("Light"), tr("Dark"), tr("High contrast, light"),
                       tr("High contrast, dark")}); // in the order of ThemeChoice
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the desktop"), QString());
    for (const SpokenLanguage &language : spokenLanguages())
        m_language->addItem(language.name, language.code);
    m_language->setToolTip(tr("In force when Pullquote is started again"));
    m_scale = new QComboBox;
    m_scale->setObjectName(QStringLiteral("scale"));
    for (const int percent : Settings::scales())
        m_scale->addItem(percent == 0 ? tr("As the desktop") : tr("%L1 %").arg(percent), percent);
    m_scale->setToolTip(tr("In force when Pullquote is started again"));
    m_ownFont = new QCheckBox(tr("&Own font"));
    m_ownFont->setObjectName(QStringLiteral("ownFont"));
    m_font = new QFontComboBox;
    m_font->setObjectName(QStringLiteral("textFont"));
    m_font->setAccessibleName(tr("Font of article texts"));
    m_size = new QSpinBox;
    m_size->setObjectName(QStringLiteral("textSize"));
    m_size->setRange(12, 32);
    m_size->setSuffix(tr(" px"));
    m_letters = new QCheckBox(tr("Single &letters and digits are keys"));
    m_letters->setObjectName(QStringLiteral("letterKeys"));
    m_letters->setToolTip(tr("Keys without Ctrl or Alt, in the article and the quote list"));

    auto *fontRow = new QHBoxLayout;
    fontRow->addWidget(m_ownFont);
    fontRow->addWidget(m_font, 1);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(12);
    form->addRow(tr("Your &name"), m_name);
    form->addRow(tr("Lang&uage"), m_language);
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("Size of &everything"), m_scale);
    form->addRow(tr("Article texts"), fontRow);
    form->addRow(tr("Text &size"), m_size);
    form->addRow(tr("Keys"), m_letters);
    auto *note = new QLabel(
        tr("Every choice acts at once; another language, or another size of everything, when Pullquote "
           "is started again."));
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter has work to do in the pages
    connect(buttons, &QDialogButtonBox::rejected, this, &PreferencesDialog::reject);
    auto *general = new QWidget;
    general->setLayout(form);
    m_pages = new QTabWidget;
    m_pages->setObjectName(QStringLiteral("preferencesPages"));
    m_pages->addTab(general, tr("&General"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(note);
    layout->addWidget(buttons);
    setOpeningSize(*this, {560, 520});
}

void PreferencesDialog::addKeys(const KeyMap &keys)
{
    auto *page = new KeysPage(keys);
    m_pages->addTab(page, tr("&Keys"));
    connect(page, &KeysPage::changed, this, [this](const KeyMap::Changes &changes) {
        m_settings.setKeyChanges(changes);
        emit settingsChanged();
    });
}

void PreferencesDialog::showChoices()
{
    m_name->setText(m_session ? m_session->me().name : currentAnnotator().name);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.language())));
    m_theme->setCurrentIndex(int(m_settings.themeChoice()));
    m_scale->setCurrentIndex(m_scale->findData(m_settings.scale()));
    const QString family = m_settings.textFamily();
    m_ownFont->setChecked(!family.isEmpty());
    m_font->setEnabled(!family.isEmpty());
    m_font->setCurrentFont(QFont(family.isEmpty() ? Theme::light().serifFamily : family));
    m_size->setValue(m_settings.textPixels());
    m_letters->setChecked(m_settings.letterKeys());
}

void PreferencesDialog::connectChoices()
{
    connect(m_name, &QLineEdit::editingFinished, this, &PreferencesDialog::rename);
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { m_settings.setLanguage(m_language->currentData().toString()); });
    connect(m_scale, &QComboBox::currentIndexChanged, this,
            [this] { m_settings.setScale(m_scale->currentData().toInt()); });
    connect(m_theme, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_settings.setThemeChoice(ThemeChoice(index));
        emit settingsChanged();
    });
    const auto takeFont = [this] {
        m_font->setEnabled(m_ownFont->isChecked());
        m_settings.setTextFamily(m_ownFont->isChecked() ? m_font->currentFont().family() : QString());
        emit settingsChanged();
    };
    connect(m_ownFont, &QCheckBox::toggled, this, takeFont);
    connect(m_font, &QFontComboBox::currentFontChanged, this, takeFont);
    connect(m_size, &QSpinBox::valueChanged, this, [this](int pixels) {
        m_settings.setTextPixels(pixels);
        emit settingsChanged();
    });
    connect(m_letters, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.setLetterKeys(on);
        emit settingsChanged();
    });
}

void PreferencesDialog::rename()
{
    const QString name = m_name->text().trimmed();
    const QString before = m_session ? m_session->me().name : currentAnnotator().name;
    if (name.isEmpty() || name == before) {
        m_name->setText(before); // nobody is nameless
        return;
    }
    if (m_session) {
        if (const Result<void> renamed = m_session->rename(name); !renamed)
            m_prompts.tell(renamed.problem());
    } else {
        setAnnotatorName(name);
    }
    emit annotatorRenamed(m_session ? m_session->me().name : currentAnnotator().name);
}

void PreferencesDialog::done(int result)
{
    rename(); // Esc in the field comes without editingFinished
    QDialog::done(result);
}

} // namespace pullquote
