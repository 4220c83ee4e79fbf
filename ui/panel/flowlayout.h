#pragma once

#include <QLayout>

namespace pullquote {

/// Items one after the other, as words in a paragraph: what does not fit goes to the next line.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// Deletes all items and, when control returns to the event loop, their widgets.
    void clear();

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return flow(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Returns the height. Moves items only when asked to.
    int flow(const QRect &rect, bool moves) const;

    QList<QLayoutItem *> m_items;
};

} // namespace pullquote
