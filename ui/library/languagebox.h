#pragma once

#include <QComboBox>

namespace pullquote {

/// The language of an article: one of those that newsrooms here write in, or any BCP 47 tag that is typed.
class LanguageBox : public QComboBox {
    Q_OBJECT

public:
    explicit LanguageBox(QWidget *parent = nullptr);

    /// "" where the language is not known.
    QString tag() const;
    void setTag(const QString &tag);
};

} // namespace pullquote
