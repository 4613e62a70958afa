// FindBar: looks for words in what is shown above or below it. Hidden until it is asked for.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace xw::widgets
{

class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);
    void start();
    void stop();
    void setFound(int matches, int current);

signals:
    void find(const QString &text, bool backward); ///< empty: end the search
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace xw::widgets
