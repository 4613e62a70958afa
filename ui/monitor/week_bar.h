// WeekBar: the week's watch in a line: how far it is, who is warned, when one's own line was down; start and
// stop.
#pragma once

#include "base/error.h"
#include "ui/shared/page_context.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace xw::ui
{

class WeekBar final : public QFrame
{
    Q_OBJECT

public:
    explicit WeekBar(const PageContext &context, QWidget *parent = nullptr);
    /// Reads again how the watch stands.
    void refresh();

signals:
    void errorOccurred(const xw::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void toggle();
    void note();
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString outageWords() const;
    const PageContext &m_context;
    QLabel *m_words;
    QPushButton *m_note, *m_toggle;
};

} // namespace xw::ui
