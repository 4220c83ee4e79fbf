#pragma once

#include "ui/dialogs/importfile.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace pullquote {

class NameBox;
class OptionsBox;

/// One source of an import from near: as what it is read and how, whose quotes they are, the head of its
/// article, and how the text begins; or what becomes of quotes that were sent. All of it can be put right
/// here.
class ImportDetails : public QWidget {
    Q_OBJECT

public:
    explicit ImportDetails(const FormatRegistry &formats, QWidget *parent = nullptr);

    /// What there is to choose from, before show().
    void setArticles(const QList<ArticleChoice> &articles);
    void setAnnotators(const QList<Annotator> &annotators);
    /// Null: there is nothing to show. `article` is the number of one of its new articles.
    void show(const ImportFile *file, int article, const CorrectedArticles &corrected);

signals:
    /// Empty: as found out.
    void formatChosen(const QString &key);
    void optionsChosen(const pullquote::FormatOptions &options);
    /// An id or a name; empty: as found out.
    void annotatorChosen(const QString &who);
    void articleCorrected(const pullquote::Article &article);

private:
    void buildTop();
    void buildText();
    void showFormat(const ImportFile &file);
    void showOptions(const ImportFile &file);
    void showAnnotator(const ImportFile &file);
    void showText(const QString &text, const QString &name);
    void showArticle(const FoundArticle *found, const CorrectedArticles &corrected);
    QLineEdit *addField(const QString &label, const char *name, QString Article::*field);

    const FormatRegistry &m_formats;
    QFormLayout *m_form = nullptr;
    QLabel *m_found = nullptr;
    QComboBox *m_format = nullptr;
    NameBox *m_annotator = nullptr;
    OptionsBox *m_options = nullptr;
    QList<std::pair<QLineEdit *, QString Article::*>> m_fields;
    QPlainTextEdit *m_text = nullptr;
    QList<ArticleChoice> m_articles;
    Article m_article;                   ///< as it is shown
    std::pair<QString, QString> m_shown; ///< whose options are shown, and by which format
    QString m_asked;                     ///< the source about which it was asked whose quotes they are
};

} // namespace pullquote
