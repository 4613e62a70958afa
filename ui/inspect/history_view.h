// HistoryView: who did what to one subject and when, newest first; what was withdrawn stays, struck through.
#pragma once

#include "domain/store.h"

#include <QTextBrowser>

namespace xw
{
class RoundState;
class Workspace;
} // namespace xw

namespace xw::ui
{

class HistoryView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);
    /// Asks the workspace; what comes later for another subject is dropped.
    void showHistory(Workspace *workspace, SubjectId subject);
    void clearHistory();

signals:
    void errorOccurred(const xw::Error &error);

private:
    void fill(const RoundState &state, SubjectId subject, const std::vector<AuditEntry> &entries);
    SubjectId m_subject;
};

} // namespace xw::ui
