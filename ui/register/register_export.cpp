#include "ui/register/register_export.h"

#include "base/when_done.h"
#include "base/whole_file.h"
#include "models/register_model.h"
#include "tables/table.h"
#include "ui/register/register_table.h"
#include "workspace/workspace.h"

#include <QTimer>
#include <QtConcurrentRun>

namespace xw::ui
{

namespace
{
constexpr size_t sliceRows = 4000;

Result<int> save(const QString &path, const QStringList &headers,
                 const std::vector<std::vector<QString>> &rows)
{
    return writeWhole(path, tables::toCsv(headers, rows),
                      {QT_TRANSLATE_NOOP("xw", "The list could not be written"), {}})
        .map([&] { return int(rows.size()); });
}
} // namespace

struct RegisterExport::Columns {
    std::vector<models::RegisterColumn> columns;
    QStringList headers;
};

RegisterExport::RegisterExport(const RegisterTable &table, const Workspace &workspace, const QString &path,
                               QObject *parent)
    : QObject(parent), m_workspace(workspace), m_path(path), m_columns(std::make_shared<Columns>())
{
    const models::RegisterModel *model = table.registerModel();
    for (const int column : table.shownColumns()) {
        m_columns->columns.push_back(model->columns()[size_t(column)]);
        m_columns->headers << model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    for (int row = 0; row < model->rowCount(); ++row)
        m_subjects.push_back(model->subjectAt(row));
    m_rows.reserve(m_subjects.size());
}

void RegisterExport::start()
{
    QTimer::singleShot(0, this, &RegisterExport::slice);
}

void RegisterExport::cancel()
{
    m_cancelled = true;
}

void RegisterExport::slice()
{
    if (m_cancelled) {
        emit failed(Error{ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("xw", "Cancelled"), {}}, {}, {}, {}});
        return;
    }
    const RoundState &state = m_workspace.state();
    const size_t end = std::min(m_next + sliceRows, m_subjects.size());
    for (; m_next < end; ++m_next) {
        const Subject *subject = state.subject(m_subjects[m_next]);
        if (!subject)
            continue;
        std::vector<QString> cells;
        cells.reserve(m_columns->columns.size());
        for (const models::RegisterColumn &column : m_columns->columns)
            cells.push_back(models::cellText(column, *subject, state));
        m_rows.push_back(std::move(cells));
    }
    emit progressed(qint64(m_next), total());
    if (m_next < m_subjects.size())
        QTimer::singleShot(0, this, &RegisterExport::slice);
    else
        write();
}

void RegisterExport::write()
{
    whenDone(QtConcurrent::run([path = m_path, columns = m_columns, rows = std::move(m_rows)] {
                 return save(path, columns->headers, rows);
             }),
             this, [this](const Result<int> &result) {
                 if (result)
                     emit finished(*result);
                 else
                     emit failed(result.error());
             });
}

} // namespace xw::ui
