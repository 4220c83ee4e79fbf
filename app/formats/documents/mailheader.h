#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace pullquote {

/// The fields in front of a mail or of a part of one. Of a field that stands there twice the first counts.
class MailHeader {
public:
    /// Reads up to the empty line; `end` becomes where the body begins.
    static MailHeader read(const QByteArray &bytes, qsizetype &end);

    /// The field as words: folded lines joined, "=?utf-8?Q?Caf=C3=A9?=" decoded. Names in lower case.
    QString text(const char *name) const;
    /// The value in front of the first semicolon, in lower case: "text/plain".
    QByteArray kind(const char *name) const;
    /// "charset" of content-type, without quotes; also as RFC 2231 writes it. Empty where it is missing.
    QString parameter(const char *name, const char *parameter) const;
    /// The sender by name, else by address.
    QString sender() const;

    bool contains(const char *name) const { return m_fields.contains(name); }
    /// How many fields there are of those that mails have.
    int mailFields() const;

private:
    QHash<QByteArray, QByteArray> m_fields;
};

} // namespace pullquote
