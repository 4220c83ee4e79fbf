#pragma once

#include <QByteArray>
#include <QList>

namespace pullquote::test {

/// A PDF written by hand, for what no writer makes: each object as it stands between "obj" and "endobj", from
/// 1. Without a table of objects; readers look for them.
inline QByteArray pdfOf(const QList<QByteArray> &objects, const QByteArray &trailer = "<< /Root 1 0 R >>")
{
    QByteArray pdf = "%PDF-1.5\n";
    for (qsizetype i = 0; i < objects.size(); ++i)
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    return pdf + "trailer\n" + trailer + "\n%%EOF\n";
}

inline QByteArray streamOf(const QByteArray &content)
{
    return "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream";
}

/// One page that draws this. /F is Helvetica; /U has the characters of `unicode`, a map such as
/// "<01> <0041>".
inline QByteArray onePage(const QByteArray &drawing, const QByteArray &unicode = "<20> <0020>",
                          const QByteArray &trailer = "<< /Root 1 0 R >>")
{
    const QByteArray map = "/CIDInit /ProcSet findresource begin begincmap\n"
                           "1 begincodespacerange <00> <FF> endcodespacerange\n1 beginbfchar " +
                           unicode + " endbfchar\nendcmap end";
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R\n"
                  "/Resources << /Font << /F 5 0 R /U 6 0 R >> >> >>",
                  streamOf(drawing), "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
                  "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>", streamOf(map)},
                 trailer);
}

} // namespace pullquote::test
