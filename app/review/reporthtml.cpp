// A review's report as a page.
#include "app/model/names.h"
#include "app/review/reviewreport.h"
#include "app/text/daywords.h"
#include "app/text/htmltext.h"

#include <QFile>
#include <QLocale>

// Outside of any namespace: the resource is compiled into a static library.
static void initializeResources()
{
    Q_INIT_RESOURCE(report);
}

namespace pullquote {

namespace {

/// As QObject's, so that lupdate sees plurals.
QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("pullquote::ReviewReport", text, comment, n);
}

QString styleSheet()
{
    initializeResources();
    QFile file(QStringLiteral(":/pullquote/report/report.css"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString paragraphs(const QStringList &sentences, QLatin1String look)
{
    QString html;
    for (const QString &sentence : sentences)
        html += QStringLiteral("<p class=\"%1\" dir=\"auto\">%2</p>\n").arg(look, htmlEscaped(sentence));
    return html;
}

QString markedWords(const MarkedExcerpt &excerpt)
{
    const QStringView words = excerpt.words;
    QString html;
    qsizetype from = 0;
    for (const Span mark : excerpt.marks) {
        html += htmlEscaped(words.mid(from, mark.start - from)) + QStringLiteral("<mark>") +
                htmlEscaped(words.mid(mark.start, mark.length())) + QStringLiteral("</mark>");
        from = mark.end;
    }
    return html + htmlEscaped(words.mid(from));
}

/// Speaker, kind and topics, with what differs set off.
QString meta(const CaseSide &side, Differences differs)
{
    QStringList parts;
    const auto add = [&](const QString &text, Difference difference) {
        if (!text.isEmpty())
            parts.append((differs.testFlag(difference) ? QStringLiteral("<b dir=\"auto\">%1</b>")
                                                       : QStringLiteral("<bdi>%1</bdi>"))
                             .arg(htmlEscaped(text)));
    };
    add(side.speakers, Difference::Speaker);
    add(side.kind, Difference::Kind);
    add(side.topics.isEmpty() && differs.testFlag(Difference::Topics) ? tr("no topic") : side.topics,
        Difference::Topics);
    return parts.join(QStringLiteral(" · "));
}

QString sideHtml(const CaseSide &side, Differences differs, const QString &who, QLatin1String look)
{
    return QStringLiteral("<div class=\"side %1\"><h4 dir=\"auto\">%2</h4>"
                          "<blockquote dir=\"auto\">%3</blockquote><p class=\"meta\">%4</p></div>\n")
        .arg(look, htmlEscaped(who), markedWords(side.words), meta(side, differs));
}

QString decisionHtml(const ReviewReport::Entry &entry)
{
    if (!entry.decision)
        return {};
    const QString when = dayInWords(entry.decision->created.toLocalTime().date());
    QString text =
        tr("%1 by %2, %3")
            .arg(QStringLiteral("<b>%1</b>").arg(htmlEscaped(nameOf(entry.decision->verdict))),
                 QStringLiteral("<bdi>%1</bdi>").arg(htmlEscaped(entry.decidedBy)), htmlEscaped(when));
    if (!entry.taken.isEmpty())
        text += QStringLiteral(", <bdi>%1</bdi>").arg(htmlEscaped(tr("as %1 has it").arg(entry.taken)));
    if (!entry.decision->reason.isEmpty())
        text += QStringLiteral(": <bdi>%1</bdi>").arg(htmlEscaped(entry.decision->reason));
    const QString result =
        entry.result ? QStringLiteral("<div class=\"sides\">\n%1</div>\n")
                           .arg(sideHtml(*entry.result, {}, tr("What came of it"), QLatin1String("both")))
                     : QString();
    return QStringLiteral("<p class=\"decision\">%1</p>\n").arg(text) + result;
}

QString sidesHtml(const CaseInWords &words, const ReviewReport &report)
{
    const bool agree = words.a && words.b && !words.differs;
    if (agree)
        return sideHtml(*words.a, {}, tr("%1 and %2").arg(report.a, report.b), QLatin1String("both"));
    QString html;
    if (words.a)
        html += sideHtml(*words.a, words.differs, report.a, QLatin1String("a"));
    if (words.b)
        html += sideHtml(*words.b, words.differs, report.b, QLatin1String("b"));
    return html;
}

/// Empty for one that has no number.
QString caseHtml(const ReviewReport::Entry &entry, const QString &number, const ReviewReport &report)
{
    return QStringLiteral("<div class=\"case\">\n<header><h3><span class=\"n\">%1</span><bdi>%2</bdi></h3>"
                          "<span class=\"state\">%3</span></header>\n<div class=\"sides\">\n%4</div>\n%5"
                          "</div>\n")
        .arg(number, htmlEscaped(entry.words.type),
             entry.decision ? QString() : htmlEscaped(CaseWording::undecided()),
             sidesHtml(entry.words, report), decisionHtml(entry));
}

QString decidedText(qsizetype decided, qsizetype all)
{
    return tr("%1 of %n case(s) decided.", nullptr, int(all)).arg(decided);
}

QString goneText(qsizetype gone)
{
    return tr("%n decision(s) on what was deleted since.", nullptr, int(gone));
}

QString goneHtml(const ReviewReport::Part &part, const ReviewReport &report)
{
    QString html;
    if (!part.gone.isEmpty())
        html +=
            QStringLiteral("<h3 class=\"gone\">%1</h3>\n").arg(htmlEscaped(tr("Decided, and deleted since")));
    for (const ReviewReport::Entry &entry : part.gone)
        html += caseHtml(entry, QString(), report);
    return html;
}

QString partHtml(const ReviewReport::Part &part, qsizetype number, const ReviewReport &report)
{
    const QString lang =
        part.language.isEmpty() ? QString() : QStringLiteral(" lang=\"%1\"").arg(htmlEscaped(part.language));
    QString html = QStringLiteral("<section id=\"a%1\">\n<h2 dir=\"auto\"%2>%3</h2>\n")
                       .arg(QString::number(number), lang, htmlEscaped(part.title));
    if (report.articles.size() > 1) // else it was said above
        html += paragraphs(part.sentences + QStringList{decidedText(part.decided, part.cases.size())},
                           QLatin1String("in"));
    for (qsizetype i = 0; i < part.cases.size(); ++i)
        html += caseHtml(part.cases[i], QString::number(i + 1), report);
    return html + goneHtml(part, report) + QStringLiteral("</section>\n");
}

QString measuresHtml(const ReviewReport &report)
{
    QString rows;
    for (const AgreementWords::Row &row : report.measures)
        rows += QStringLiteral("<tr><th scope=\"row\" dir=\"auto\">%1</th><td dir=\"auto\">%2</td></tr>\n")
                    .arg(htmlEscaped(row.name), htmlEscaped(row.value));
    QString notes;
    for (const QString &note : report.notes)
        notes += QStringLiteral("<li>%1</li>\n").arg(htmlEscaped(note));
    return QStringLiteral("<section id=\"measures\">\n<h2>%1</h2>\n<table>\n%2</table>\n"
                          "<ul class=\"notes\">\n%3</ul>\n</section>\n")
        .arg(htmlEscaped(tr("Measures")), rows, notes);
}

QString contentsHtml(const ReviewReport &report)
{
    QString items;
    for (qsizetype i = 0; i < report.articles.size(); ++i)
        items += QStringLiteral("<li dir=\"auto\"><a href=\"#a%1\">%2</a></li>\n")
                     .arg(QString::number(i + 1), htmlEscaped(report.articles[i].title));
    return QStringLiteral("<nav><ol>\n%1</ol><p><a href=\"#measures\">%2</a></p></nav>\n")
        .arg(items, htmlEscaped(tr("Measures")));
}

} // namespace

QByteArray reportAsHtml(const ReviewReport &report)
{
    const QString heading = tr("%1 and %2: what they agree on").arg(report.a, report.b);
    qsizetype cases = 0, gone = 0;
    for (const ReviewReport::Part &part : report.articles) {
        cases += part.cases.size();
        gone += part.gone.size();
    }
    QString html = htmlPageStart(heading, styleSheet());
    html += QStringLiteral("<h1 dir=\"auto\">%1</h1>\n<p class=\"about\"><bdi>%2</bdi> · %3</p>\n")
                .arg(htmlEscaped(heading), htmlEscaped(report.title),
                     htmlEscaped(dayInWords(report.made.toLocalTime().date())));
    html += paragraphs(report.sentences, QLatin1String("said"));
    html += paragraphs({decidedText(report.decided, cases)}, QLatin1String("said"));
    if (gone > 0)
        html += paragraphs({goneText(gone)}, QLatin1String("said"));
    if (report.articles.size() > 1)
        html += contentsHtml(report);
    for (qsizetype i = 0; i < report.articles.size(); ++i)
        html += partHtml(report.articles[i], i + 1, report);
    return (html + measuresHtml(report) + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

} // namespace pullquote
