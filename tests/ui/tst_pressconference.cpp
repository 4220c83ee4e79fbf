#include "app/session/tagging.h"
#include "tests/support/testwindow.h"

using namespace pullquote;
using namespace pullquote::test;

namespace {

/// What a careful editor makes of one quotation.
struct Expected {
    QStringView starts;  ///< how the content begins, with its mark
    QStringView ends;    ///< and how it ends
    QStringView speaker; ///< the surname
    QStringView cue;     ///< empty: no words report it
    QStringView source;  ///< empty: no words name the speaker here
    QStringView topic;
};

constexpr QStringView putin = u"Putin";
constexpr QStringView biden = u"Biden";
constexpr QStringView other = u"other";
constexpr QStringView cyber = u"cybersecurity";
constexpr QStringView rights = u"human rights";

constexpr Expected quotations[] = {
    {u"“constructive”", u"constructive”", putin, u"remarks", u"President Vladamir Putin", other},
    {u"“Biden is", u"two hours”", putin, u"said", u"Putin", other},
    {u"“constructive”", u"constructive”", putin, u"stated that", u"Putin", other},
    {u"“Indeed", u"quite constructive”", putin, u"stated", u"Putin", other},
    {u"“pure", u"technicality.”", putin, u"stated", u"The President", other},
    {u"“I believe", u"find solutions,”", putin, u"said", u"Putin", other},
    {u"“There’s", u"here.”", putin, u"stated", u"he", u"Ukraine"},
    {u"“from the US", u"the UK.”", putin, u"expressed that", u"Putin", cyber},
    {u"“We have", u"this year,”", putin, u"stated", u"Putin", cyber},
    {u"“When it", u"States territory”", putin, u"stated", u"he", cyber},
    {u"“cybersecurity", u"stability.”", putin, u"made clear that", u"Putin", cyber},
    {u"“America", u"movement appeared.”", putin, u"", u"", rights},
    {u"“I’m not", u"fearing anything.”", putin, u"continued saying", u"He", rights},
    {u"“People", u"still arrested,”", putin, u"said", u"he", rights},
    {u"“sympathizes”", u"sympathizes”", putin, u"added that", u"Putin", rights},
    {u"“no soul”", u"no soul”", biden, u"remarks", u"Biden", other},
    {u"“To be", u"could have happened.”", putin, u"stated", u"Putin", other},
    {u"“constructive person", u"seasoned politician.”", putin, u"expressed that", u"the Russian President",
     other},
    {u"“It is realistic", u"relationship.”", putin, u"admitted that", u"Putin", other},
    {u"“productive.”", u"productive.”", putin, u"believed", u"the Russian President", other},
    {u"“It was", u"that we had,”", putin, u"said", u"Putin", other},
};

/// How somebody works.
struct Habit {
    QString putin; ///< as it is typed, once
    QString biden;
    QString otherTopic;        ///< for what none of the three topics of a new project fits
    bool usesLikeLast = false; ///< R where speaker and topic stay the same
};

/// The whole work on the real article, by keys alone, by somebody who looks at what the window shows.
class Editor {
public:
    Editor(const QString &text, const Habit &habit) : m_habit(habit) { test.startProject(text); }

    TestWindow test;

    /// Goes to the next quotation; what is not to be tagged is passed.
    void travelTo(const Expected &wanted)
    {
        for (int i = 0; i < 3; ++i) {
            test.press(QStringLiteral("U"));
            if (QStringView(test.article().text()).mid(test.view().caret()).startsWith(wanted.starts))
                return;
        }
        qFatal("U does not lead to %s", qPrintable(wanted.starts.toString()));
    }

    void tag(const Expected &wanted)
    {
        travelTo(wanted);
        const bool isLikeLast = m_last && m_last->speaker == wanted.speaker && m_last->topic == wanted.topic;
        if (isLikeLast && m_habit.usesLikeLast) {
            test.press(QStringLiteral("R"));
        } else {
            test.press(QStringLiteral("Q"));
            chooseSpeaker(wanted.speaker == putin ? m_habit.putin : m_habit.biden);
            chooseTopic(wanted.topic == other ? m_habit.otherTopic : wanted.topic.toString());
        }
        m_last = &wanted;
    }

private:
    void chooseSpeaker(const QString &name)
    {
        if (!m_typed.contains(name))
            test.type(name);
        m_typed.append(name);
        test.press(QStringLiteral("Return"));
    }

