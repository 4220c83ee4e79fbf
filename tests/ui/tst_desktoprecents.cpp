#include "ui/library/desktoprecents.h"
#include "ui/library/recentprojects.h"
#include "ui/library/xbel.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace pullquote;

namespace {

const QString project = QStringLiteral("/home/ida/Työ & play/summit's notes.pullquote");
const QDateTime monday(QDate(2026, 6, 15), QTime(9, 0), Qt::UTC);
const QDateTime tuesday(QDate(2026, 6, 16), QTime(9, 0), Qt::UTC);

/// As GTK writes it, with one file of another program.
const QByteArray others =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<xbel version=\"1.0\"\n"
    "      xmlns:bookmark=\"http://www.freedesktop.org/standards/desktop-bookmarks\"\n"
    "      xmlns:mime=\"http://www.freedesktop.org/standards/shared-mime-info\"\n"
    ">\n"
    "  <bookmark href=\"file:///home/ida/a%20picture.png\" added=\"2024-01-02T03:04:05Z\" "
    "modified=\"2024-01-02T03:04:05.123456Z\" visited=\"2024-01-02T03:04:05Z\">\n"
    "    <title>Größe &lt;1&gt;</title>\n"
    "    <info>\n"
    "      <metadata owner=\"http://freedesktop.org\">\n"
    "        <mime:mime-type type=\"image/png\"/>\n"
    "        <bookmark:applications>\n"
    "          <bookmark:application name='Viewer' exec=\"&apos;viewer %u&apos;\" "
    "modified=\"2024-01-02T03:04:05Z\" count=\"2\"/>\n"
    "        </bookmark:applications>\n"
    "      </metadata>\n"
    "    </info>\n"
    "  </bookmark>\n"
    "</xbel>\n";

QStringList hrefs(const QByteArray &list)
{
    QStringList found;
    QXmlStreamReader xml(list);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"bookmark")
            found.append(
                QUrl::fromEncoded(xml.attributes().value(QLatin1String("href")).toUtf8()).toLocalFile());
    }
    return xml.hasError() ? QStringList{xml.errorString()} : found;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("A file of the test cannot be written.");
}

} // namespace

/// Projects on the desktop's own list of files that were used lately.
class tst_DesktopRecents : public QObject {
    Q_OBJECT

private slots:
    void aListIsBegun()
    {
        const std::optional<QByteArray> list = withBookmark({}, project, monday);
        QVERIFY(list);
        QCOMPARE(hrefs(*list), QStringList{project});
        QVERIFY(list->contains("modified=\"2026-06-15T09:00:00Z\""));
        QVERIFY(list->contains("application/x-pullquote"));
    }

    void whatOthersWroteStaysByteByByte()
    {
        const std::optional<QByteArray> list = withBookmark(others, project, monday);
        QVERIFY(list);
        QCOMPARE(hrefs(*list), (QStringList{QStringLiteral("/home/ida/a picture.png"), project}));
        const QByteArray end = "</xbel>\n";
        QVERIFY(list->startsWith(others.chopped(end.size())));
        QVERIFY(list->endsWith(end));
    }

    void aSecondTimeIsCountedInItsPlace()
    {
        const QByteArray first = withBookmark(others, project, monday).value_or(QByteArray());
        const QByteArray second = withBookmark(first, project, tuesday).value_or(QByteArray());
        QCOMPARE(hrefs(second), hrefs(first));
        QCOMPARE(second.count("added=\"2026-06-15T09:00:00Z\""), 1);
        QCOMPARE(second.count("2026-06-16T09:00:00Z"), 3);
        QVERIFY(second.contains("count=\"2\"/>\n        </bookmark:applications>"));
        QVERIFY(second.startsWith(others.chopped(int(qstrlen("</xbel>\n")))));
    }

