<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>pullquote</name>
    <message numerus="yes">
        <source>%1 of %n case(s) decided.</source>
        <translation>
            <numerusform>%1 of %n case decided.</numerusform>
            <numerusform>%1 of %n cases decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on what was deleted since.</source>
        <translation>
            <numerusform>%n decision on what was deleted since.</numerusform>
            <numerusform>%n decisions on what was deleted since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::AgreementWindow</name>
    <message numerus="yes">
        <source>Blind tagging: only the %Ln article(s) whose review is on.</source>
        <translation>
            <numerusform>Blind tagging: only the %Ln article whose review is on.</numerusform>
            <numerusform>Blind tagging: only the %Ln articles whose review is on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <translation>
            <numerusform>%Ln differs</numerusform>
            <numerusform>%Ln differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::AgreementWords</name>
    <message numerus="yes">
        <source>Both found %1 of %n quote(s)</source>
        <translation>
            <numerusform>Both found %1 of %n quote</numerusform>
            <numerusform>Both found %1 of %n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have the same edges</source>
        <translation>
            <numerusform>%n has the same edges</numerusform>
            <numerusform>%n have the same edges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same speaker</source>
        <translation>
            <numerusform>%n the same speaker</numerusform>
            <numerusform>%n the same speaker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same kind</source>
        <translation>
            <numerusform>%n the same kind</numerusform>
            <numerusform>%n the same kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same topics</source>
        <translation>
            <numerusform>%n the same topics</numerusform>
            <numerusform>%n the same topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) were found by %1 only.</source>
        <translation>
            <numerusform>%n quote was found by %1 only.</numerusform>
            <numerusform>%n quotes were found by %1 only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The measures of unitizing leave out %n quote(s) that lie on others of the same layer.</source>
        <translation>
            <numerusform>The measures of unitizing leave out %n quote that lies on others of the same layer.</numerusform>
            <numerusform>The measures of unitizing leave out %n quotes that lie on others of the same layer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of overlapping quotes were too large to be matched exactly: the greatest overlap came first.</source>
        <translation>
            <numerusform>%n group of overlapping quotes was too large to be matched exactly: the greatest overlap came first.</numerusform>
            <numerusform>%n groups of overlapping quotes were too large to be matched exactly: the greatest overlap came first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gamma is not exact: %n group(s) of overlapping quotes, random ones included, were too large.</source>
        <translation>
            <numerusform>Gamma is not exact: %n group of overlapping quotes, random ones included, was too large.</numerusform>
            <numerusform>Gamma is not exact: %n groups of overlapping quotes, random ones included, were too large.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those that both found came of a review by one of the two: whether they agreed before cannot be seen in it.</source>
        <translation>
            <numerusform>%n of those that both found came of a review by one of the two: whether they agreed before cannot be seen in it.</numerusform>
            <numerusform>%n of those that both found came of a review by one of the two: whether they agreed before cannot be seen in them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::AnnotationPanel</name>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::AnswerBell</name>
    <message numerus="yes">
        <source>%Ln new answer(s) to your quotes: {answers} shows them.</source>
        <translation>
            <numerusform>%Ln new answer to your quotes: {answers} shows it.</numerusform>
            <numerusform>%Ln new answers to your quotes: {answers} shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::Answering</name>
    <message numerus="yes">
        <source>Agree with %n answer(s)</source>
        <translation>
            <numerusform>Agree with %n answer</numerusform>
            <numerusform>Agree with %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::AnswersModel</name>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::AnswersWindow</name>
    <message numerus="yes">
        <source>%Ln answer(s) to your quotes</source>
        <translation>
            <numerusform>%Ln answer to your quotes</numerusform>
            <numerusform>%Ln answers to your quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreed to %Ln answer(s).</source>
        <translation>
            <numerusform>Agreed to %Ln answer.</numerusform>
            <numerusform>Agreed to %Ln answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ArticleDialog</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) found</source>
        <translation>
            <numerusform>%Ln quotation found</numerusform>
            <numerusform>%Ln quotations found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ArticleList</name>
    <message numerus="yes">
        <source>%Ln article(s) found.</source>
        <translation>
            <numerusform>%Ln article found.</numerusform>
            <numerusform>%Ln articles found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ArticlePaper</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ArticleRow</name>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::CatalogueDialog</name>
    <message numerus="yes">
        <source>%Ln in the project</source>
        <translation>
            <numerusform>%Ln in the project</numerusform>
            <numerusform>%Ln in the project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is taken off %Ln quote(s) of yours.</source>
        <translation>
            <numerusform>It is taken off %Ln quote of yours.</numerusform>
            <numerusform>It is taken off %Ln quotes of yours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::Cataloguing</name>
    <message numerus="yes">
        <source>%n quote(s) of other annotators use “%1”.</source>
        <translation>
            <numerusform>%n quote of other annotators uses “%1”.</numerusform>
            <numerusform>%n quotes of other annotators use “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::Codebook</name>
    <message numerus="yes">
        <source>%n code(s) in it stand for speakers or kinds, and are left out.</source>
        <translation>
            <numerusform>%n code in it stands for a speaker or a kind, and is left out.</numerusform>
            <numerusform>%n codes in it stand for speakers or kinds, and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::CodebookImportDialog</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as here</source>
        <translation>
            <numerusform>%Ln as here</numerusform>
            <numerusform>%Ln as here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differing</source>
        <translation>
            <numerusform>%Ln differing</numerusform>
            <numerusform>%Ln differing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ColleagueDialog</name>
    <message numerus="yes">
        <source>%Ln thing(s) both of you have changed, and differently. One of the two stands until somebody decides.</source>
        <translation>
            <numerusform>%Ln thing both of you have changed, and differently. One of the two versions stands until somebody decides.</numerusform>
            <numerusform>%Ln things both of you have changed, and differently. One of the two versions stands until somebody decides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %1: %Ln new quote(s).</source>
        <translation>
            <numerusform>Merged %1: %Ln new quote.</numerusform>
            <numerusform>Merged %1: %Ln new quotes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::CommentThreadView</name>
    <message numerus="yes">
        <source>Show %Ln earlier reply(s)</source>
        <translation>
            <numerusform>Show %Ln earlier reply</numerusform>
            <numerusform>Show %Ln earlier replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::CommentThreads</name>
    <message numerus="yes">
        <source>Show %Ln earlier thread(s)</source>
        <translation>
            <numerusform>Show %Ln earlier thread</numerusform>
            <numerusform>Show %Ln earlier threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ConflictsDialog</name>
    <message numerus="yes">
        <source>%Ln conflict(s) to decide</source>
        <translation>
            <numerusform>%Ln conflict to decide</numerusform>
            <numerusform>%Ln conflicts to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::DocumentFormat</name>
    <message numerus="yes">
        <source>%n character(s) cannot be kept and became “�”.</source>
        <translation>
            <numerusform>%n character cannot be kept and became “�”.</numerusform>
            <numerusform>%n characters cannot be kept and became “�”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::FieldReader</name>
    <message numerus="yes">
        <source>The span %1–%2 does not lie in the text of %n character(s).</source>
        <translation>
            <numerusform>The span %1–%2 does not lie in the text of %n character.</numerusform>
            <numerusform>The span %1–%2 does not lie in the text of %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::FindBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ForeignDocument</name>
    <message numerus="yes">
        <source>“%1” could be each of %n in the project, and was left out.</source>
        <translation>
            <numerusform>“%1” could be %n in the project, and was left out.</numerusform>
            <numerusform>“%1” could be each of %n in the project, and was left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) were not where the file says, and were found by their words.</source>
        <translation>
            <numerusform>%n span was not where the file says, and was found by its words.</numerusform>
            <numerusform>%n spans were not where the file says, and were found by their words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be kept and became “�”.</source>
        <translation>
            <numerusform>%n character cannot be kept and became “�”.</numerusform>
            <numerusform>%n characters cannot be kept and became “�”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::Hands</name>
    <message numerus="yes">
        <source>Deleted %Ln quote(s). {undo} brings them back.</source>
        <translation>
            <numerusform>Deleted %Ln quote. {undo} brings it back.</numerusform>
            <numerusform>Deleted %Ln quotes. {undo} brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ImportDetails</name>
    <message numerus="yes">
        <source>%1, with %Ln quote(s)</source>
        <translation>
            <numerusform>%1, with %Ln quote</numerusform>
            <numerusform>%1, with %Ln quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ImportDialog</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ImportDraft</name>
    <message numerus="yes">
        <source>%n more warning(s) are not listed.</source>
        <translation>
            <numerusform>%n more warning is not listed.</numerusform>
            <numerusform>%n more warnings are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) are not listed.</source>
        <translation>
            <numerusform>%n more problem is not listed.</numerusform>
            <numerusform>%n more problems are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ImportFile</name>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>%Ln new article</numerusform>
            <numerusform>%Ln new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new quote(s)</source>
        <translation>
            <numerusform>%Ln new quote</numerusform>
            <numerusform>%Ln new quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) here already</source>
        <translation>
            <numerusform>%Ln article here already</numerusform>
            <numerusform>%Ln articles here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) here already</source>
        <translation>
            <numerusform>%Ln quote here already</numerusform>
            <numerusform>%Ln quotes here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) differ and are left alone</source>
        <translation>
            <numerusform>%Ln article differs and is left alone</numerusform>
            <numerusform>%Ln articles differ and are left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) differ and are left alone</source>
        <translation>
            <numerusform>%Ln quote differs and is left alone</numerusform>
            <numerusform>%Ln quotes differ and are left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more change(s) are not listed.</source>
        <translation>
            <numerusform>%Ln more change is not listed.</numerusform>
            <numerusform>%Ln more changes are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ImportList</name>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>%Ln file left out</numerusform>
            <numerusform>%Ln files left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::JsonImport</name>
    <message numerus="yes">
        <source>The article here has another text, so its %n quote(s) were left out.</source>
        <translation>
            <numerusform>The article here has another text, so its %n quote was left out.</numerusform>
            <numerusform>The article here has another text, so its %n quotes were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The unknown key “%1” was left out (%n time(s)).</source>
        <translation>
            <numerusform>The unknown key “%1” was left out (%n time).</numerusform>
            <numerusform>The unknown key “%1” was left out (%n times).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be kept and became “�”.</source>
        <translation>
            <numerusform>%n character cannot be kept and became “�”.</numerusform>
            <numerusform>%n characters cannot be kept and became “�”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ManyPage</name>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::MergeSummary</name>
    <message numerus="yes">
        <source>%n article(s) that both projects have</source>
        <translation>
            <numerusform>%n article that both projects have</numerusform>
            <numerusform>%n articles that both projects have</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n new article</numerusform>
            <numerusform>%n new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new quote(s)</source>
        <translation>
            <numerusform>%n new quote</numerusform>
            <numerusform>%n new quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed quote(s)</source>
        <translation>
            <numerusform>%n changed quote</numerusform>
            <numerusform>%n changed quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted quote(s)</source>
        <translation>
            <numerusform>%n deleted quote</numerusform>
            <numerusform>%n deleted quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) here already, as they are there</source>
        <translation>
            <numerusform>%n quote here already, as it is there</numerusform>
            <numerusform>%n quotes here already, as they are there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) joined with one of the same name</source>
        <translation>
            <numerusform>%n speaker joined with one of the same name</numerusform>
            <numerusform>%n speakers joined with others of the same name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) joined with one of the same name</source>
        <translation>
            <numerusform>%n topic joined with one of the same name</numerusform>
            <numerusform>%n topics joined with others of the same name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s), new or changed</source>
        <translation>
            <numerusform>%n comment, new or changed</numerusform>
            <numerusform>%n comments, new or changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of a review, new or changed</source>
        <translation>
            <numerusform>%n decision of a review, new or changed</numerusform>
            <numerusform>%n decisions of a review, new or changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::OverviewWindow</name>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln speaker</numerusform>
            <numerusform>%Ln speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::PdfText</name>
    <message numerus="yes">
        <source>%n page(s) have no text, only pictures or nothing.</source>
        <translation>
            <numerusform>%n page has no text, only pictures or nothing.</numerusform>
            <numerusform>%n pages have no text, only pictures or nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::PrintDialog</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ProjectDoor</name>
    <message numerus="yes">
        <source>%Ln change(s) could not be written to the project. Save a copy elsewhere now?</source>
        <translation>
            <numerusform>%Ln change could not be written to the project. Save a copy elsewhere now?</numerusform>
            <numerusform>%Ln changes could not be written to the project. Save a copy elsewhere now?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::QuoteListModel</name>
    <message numerus="yes">
        <source>%1, %Ln quote(s)</source>
        <translation>
            <numerusform>%1, %Ln quote</numerusform>
            <numerusform>%1, %Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open comment(s)</source>
        <translation>
            <numerusform>%Ln open comment</numerusform>
            <numerusform>%Ln open comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::QuotePage</name>
    <message numerus="yes">
        <source>Comments (%Ln open)</source>
        <translation>
            <numerusform>Comments (%Ln open)</numerusform>
            <numerusform>Comments (%Ln open)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comments (%Ln resolved)</source>
        <translation>
            <numerusform>Comments (%Ln resolved)</numerusform>
            <numerusform>Comments (%Ln resolved)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ReviewBanner</name>
    <message numerus="yes">
        <source>Reviewing %1 and %2 in this article: %L3 of %Ln case(s) decided</source>
        <translation>
            <numerusform>Reviewing %1 and %2 in this article: %L3 of %Ln case decided</numerusform>
            <numerusform>Reviewing %1 and %2 in this article: %L3 of %Ln cases decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ReviewHands</name>
    <message numerus="yes">
        <source>Decided on %Ln case(s). {undo} takes all of it back.</source>
        <translation>
            <numerusform>Decided on %Ln case. {undo} takes all of it back.</numerusform>
            <numerusform>Decided on %Ln cases. {undo} takes all of it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the %Ln undecided shown</source>
        <translation>
            <numerusform>For the %Ln undecided shown</numerusform>
            <numerusform>For the %Ln undecided shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln that both agree on. {undo} takes all of it back.</source>
        <translation>
            <numerusform>Took %Ln that both agree on. {undo} takes it back.</numerusform>
            <numerusform>Took %Ln that both agree on. {undo} takes all of it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::ReviewPanel</name>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided</source>
        <translation>
            <numerusform>%Ln decided</numerusform>
            <numerusform>%Ln decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::Reviewing</name>
    <message numerus="yes">
        <source>Take %n that both agree on</source>
        <translation>
            <numerusform>Take %n that both agree on</numerusform>
            <numerusform>Take %n that both agree on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n case(s)</source>
        <translation>
            <numerusform>Decide on %n case</numerusform>
            <numerusform>Decide on %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn the review on for %n article(s)</source>
        <translation>
            <numerusform>Turn the review on for %n article</numerusform>
            <numerusform>Turn the review on for %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::SendDialog</name>
    <message numerus="yes">
        <source>%1 (you): %Ln quote(s)</source>
        <translation>
            <numerusform>%1 (you): %Ln quote</numerusform>
            <numerusform>%1 (you): %Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln quote(s)</source>
        <translation>
            <numerusform>%1: %Ln quote</numerusform>
            <numerusform>%1: %Ln quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::SendPlan</name>
    <message numerus="yes">
        <source>%Ln article(s) with their texts, all speakers and topics.</source>
        <translation>
            <numerusform>%Ln article with its text, all speakers and topics.</numerusform>
            <numerusform>%Ln articles with their texts, all speakers and topics.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) of %1, with their history, comments and decisions.</source>
        <translation>
            <numerusform>%Ln quote of %1, with its history, comments and decisions.</numerusform>
            <numerusform>%Ln quotes of %1, with their history, comments and decisions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::StatusLine</name>
    <message numerus="yes">
        <source>%Ln new answer(s)</source>
        <translation>
            <numerusform>%Ln new answer</numerusform>
            <numerusform>%Ln new answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to decide</source>
        <translation>
            <numerusform>%Ln conflict to decide</numerusform>
            <numerusform>%Ln conflicts to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln speaker</numerusform>
            <numerusform>%Ln speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln unfinished</numerusform>
            <numerusform>%Ln unfinished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::Tagging</name>
    <message numerus="yes">
        <source>Delete %n quote(s)</source>
        <translation>
            <numerusform>Delete %n quote</numerusform>
            <numerusform>Delete %n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) belong to another annotator.</source>
        <translation>
            <numerusform>%n quote belongs to another annotator.</numerusform>
            <numerusform>%n quotes belong to another annotator.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pullquote::Travel</name>
    <message numerus="yes">
        <source>There is no quote %L1. The article has %Ln quote(s).</source>
        <translation>
            <numerusform>There is no quote %L1. The article has %Ln quote.</numerusform>
            <numerusform>There is no quote %L1. The article has %Ln quotes.</numerusform>
        </translation>
    </message>
</context>
</TS>