    void chooseTopic(const QString &name)
    {
        for (const Topic &topic : test.session().catalogue().topics()) {
            if (topic.name == name)
                return test.press(QString::number(topic.key));
        }
        test.press(QStringLiteral("0"));
        test.type(name);
        test.press(QStringLiteral("Return"));
    }

    const Habit m_habit;
    QStringList m_typed; ///< the names that are known
    const Expected *m_last = nullptr;
};

} // namespace

/// Measured: how many keys the press conference takes, from a new project to the last quote, all of it right.
class tst_PressConference : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
    }

    void atMostAHundredKeysTagItCompletely_data()
    {
        QTest::addColumn<Habit>("habit");
        QTest::newRow("names in full, a topic of one's own, R for more of the same") << Habit{
            QStringLiteral("Vladimir Putin"), QStringLiteral("Joe Biden"), QStringLiteral("relations"), true};
        QTest::newRow("surnames, the topics there are, Q for each") << Habit{
            QStringLiteral("Putin"), QStringLiteral("Biden"), QStringLiteral("cybersecurity"), false};
    }
    void atMostAHundredKeysTagItCompletely()
    {
        QFETCH(Habit, habit);
        QFile file(QStringLiteral(SHARED_DATA "/data/press-conference.txt"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The press conference article is not beside the project.");
        Editor editor(QString::fromUtf8(file.readAll()), habit);
        for (const Expected &wanted : quotations)
            editor.tag(wanted);
        qInfo().noquote() << "Keys:" << editor.test.log().join(u' ');
        qInfo("%d key presses", editor.test.presses());
        QVERIFY(editor.test.presses() <= 100);
        QCOMPARE(editor.test.article().quoteCount(), qsizetype(std::size(quotations)));
        for (qsizetype i = 0; i < qsizetype(std::size(quotations)); ++i) {
            const Quote &quote = editor.test.article().quoteNumber(i + 1);
            QCOMPARE(asWords(editor.test, quote, quotations[i]), asWords(quotations[i], habit));
            QCOMPARE(quote.content.size(), 1);
        }
        QCOMPARE(editor.test.session().catalogue().speakers().size(), 2);
        QVERIFY(editor.test.session().queue()->waitForSaved());
        QVERIFY(editor.test.prompts.told.isEmpty());
    }

private:
    static QString line(const QString &content, const QString &speaker, const QString &cue,
                        const QString &source, const QString &topic)
    {
        return QStringLiteral("%1 | %2 | %3 | %4 | %5").arg(content, speaker, cue, source, topic);
    }

    static QString asWords(const Expected &quote, const Habit &habit)
    {
        return line(quote.starts.toString() + u'…' + quote.ends.toString(), quote.speaker.toString(),
                    quote.cue.toString(), quote.source.toString(),
                    quote.topic == other ? habit.otherTopic : quote.topic.toString());
    }

    /// With as much of the content as `like` has.
    static QString asWords(TestWindow &test, const Quote &quote, const Expected &like)
    {
        const auto words = [&](const QList<Span> &spans) {
            QStringList all;
            for (Span span : spans)
                all.append(test.article().words(span));
            return all.join(QStringLiteral(" + "));
        };
        const Catalogue &catalogue = test.session().catalogue();
        QStringList speakers;
        for (SpeakerId id : quote.speakers)
            speakers.append(catalogue.speaker(id)->name.section(u' ', -1));
        QStringList topics;
        for (TopicId id : quote.topics)
            topics.append(catalogue.topic(id)->name);
        const QString content = words(quote.content);
        return line(content.left(like.starts.size()) + u'…' + content.right(like.ends.size()),
                    speakers.join(u'+'), words(quote.cue), words(quote.source), topics.join(u'+'));
    }

    QTemporaryDir m_config;
};

QTEST_MAIN(tst_PressConference)
#include "tst_pressconference.moc"
