// AppealsDialog (核减): what was found, what the site says now and what is claimed, side by side; and the
// decision, with its reason.
#pragma once

#include "ui/shared/page_context.h"
#include "workspace/appeals.h"

#include <QDialog>
#include <QHash>
#include <functional>

class QLabel;
class QListWidget;
class QPushButton;
class QTextBrowser;

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

class AppealsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive it.
    AppealsDialog(Workspace &workspace, const PageContext &context, QWidget *parent = nullptr);
    /// What is asked to take in an appeal against a fault: why it is none, then its files. `failed` hears
    /// what went wrong.
    static void ask(FindingId fault, Workspace &workspace, const PageContext &context, QWidget *window,
                    std::function<void(const Error &)> failed);

signals:
    void openSubject(xw::SubjectId subject);

private:
    QWidget *buildColumns();
    void refresh();
    void showCurrent();
    void decide(bool withdrawFault);
    void bring(const QByteArray &sha256);
    [[nodiscard]] std::optional<Appeal> current() const;
    [[nodiscard]] QString foundHtml(const Appeal &appeal);
    [[nodiscard]] QString nowHtml(const Appeal &appeal) const;
    [[nodiscard]] QString claimHtml(const Appeal &appeal);
    /// The picture of a piece of evidence in a column, once its bytes are there.
    [[nodiscard]] QString pictureHtml(const QByteArray &sha256, const QString &name);

    Workspace &m_workspace;
    const PageContext &m_context;
    widgets::MessageBar *m_messages;
    QListWidget *m_list;
    QTextBrowser *m_found, *m_now, *m_claim;
    QLabel *m_verdict;
    QPushButton *m_look, *m_open, *m_keep, *m_withdraw;
    QHash<QByteArray, QString> m_pictures; ///< as they stand in a text; empty: no picture
};

} // namespace xw::ui
