#pragma once

#include "app/formats/exportcatalogue.h"

class QXmlStreamWriter;

namespace pullquote::tei {

/// What a header says. Where a corpus has one header for all articles and one for each, what is shared stands
/// in the first.
struct Header {
    QString title;
    const Article *article = nullptr;           ///< null: of the whole corpus
    const ExportCatalogue *catalogue = nullptr; ///< null: it stands in the corpus' header
    QList<Annotator> annotators;                ///< who has marked what follows
};

void writeHeader(QXmlStreamWriter &xml, const Header &header);

} // namespace pullquote::tei
