#include "ui/register/register_export.h"

#include "domain/round_state.h"
#include "models/register_model.h"
#include "ui/register/register_table.h"

namespace xw::ui
{

FileContent registerContent(const RegisterTable &table, const RoundState &state, const QString &title,
                            QDate day)
{
    const models::RegisterModel *model = table.registerModel();
    std::vector<models::RegisterColumn> columns;
    notice::ListTable list;
    list.title = title;
    for (const int column : table.shownColumns()) {
        columns.push_back(model->columns()[size_t(column)]);
        list.headers << model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    std::vector<SubjectId> subjects;
    subjects.reserve(size_t(model->rowCount()));
    for (int row = 0; row < model->rowCount(); ++row)
        subjects.push_back(model->subjectAt(row));
    return
        [columns = std::move(columns), subjects = std::move(subjects), list = std::move(list),
         state = std::make_shared<const RoundState>(state), day](const QString &format, const JobPtr &job) {
            notice::ListTable filled = list;
            filled.rows.reserve(subjects.size());
            for (const SubjectId id : subjects) {
                if (job->isCancelled())
                    break; // whoever writes says so
                const Subject *subject = state->subject(id);
                if (!subject)
                    continue;
                QStringList cells;
                cells.reserve(qsizetype(columns.size()));
                for (const models::RegisterColumn &column : columns)
                    cells << models::cellText(column, *subject, *state);
                filled.rows.push_back(std::move(cells));
            }
            return tableContent(std::move(filled), day)(format, job);
        };
}

} // namespace xw::ui
