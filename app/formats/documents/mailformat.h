#pragma once

#include "app/formats/documents/documentformat.h"

namespace pullquote {

/// Mails (.eml): the body is the text, the subject the headline.
class MailFormat : public DocumentFormat {
public:
    FormatDescription description() const override;
    int recognizes(const ImportSource &source) const override;

protected:
    Result<Document> readDocument(const ImportSource &source, const Watcher &watcher) const override;
};

/// Pages that browsers save as one file (.mhtml): a mail in form, a page in content.
class SavedPageFormat : public DocumentFormat {
public:
    FormatDescription description() const override;
    int recognizes(const ImportSource &source) const override;

protected:
    Result<Document> readDocument(const ImportSource &source, const Watcher &watcher) const override;
};

} // namespace pullquote
