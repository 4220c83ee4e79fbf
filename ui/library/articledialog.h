#pragma once

#include "app/model/entities.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pullquote {

class PlainTextField;

/// Asks for an article: its details and, for a new one, its text. The caller hands the answer to
/// Cataloguing::createArticle() or changeArticle(), and may show() a problem of theirs in the dialog.
///
///     ArticleDialog dialog(this);                      // a new article
///     if (dialog.exec() == QDialog::Accepted)
///         Cataloguing(session).createArticle(dialog.article(), dialog.text());
class ArticleDialog : public QDialog {
    Q_OBJECT

public:
    /// A new article.
    explicit ArticleDialog(QWidget *parent = nullptr);
    /// The details of one that is there; its text is shown and cannot be changed.
    ArticleDialog(const Article &article, const QString &text, QWidget *parent = nullptr);

    /// What was typed, over the article that was given. Id, hash and position are untouched.
    Article article() const;
    /// Plain paragraphs, as pasted or typed.
    QString text() const;

    /// Puts a text into a new article as if it had been pasted: by "New from clipboard", a dropped text.
    void paste(const QString &text);

    void accept() override;

private:
    void build();
    QWidget *buildDetails();
    QWidget *buildText();
    QLineEdit *addField(QFormLayout *form, const QString &label, const QString &name,
                        const QString &hint);
    void offerHeadline();
    void takeHeadline();
    void count();
    bool check();

    Article m_article;
    bool m_isNew = true;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_byline = nullptr;
    QLineEdit *m_outlet = nullptr;
    QLineEdit *m_published = nullptr;
    QLineEdit *m_url = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_state = nullptr;
    PlainTextField *m_text = nullptr;
    QPushButton *m_offer = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_dateProblem = nullptr;
    QLabel *m_textProblem = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QTimer m_countSoon;
};

} // namespace pullquote
