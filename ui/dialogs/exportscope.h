#pragma once

#include "app/formats/exportrequest.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QRadioButton;
class QVBoxLayout;

namespace pullquote {

class Session;

/// What of a project goes out: which articles, whose quotes, with or without notes and comments.
class ExportScope : public QWidget {
    Q_OBJECT

public:
    /// With an article: it is what is preset; null presets the whole project.
    ExportScope(Session &session, ArticleId article, QWidget *parent = nullptr);

    /// Whether anything becomes of comments and decisions where it goes; else they are not asked about.
    void setCommentsOffered(bool offered);

    /// The articles and layers; its options are empty.
    ExportRequest request() const;
    /// False while articles are to be chosen and none is.
    bool isComplete() const;
    /// Of the one article that goes out; empty where there are several.
    QString title() const;
    /// What there is to be given to remember(); for the next dialog about the same project.
    QVariantMap toMap() const;
    void preset(const QVariantMap &chosen);
    /// The article it was made with, and no other; the whole project where there is none.
    void chooseThisArticle();

signals:
    void changed();

private:
    void buildArticles(QVBoxLayout &layout);
    void buildLayers(QVBoxLayout &layout);
    void showArticles();
    void filterArticles(const QString &words);
    QString articleTitle(ArticleId article) const;
    QList<ArticleId> chosenArticles() const;

    Session &m_session;
    ArticleId m_article;
    QRadioButton *m_one = nullptr;
    QRadioButton *m_some = nullptr;
    QRadioButton *m_all = nullptr;
    QWidget *m_choosing = nullptr;
    QLineEdit *m_filter = nullptr;
    QListWidget *m_articles = nullptr;
    QListWidget *m_layers = nullptr;
    QCheckBox *m_notes = nullptr;
    QCheckBox *m_comments = nullptr;
};

} // namespace pullquote
