#include "ui/shared/subject_completer.h"

#include "models/subject_matches.h"
#include "workspace/workspace.h"

#include <QLineEdit>

namespace xw::ui
{

SubjectCompleter::SubjectCompleter(const Workspace &workspace, QLineEdit *field)
    : QCompleter(field), m_workspace(workspace), m_matches(new models::SubjectMatches(this))
{
    m_matches->setWorkspace(&workspace);
    setModel(m_matches);
    setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(field, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_matches->search(text);
        if (m_matches->rowCount() > 0)
            complete();
    });
}

QString SubjectCompleter::pathFromIndex(const QModelIndex &index) const
{
    return wordOf(m_workspace, m_matches->subjectAt(index.row()));
}

QString wordOf(const Workspace &workspace, SubjectId id)
{
    const RoundState &state = workspace.state();
    const Subject *subject = state.subject(id);
    if (!subject)
        return {};
    const Region *region = state.region(subject->region);
    const QString named = subject->name + QLatin1Char('@') + toChinese(subject->platform);
    const QStringList words{subject->code, named,
                            named + QLatin1Char('@') + (region ? region->name : QString()), subject->name};
    for (const QString &word : words)
        if (!word.isEmpty() && state.find(word) == subject)
            return word;
    return {};
}

} // namespace xw::ui
