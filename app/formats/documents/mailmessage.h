#pragma once

#include "app/formats/documents/mailheader.h"

#include <QStringList>

namespace pullquote {

/// What of a mail can be read, and what cannot.
struct MailMessage {
    MailHeader header;
    QString plain;               ///< the body as text
    QString html;                ///< the body as a page, of mails and saved pages that have no plain text
    QStringList attachments;     ///< the names of what was not read
    bool isGuess = false;        ///< the body is neither UTF-8 nor what it is said to be
    qsizetype replacedCount = 0; ///< what of it does not fit its encoding and became U+FFFD
};

/// Takes a mail or a saved page (MHTML) apart. Of alternatives the plain text is taken, of things that belong
/// together the first. Never fails: what is damaged gives less.
MailMessage readMail(const QByteArray &bytes);

} // namespace pullquote
