// RegisterExport: the rows that a register table shows, written as CSV in slices between which the window
// lives on.
#pragma once

#include "base/error.h"
#include "domain/ids.h"

#include <QObject>
#include <vector>

namespace xw
{
class Workspace;
}

namespace xw::ui
{

class RegisterTable;

class RegisterExport final : public QObject
{
    Q_OBJECT

public:
    /// Takes the rows and columns as they are shown now.
    RegisterExport(const RegisterTable &table, const Workspace &workspace, const QString &path,
                   QObject *parent = nullptr);
    void start();
    void cancel();
    [[nodiscard]] qint64 total() const { return qint64(m_subjects.size()); }

signals:
    void progressed(qint64 done, qint64 total);
    /// Once, one of the two.
    void finished(int rows);
    void failed(const xw::Error &error); ///< Cancelled (nothing was written), Io

private:
    struct Columns;
    void slice();
    void write();
    const Workspace &m_workspace;
    QString m_path;
    std::shared_ptr<Columns> m_columns;
    std::vector<SubjectId> m_subjects;
    std::vector<std::vector<QString>> m_rows;
    size_t m_next = 0;
    bool m_cancelled = false;
};

} // namespace xw::ui
