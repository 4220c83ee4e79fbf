#pragma once

#include "app/reviewing/review.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QAction;

namespace pullquote {

class ElidedLabel;
class LinkButton;

/// The line above the article while a review is on: whose tags are compared, how far it is, and the way out.
/// Says so also where the panel is folded away, and while the result of a case is edited.
class ReviewBanner : public QWidget {
    Q_OBJECT

public:
    /// `end` ends the review; its key is shown. All outlive it.
    ReviewBanner(const Session &session, const Review &review, QAction &end, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Without what is said of a key.
    QString sentence() const;

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();

    const Session &m_session;
    const Review &m_review;
    QAction &m_end;
    Theme m_theme;
    ElidedLabel *m_sentence;
    LinkButton *m_out;
};

} // namespace pullquote
