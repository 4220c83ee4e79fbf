#include "app/formats/formatregistry.h"
#include "app/session/translations.h"
#include "app/session/unfinished.h"
#include "app/store/labels.h"
#include "app/store/seed.h"
#include "tests/support/patience.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/spoken.h"
#include "ui/theme/desktoppalette.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace pullquote;

namespace {

const QString committed = QStringLiteral("resources/translations");

struct Message {
    QString source;
    QStringList forms; ///< one, or one for each plural
    bool isFinished = false;
};

/// The text of a translation, or the texts of its plurals. Reads up to its end.
QStringList formsOf(QXmlStreamReader &xml)
{
    QString text;
    QStringList plurals;
    while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
        if (xml.isStartElement())
            plurals.append(xml.readElementText());
        else
            text += xml.text();
    }
    return plurals.isEmpty() ? QStringList{text} : plurals;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The translation cannot be read: %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message") {
            messages.append(Message());
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            messages.last().forms = formsOf(xml);
        }
    }
    return messages;
}

/// The placeholders of a text, each once, in a fixed order.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(\\d|n)"));
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found.append(match.captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

bool hasMnemonic(QString text)
{
    return text.remove(QStringLiteral("&&")).contains(u'&');
}

void collectMenus(const QMenu *menu, QList<const QMenu *> &menus)
{
    menus.append(menu);
    for (const QAction *action : menu->actions()) {
        if (action->menu())
            collectMenus(action->menu(), menus);
    }
}

/// Letters that choose more than one of these.
QStringList clashes(const QList<QAction *> &actions)
{
    QHash<QChar, QStringList> texts;
    for (const QAction *action : actions) {
        const QKeySequence key = QKeySequence::mnemonic(action->text());
        if (!key.isEmpty() && !action->isSeparator())
            texts[QChar(key[0].key())].append(action->text());
    }
    QStringList clashing;
    for (const QStringList &sharing : std::as_const(texts)) {
        if (sharing.size() > 1)
            clashing.append(sharing.join(QStringLiteral(" / ")));
    }
    return clashing;
}

} // namespace

