// ChangeTools: packages of changes from the File menu: one is written, one is taken after a look at what it
// brings, and what two people said differently is settled.
#pragma once

#include "closing/change_package.h"
#include "ui/shared/page_context.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace xw
{
class Workspace;
}

namespace xw::ui
{

class ChangeTools final : public QObject
{
    Q_OBJECT

public:
    enum class Act { Write, WriteWithEvidence, ShowCodes, Take, ReadCodes, Conflicts };

    /// Both must outlive it; dialogs are shown over `window`.
    ChangeTools(const PageContext &context, QWidget *window);
    void start(Act act, Workspace *workspace);
    /// A package that was chosen or dropped.
    void take(const QString &path, Workspace *workspace);

signals:
    void written(const QString &path, int leftBehind);
    void sheetsWritten(const QString &path);
    void taken(int changes, int conflicts);
    void failed(const xw::Error &error);

private:
    struct Making;
    void askWhere(bool withEvidence);
    /// An empty path: it is shown as codes.
    void make(const QString &path, bool withEvidence);
    void fetch(const std::shared_ptr<Making> &making);
    void write(const std::shared_ptr<Making> &making);
    void pack(const std::shared_ptr<Making> &making);
    void showCodes(const std::shared_ptr<Making> &making);
    void askPictures();
    void readPictures(const QStringList &paths);
    [[nodiscard]] QString packageName() const;
    void askPackage();
    void plan(const closing::ReadChanges &read);
    void showPlan(const closing::ReadChanges &read, MergePlan plan);
    void showConflicts();
    [[nodiscard]] MergeStamp stamp() const;

    const PageContext &m_context;
    QWidget *m_window;
    QPointer<Workspace> m_workspace;
};

} // namespace xw::ui
