#include "app/formats/annotations/foreignnames.h"
#include "app/formats/documents/ziparchive.h"
#include "app/formats/zipwriter.h"
#include "app/session/tagging.h"
#include "app/store/projectreader.h"
#include "tests/support/must.h"
#include "tests/support/testwindow.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importfile.h"
#include "ui/dialogs/namebox.h"

#include <QAbstractItemView>
#include <QBuffer>
#include <QClipboard>
#include <QCompleter>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString saidText = u"He said “no” and “never”."_s;
const QByteArray annotations = "T1\tContent 8 12\t“no”\nT2\tContent 17 24\t“never”\n";

template <class Widget>
Widget *find(const QWidget &in, const char *name)
{
    return in.findChild<Widget *>(QString::fromLatin1(name));
}

} // namespace

/// What the import dialog asks and shows, and what the window does afterwards.
class tst_Importing : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_test = std::make_unique<TestWindow>();
        m_test->startProject(saidText);
        QVERIFY(m_test->session().queue()->waitForSaved());
    }

    void cleanup() { m_test.reset(); }

    void whoseQuotesTheyAreIsAskedWhereTheFileNamesNobody()
    {
        const auto dialog = open({file(u"a.ann"_s, annotations)});
        auto *box = find<NameBox>(*dialog, "importAnnotator");
        QTRY_VERIFY(box->isVisible());
        QCOMPARE(box->currentText(), m_test->session().me().name); // the importer, unless somebody is named
        QCOMPARE(box->accessibleName(), u"Whose quotes"_s);
        QVERIFY(!box->toolTip().isEmpty());
        // By its letter, and typed over.
        QTest::keyClick(dialog.get(), Qt::Key_W, Qt::AltModifier);
        QVERIFY(box->hasFocus() || box->lineEdit()->hasFocus());
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), u"Bea Cole"_s);
        run(*dialog);
        QCOMPARE(annotatorsOfQuotes(), (QStringList{u"Bea Cole"_s, u"Bea Cole"_s}));
        // The same one as in another project.
        QVERIFY(m_test->session().catalogue().annotators().contains(newAnnotator(u"Bea Cole"_s)));
        // And now she is one of the project's.
        const auto again = open({file(u"b.ann"_s, "T1\tContent 0 2\tHe\n")});
        auto *second = find<NameBox>(*again, "importAnnotator");
        QTRY_VERIFY(second->isVisible());
        QVERIFY(second->findText(u"Bea Cole"_s) >= 0);
        second->lineEdit()->selectAll();
        QTest::keyClicks(second->lineEdit(), u"bea cole"_s);
        run(*again);
        QCOMPARE(annotatorsOfQuotes().count(u"Bea Cole"_s), 3);
        QCOMPARE(m_test->session().catalogue().annotators().size(), 2);
    }

    void twoAnnotatorsWithOneNameAreToldApart()
    {
        run(*open({file(u"two.json"_s,
                        R"({"format":"pullquote","version":1,"articles":[],)"
                        R"("annotators":[{"id":"1","name":"Bea Cole"},{"id":"2","name":"bea cole"}]})")}));
        QCOMPARE(m_test->session().catalogue().annotators().size(), 3);
        const auto dialog = open({file(u"a.ann"_s, annotations)});
        auto *box = find<NameBox>(*dialog, "importAnnotator");
        QTRY_VERIFY(box->isVisible());
        QCOMPARE(box->count(), 3);
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), u"Bea Cole"_s);
        QTRY_VERIFY2(problemsOf(*dialog).contains(u"Several annotators are called “Bea Cole”"),
                     qPrintable(problemsOf(*dialog)));
        QVERIFY(problemsOf(*dialog).contains(u"“Whose quotes”"));
        QVERIFY(!find<QPushButton>(*dialog, "startImport")->isEnabled());
        QVERIFY(box->isVisible());
        QCOMPARE(box->currentText(), u"Bea Cole"_s);
        QVERIFY(box->itemText(1) != box->itemText(2));
        QVERIFY2(box->itemText(2).contains(box->itemData(2).toString()), qPrintable(box->itemText(2)));
        box->setCurrentIndex(2);
        const QString chosen = box->itemData(2).toString();
        run(*dialog);
        ProjectReader &project = m_test->session().reader();
        const ArticleContent content = *project.article(project.articleIds()->first());
        QCOMPARE(content.quotes.size(), 2);
        QCOMPARE(content.quotes[0].annotator.toString(), chosen);
    }

    void twoFilesAreOfTwoAnnotators()
    {
        const auto dialog =
            open({file(u"a.ann"_s, annotations), file(u"b.ann"_s, "T1\tContent 8 12\t“no”\n")});
        auto *box = find<NameBox>(*dialog, "importAnnotator");
        QTRY_VERIFY(box->isVisible());
        auto *list = find<QTreeWidget>(*dialog, "importList");
        list->setCurrentItem(list->topLevelItem(1));
        box->setFocus();
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), u"Bea Cole"_s);
        list->setCurrentItem(list->topLevelItem(0));
        QCOMPARE(box->currentText(), m_test->session().me().name);
        run(*dialog);
        const QString mine = m_test->session().me().name;
        QStringList all = annotatorsOfQuotes();
        all.sort();
        QCOMPARE(all, (QStringList{u"Bea Cole"_s, mine, mine}));
    }

    void aFileThatNamesItsAnnotatorsAsksNothing()
    {
        const auto dialog = open({file(u"article.txt"_s, "She spoke: “Yes.”")});
        QTRY_VERIFY(find<QPushButton>(*dialog, "startImport")->isEnabled());
        QVERIFY(!find<NameBox>(*dialog, "importAnnotator")->isVisible());
    }

    void theArticleIsChosenFromAList()
    {
        addArticle(u"Harbour"_s, u"They said “yes” again."_s);
        addArticle(u"Market day"_s, u"A text."_s);
        const auto dialog = open({file(u"a.ann"_s, "T1\tContent 10 15\t“yes”\n")});
        QTRY_VERIFY(find<NameBox>(*dialog, "option-article"));
        auto *box = find<NameBox>(*dialog, "option-article");
        QVERIFY(!find<QPushButton>(*dialog, "startImport")->isEnabled());
        QTRY_COMPARE(box->count(), 3);
        QCOMPARE(box->itemText(0), u"A test"_s); // by headline
        QCOMPARE(box->currentText(), QString());
        QVERIFY(!box->accessibleName().isEmpty());
        // What is wrong is said in the words of the dialog.
        const QString problem = problemsOf(*dialog);
        QVERIFY2(problem.contains(box->accessibleName()), qPrintable(problem));
        QVERIFY2(!problem.contains(u"option"), qPrintable(problem));
        // Some letters from the middle of the headline are enough.
        box->setFocus();
        QTest::keyClicks(box->lineEdit(), u"arb"_s);
        QAbstractItemView *proposed = box->completer()->popup();
        QTRY_VERIFY(proposed->isVisible());
        QTest::keyClick(proposed, Qt::Key_Down);
        QTest::keyClick(proposed, Qt::Key_Return);
        QCOMPARE(box->currentText(), u"Harbour"_s);
        run(*dialog);
        QCOMPARE(m_test->session()
                     .reader()
                     .article(box->id().isEmpty() ? ArticleId() : ArticleId::fromString(box->id()))
                     ->quotes.size(),
                 1);
    }

    void ofTwoArticlesWithOneHeadlineTheChosenOneIsMeant()
    {
        addArticle(u"Harbour"_s, u"They said “yes” again."_s, u"2021-06-16"_s);
        const ArticleId second = addArticle(u"Harbour"_s, u"We said “yes” again.  "_s, u"2021-06-17"_s);
        const auto dialog = open({file(u"a.ann"_s, "T1\tContent 8 13\t“yes”\n")});
        QTRY_VERIFY(find<NameBox>(*dialog, "option-article"));
        auto *box = find<NameBox>(*dialog, "option-article");
        QTRY_COMPARE(box->count(), 3);
        box->setCurrentIndex(box->findText(u"Harbour (2021-06-17)"_s));
        run(*dialog);
        QCOMPARE(m_test->session().reader().article(second)->quotes.size(), 1);
    }

    void aNewArticleWithAKnownHeadlineCanBeChosen()
    {
        addArticle(u"Harbour"_s, u"They said “yes” again."_s, u"2021-06-16"_s);
        const auto dialog =
            open({file(u"new.html"_s, "<title>Harbour</title><body><p>We said “yes” again.</p></body>"),
                  file(u"a.ann"_s, "T1\tContent 8 13\t“yes”\n")});
        auto *list = find<QTreeWidget>(*dialog, "importList");
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        list->setCurrentItem(list->topLevelItem(1));
        QTRY_VERIFY(find<NameBox>(*dialog, "option-article"));
        auto *box = find<NameBox>(*dialog, "option-article");
        QTRY_COMPARE(box->count(), 3);
        QVERIFY(box->findText(u"Harbour (2021-06-16)"_s) >= 0);
        const int row = box->findText(u"Harbour (new.html)"_s);
        QVERIFY(row >= 0);
        box->setCurrentIndex(row);
        QTRY_COMPARE(list->topLevelItem(1)->childCount(), 0);
        run(*dialog);
        ProjectReader &project = m_test->session().reader();
        const ArticleContent content = *project.article(project.articleIds()->last());
        QVERIFY(content.text.contains(u"We said"));
        QCOMPARE(content.quotes.size(), 1);
    }

    void articlesThatComeMeanwhileAreInTheList()
    {
        addArticle(u"Harbour"_s, u"They said “yes” again."_s);
        const auto dialog = open({file(u"a.ann"_s, "T1\tContent 8 13\t“yes”\n")});
        QTRY_VERIFY(find<NameBox>(*dialog, "option-article"));
        auto *box = find<NameBox>(*dialog, "option-article");
        QTRY_COMPARE(box->count(), 2);
        addArticle(u"Market day"_s, u"A text."_s);
        QTest::keyClicks(box->lineEdit(), u"x"_s);
        QTRY_COMPARE(box->count(), 3);
    }

    void theProjectsArticlesAreReadOnce()
    {
        addArticle(u"Harbour"_s, u"They said “yes” again."_s);
        QList<ImportFile> files =
            readFiles(file(u"a.ann"_s, "T1\tContent 8 13\t“yes”\n"), m_formats, Watcher());
        std::optional<QList<Article>> here;
        const ImportSettings settings{{}, {}, m_test->session().me(), {}};
        QCOMPARE(examine(files, here, m_test->session().reader(), m_formats, settings, {})->size(), 2);
        QVERIFY(here);
        here->removeLast();
        QCOMPARE(examine(files, here, m_test->session().reader(), m_formats, settings, {})->size(), 1);
    }

    void theArticleFieldIsNoSlit()
    {
        addArticle(u"Harbour"_s, u"They said “yes” again."_s);
        const auto dialog = open({file(u"a.ann"_s, "T1\tContent 10 15\t“yes”\n")});
        QTRY_VERIFY(find<NameBox>(*dialog, "option-article"));
        auto *list = find<QTreeWidget>(*dialog, "importList");
        for (int files = 2; files <= 3; ++files) { // nor when more files come
            dialog->addFiles(
                {file(u"more%1.txt"_s.arg(files), "She spoke: “Yes.” " + QByteArray::number(files))});
            QTRY_COMPARE(list->topLevelItemCount(), files);
            QTRY_VERIFY(find<QPushButton>(*dialog, "startImport")->isEnabled());
            auto *box = find<NameBox>(*dialog, "option-article");
            QVERIFY2(box->height() >= box->sizeHint().height() &&
                         box->width() >= 20 * box->fontMetrics().averageCharWidth(),
                     qPrintable(u"%1 x %2"_s.arg(box->width()).arg(box->height())));
        }
    }

    void hintsAboutTablesNameTheField()
    {
        const auto dialog = open({file(u"t.csv"_s, "aaa,bbb\none,two\nthree,four\n")});
        auto *format = find<QComboBox>(*dialog, "importFormat");
        QTRY_VERIFY(format->isVisible());
        format->setCurrentIndex(format->findData(u"csv"_s));
        emit format->activated(format->currentIndex());
        QTRY_VERIFY(find<QWidget>(*dialog, "option-quote-column"));
        QTRY_VERIFY(!problemsOf(*dialog).isEmpty());
        const QString problem = problemsOf(*dialog);
        const QString label = find<QWidget>(*dialog, "option-quote-column")->accessibleName();
        QVERIFY2(problem.contains(label) && !problem.contains(u"quote-column"), qPrintable(problem));
    }

    void aLongFormIsScrolled()
    {
        const auto dialog = open({file(u"t.csv"_s, "person,statement\nIda Brandt,yes\nIda Brandt,no\n")});
        addArticle(u"Harbour"_s, u"They said “yes” again."_s);
        QTRY_VERIFY(find<NameBox>(*dialog, "option-article"));
        dialog->resize(dialog->width(), 1); // as small as it gets
        QTRY_VERIFY2(dialog->height() <= 360, qPrintable(QString::number(dialog->height())));
        auto *box = find<NameBox>(*dialog, "option-article");
        QCOMPARE(box->height(), box->sizeHint().height());
        box->setFocus();
        QVERIFY(find<QPushButton>(*dialog, "startImport")->geometry().bottom() < dialog->height());
    }

    void namesKeepTheirRoomInANarrowList()
    {
        const auto dialog = open({file(u"t.csv"_s, "person,statement\nIda Brandt,yes\nIda Brandt,no\n")});
        auto *list = find<QTreeWidget>(*dialog, "importList");
        QTRY_VERIFY(find<NameBox>(*dialog, "option-article"));
        dialog->resize(1, dialog->height()); // as narrow as it gets
        QTRY_VERIFY2(3 * list->columnWidth(0) > list->viewport()->width(),
                     qPrintable(u"%1 of %2"_s.arg(list->columnWidth(0)).arg(list->viewport()->width())));
    }

    void whyNothingComesInStandsInFull()
    {
        addArticle(u"Harbour"_s, u"They said “yes” again."_s);
        const auto dialog = open({file(u"a.ann"_s, annotations)});
        QTRY_VERIFY(find<NameBox>(*dialog, "option-article"));
        const auto *found = find<QLabel>(*dialog, "importFound");
        QTRY_VERIFY2(found->text().contains(problemsOf(*dialog)), qPrintable(found->text()));
        QCOMPARE(found->textFormat(), Qt::PlainText);
    }

    void aFolderIsChosen()
    {
        QVERIFY(QDir(m_test->folder()).mkpath(u"news"_s));
        file(u"news/one.txt"_s, "One said “yes”.");
        file(u"news/two.txt"_s, "Two said “no”.");
        const auto dialog = open({});
        auto *button = find<QPushButton>(*dialog, "chooseFolder");
        QVERIFY(!button->toolTip().isEmpty());
        m_test->prompts.openAnswers = {m_test->folder() + u"/news"_s};
        QTest::keyClick(dialog.get(), Qt::Key_F, Qt::AltModifier);
        QTRY_COMPARE(find<QTreeWidget>(*dialog, "importList")->topLevelItemCount(), 2);
        // Cancelled: nothing comes.
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(find<QTreeWidget>(*dialog, "importList")->topLevelItemCount(), 2);
    }

    void whatIsPastedHasTheFocus()
    {
        const auto dialog = open({});
        auto *list = find<QTreeWidget>(*dialog, "importList");
        for (int i = 1; i <= 2; ++i) {
            auto *words = new QMimeData;
            words->setText(u"Text number %1."_s.arg(i));
            QGuiApplication::clipboard()->setMimeData(words);
            find<QPushButton>(*dialog, "chooseFiles")->setFocus();
            QTest::keyClick(find<QPushButton>(*dialog, "chooseFiles"), Qt::Key_V, Qt::ControlModifier);
            QCOMPARE(list->topLevelItemCount(), i);
            QVERIFY(list->hasFocus());
            QCOMPARE(list->indexOfTopLevelItem(list->currentItem()), i - 1);
            QTRY_VERIFY(find<QPushButton>(*dialog, "startImport")->isEnabled());
            QVERIFY(list->hasFocus());
        }
        QTest::keyClick(list, Qt::Key_Return); // and Enter imports
        QTRY_VERIFY(!dialog->isVisible());
    }

    void whatAColleagueChangedIsShownBeforeItComesIn()
    {
        TagRequest request;
        request.content = {Span{8, 12}};
        must(Tagging(m_test->session()).tag(request));
        QVERIFY(m_test->session().queue()->waitForSaved());
        const auto dialog =
            open({file(u"story.docx"_s, returned("[mixed] speaker: -", "[indirect] speaker: Ida"))});
        // It does not say who she is.
        auto *box = find<NameBox>(*dialog, "importAnnotator");
        QTRY_VERIFY(box->isVisible());
        QCOMPARE(box->currentText(), QString());
        QVERIFY2(problemsOf(*dialog).contains(u"“Whose quotes”"), qPrintable(problemsOf(*dialog)));
        QVERIFY(!find<QWidget>(*dialog, "option-colleague")); // one way to say it
        box->setFocus();
        QTest::keyClicks(box->lineEdit(), u"Bea Cole"_s);
        auto *shown = find<QPlainTextEdit>(*dialog, "importText");
        QTRY_VERIFY(shown->isVisible());
        QCOMPARE(shown->toPlainText(), u"“no”\nkind: mixed → indirect\nspeaker: nothing → Ida"_s);
        QCOMPARE(shown->accessibleName(), u"What becomes of quotes that were sent"_s);
        run(*dialog);
        QStringList all = annotatorsOfQuotes();
        all.sort();
        QCOMPARE(all, (QStringList{u"Bea Cole"_s, m_test->session().me().name}));
        // Once more: nothing becomes of them.
        const auto again = open({m_test->folder() + u"/story.docx"_s});
        auto *second = find<NameBox>(*again, "importAnnotator");
        QTRY_VERIFY(second->isVisible());
        QTest::keyClicks(second->lineEdit(), u"Bea Cole"_s);
        const auto *found = find<QLabel>(*again, "importFound");
        QTRY_VERIFY2(found->text().startsWith(u"It brings no new article"), qPrintable(found->text()));
        QVERIFY(!find<QPlainTextEdit>(*again, "importText")->isVisible());
    }

    void theArticleThatGotSomethingIsOpened()
    {
        const ArticleId other = addArticle(u"Harbour"_s, u"They said “yes” again."_s);
        QVERIFY(m_test->article().article().id != other);
        const QString path = file(u"a.jsonl"_s, doccanoLine(u"They said “yes” again."_s, 10, 15));
        importInTheWindow(path);
        QCOMPARE(m_test->article().article().id, other);
        QCOMPARE(m_test->article().quoteCount(), 1);
        const QString said = find<QLabel>(m_test->window(), "said")->text();
        QVERIFY2(said.contains(u"“Harbour”"), qPrintable(said));
    }

    void anOpenArticleThatGotSomethingStaysOpen()
    {
        addArticle(u"Harbour"_s, u"They said “yes” again."_s);
        const ArticleId open = m_test->article().article().id;
        importInTheWindow(file(u"a.jsonl"_s, doccanoLine(u"They said “yes” again."_s, 10, 15) +
                                                 doccanoLine(saidText, 8, 12)));
        QCOMPARE(m_test->article().article().id, open);
        QCOMPARE(m_test->article().quoteCount(), 1);
    }