/// The translations are complete, and say what the source says.
class tst_Translations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_folder.path().toLocal8Bit());
        for (const char *name : languages) {
            const QString file = QStringLiteral("/pullquote_%1.ts").arg(QLatin1String(name));
            QVERIFY(QFile::copy(committed + file, m_folder.path() + file));
        }
        QProcess update;
        update.start(QStringLiteral("packaging/translations"), {m_folder.path()});
        QVERIFY(update.waitForFinished(test::programPatience));
        QCOMPARE(update.exitCode(), 0);
    }

    void everyTextIsTranslated_data() { languageRows(); }
    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        QStringList untranslated;
        for (const Message &message : updated(language)) {
            if (!message.isFinished || message.forms.contains(QString()))
                untranslated.append(message.source);
        }
        QVERIFY2(
            untranslated.isEmpty(),
            qPrintable(QStringLiteral("Run packaging/translations, and translate in pullquote_%1.ts:\n%2")
                           .arg(language, untranslated.join(u'\n'))));
    }

    /// lupdate reads source, and passes over a text whose context is no literal.
    void everyTextIsFound()
    {
        static const QRegularExpression named(QStringLiteral("QCoreApplication::translate\\(\\s*[^\\s\"]"));
        for (const QString &room : {QStringLiteral("app"), QStringLiteral("ui")})
            forEachSource(room, [](const QString &name, const QByteArray &source) {
                QVERIFY2(!named.match(QString::fromUtf8(source)).hasMatch(), qPrintable(name));
            });
    }

    /// lupdate files a text under the class that it stands in. Where the program asks by another name, as
    /// functions outside of classes do, nobody ever reads the translation.
    void everyTextIsAskedForByTheNameItIsFiledUnder()
    {
        static const QRegularExpression asked(
            QStringLiteral("\"(pullquote::[\\w:]+)\"|Q_DECLARE_TR_FUNCTIONS\\(([\\w:]+)\\)|"
                           "class (\\w+)[^;{]*\\{\\s*(?:public:\\s*)?Q_OBJECT"));
        QSet<QString> names;
        for (const QString &room : {QStringLiteral("app"), QStringLiteral("ui")})
            forEachSource(room, [&names](const QString &, const QByteArray &source) {
                auto found = asked.globalMatch(QString::fromUtf8(source));
                while (found.hasNext()) {
                    const QRegularExpressionMatch match = found.next();
                    names.insert(match.hasCaptured(3) ? QStringLiteral("pullquote::") + match.captured(3)
                                                      : match.captured(1) + match.captured(2));
                }
            });
        QFile file(QStringLiteral("resources/translations/pullquote_de.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression filed(QStringLiteral("<name>(pullquote::[^<]+)</name>"));
        auto contexts = filed.globalMatch(QString::fromUtf8(file.readAll()));
        QVERIFY(contexts.hasNext());
        while (contexts.hasNext()) {
            const QString context = contexts.next().captured(1);
            QVERIFY2(names.contains(context), qPrintable(context));
        }
    }

    void translationsKeepPlaceholdersMnemonicsAndDots_data() { languageRows(); }
    void translationsKeepPlaceholdersMnemonicsAndDots()
    {
        QFETCH(QString, language);
        for (const Message &message : updated(language)) {
            for (const QString &form : message.forms) {
                const QByteArray pair = (message.source + QStringLiteral("\n-> ") + form).toUtf8();
                QVERIFY2(placeholders(form) == placeholders(message.source), pair.constData());
                QVERIFY2(hasMnemonic(form) == hasMnemonic(message.source), pair.constData());
                QVERIFY2(form.endsWith(u'…') == message.source.endsWith(u'…'), pair.constData());
                QVERIFY2(form.endsWith(u'\n') == message.source.endsWith(u'\n'), pair.constData());
            }
        }
    }

    void theProgramSpeaksTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("inClass");
        QTest::addColumn<QString>("outsideOfClasses");
        QTest::newRow("German") << QStringLiteral("de_AT") << QStringLiteral("Überschrift")
                                << QStringLiteral("Zurück");
        QTest::newRow("Spanish") << QStringLiteral("es_MX") << QStringLiteral("Titular")
                                 << QStringLiteral("Atrás");
        QTest::newRow("French, which is not there")
            << QStringLiteral("fr_FR") << QStringLiteral("Headline") << QStringLiteral("Back");
    }
    void theProgramSpeaksTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, inClass);
        QFETCH(QString, outsideOfClasses);
        const test::Spoken spoken(language);
        QCOMPARE(QCoreApplication::translate("pullquote::ArticleDialog", "&Headline").remove(u'&'), inClass);
        QCOMPARE(QCoreApplication::translate("pullquote::ActionTable", "Back"), outsideOfClasses);
    }

    void countsHaveTheirPlurals_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("many");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("1 word")
                                 << QStringLiteral("2 words");
        QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("1 Wort")
                                << QStringLiteral("2 Wörter");
        QTest::newRow("Spanish") << QStringLiteral("es") << QStringLiteral("1 palabra")
                                 << QStringLiteral("2 palabras");
    }
    void countsHaveTheirPlurals()
    {
        QFETCH(QString, language);
        QFETCH(QString, one);
        QFETCH(QString, many);
        const test::Spoken spoken(language);
        const auto words = [](int n) {
            return QCoreApplication::translate("pullquote::ArticleDialog", "%Ln word(s)", nullptr, n);
        };
        QCOMPARE(words(1), one);
        QCOMPARE(words(2), many);
    }

    /// Qt groups digits for %Ln only: 20,000 and 20.000 in the window; files and the command line stay plain.
    void countsInTheWindowAreWrittenAsInTheLanguage()
    {
        int read = 0;
        forEachSource(QStringLiteral("ui"), [&read](const QString &name, const QByteArray &source) {
            QVERIFY2(!source.contains("%n"), qPrintable(name));
            ++read;
        });
        QVERIFY(read > 100);
    }

    void labelsThatAreTheSameInEveryFileAreTranslatedWhereTheyAreShown()
    {
        const test::Spoken spoken(QStringLiteral("de"));
        const ChangeSet seed = seedChanges();
        QCOMPARE(seed.label, QStringLiteral("Start with three topics"));
        QCOMPARE(labelInWords(seed.id, seed.annotator, seed.label), QStringLiteral("Anfang mit drei Themen"));
        const ChangeSetId any = ChangeSetId::create();
        QCOMPARE(labelInWords(any, {}, mergeLabel()), QStringLiteral("Zusammenführung"));
        QCOMPARE(labelInWords(any, AnnotatorId::create(), mergeLabel()),
                 mergeLabel()); // somebody's own words
    }

    void whatIsUnfinishedIsSaidInTheLanguage()
    {
        const test::Spoken spoken(QStringLiteral("de"));
        QCOMPARE(describe(UnfinishedThing::What::NoTopic), QStringLiteral("Dieses Zitat hat kein Thema."));
    }

    void noTwoLinesOfAMenuHaveTheSameLetter_data() { languageRows(); }
    void noTwoLinesOfAMenuHaveTheSameLetter()
    {
        QFETCH(QString, language);
        const test::Spoken spoken(language);
        QSettings settings(m_folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        const FormatRegistry formats = FormatRegistry::standard();
        test::ScriptedPrompts prompts;
        MainWindow window({settings, formats, prompts, desktopPalette});
        QCOMPARE(clashes(window.menuBar()->actions()).join(QStringLiteral("; ")), QString());
        QList<const QMenu *> menus;
        for (const QAction *action : window.menuBar()->actions())
            collectMenus(action->menu(), menus);
        QStringList clashing;
        for (const QMenu *menu : menus)
            clashing += clashes(menu->actions());
        QCOMPARE(clashing.join(QStringLiteral("; ")), QString());
    }

private:
    static constexpr const char *languages[] = {"de", "en", "es"};

    template <class Visit>
    static void forEachSource(const QString &room, Visit visit)
    {
        QDirIterator sources(room, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            visit(file.fileName(), file.readAll());
        }
    }

    static void languageRows()
    {
        QTest::addColumn<QString>("language");
        for (const char *name : languages)
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    QList<Message> updated(const QString &language) const
    {
        return messagesOf(m_folder.filePath(QStringLiteral("pullquote_%1.ts").arg(language)));
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(tst_Translations)
#include "tst_translations.moc"
