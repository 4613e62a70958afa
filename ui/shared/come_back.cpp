#include "ui/shared/come_back.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::ui
{

QSet<SubjectId> comeBackOf(const RoundState &state)
{
    QSet<SubjectId> marked;
    const Document *kept = state.document(QString::fromLatin1(comeBackDocument), state.round().key.text());
    if (!kept)
        return marked;
    for (const QJsonValue &each : QJsonDocument::fromJson(kept->content).array())
        if (const SubjectId id(each.toInt()); state.subject(id))
            marked.insert(id);
    return marked;
}

QFuture<Result<void>> setComeBack(Workspace &workspace, const QList<SubjectId> &subjects, bool marked)
{
    const RoundState &state = workspace.state();
    QSet<SubjectId> all = comeBackOf(state);
    for (const SubjectId id : subjects)
        if (marked)
            all.insert(id);
        else
            all.remove(id);
    QList<SubjectId> sorted(all.begin(), all.end());
    std::sort(sorted.begin(), sorted.end(), [](SubjectId a, SubjectId b) { return a.value() < b.value(); });
    QJsonArray ids;
    for (const SubjectId id : std::as_const(sorted))
        ids.append(id.value());
    UndoEntry step;
    step.about = UndoEntry::About::Inspection;
    const Subject *one = subjects.size() == 1 ? state.subject(subjects.constFirst()) : nullptr;
    if (one) {
        step.subject = one->id;
        step.text = marked ? Message{QT_TRANSLATE_NOOP("xw", "Mark %1 to come back to"), {one->name}}
                           : Message{QT_TRANSLATE_NOOP("xw", "Take the mark off %1"), {one->name}};
    } else {
        const QString count = QString::number(subjects.size());
        step.text = marked ? Message{QT_TRANSLATE_NOOP("xw", "Mark %1 subject(s) to come back to"), {count}}
                           : Message{QT_TRANSLATE_NOOP("xw", "Take the mark off %1 subject(s)"), {count}};
    }
    return workspace.saveDocument(
        {QString::fromLatin1(comeBackDocument), state.round().key.text(),
         ids.isEmpty() ? QByteArray() : QJsonDocument(ids).toJson(QJsonDocument::Compact)},
        step);
}

} // namespace xw::ui
