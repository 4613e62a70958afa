// BarList: names with a bar and a number each, longest first as given. Every row can be chosen: a number
// leads to what it counts.
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>
#include <vector>

namespace xw::widgets
{

struct BarListRow {
    QString key; ///< handed back when the row is activated
    QString name;
    QString value;   ///< at the right
    qint64 part = 0; ///< the bar's length is part of `whole`
    qint64 whole = 1;
    QColor colour;
    friend bool operator==(const BarListRow &, const BarListRow &) = default;
};

class BarList final : public QWidget
{
    Q_OBJECT

public:
    explicit BarList(QWidget *parent = nullptr);
    void setRows(std::vector<BarListRow> rows);
    [[nodiscard]] const std::vector<BarListRow> &rows() const { return m_rows; }
    /// Shown in the middle while there are no rows.
    void setEmptyText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void activated(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int rowAt(const QPoint &point) const;
    std::vector<BarListRow> m_rows;
    QString m_empty;
    int m_hovered = -1;
    int m_current = 0;
};

} // namespace xw::widgets
