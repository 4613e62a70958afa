// SecondLooksDialog: what is drawn for a second look, a list of indicators to tick blind, and how far the two
// agree.
#pragma once

#include "ui/shared/page_context.h"
#include "workspace/second_looks.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace xw
{
class Workspace;
}

namespace xw::widgets
{
class MessageBar;
}

namespace xw::ui
{

class SecondLooksDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SecondLooksDialog(Workspace &workspace, const PageContext &context, QWidget *parent = nullptr);

signals:
    void openSubject(xw::SubjectId subject);
    void showAgreement();

private:
    QWidget *buildRule();
    void connectParts();
    void refresh();
    void showCurrent();
    void saveRule();
    void record();
    [[nodiscard]] SubjectId current() const;

    Workspace &m_workspace;
    const PageContext &m_context;
    widgets::MessageBar *m_messages;
    QSpinBox *m_share, *m_seed;
    QListWidget *m_list, *m_indicators;
    QLabel *m_sum, *m_state;
    QPushButton *m_open, *m_agreement, *m_record;
};

} // namespace xw::ui
