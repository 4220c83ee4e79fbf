#pragma once

#include "app/model/entities.h"
#include "app/text/result.h"
#include "ui/ears/losswarning.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pullquote {

class LanguageBox;
class PlainTextField;
class ProblemLabel;

/// Asks for an article: its details and, for a new one, its text. The caller hands the answer to
/// Cataloguing::createArticle() or changeArticle() in `take`, so that what the project refuses is said in the
/// dialog and nothing that was typed is lost.
///
///     ArticleDialog dialog(this);
///     dialog.setTaker([&](const Article &article, const QString &text) { return … });
///     dialog.exec();
class ArticleDialog : public QDialog {
    Q_OBJECT

public:
    /// Returns what is wrong, or nothing when the article was taken.
    using Taker = std::function<Result<void>(const Article &article, const QString &text)>;

    /// A new article.
    explicit ArticleDialog(QWidget *parent = nullptr);
    /// The details of one that is there; its text is shown and cannot be changed.
    ArticleDialog(const Article &article, const QString &text, QWidget *parent = nullptr);

    void setTaker(Taker take) { m_take = std::move(take); }

    /// What was typed, over the article that was given. Id, hash and position are untouched.
    Article article() const;
    /// Plain paragraphs, as pasted or typed.
    QString text() const;

    /// Puts a text into a new article as if it had been pasted: a dropped text, the clipboard's.
    void paste(const QString &text);

    void accept() override;
    /// Asks before what was typed is thrown away: the first Esc after it says so, the second does it.
    void reject() override;

private:
    void build();
    void fill(const Article &article);
    void buildDetails(QFormLayout *form);
    QWidget *buildText();
    QLineEdit *addField(QFormLayout *form, const QString &label, const QString &name,
                        const QString &hint = {});
    ProblemLabel *addProblem(QWidget *field);
    /// Says what is wrong at the field; true when nothing is.
    bool say(QWidget *field, const QString &problem);
    void offerHeadline();
    void takeHeadline();
    void count();
    bool check();

    Article m_article;
    QString m_givenText; ///< as it is, where it cannot be changed
    bool m_isNew = true;
    LossWarning m_loss{*this};
    Taker m_take;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_byline = nullptr;
    QLineEdit *m_outlet = nullptr;
    QLineEdit *m_published = nullptr;
    QLineEdit *m_url = nullptr;
    LanguageBox *m_language = nullptr;
    QComboBox *m_state = nullptr;
    PlainTextField *m_text = nullptr;
    QPushButton *m_offer = nullptr;
    QLabel *m_counts = nullptr;
    QHash<QWidget *, ProblemLabel *> m_problems;
    QTimer m_countSoon;
};

} // namespace pullquote
