// Writes a large article as a project's JSON and as plain text: makearticle KIND ARTICLE.json ARTICLE.txt
//
//   book     3 MB, 20,000 quotes, 3,000 of them overlapping others
//   dense    1 MB, 100,000 quotes, every character covered three times
//   page     its first 1,020 characters, as densely covered: 100 quotes
//   sparse   the text of dense with 100 quotes
//   empty    an article without a word
//
// The same bytes every time: the seed is fixed, and nothing of a platform goes in.

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <cstdio>
#include <random>

namespace {

constexpr quint32 seed = 20210616;
constexpr int speakerCount = 60;

QString idOf(const QString &name)
{
    return QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces);
}

class Generator {
public:
    explicit Generator(const QString &kind) : m_kind(kind) {}

    bool make()
    {
        if (m_kind == u"book")
            makeBook();
        else if (m_kind == u"dense" || m_kind == u"sparse")
            makeTiles(1'000'020); // divisible by three and by the tiles
        else if (m_kind == u"page")
            makeTiles(1'020);
        return m_kind == u"empty" || !m_quotes.isEmpty();
    }

    const QString &text() const { return m_text; }

    QByteArray json() const
    {
        QJsonArray speakers;
        for (int i = 0; i < speakerCount; ++i)
            speakers.append(
                QJsonObject{{QStringLiteral("id"), speaker(i)}, {QStringLiteral("name"), nameOf(i)}});
        const QJsonArray topics{QJsonObject{{QStringLiteral("id"), topic()},
                                            {QStringLiteral("name"), QStringLiteral("harbour")}}};
        const QJsonArray annotators{QJsonObject{{QStringLiteral("id"), annotator()},
                                                {QStringLiteral("name"), QStringLiteral("B. Ench")}}};
        const QJsonObject article{{QStringLiteral("id"), idOf(m_kind)},
                                  {QStringLiteral("title"), QStringLiteral("The long %1").arg(m_kind)},
                                  {QStringLiteral("language"), QStringLiteral("en")},
                                  {QStringLiteral("text"), m_text},
                                  {QStringLiteral("quotes"), m_quotes}};
        return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("pullquote")},
                                         {QStringLiteral("version"), 1},
                                         {QStringLiteral("annotators"), annotators},
                                         {QStringLiteral("speakers"), speakers},
                                         {QStringLiteral("topics"), topics},
                                         {QStringLiteral("articles"), QJsonArray{article}}})
            .toJson(QJsonDocument::Compact);
    }

private:
    int below(int end) { return int(m_random() % quint32(end)); }

    static QString annotator() { return idOf(QStringLiteral("annotator")); }
    static QString topic() { return idOf(QStringLiteral("topic")); }
    static QString speaker(int number) { return idOf(QStringLiteral("speaker %1").arg(number)); }
    static QString nameOf(int number)
    {
        static const char *const first[] = {"Ada", "Boris", "Clara", "Denis", "Edith", "Frank"};
        static const char *const last[] = {"Arden", "Bell", "Corvin", "Dahl",  "Eames",
                                           "Frost", "Gray", "Hollis", "Irwin", "Jansen"};
        return QStringLiteral("%1 %2").arg(QLatin1String(first[number % 6]), QLatin1String(last[number / 6]));
    }

    /// So many words of a made-up language with the word lengths of a newspaper.
    QString words(int count)
    {
        QString said;
        for (int i = 0; i < count; ++i) {
            for (int letters = 2 + below(7); letters > 0; --letters)
                said += QChar(u'a' + char16_t(below(26)));
            said += u' ';
        }
        said.chop(1);
        return said;
    }

    QJsonArray span(qsizetype start, qsizetype end) const
    {
        return {QJsonObject{{QStringLiteral("start"), start},
                            {QStringLiteral("end"), end},
                            {QStringLiteral("text"), m_text.mid(start, end - start)}}};
    }

    void addQuote(const QJsonArray &content, const QJsonArray &cue, const QJsonArray &source,
                  int speakerNumber)
    {
        m_quotes.append(
            QJsonObject{{QStringLiteral("id"), idOf(QStringLiteral("quote %1").arg(m_quotes.size()))},
                        {QStringLiteral("annotator"), annotator()},
                        {QStringLiteral("kind"), QStringLiteral("direct")},
                        {QStringLiteral("kindManual"), false},
                        {QStringLiteral("content"), content},
                        {QStringLiteral("cue"), cue},
                        {QStringLiteral("source"), source},
                        {QStringLiteral("speakers"), QJsonArray{speaker(speakerNumber)}},
                        {QStringLiteral("topics"), QJsonArray{topic()}},
                        {QStringLiteral("created"), QStringLiteral("2021-06-17T09:00:00Z")}});
    }

    /// Reports with a quotation in nearly every sentence, in paragraphs as in a newspaper.
    void makeBook()
    {
        constexpr int direct = 17000;
        constexpr int overlapping = 3000;
        constexpr qsizetype bytes = 3'000'000;
        QList<std::pair<qsizetype, qsizetype>> contents;
        for (int i = 0; i < direct; ++i) {
            const int who = below(speakerCount);
            const QString source = nameOf(who);
            m_text += words(6 + below(8)) + QStringLiteral(". ");
            const qsizetype start = m_text.size();
            m_text += u'“' + words(6 + below(11)) + QStringLiteral(",”");
            const qsizetype end = m_text.size();
            m_text += QStringLiteral(" said ") + source;
            addQuote(span(start, end), span(end + 1, end + 5), span(end + 6, end + 6 + source.size()), who);
            contents.append({start, end});
            m_text += below(4) == 0 ? QStringLiteral(".\n") : QStringLiteral(". ");
            // What is missing of three megabytes is said without quotations, a little after each.
            const qsizetype due = bytes * (i + 1) / direct - 4 * (i + 1); // a mark takes two bytes more
            while (m_text.size() + 60 < due)
                m_text += words(7) + QStringLiteral(". ");
        }
        for (int i = 0; i < overlapping; ++i) {
            const int first = below(direct - 1);
            const auto [start, end] = contents[first];
            if (i % 2 == 0) // a half of another one
                addQuote(span(start + 1, start + (end - start) / 2), {}, {}, below(speakerCount));
            else // from inside one into the next
                addQuote(span(start + (end - start) / 2, contents[first + 1].first + 4), {}, {},
                         below(speakerCount));
        }
    }

    /// Three layers of tiles without a gap between them, each shifted against the others.
    void makeTiles(int length)
    {
        constexpr int tile = 30;
        while (m_text.size() < length)
            m_text += words(40 + below(80)) + QStringLiteral(".\n");
        m_text.truncate(length);
        const bool isSparse = m_kind == u"sparse";
        for (int layer = 0; layer < 3; ++layer) {
            for (int start = -layer * tile / 3; start < length; start += tile) {
                if (isSparse && (layer > 0 || start % (length / 100) >= tile))
                    continue;
                addQuote(span(std::max(start, 0), std::min(start + tile, length)), {}, {},
                         below(speakerCount));
            }
        }
    }

    QString m_kind;
    QString m_text;
    QJsonArray m_quotes;
    std::mt19937 m_random{seed};
};

bool write(const char *path, const QByteArray &bytes)
{
    QFile file(QString::fromLocal8Bit(path));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char **argv)
{
    Generator generator(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (argc != 4 || !generator.make()) {
        std::fprintf(stderr, "usage: makearticle book|dense|page|sparse|empty ARTICLE.json ARTICLE.txt\n");
        return 2;
    }
    return write(argv[2], generator.json()) && write(argv[3], generator.text().toUtf8()) ? 0 : 1;
}
