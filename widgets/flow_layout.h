// FlowLayout: widgets one after another, on as many lines as the width asks for.
#pragma once

#include <QLayout>

namespace xw::widgets
{

class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent, int spacing = 5);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool move) const;
    QList<QLayoutItem *> m_items;
    int m_spacing;
};

} // namespace xw::widgets