    /// A file manager has opened it: what that one wrote stays.
    void anEntryOfAnotherProgramIsShared()
    {
        const QString picture = QStringLiteral("/home/ida/a picture.png");
        const QByteArray list = withBookmark(others, picture, monday).value_or(QByteArray());
        QCOMPARE(hrefs(list), hrefs(others));
        QVERIFY(list.contains("name='Viewer' exec=\"&apos;viewer %u&apos;\" "
                              "modified=\"2024-01-02T03:04:05Z\" count=\"2\"/>"));
        QVERIFY(list.contains("org.pullquote.Pullquote"));
        QVERIFY(list.contains("added=\"2024-01-02T03:04:05Z\" modified=\"2026-06-15T09:00:00Z\""));
        QVERIFY(list.contains("<title>Größe &lt;1&gt;</title>"));
    }

    void whatIsNoListIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::newRow("words") << QByteArray("These are my files.");
        QTest::newRow("another language") << QByteArray("<html><body/></html>");
        QTest::newRow("cut off") << others.chopped(20);
        QTest::newRow("not UTF-8") << QByteArray(others).replace("Größe", "Gr\xf6\xdf"
                                                                          "e");
        QTest::newRow("a document type")
            << QByteArray(others).replace("<xbel", "<!DOCTYPE xbel [<!ENTITY e \"e\">]>\n<xbel");
        QTest::newRow("other names") << QByteArray(others)
                                            .replace("xmlns:mime", "xmlns:kind")
                                            .replace("mime:mime-type", "kind:mime-type");
        QTest::newRow("nothing in it")
            << QByteArray("<xbel xmlns:bookmark='http://www.freedesktop.org/standards/desktop-bookmarks' "
                          "xmlns:mime='http://www.freedesktop.org/standards/shared-mime-info'/>");
    }

    void whatIsNoListIsLeftAlone()
    {
        QFETCH(QByteArray, list);
        QVERIFY(!withBookmark(list, project, monday));
        const QString path = m_folder.filePath(QStringLiteral("odd.xbel"));
        write(path, list);
        QVERIFY(!DesktopRecents::addNow(path, project));
        QCOMPARE(read(path), list);
    }

    void aHugeFileIsLeftAlone()
    {
        const QString path = m_folder.filePath(QStringLiteral("huge.xbel"));
        write(path, QByteArray(others).replace("</xbel>", QByteArray(5'000'000, ' ') + "</xbel>"));
        QVERIFY(!DesktopRecents::addNow(path, project));
        QVERIFY(!read(path).contains("pullquote"));
    }

    void nothingIsWrittenWhileOthersDo()
    {
        const QString path = m_folder.filePath(QStringLiteral("locked.xbel"));
        write(path, others);
        QLockFile lock(path + QStringLiteral(".lock"));
        QVERIFY(lock.tryLock());
        QVERIFY(!DesktopRecents::addNow(path, project));
        QCOMPARE(read(path), others);
        lock.unlock();
        QVERIFY(DesktopRecents::addNow(path, project));
        QCOMPARE(hrefs(read(path)).size(), 2);
    }

    void aNewListIsNobodyElsesBusiness()
    {
        const QString path = m_folder.filePath(QStringLiteral("share/new.xbel"));
        QVERIFY(DesktopRecents::addNow(path, project));
        QCOMPARE(hrefs(read(path)), QStringList{project});
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aFolderThatCannotBeWrittenHindersNobody()
    {
        QVERIFY(!DesktopRecents::addNow(QStringLiteral("/proc/none/recently-used.xbel"), project));
    }

    void whatIsOpenedIsToldToTheDesktop()
    {
        QSettings store(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        const QString path = m_folder.filePath(QStringLiteral("opened.xbel"));
        RecentProjects(store, DesktopRecents(path)).add(project);
        QTRY_COMPARE(hrefs(read(path)), QStringList{project});
        RecentProjects(store).add(QStringLiteral("/home/ida/other.pullquote"));
        QTest::qWait(0);
        QCOMPARE(hrefs(read(path)), QStringList{project});
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_DesktopRecents)
#include "tst_desktoprecents.moc"
