// Restoring: from "restore from a backup" to a new workspace file beside the old one. Nothing is written
// over.
#pragma once

#include "base/error.h"
#include "ui/shared/page_context.h"

#include <QObject>

class QWidget;

namespace xw::ui
{

class Restoring final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; dialogs are asked over `window`.
    Restoring(const PageContext &context, QWidget *window);
    /// `location`: of the open workspace; empty: none is open.
    void start(const QString &location);

signals:
    void restored(const QString &path);
    void failed(const xw::Error &error);

private:
    void askFile();
    void askPlace(const QString &backup, const QString &origin);
    const PageContext &m_context;
    QWidget *m_window;
};

/// Copies a backup to a new file (NotFound, Conflict: there is one of this name, Io). Blocks.
[[nodiscard]] Result<void> copyBackup(const QString &backup, const QString &target);

} // namespace xw::ui
