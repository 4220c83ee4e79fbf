#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

#include <algorithm>

namespace pullquote::test {

/// Pieces that mean something to one of the readers.
inline const QList<QByteArray> &meaningfulPieces()
{
    static const QList<QByteArray> pieces = {"<w:p>",
                                             "</w:p>",
                                             "<w:tr>",
                                             "</w:tr>",
                                             "<w:tc>",
                                             "</w:r>",
                                             "<w:txbxContent>",
                                             "<text:p>",
                                             "</text:p>",
                                             "<table:table-row>",
                                             "<text:note>",
                                             "</text:note>",
                                             "<office:annotation>",
                                             "<p>",
                                             "</div>",
                                             "<table>",
                                             "<td>",
                                             "<blockquote>",
                                             "<!--",
                                             "-->",
                                             "<![CDATA[",
                                             "<!DOCTYPE a [",
                                             "<?xml",
                                             "<pre>",
                                             "<script>",
                                             "&#0;",
                                             "&#xD800;",
                                             "\xEF\xBF\xBF",
                                             "\xED\xA0\x80",
                                             "\xEF\xBB\xBF",
                                             QByteArray("\0", 1),
                                             "\n",
                                             "\r\n",
                                             "\t",
                                             "=\n",
                                             "=E2",
                                             "--=_b\r\n",
                                             "**",
                                             "> ",
                                             "| ",
                                             "---\n",
                                             "+++\n",
                                             "\"",
                                             "'",
                                             "\"\"",
                                             "{",
                                             "}",
                                             "[",
                                             "]",
                                             "[[[[[[[[",
                                             ":",
                                             ",",
                                             ";",
                                             "null",
                                             "true",
                                             "{}",
                                             "-1",
                                             "0",
                                             "1e308",
                                             "4294967296",
                                             "9223372036854775807",
                                             "\\ud83d",
                                             "\\u0000",
                                             "T1\t",
                                             "E1\t",
                                             "#1\t",
                                             "R1\t",
                                             "\xF0\x9F\x95\x8A",
                                             "e\xCC\x81",
                                             "\xE2\x80\x9C",
                                             "\xD7\xA9"};
    return pieces;
}

/// The bytes after a few accidents: something lost, doubled, changed, put in, or taken from `other`.
inline QByteArray damaged(QByteArray bytes, const QByteArray &other, QRandomGenerator &random)
{
    for (int accidents = random.bounded(1, 6); accidents > 0 && !bytes.isEmpty(); --accidents) {
        const qsizetype at = random.bounded(int(bytes.size()));
        const qsizetype length = std::min<qsizetype>(random.bounded(1, 60), bytes.size() - at);
        switch (random.bounded(other.isEmpty() ? 4 : 5)) {
        case 0:
            bytes.remove(at, length);
            break;
        case 1:
            bytes.insert(at, bytes.mid(at, length));
            break;
        case 2:
            bytes[at] = char(random.bounded(256));
            break;
        case 3:
            bytes.insert(at, meaningfulPieces()[random.bounded(int(meaningfulPieces().size()))]);
            break;
        default:
            bytes.insert(at, other.mid(random.bounded(int(other.size())), random.bounded(1, 200)));
        }
    }
    return bytes;
}

} // namespace pullquote::test
