#include "ui/inspect/history_view.h"

#include "base/when_done.h"
#include "models/labels.h"
#include "ui/inspect/checklist_content.h"
#include "widgets/theme.h"
#include "workspace/workspace.h"

#include <QJsonArray>
#include <QLocale>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

QString when(const QDateTime &at)
{
    return QLocale().toString(at,
                              QLocale().language() == QLocale::Chinese ? u"MM-dd HH:mm"_s : u"d MMM HH:mm"_s);
}

/// "count 5 → 6 · note “old” → “new”": the parts of a finding that differ; empty: none does.
QString changeOf(const QJsonObject &before, const QJsonObject &after)
{
    const auto shown = [](const QJsonValue &value) {
        if (value.isArray()) {
            QStringList parts;
            for (const QJsonValue &each : value.toArray())
                parts << (each.isArray() ? each[0].toString() + u'→' + each[1].toString() : each.toString());
            return parts.isEmpty() ? u"—"_s : parts.join(u"、"_s);
        }
        const QString text = value.isDouble() ? QString::number(value.toInt()) : value.toString();
        return text.isEmpty() ? u"—"_s : u"“%1”"_s.arg(text);
    };
    QStringList changes;
    for (const auto &[name, words] : {std::pair(u"count"_s, HistoryView::tr("count")),
                                      {u"note"_s, HistoryView::tr("note")},
                                      {u"urls"_s, HistoryView::tr("addresses")},
                                      {u"corrections"_s, HistoryView::tr("wrong and right words")}})
        if (before[name] != after[name])
            changes << u"%1 %2 → %3"_s.arg(words, shown(before[name]), shown(after[name]));
    return changes.join(u" · "_s);
}

/// What an entry of the audit chain says, for people.
QString deed(const RoundState &state, const AuditEntry &entry)
{
    const QJsonObject &now = entry.after.isEmpty() ? entry.before : entry.after;
    const QString indicator = nameOf(state.standard(), IndicatorId(now[u"indicator"].toString()));
    const QString what = indicator.isEmpty() ? now[u"note"].toString() : indicator;
    if (entry.command == u"tick")
        return entry.before.isEmpty()
                   ? HistoryView::tr("ticked %1").arg(what)
                   : HistoryView::tr("changed %1").arg(what) + u": "_s + changeOf(entry.before, entry.after);
    if (entry.command == u"withdraw")
        return HistoryView::tr("withdrew %1").arg(what);
    if (entry.command == u"inspect")
        return HistoryView::tr("marked it as inspected");
    if (entry.command == u"uninspect")
        return HistoryView::tr("marked it as not inspected");
    if (entry.command == u"evidence")
        return HistoryView::tr("took evidence %1").arg(now[u"file"].toString());
    if (entry.command == u"withdraw evidence")
        return HistoryView::tr("withdrew evidence %1").arg(now[u"file"].toString());
    if (entry.command == u"review") {
        const QString note = now[u"reviewNote"].toString();
        const QString review = now[u"review"].toString();
        return HistoryView::tr("review: %1").arg(review.isEmpty() ? u"—"_s : review) +
               (note.isEmpty() ? QString() : u" · "_s + note);
    }
    if (entry.command == u"undo")
        return HistoryView::tr("took back: %1").arg(what.isEmpty() ? HistoryView::tr("inspected") : what);
    if (entry.command == u"redo")
        return HistoryView::tr("did again: %1").arg(what.isEmpty() ? HistoryView::tr("inspected") : what);
    return entry.command;
}

QString withdrawnLine(const RoundState &state, const Finding &finding)
{
    const QString words = nameOf(state.standard(), finding.indicator) +
                          (finding.note.isEmpty() ? QString() : u" · "_s + finding.note);
    return u"<s>%1</s> <span style='color:%2'>%3</span><br>"_s.arg(
        words.toHtmlEscaped(), widgets::colours::muted.name(),
        HistoryView::tr("%1, withdrawn by %2 %3")
            .arg(finding.author, finding.withdrawnBy, when(finding.withdrawnAt))
            .toHtmlEscaped());
}

} // namespace

HistoryView::HistoryView(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(u"history"_s);
    setOpenLinks(false);
    setTabChangesFocus(true);
    setMinimumHeight(60);
}

void HistoryView::clearHistory()
{
    m_subject = {};
    clear();
}

void HistoryView::showHistory(Workspace *workspace, SubjectId subject)
{
    m_subject = subject;
    setAccessibleName(tr("What was done to this subject, newest first"));
    whenDone(workspace->history(subject), this,
             [this, subject, workspace = QPointer(workspace)](Result<std::vector<AuditEntry>> entries) {
                 if (!workspace || subject != m_subject)
                     return;
                 if (entries)
                     fill(workspace->state(), subject, *entries);
                 else
                     emit errorOccurred(entries.error());
             });
}

void HistoryView::fill(const RoundState &state, SubjectId subject, const std::vector<AuditEntry> &entries)
{
    QString html;
    for (const Finding &finding : state.findings(subject))
        if (!finding.inForce())
            html += withdrawnLine(state, finding);
    if (!html.isEmpty())
        html += u"<hr>"_s;
    for (const AuditEntry &entry : entries)
        html += u"<span style='color:%1'>%2 %3</span> %4<br>"_s.arg(
            widgets::colours::muted.name(), when(entry.at), entry.author.toHtmlEscaped(),
            deed(state, entry).toHtmlEscaped());
    setHtml(html.isEmpty() ? u"<span style='color:%1'>%2</span>"_s.arg(widgets::colours::muted.name(),
                                                                       tr("Nothing was done to it yet."))
                           : html);
}

} // namespace xw::ui
