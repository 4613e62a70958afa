// PackViewer: a pack of evidence opened without a network: what was found, the page that it stands on as the
// site sent it, the place marked; and whether the pack still holds. Fetches nothing, runs nothing.
#pragma once

#include "evidence/pack_story.h"

#include <QDialog>

class QLabel;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace xw::ui
{

class PackViewer final : public QDialog
{
    Q_OBJECT

public:
    explicit PackViewer(QWidget *parent = nullptr);
    /// Reads it on another thread. `sha256` (raw): what the round says that it is.
    void showPack(const QByteArray &pack, const QByteArray &sha256);
    /// Goes to the first finding of this check (a word of site_reading.h) once the pack was read.
    void prefer(const QString &check) { m_preferred = check; }

signals:
    void exportAsked();

private:
    void take(std::shared_ptr<const evidence::PackStory> story);
    void fillTree();
    void showItem(const QTreeWidgetItem *item);
    void showPage(const QString &url);
    void mark(const QString &quote, const QString &text);
    [[nodiscard]] QString proofWords() const;

    QByteArray m_pack, m_sha256;
    std::shared_ptr<const evidence::PackStory> m_story;
    QString m_preferred;
    int m_shown = 0; ///< record
    QLabel *m_proof, *m_place;
    QTreeWidget *m_tree;
    QTextBrowser *m_page;
};

} // namespace xw::ui
