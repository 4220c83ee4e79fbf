#include "ui/dialogs/aboutdialog.h"

#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

#include <sqlite3.h>

namespace pullquote {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Pullquote"));
    auto *picture = new QLabel;
    picture->setPixmap(QIcon(QStringLiteral(":/pullquote/icons/org.pullquote.Pullquote.svg")).pixmap(64, 64));
    auto *name = new QLabel(tr("Pullquote %1").arg(QStringLiteral(PULLQUOTE_VERSION)));
    QFont large = font();
    large.setPixelSize(24);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    auto *text = new QLabel(
        tr("Who said what, in news: quotes, the words that report them, who spoke, and about what.\n\n"
           "Free software under the GNU General Public License, version 3 or later. "
           "It comes without any warranty.\n\n"
           "Built with Qt %1 and SQLite %2.")
            .arg(QString::fromLatin1(qVersion()), QString::fromLatin1(sqlite3_libversion())));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &AboutDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(picture);
    layout->addWidget(name);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    setMinimumWidth(420);
}

} // namespace pullquote
