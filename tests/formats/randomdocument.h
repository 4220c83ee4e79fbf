#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

namespace pullquote::test {

using namespace Qt::Literals::StringLiterals;

/// A whole project as JSON with every key, made of a seed: texts with astral, right-to-left and combining
/// characters; quotes that nest, cross, touch and are interrupted; two annotators; comments and decisions.
class RandomDocument {
public:
    explicit RandomDocument(quint32 seed) : m_random(seed) {}

    QJsonObject make() { return make(3, 0); }
    /// One article with so many quotes, each within a sentence or two, and as much text as they need.
    QJsonObject makeLarge(int quotes) { return make(1, quotes); }

private:
    QJsonObject make(int articleCount, int quoteCount)
    {
        QJsonArray annotators, speakers, topics, articles;
        for (int i = 0; i < 2; ++i)
            annotators.append(QJsonObject{{u"id"_s, m_annotators.emplaceBack(id())}, {u"name"_s, words(2)}});
        const QStringList kinds = {u"person"_s, u"group"_s, u"organisation"_s, u"document"_s, u"anonymous"_s};
        for (int i = 0; i < 4; ++i)
            speakers.append(QJsonObject{{u"id"_s, m_speakers.emplaceBack(id())},
                                        {u"name"_s, words(2)},
                                        {u"kind"_s, kinds[below(5)]},
                                        {u"aliases"_s, QJsonArray{words(1), words(2)}},
                                        {u"role"_s, maybe(words(1))},
                                        {u"affiliation"_s, maybe(words(2))},
                                        {u"note"_s, maybe(lines())}});
        for (int i = 0; i < 4; ++i) {
            const QJsonValue parent = m_topics.isEmpty() || below(2) ? QJsonValue() : pick(m_topics);
            topics.append(
                QJsonObject{{u"id"_s, m_topics.emplaceBack(id())},
                            {u"name"_s, words(1)},
                            {u"colour"_s, colour()},
                            {u"definition"_s, maybe(lines())},
                            {u"parent"_s, parent},
                            {u"key"_s, below(2) ? QJsonValue() : QJsonValue(4 + i)}});
        }
        for (int i = 0; i < articleCount; ++i)
            articles.append(article(quoteCount));
        return {{u"format"_s, u"pullquote"_s}, {u"version"_s, 1},     {u"annotators"_s, annotators},
                {u"speakers"_s, speakers},     {u"topics"_s, topics}, {u"articles"_s, articles}};
    }

