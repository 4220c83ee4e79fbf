#include "tests/support/rounds.h"
#include "ui/article/textpicture.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace pullquote;

namespace {

QString repeated(const QString &words, qsizetype length)
{
    return words.repeated(length / words.size() + 1).left(length);
}

} // namespace

class tst_TextPicture : public QObject {
    Q_OBJECT

private slots:
    void offsetsOfAnOrdinaryArticleArePositions()
    {
        const QString text = QStringLiteral("One\u00a0two.\n\nThree \U0001F600.");
        const TextPicture picture(text);
        QTextDocument document;
        picture.fill(document);
        QCOMPARE(document.characterCount(), text.size() + 1);
        for (int i = 0; i < text.size(); ++i) {
            QCOMPARE(picture.position(i), i);
            QCOMPARE(picture.offset(i), qsizetype(i));
            if (text.at(i) != u'\n')
                QCOMPARE(document.characterAt(i), text.at(i));
        }
    }

    void offsetsOutsideGoToTheEnds()
    {
        const TextPicture picture(QStringLiteral("abc"));
        QCOMPARE(picture.position(-1), 0);
        QCOMPARE(picture.position(9), 3);
        QCOMPARE(picture.offset(99), 3);
    }

    void charactersOfStructureKeepTheirPlace()
    {
        const QString text = QStringLiteral("a\rb\r\nc\ufffcd\ufdd0e\ufdd1f\u2028g\u2029h");
        QTextDocument document;
        const TextPicture picture(text);
        picture.fill(document);
        QCOMPARE(document.characterCount(), text.size() + 1);
        for (const QChar letter : QStringLiteral("abcdefgh"))
            QCOMPARE(document.characterAt(picture.position(text.indexOf(letter))), letter);
    }

    void longParagraphsAreCut_data()
    {
        QTest::addColumn<QString>("text");
        constexpr qsizetype length = 100'000;
        QTest::newRow("sentences") << repeated(QStringLiteral("He said so. She did not. "), length);
        QTest::newRow("words") << repeated(QStringLiteral("word "), length);
        QTest::newRow("one word") << QString(length, u'x');
        QTest::newRow("emoji") << repeated(QStringLiteral("\U0001F600"), length);
        QTest::newRow("emoji, shifted") << u'x' + repeated(QStringLiteral("\U0001F600"), length);
        QTest::newRow("combining") << repeated(QStringLiteral("e\u0301"), length);
        QTest::newRow("one endless grapheme") << u'e' + QString(length, QChar(0x0301));
        QTest::newRow("Japanese") << repeated(QStringLiteral("大臣は会談した。"), length);
        QTest::newRow("among others")
            << QStringLiteral("Short.\n") + QString(length, u'x') + QStringLiteral("\nShort.");
    }

    void longParagraphsAreCut()
    {
        QFETCH(QString, text);
        const TextPicture picture(text);
        QTextDocument document;
        picture.fill(document);
        QVERIFY(!picture.seams().empty());
        QCOMPARE(document.characterCount(), text.size() + qsizetype(picture.seams().size()) + 1);
        for (const qsizetype seam : picture.seams()) {
            QVERIFY(!text.at(seam).isLowSurrogate());
            QVERIFY(TextPicture::continues(document.findBlock(picture.position(seam))));
        }
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            QVERIFY(block.length() - 1 <= TextPicture::longestBlock);
        for (qsizetype offset = 0; offset < text.size(); offset += 7) {
            const int position = picture.position(offset);
            QCOMPARE(picture.offset(position), offset);
            QVERIFY(text.at(offset) == u'\n' || document.characterAt(position) == text.at(offset));
        }
    }

    void bothPositionsOfASeamAreOneOffset()
    {
        const TextPicture picture(QString(10'000, u'x'));
        const qsizetype seam = picture.seams().front();
        const int position = picture.position(seam);
        QCOMPARE(picture.offset(position), seam);
        QCOMPARE(picture.offset(position - 1), seam);
        QCOMPARE(picture.offset(position - 2), seam - 1);
        QCOMPARE(picture.offset(position + 1), seam + 1);
    }

    void cutsComeAfterSentencesAndSpaces()
    {
        const QString sentences = repeated(QStringLiteral("He said so, as far as we know. "), 30'000);
        const TextPicture bySentence(sentences);
        for (const qsizetype seam : bySentence.seams())
            QVERIFY(sentences.sliced(seam).startsWith(u"He"));
        const QString words = repeated(QStringLiteral("word "), 30'000);
        const TextPicture byWord(words);
        for (const qsizetype seam : byWord.seams())
            QVERIFY(words.sliced(seam).startsWith(u"word"));
    }

    void everyPartOfAParagraphRunsInItsDirection()
    {
        const QString text = QStringLiteral("שלום ") + repeated(QStringLiteral("English words. "), 20'000);
        QTextDocument document;
        TextPicture(text).fill(document);
        QVERIFY(document.blockCount() > 2);
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            QCOMPARE(block.textDirection(), Qt::RightToLeft);
    }

    void mapsRandomTextsThereAndBack()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 20; ++round) {
            QString text;
            while (text.size() < 40'000) {
                text += QString(random.bounded(9000), QChar(u'a' + random.bounded(26)));
                text += random.bounded(3) ? u' ' : u'\n';
            }
            const TextPicture picture(text);
            qsizetype before = -1;
            for (int position = 0; position < picture.position(text.size()); ++position) {
                const qsizetype offset = picture.offset(position);
                QVERIFY(offset == before || offset == before + 1);
                QVERIFY(picture.position(offset) == position || picture.position(offset) == position + 1);
                before = offset;
            }
        }
    }
};

QTEST_MAIN(tst_TextPicture)
#include "tst_textpicture.moc"