private:
    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_test->folder() + u'/' + name;
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("%s cannot be written.", qPrintable(path));
        return path;
    }

    /// A document with what is here, in which a colleague wrote into the comments.
    QByteArray returned(const QByteArray &before, const QByteArray &after)
    {
        QBuffer document;
        document.open(QIODevice::WriteOnly);
        must(m_formats.format(u"docx"_s)->write(m_test->session().reader(), {}, document, {}));
        Result<ZipArchive> sent = ZipArchive::open(document.data());
        must(sent);
        ZipWriter out;
        for (const QString &name : sent->names()) {
            QByteArray bytes = *sent->read(name);
            if (name == u"word/comments.xml") {
                if (!bytes.contains(before))
                    qFatal("%s", bytes.constData());
                bytes.replace(before, after);
            }
            out.add(name, bytes);
        }
        return *out.finish();
    }

    static QByteArray doccanoLine(const QString &text, int start, int end)
    {
        return u"{\"text\":\"%1\",\"label\":[[%2,%3,\"QUOTE_DIRECT\"]]}\n"_s.arg(text)
            .arg(start)
            .arg(end)
            .toUtf8();
    }

    ArticleId addArticle(const QString &title, const QString &text, const QString &published = {})
    {
        Article article;
        article.title = title;
        article.published = published;
        const Result<ArticleId> made = Cataloguing(m_test->session()).createArticle(article, text);
        must(made);
        if (!m_test->session().queue()->waitForSaved())
            qFatal("The article cannot be saved.");
        return *made;
    }

    std::unique_ptr<ImportDialog> open(const QStringList &paths)
    {
        auto dialog =
            std::make_unique<ImportDialog>(m_test->session(), m_formats, m_test->settings(), m_test->prompts);
        dialog->show();
        if (!QTest::qWaitForWindowActive(dialog.get(), patience))
            qFatal("The dialog does not become active.");
        dialog->addFiles(paths);
        return dialog;
    }

    /// When what was chosen last has been looked at.
    static void run(ImportDialog &dialog)
    {
        QTRY_VERIFY(find<QPushButton>(dialog, "startImport")->isEnabled());
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        dialog.accept();
        QTRY_COMPARE(imported.size(), 1);
    }

    /// As somebody drops a file on the window and presses Enter.
    void importInTheWindow(const QString &path)
    {
        QTimer hands;
        hands.setInterval(20);
        connect(&hands, &QTimer::timeout, this, [] {
            auto *dialog = qobject_cast<ImportDialog *>(QApplication::activeModalWidget());
            auto *start = dialog ? find<QPushButton>(*dialog, "startImport") : nullptr;
            if (start && start->isEnabled())
                start->click();
        });
        hands.start();
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent drag({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_test->window(), &drag); // else the drop reaches nobody
        QDropEvent drop({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_test->window(), &drop);
    }

    static QString problemsOf(const ImportDialog &dialog)
    {
        QStringList texts;
        const auto *list = find<QTreeWidget>(dialog, "importList");
        for (int i = 0; i < list->topLevelItem(0)->childCount(); ++i)
            texts.append(list->topLevelItem(0)->child(i)->text(0));
        return texts.join(u'\n');
    }

    QStringList annotatorsOfQuotes()
    {
        QStringList names;
        ProjectReader &project = m_test->session().reader();
        const QList<Annotator> annotators = *project.annotators();
        const ArticleContent content = *project.article(project.articleIds()->first());
        for (const Quote &quote : content.quotes) {
            for (const Annotator &annotator : annotators) {
                if (annotator.id == quote.annotator)
                    names.append(annotator.name);
            }
        }
        return names;
    }

    std::unique_ptr<TestWindow> m_test;
    FormatRegistry m_formats = FormatRegistry::standard();
};

QTEST_MAIN(tst_Importing)
#include "tst_importing.moc"
