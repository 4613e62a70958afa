// VerifyDialog: says what holds of signed notices, file by file, without a workspace: files and folders are
// dropped on it or chosen. Judging goes on behind it. Another office
// signs after the first from here.
#pragma once

#include "signing/verify.h"
#include "ui/shared/page_context.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace xw::widgets
{
class MessageBar;
class ProgressStrip;
} // namespace xw::widgets

namespace xw::ui
{

class PasswordKeeper;

class VerifyDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `keeper` may be null: no keyring, should somebody sign after those who did.
    explicit VerifyDialog(const PageContext &context, PasswordKeeper *keeper = nullptr,
                          QWidget *parent = nullptr);
    /// Folders of signed notices, or files of them.
    void verify(const QStringList &paths);
    /// Whether a path looks like a signed notice or a file of one: for a window on which things are dropped.
    [[nodiscard]] static bool isNotice(const QString &path);

signals:
    /// All that was asked for is judged and shown.
    void verified(bool holds);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Judged {
        QString path;
        Result<signing::VerifyReport> report;
    };
    QWidget *buildChoices();
    void connectChoices();
    void chooseFolder();
    void chooseFiles();
    void chooseList(const QString &setting, const QString &title);
    void showChoices();
    void judge();
    void present(const std::vector<Judged> &all);
    void showReport(const signing::VerifyReport &report, QTreeWidgetItem *root);
    enum class Verdict { Holds, LacksTrust, Fails };
    void showVerdict(Verdict verdict, bool isTest, bool known);
    [[nodiscard]] QString chosen(const QString &setting) const;

    QWidget *buildFoot();
    void offerCountersigning(const std::vector<Judged> &all);
    void countersign();

    const PageContext &m_context;
    PasswordKeeper *m_keeper;
    QStringList m_paths;
    signing::VerifyReport m_report; ///< of the one notice that can be countersigned
    QString m_judgedPath;           ///< where m_report's notice is
    quint64 m_generation = 0;
    widgets::MessageBar *m_messages;
    widgets::ProgressStrip *m_progress;
    QStackedWidget *m_stack;
    QLabel *m_verdict;
    QTreeWidget *m_tree;
    QPushButton *m_folder, *m_file, *m_roots, *m_crl, *m_countersign;
    QToolButton *m_noRoots, *m_noCrl;
};

} // namespace xw::ui
