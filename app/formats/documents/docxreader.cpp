#include "app/formats/documents/docxreader.h"

#include "app/formats/documents/docxpackage.h"
#include "app/formats/documents/docxrecord.h"
#include "app/formats/documents/docxstory.h"
#include "app/formats/documents/xmlpart.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::DocxReader", text);
}

/// Reads one document part by part.
class DocxReader {
public:
    DocxReader(DocxPackage package, const Watcher &watcher)
        : m_package(std::move(package)), m_watcher(watcher)
    {
    }

    Result<Document> read()
    {
        for (const auto step : {&DocxReader::readProperties, &DocxReader::readRecord, &DocxReader::readStyles,
                                &DocxReader::readComments, &DocxReader::readThreads, &DocxReader::readBody,
                                &DocxReader::readFootnotes}) {
            if (const Result<void> done = (this->*step)(); !done)
                return done.problem();
        }
        m_document.text = m_text.finish();
        m_document.regions = m_text.verbatimRegions();
        m_document.heading = m_context.heading;
        m_document.replacedCount = m_text.replacedCount() + m_context.unknownSymbols;
        const QHash<int, Span> spans = m_text.noteSpans();
        for (int i = 0; i < m_context.notes.size(); ++i)
            m_context.notes[i].span = spans.value(i);
        m_document.notes = m_context.notes;
        if (m_context.hasHiddenText)
            m_document.warnings.append({tr("Hidden text was left out."), {}, {}});
        return std::move(m_document);
    }

private:
    Result<void> readProperties() { return m_package.readProperties(m_document); }

    Result<void> readRecord()
    {
        for (const QString &part : m_package.customParts()) {
            const Result<QByteArray> bytes = m_package.read(part);
            if (!bytes)
                return bytes.problem();
            if (m_document.sentRecord.isEmpty() && isDocxRecord(*bytes))
                m_document.sentRecord = readDocxRecord(*bytes, part, m_watcher);
        }
        m_context.hasVerbatimText = !m_document.sentRecord.isEmpty();
        return {};
    }

    /// Styles have names of one language and ids of the author's.
    Result<void> readStyles()
    {
        const QString part = m_package.related(QStringLiteral("styles"));
        m_context.headingStyles = {QStringLiteral("Title"), QStringLiteral("Heading1")};
        return readPart(part, [this](XmlPart &xml) {
            QString style;
            while (xml.next()) {
                if (!xml.isStart())
                    continue;
                if (xml.name() == u"style")
                    style = xml.attribute(QLatin1String("styleId"));
                if (xml.name() != u"name")
                    continue;
                const QString name = xml.attribute(QLatin1String("val")).toLower();
                if (name == QLatin1String("title") || name.startsWith(QLatin1String("heading ")))
                    m_context.headingStyles.insert(style);
            }
        });
    }

    Result<void> readComments()
    {
        const QString part = m_package.related(QStringLiteral("comments"));
        const Result<void> found = readPart(part, [this](XmlPart &xml) {
            while (xml.next()) {
                if (!xml.isStart())
                    continue;
                const QString paragraph =
                    xml.name() == u"p" ? xml.attribute(QLatin1String("paraId")) : QString();
                if (!paragraph.isEmpty() && !m_context.notes.isEmpty()) // the last one is what threads name
                    m_commentOf.insert(paragraph, int(m_context.notes.size()) - 1);
                if (xml.name() != u"comment")
                    continue;
                m_context.comments.insert(xml.attribute(QLatin1String("id")), int(m_context.notes.size()));
                DocumentNote note;
                note.author = xml.attribute(QLatin1String("author"));
                note.date = xml.attribute(QLatin1String("date"));
                m_context.notes.append(note);
            }
        });
        if (!found)
            return found;
        return readPart(part, [this](XmlPart &xml) {
            // Marks in comments are no marks in the text.
            DocxContext context;
            DocxStory story(xml, context);
            story.read();
            QHash<QString, DocumentText> pieces = story.takePieces();
            for (auto piece = pieces.begin(); piece != pieces.end(); ++piece) {
                if (m_context.comments.contains(piece.key()))
                    m_context.notes[m_context.comments.value(piece.key())].text = piece->finish().trimmed();
            }
        });
    }

    /// Which comment answers which.
    Result<void> readThreads()
    {
        return readPart(m_package.related(QStringLiteral("commentsExtended")), [this](XmlPart &xml) {
            while (xml.next()) {
                const int note = xml.isStart() && xml.name() == u"commentEx"
                                     ? m_commentOf.value(xml.attribute(QLatin1String("paraId")), -1)
                                     : -1;
                if (note < 0)
                    continue;
                const int parent = m_commentOf.value(xml.attribute(QLatin1String("paraIdParent")), -1);
                m_context.notes[note].parent = parent < note ? parent : -1; // no circles
                const QString done = xml.attribute(QLatin1String("done"));
                m_context.notes[note].isResolved = !done.isEmpty() && isDocxOn(done);
            }
        });
    }

    Result<void> readBody()
    {
        bool isDocument = false;
        const Result<void> read = readPart(m_package.mainPart(), [&](XmlPart &xml) {
            isDocument = xml.next() && xml.name() == u"document" && xml.space().contains(u"wordprocessingml");
            if (!isDocument)
                return;
            DocxStory story(xml, m_context);
            story.read();
            m_text = story.takeBody();
        });
        if (read && !isDocument)
            return Problem{tr("This is no Word document."), {}, tr("Save it as .docx and import that.")};
        return read;
    }

    Result<void> readFootnotes()
    {
        if (m_context.footnotes.isEmpty())
            return {};
        QHash<QString, DocumentText> pieces;
        for (const char *relation : {"footnotes", "endnotes"}) {
            const Result<void> read =
                readPart(m_package.related(QString::fromLatin1(relation)), [&](XmlPart &xml) {
                    DocxStory story(xml, m_context);
                    story.read();
                    pieces.insert(story.takePieces());
                });
            if (!read)
                return read;
        }
        m_text.endParagraph();
        m_text.endParagraph(); // a blank line
        const QStringList keys = m_context.footnotes;
        for (const QString &key : keys)
            m_text.take(pieces.take(key));
        return {};
    }

    /// Does nothing where there is no such part.
    template <class Function>
    Result<void> readPart(const QString &part, Function function)
    {
        if (part.isEmpty())
            return {};
        const Result<QByteArray> bytes = m_package.read(part);
        if (!bytes)
            return bytes.problem();
        XmlPart xml(*bytes, part, m_watcher);
        function(xml);
        return xml.outcome();
    }

    DocxPackage m_package;
    const Watcher &m_watcher;
    DocxContext m_context;
    QHash<QString, int> m_commentOf; ///< number of the note by the ids of its paragraphs
    Document m_document;
    DocumentText m_text;
};

} // namespace

Result<Document> readDocx(const QByteArray &bytes, const Watcher &watcher)
{
    // The old format, and the shell that Word puts around a locked document.
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return Problem{tr("This is a Word document of the old kind, or one with a password."),
                       {},
                       tr("Save it as .docx without a password and import that.")};
    Result<DocxPackage> package = DocxPackage::open(bytes);
    if (!package)
        return package.problem();
    return DocxReader(std::move(package).value(), watcher).read();
}

} // namespace pullquote
