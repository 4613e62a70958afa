// FilterBar: a field that filters as you type, pills to choose a part, and a word on how many are left. Knows
// no data.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace xw::widgets
{

class PartedLine;
class PillButton;

class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    /// Adds a pill of an exclusive set; the first added is chosen. Returns its index.
    int addPill(const QString &objectName);
    [[nodiscard]] PillButton *pill(int index) const { return m_pills.at(index); }
    [[nodiscard]] int chosenPill() const;
    void choosePill(int index);
    /// "12 of 538", at the right.
    void setResult(const QString &text);
    /// A further widget at the right end; on a line of its own where the field would have no room.
    void addTool(QWidget *widget);
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    /// Holds the lists that it filters: Down in the field leads into the one that is shown.
    void leadInto(QWidget *lists) { m_lists = lists; }

signals:
    void textChanged(const QString &text);
    void pillChosen(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PartedLine *m_line;
    QLineEdit *m_field;
    QLabel *m_result;
    QList<PillButton *> m_pills;
    QWidget *m_lists = nullptr;
};

} // namespace xw::widgets
