#pragma once

#include "app/formats/format.h"

#include "ui/dialogs/namebox.h"

#include <QVariantMap>
#include <QWidget>

#include <functional>

class QFormLayout;

namespace pullquote {

/// The options of a format: a check box for yes and no, a list for more, a list of articles for one of them,
/// a field for free text.
class OptionsBox : public QWidget {
    Q_OBJECT

public:
    explicit OptionsBox(QWidget *parent = nullptr);

    /// Values by option name in `chosen` are preset, where the format still knows them.
    void setOptions(const QList<FormatOption> &options, const QVariantMap &chosen);

    /// What there is to choose where an option names an article.
    void setArticles(const QList<NameBox::Row> &articles);

    bool isEmpty() const { return m_values.isEmpty(); }
    FormatOptions values() const;
    /// Those that are not the default.
    FormatOptions changes() const;
    QVariantMap toMap() const;

signals:
    /// By a person.
    void changed();

private:
    void addRow(const QString &label, QWidget *field);
    void addCheck(const FormatOption &option, const QString &value);
    void addList(const FormatOption &option, const QString &value);
    void addArticles(const FormatOption &option, const QString &value);
    void addField(const FormatOption &option, const QString &value);

    QFormLayout *m_form = nullptr;
    QMap<QString, std::function<QString()>> m_values;
    FormatOptions m_defaults;
    QList<NameBox::Row> m_articles;
};

} // namespace pullquote
