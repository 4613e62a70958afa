// FlowLayout: puts widgets in a line, and in the next one where they do not fit.
#pragma once

#include <QLayout>
#include <QList>

namespace xw::widgets
{

class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int spacing = 6);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Lays out inside `rect` (only measures where `apply` is false); returns the height that it took.
    int flow(const QRect &rect, bool apply) const;
    QList<QLayoutItem *> m_items;
};

} // namespace xw::widgets
