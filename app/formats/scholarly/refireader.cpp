#include "app/formats/scholarly/refi.h"
#include "app/formats/scholarly/refisourcereader.h"

#include <QCoreApplication>

namespace pullquote::refi {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::refi::Reader", text);
}

class Reader : private SourceReader {
public:
    using SourceReader::SourceReader;

    Result<Project> read()
    {
        bool isRefi = false;
        while (m_xml.next()) {
            if (!m_xml.isStart())
                continue;
            isRefi = m_xml.space() == projectSpace || m_xml.space() == codebookSpace;
            m_project.isCodebook = m_xml.space() == codebookSpace;
            m_project.origin = attribute("origin");
            if (isRefi)
                readRoot();
            break;
        }
        if (const Result<void> outcome = m_xml.outcome(); !outcome)
            return Problem{outcome.problem().what, outcome.problem().where,
                           tr("Export it once more where it is from.")};
        if (!isRefi)
            return Problem{tr("This is no REFI-QDA project."), {}, {}};
        return std::move(m_project);
    }

private:
    void readRoot()
    {
        forEachChild([this](const QString &name) {
            if (name == u"Users")
                forEachChild([this](const QString &) { readUser(); });
            else if (name == u"CodeBook")
                forEachChild([this](const QString &list) { readCodeList(list); });
            else if (name == u"Codes" || name == u"Sets")
                readCodeList(name);
            else if (name == u"Variables")
                forEachChild([this](const QString &) { readVariable(); });
            else if (name == u"Cases")
                forEachChild([this](const QString &) { readCase(); });
            else if (name == u"Sources")
                forEachChild([this](const QString &kind) { readSource(kind); });
            else if (name == u"Notes")
                forEachChild([this](const QString &) { readNote(); });
            else if (name == u"Links")
                forEachChild([this](const QString &) { readLink(); });
            else if (!readNoteRef(name, m_project.notesOfItself))
                m_xml.skip();
        });
    }

    void readUser()
    {
        const QString name = attribute("name");
        m_project.users.insert(guidAt("guid"), name.isEmpty() ? attribute("id") : name);
        m_xml.skip();
    }

    void readVariable()
    {
        m_project.variables.insert(guidAt("guid"), attribute("name"));
        m_xml.skip();
    }

    void readCodeList(const QString &list)
    {
        if (list == u"Codes")
            forEachChild([this](const QString &) { readCode(-1); });
        else if (list == u"Sets")
            forEachChild([this](const QString &) { readSet(); });
        else
            m_xml.skip();
    }

    void readCode(qsizetype parent)
    {
        const qsizetype place = m_project.codes.size();
        const QString isCodable = attribute("isCodable");
        m_project.codes.append({guidAt("guid"),
                                attribute("name"),
                                attribute("color").trimmed(),
                                {},
                                parent,
                                false,
                                isCodable != u"false" && isCodable != u"0",
                                {}});
        forEachChild([&](const QString &name) {
            if (name == u"Code") {
                m_project.codes[place].hasChildren = true;
                readCode(place);
            } else if (name == u"Description") {
                m_project.codes[place].description = m_xml.readText();
            } else if (!readNoteRef(name, m_project.codes[place].notes)) {
                m_xml.skip();
            }
        });
    }

    void readSet()
    {
        Set set{attribute("name"), {}};
        forEachChild([&](const QString &name) {
            // A project says "targetGUID", a codebook "guid".
            if (name == u"MemberCode")
                set.codes.append(m_xml.attribute(QLatin1String("targetGUID")).isEmpty()
                                     ? guidAt("guid")
                                     : guidAt("targetGUID"));
            m_xml.skip();
        });
        m_project.sets.append(set);
    }

    void readCase()
    {
        Case found{guidAt("guid"), attribute("name"), {}, {}, {}, {}, false};
        forEachChild([&](const QString &name) {
            if (name == u"SelectionRef")
                found.selections.append(guidAt("targetGUID"));
            found.hasSources = found.hasSources || name == u"SourceRef";
            if (name == u"Description")
                found.description = m_xml.readText();
            else if (name == u"VariableValue")
                found.values.append(readValue());
            else if (!readNoteRef(name, found.notes))
                m_xml.skip();
        });
        m_project.cases.append(found);
    }

    /// A source, or what represents it as text: a page's words, a recording's.
    void readSource(const QString &kind)
    {
        Source source = begunSource();
        bool hasText = kind == u"TextSource";
        forEachChild([&](const QString &name) {
            if (name == u"Representation" || name == u"TextDescription" || name == u"Transcript") {
                hasText = true;
                readSource(QStringLiteral("TextSource"));
            } else {
                readPart(name, source);
            }
        });
        if (kind == u"TextSource")
            m_project.sources.append(source);
        else if (!hasText)
            m_project.withoutText.append(source.name);
    }

    void readNote()
    {
        Source note = begunSource();
        forEachChild([&](const QString &name) { readPart(name, note); });
        m_project.notes.insert(note.guid, note);
    }

    void readLink()
    {
        m_project.links.append({attribute("name"), guidAt("originGUID"), guidAt("targetGUID")});
        m_xml.skip();
    }

    Project m_project;
};

} // namespace

Result<Project> readProject(const QByteArray &xml, const QString &name)
{
    return Reader(xml, name).read();
}

} // namespace pullquote::refi
