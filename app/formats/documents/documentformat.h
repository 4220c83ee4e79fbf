#pragma once

#include "app/formats/documents/documentimport.h"

namespace pullquote {

/// A format of documents: one source is one article without quotes. A kind of document is a class of this
/// kind that makes a Document of bytes; what becomes of it is the same for all.
class DocumentFormat : public Format {
public:
    void read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
              const Watcher &watcher) const final;
    /// With the encoding that was found, for formats that ask for it.
    QList<FormatOption> readingOptions(const ImportSource &source) const override;

    /// The warning that bytes have been read as Windows-1252 because nothing said what they are.
    static Problem guessedEncoding();

protected:
    /// Where the watcher stops it, any problem will do.
    virtual Result<Document> readDocument(const ImportSource &source, const Watcher &watcher) const = 0;

    /// What the bytes mean, where they do not say it for sure.
    static FormatOption encodingOption();
};

} // namespace pullquote
