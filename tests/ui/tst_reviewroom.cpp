#include "tests/support/reviewedwindow.h"

#include <QStringList>

using namespace pullquote;
using namespace pullquote::test;

namespace {

/// With more cases than are to be seen at once.
struct ManyCases : ReviewedWindow {
    explicit ManyCases(const QSize &size)
    {
        constexpr int sentences = 20;
        QStringList said;
        for (int i = 1; i <= sentences; ++i)
            said.append(QStringLiteral("Somebody said “this is the sentence of number %1” there.").arg(i));
        Article many;
        many.title = QStringLiteral("Many");
        const Result<ArticleId> made =
            Cataloguing(session()).createArticle(many, said.join(QStringLiteral("\n")));
        must(made);
        must(session().openArticle(*made));
        for (int i = 1; i <= sentences; ++i)
            tag(ida, QStringLiteral("“this is the sentence of number %1”").arg(i), QStringLiteral("Tomás"));
        window().resize(size);
        begin();
        QCoreApplication::processEvents();
    }
};

} // namespace

/// What a review makes of the window.
class tst_ReviewRoom : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
    }

    void eightCasesAndTheCardAreSeen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1440x900") << QSize(1440, 900);
        QTest::newRow("1280x720") << QSize(1280, 720);
    }
    void eightCasesAndTheCardAreSeen()
    {
        QFETCH(QSize, size);
        ManyCases test(size);
        const CaseList &list = test.panel().list();
        const QRect eighth = list.visualRect(list.model()->index(7, 0));
        QVERIFY(eighth.isValid());
        QVERIFY2(list.viewport()->rect().contains(eighth),
                 qPrintable(QStringLiteral("the eighth ends at %1 of %2")
                                .arg(eighth.bottom())
                                .arg(list.viewport()->height())));
        const CaseBlock *block = test.panel().card().findChild<CaseBlock *>();
        QVERIFY(block && block->isVisible());
        const auto *content = block->findChild<QWidget *>(QStringLiteral("field0"));
        QVERIFY(test.panel().card().viewport()->height() >= block->y() + content->geometry().bottom());
    }

private:
    QTemporaryDir m_config;
};

QTEST_MAIN(tst_ReviewRoom)
#include "tst_reviewroom.moc"