    int below(int bound) { return int(m_random.bounded(bound)); }
    QString id()
    {
        const quint32 parts[] = {m_random.generate(), m_random.generate(), m_random.generate(),
                                 m_random.generate()};
        return QUuid::createUuidV5(QUuid(), QByteArray(reinterpret_cast<const char *>(parts), sizeof parts))
            .toString(QUuid::WithoutBraces);
    }
    QString pick(const QStringList &list) { return list[below(int(list.size()))]; }
    QString maybe(const QString &text) { return below(2) ? text : QString(); }
    QString words(int count)
    {
        static const QStringList pool = {
            u"“yes”"_s,    u"no,"_s,   u"said"_s,     u"😀"_s,       u"👩‍👩‍👧"_s,
            u"e\u0301"_s,  u"שלום"_s,  u"“مرحبا”"_s,  u"𝔘𝔫𝔦"_s,     u"=1+1"_s,
            u"<b>&"_s,     u"«oui»"_s, u"a\u00A0b"_s, u"\u2028x"_s, u"\"q\"\\"_s,
            u"tab\there"_s};
        QStringList list;
        for (int i = 0; i < count; ++i)
            list.append(pick(pool));
        return list.join(u' ');
    }
    /// A remark of one or several lines.
    QString lines()
    {
        QString text = words(2);
        for (int i = below(3); i > 0; --i)
            text += (below(3) ? u"\n"_s : u"\n\n"_s) + words(2);
        return text;
    }
    QString colour() { return u"#%1"_s.arg(below(0x1000000), 6, 16, QChar(u'0')); }
    /// None, one of its own, or words that are none.
    QString address()
    {
        const QStringList all{u""_s, u"https://news.example/story?id="_s + id() + u"&x=%20é#top"_s, words(1)};
        return pick(all);
    }
    QStringList some(const QStringList &list)
    {
        QStringList chosen;
        for (const QString &one : list) {
            if (below(3) == 0)
                chosen.append(one);
        }
        std::sort(chosen.begin(), chosen.end());
        return chosen;
    }
    QJsonArray spans(int count)
    {
        QList<int> borders;
        for (int i = 0; i < 2 * count; ++i)
            borders.append(m_reach.first + below(m_reach.second - m_reach.first + 1));
        std::sort(borders.begin(), borders.end());
        QJsonArray array;
        for (int i = 0; i < count; ++i) {
            const int start = borders[2 * i];
            const int end = borders[2 * i + 1];
            if (start < end)
                array.append(QJsonObject{
                    {u"start"_s, start},
                    {u"end"_s, end},
                    {u"text"_s,
                     QString::fromUcs4(reinterpret_cast<const char32_t *>(m_text.constData()) + start,
                                       end - start)}});
        }
        return array;
    }
    QString time() { return u"2021-06-%1T09:0%2:00Z"_s.arg(10 + below(20)).arg(below(10)); }
    QJsonObject quote(int width)
    {
        const int last = int(m_text.size());
        const int first = width < last ? below(last - width) : 0;
        m_reach = {first, std::min(first + width, last)};
        QJsonArray content;
        while (content.isEmpty())
            content = spans(1 + below(3));
        const QJsonValue origin = m_quotes.isEmpty() || below(4) ? QJsonValue() : QJsonValue(pick(m_quotes));
        const QStringList kinds = {u"direct"_s, u"indirect"_s, u"mixed"_s, u"not-a-quote"_s};
        return {{u"id"_s, m_quotes.emplaceBack(id())},
                {u"annotator"_s, pick(m_annotators)},
                {u"kind"_s, kinds[below(4)]},
                {u"kindManual"_s, below(2) == 0},
                {u"content"_s, content},
                {u"cue"_s, spans(below(2))},
                {u"source"_s, spans(below(3))},
                {u"addressee"_s, spans(below(2))},
                {u"speakers"_s, QJsonArray::fromStringList(some(m_speakers))},
                {u"addressees"_s, QJsonArray::fromStringList(some(m_speakers))},
                {u"topics"_s, QJsonArray::fromStringList(some(m_topics))},
                {u"note"_s, maybe(lines())},
                {u"flags"_s, below(2) ? QJsonArray{u"important"_s, u"guessed"_s} : QJsonArray()},
                {u"derivedFrom"_s, origin},
                {u"created"_s, time()},
                {u"modified"_s, time()}};
    }
    /// With a few quotes, where no number is given.
    QJsonObject article(int quoteCount)
    {
        constexpr int sentence = 120;
        QString text;
        for (int i = 0; i < 5 + quoteCount / 4; ++i)
            text += words(8) + u'\n';
        m_text = text.toUcs4();
        m_quotes.clear();
        QJsonArray quotes, deleted, comments, decisions;
        const int width = quoteCount > 0 ? sentence : int(m_text.size());
        for (int i = quoteCount > 0 ? quoteCount : below(12); i > 0; --i)
            quotes.append(quote(width));
        if (!quotes.isEmpty()) {
            deleted.append(quote(width));
            QJsonValue earlier;
            for (int i = 0; i < 3; ++i) {
                const QString comment = id();
                comments.append(QJsonObject{{u"id"_s, comment},
                                            {u"quote"_s, i == 0 ? m_quotes.last() : pick(m_quotes)},
                                            {u"annotator"_s, pick(m_annotators)},
                                            {u"inReplyTo"_s, earlier},
                                            {u"text"_s, lines()},
                                            {u"created"_s, time()},
                                            {u"resolved"_s, below(2) == 0}});
                earlier = comment;
            }
            decisions.append(QJsonObject{{u"id"_s, id()},
                                         {u"quote"_s, pick(m_quotes)},
                                         {u"counterpart"_s, pick(m_quotes)},
                                         {u"result"_s, QJsonValue()},
                                         {u"annotator"_s, pick(m_annotators)},
                                         {u"verdict"_s, u"amended"_s},
                                         {u"reason"_s, lines()},
                                         {u"created"_s, time()}});
        }
        // What these fields should hold, and what people have written there.
        static const QStringList days{u""_s, u"2021"_s, u"2021-06"_s, u"2021-06-17"_s, u"17 June, late"_s};
        static const QStringList languages{u""_s,    u"en"_s,      u"pt-BR"_s, u"he"_s,
                                           u"tlh"_s, u"English"_s, u"=1 <b>"_s};
        return {{u"id"_s, id()},
                {u"title"_s, words(3)},
                {u"byline"_s, maybe(words(2))},
                {u"outlet"_s, maybe(words(1))},
                {u"url"_s, address()},
                {u"published"_s, pick(days)},
                {u"language"_s, pick(languages)},
                {u"state"_s, maybe(u"ready"_s)},
                {u"text"_s, text},
                {u"quotes"_s, quotes},
                {u"deletedQuotes"_s, deleted},
                {u"comments"_s, comments},
                {u"decisions"_s, decisions}};
    }

    QRandomGenerator m_random;
    QList<uint> m_text;
    std::pair<int, int> m_reach; ///< where the spans of a quote lie
    QStringList m_annotators, m_speakers, m_topics, m_quotes;
};

/// Lists of things with ids as objects by id, at every depth: the same whatever the order.
inline QJsonValue byId(const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject result;
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            result.insert(field.key(), byId(field.value()));
        return result;
    }
    const QJsonArray array = value.toArray();
    if (!array.at(0).toObject().contains(QStringLiteral("id")))
        return value;
    QJsonObject result;
    for (const QJsonValue &item : array)
        result.insert(item.toObject().value(QStringLiteral("id")).toString(), byId(item));
    return result;
}

} // namespace pullquote::test
