#pragma once

#include <QSet>
#include <QString>

namespace pullquote {

class XmlPart;

/// What of a paragraph's properties counts for its words.
struct DocxParagraphProperties {
    bool isHeading = false;
    bool isMarkDeleted = false; ///< a tracked change joins it with the next
};

/// What of a run's properties counts for its words.
struct DocxRunProperties {
    bool isHidden = false;
    QString highlight; ///< a colour; empty for none
};

/// Each reads the element that has just started (w:pPr, w:rPr, w:trPr, w:sdtPr), and goes past its end. How
/// something was formatted before a change does not count.
DocxParagraphProperties readParagraphProperties(XmlPart &xml, const QSet<QString> &headingStyles);
DocxRunProperties readRunProperties(XmlPart &xml);
bool readIsDeletedRow(XmlPart &xml);
/// Whether a content control shows "Click here to enter text" instead of a text.
bool readIsPlaceholder(XmlPart &xml);

/// Whether an element of this namespace is one of a text: drawings and charts have some of the same names.
bool isDocxText(QStringView space);

/// "0", "false" and "off" switch a property off again that a style has switched on.
bool isDocxOn(const QString &value);

} // namespace pullquote
