#pragma once

#include "app/formats/documents/xmlpart.h"
#include "app/formats/scholarly/teidocument.h"

namespace pullquote::tei {

/// Reads what a header says of the article, of people, annotators and categories, with all white space. Every
/// function goes past the end of the element that has just started.
class HeaderReader {
public:
    HeaderReader(XmlPart &xml, Document &document) : m_xml(xml), m_document(document) {}

    /// The header of a text; `fields` gets what is said of the article.
    void read(QJsonObject &fields);
    /// A list of people or categories wherever it stands, or something else.
    void readEntry();

private:
    void readPart(QJsonObject &fields);
    void readTitleStatement(QJsonObject &fields);
    void readBibliography(QJsonObject &fields);
    void readPerson();
    void readAnnotator();
    void readCategory(const QString &parent);
    QString allText();
    template <class Visit>
    void forEachChild(Visit visit);

    XmlPart &m_xml;
    Document &m_document;
};

} // namespace pullquote::tei
