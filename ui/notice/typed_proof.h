// TypedProof: what the proof says of a paragraph while a person still types it, in the notice that it would
// make.
#pragma once

#include "ui/notice/notice_view.h"

#include <QObject>
#include <vector>

namespace xw::ui
{

class TypedProof final : public QObject
{
    Q_OBJECT

public:
    explicit TypedProof(QObject *parent = nullptr);
    /// `text` in the place of the words of `block`; a line feed begins a new paragraph. Proved soon, off the
    /// window's thread; only the newest is answered.
    void read(const NoticeViewPtr &view, int block, const QString &text);
    /// Nothing is typed any more.
    void stop();

signals:
    /// What is found in these words, and elsewhere because of them.
    void proved(const std::vector<xw::notice::ProofFinding> &findings);

private:
    void start();
    NoticeViewPtr m_view;
    int m_block = -1;
    QString m_text;
    LatestJob m_job;
};

/// The findings of the notice with `text` in the place of a block: those in that block, and those elsewhere
/// that the shown notice does not have.
[[nodiscard]] std::vector<notice::ProofFinding> findingsOfTyped(const NoticeView &view, int block,
                                                                const QString &text);

} // namespace xw::ui
