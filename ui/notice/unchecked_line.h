// UncheckedLine: above the pages of a notice, while subjects of its round are not checked: how many of how
// many, and the way to them. Signing asks about the same ones (closing/open_items.h).
#pragma once

#include "ui/shared/page.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace xw
{
class RoundState;
}

namespace xw::ui
{

class UncheckedLine final : public QFrame
{
    Q_OBJECT

public:
    explicit UncheckedLine(QWidget *parent = nullptr);
    /// nullptr: there is no notice. Hidden where all are checked, and in a signed round.
    void setState(const RoundState *state);
    [[nodiscard]] int unchecked() const { return int(m_filter.subjects.size()); }

signals:
    void showSubjects(const xw::ui::SubjectFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    SubjectFilter m_filter;
    int m_due = 0;
    QLabel *m_words;
    QPushButton *m_show;
};

} // namespace xw::ui
