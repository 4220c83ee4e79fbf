// A review's report as a table.
#include "app/model/names.h"
#include "app/model/timetext.h"
#include "app/model/words.h"
#include "app/review/reviewreport.h"
#include "app/text/csvwriter.h"

#include <array>

namespace pullquote {

namespace {

/// The table, left to right. The names are for programs as much as for people, so they stay English.
enum Column {
    RowKind, ///< "measure", "case", or "gone": a case that was decided on and is there no more
    ArticleTitle,
    MeasureName,
    Value,
    Group,
    Differs,
    Verdict,
    Reason,
    DecidedBy,
    DecidedAt,
    WordsA,
    WordsB,
    OnlyA,
    OnlyB,
    SpeakersA,
    SpeakersB,
    KindA,
    KindB,
    TopicsA,
    TopicsB,
    ArticleIdentity,
    QuoteA,
    QuoteB,
    Taken,
    ResultWords,
    ResultSpeakers,
    ResultKind,
    ResultTopics,
    ColumnCount
};

constexpr const char *names[ColumnCount] = {
    "row",          "article",         "measure",     "value",        "group",      "differs",
    "decision",     "reason",          "decided_by",  "decided_at",   "a_words",    "b_words",
    "a_only",       "b_only",          "a_speakers",  "b_speakers",   "a_kind",     "b_kind",
    "a_topics",     "b_topics",        "article_id",  "a_quote_id",   "b_quote_id", "taken_from",
    "result_words", "result_speakers", "result_kind", "result_topics"};

using Cells = std::array<QString, ColumnCount>;

QByteArray record(const Cells &cells)
{
    QStringList fields;
    for (int column = 0; column < ColumnCount; ++column)
        fields.append(column == Value ? cells[column] : guardedField(cells[column]));
    return csvRecord(fields);
}

QByteArray header()
{
    QStringList fields;
    for (const char *name : names)
        fields.append(QString::fromLatin1(name));
    return "\xEF\xBB\xBF" + csvRecord(fields);
}

QByteArray measure(const AgreementWords::Row &row, const ReviewReport::Part *part)
{
    Cells cells;
    cells[RowKind] = QStringLiteral("measure");
    if (part) {
        cells[ArticleTitle] = part->title;
        cells[ArticleIdentity] = part->id.toString();
    }
    cells[MeasureName] = row.name;
    // A negative one is a number, and no formula.
    cells[Value] = row.number ? QString::number(*row.number, 'f', 4) : guardedField(row.value);
    return record(cells);
}

QString markedIn(const MarkedExcerpt &excerpt)
{
    QStringList marked;
    for (const Span mark : excerpt.marks)
        marked.append(excerpt.words.mid(mark.start, mark.length()));
    return marked.join(QStringLiteral(" […] "));
}

/// The columns of one side stand two apart.
void addSide(Cells &cells, const CaseSide &side, int other)
{
    cells[size_t(WordsA + other)] = side.words.words;
    cells[size_t(OnlyA + other)] = markedIn(side.words);
    cells[size_t(SpeakersA + other)] = side.speakers;
    cells[size_t(KindA + other)] = side.kind;
    cells[size_t(TopicsA + other)] = side.topics;
    cells[size_t(QuoteA + other)] = side.quote.toString();
}

QByteArray caseRecord(const ReviewReport::Entry &entry, const ReviewReport::Part &part, bool isGone)
{
    Cells cells;
    cells[RowKind] = isGone ? QStringLiteral("gone") : QStringLiteral("case");
    cells[ArticleTitle] = part.title;
    cells[ArticleIdentity] = part.id.toString();
    if (!isGone)
        cells[Group] = QString::number(entry.group + 1);
    cells[Differs] = entry.words.type;
    cells[Verdict] = entry.decision ? nameOf(entry.decision->verdict) : CaseWording::undecided();
    if (entry.decision) {
        cells[Reason] = entry.decision->reason;
        cells[DecidedBy] = entry.decidedBy;
        cells[DecidedAt] = timeText(entry.decision->created);
        cells[Taken] = entry.taken;
    }
    if (entry.result) {
        cells[ResultWords] = entry.result->words.words;
        cells[ResultSpeakers] = entry.result->speakers;
        cells[ResultKind] = entry.result->kind;
        cells[ResultTopics] = entry.result->topics;
    }
    if (entry.words.a)
        addSide(cells, *entry.words.a, 0);
    if (entry.words.b)
        addSide(cells, *entry.words.b, 1);
    return record(cells);
}

} // namespace

QByteArray reportAsCsv(const ReviewReport &report)
{
    QByteArray csv = header();
    for (const AgreementWords::Row &row : report.measures)
        csv += measure(row, nullptr);
    for (const ReviewReport::Part &part : report.articles) {
        for (const AgreementWords::Row &row : part.measures)
            csv += measure(row, &part);
        for (const ReviewReport::Entry &entry : part.cases)
            csv += caseRecord(entry, part, false);
        for (const ReviewReport::Entry &entry : part.gone)
            csv += caseRecord(entry, part, true);
    }
    return csv;
}

} // namespace pullquote
