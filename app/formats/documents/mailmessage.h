#pragma once

#include "app/formats/documents/mailheader.h"

#include <QStringList>

namespace pullquote {

/// What of a mail can be read, and what cannot.
struct MailMessage {
    MailHeader header;
    QString plain;           ///< the body as text
    QString html;            ///< the body as a page, of mails and saved pages that have no plain text
    QStringList attachments; ///< the names of what was not read
    bool isGuess = false;    ///< nothing said which encoding the body has, and it is not UTF-8
};

/// Takes a mail or a saved page (MHTML) apart. Of alternatives the plain text is taken, of things that belong
/// together the first. Never fails: what is damaged gives less.
MailMessage readMail(const QByteArray &bytes);

} // namespace pullquote
