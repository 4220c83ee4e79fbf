#pragma once

#include <QByteArray>
#include <QString>

namespace pullquote::test {

// Each says what in a part of an export is broken or does more than stand there; empty: nothing is.

/// XML of any kind that we write: well-formed, without a document type or an entity of its own, and without
/// what office programs run, fetch or compute.
QString livingXml(const QByteArray &xml);
/// A page of ours: the tags and attributes that it is known to need, and links within itself alone.
QString livingHtml(QString html);
/// Markdown in the readings of CommonMark and GitHub: nothing in it is HTML, a link or a picture.
QString livingMarkdown(const QByteArray &markdown);
/// Fields that a spreadsheet takes for formulas.
QString livingCsv(const QByteArray &csv);
/// One JSON value; of JSON lines each line one object.
QString brokenJson(const QByteArray &json);
QString brokenJsonLines(const QByteArray &lines);
/// Lines that are none of brat's, or name words that do not stand where they say.
QString brokenBratAnnotations(const QByteArray &lines, const QString &text);
/// Lines that are not of the form which we give those of annotation.conf and visual.conf.
QString strangeBratConfiguration(const QByteArray &lines);

} // namespace pullquote::test
