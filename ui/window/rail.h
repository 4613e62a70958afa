// Rail: the pages at the left edge, icon over word. One is chosen at any time.
#pragma once

#include <QFrame>
#include <QList>

class QButtonGroup;
class QVBoxLayout;

namespace xw::ui
{

class RailButton;

class Rail final : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);
    void addEntry(const QString &id, const QString &drawing);
    void setEntryText(int index, const QString &text, const QString &toolTip);
    void choose(int index);
    [[nodiscard]] int chosen() const;

signals:
    void chosenChanged(int index);

private:
    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
    QList<RailButton *> m_buttons;
};

} // namespace xw::ui
