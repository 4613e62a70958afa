// FindingEditor: what belongs to one finding beside its tick: the note for the annex, the addresses where it
// was seen, and for text errors what is wrong and what is right. Edits are asked for when the person stops
// typing.
#pragma once

#include "domain/finding.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QStackedWidget;
class QToolButton;

namespace xw::widgets
{
class PillButton;
}

namespace xw::ui
{

class FindingEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingEditor(QWidget *parent = nullptr);

    /// nullptr: there is nothing to write about; `title` says what is in hand all the same. The same finding
    /// again updates what is shown, but not under the person's fingers.
    void setFinding(const Finding *finding, const QString &title, bool locked);
    /// Asks at once for what was typed and not asked for yet.
    void commit();
    /// Of wrong and right words, what is typed and is no pair yet; empty: nothing.
    [[nodiscard]] QString half() const;
    void dropHalf();
    void focusNote();
    void focusCorrections();
    /// A further page beside the finding's own (the subject's history).
    void addPage(QWidget *page, const QString &objectName);
    void setPageTitle(int index, const QString &title, int count = -1);
    void showPage(int index);
    [[nodiscard]] int page() const;

signals:
    void noteEdited(xw::FindingId finding, const QString &note);
    void urlsEdited(xw::FindingId finding, const QStringList &urls);
    void correctionsEdited(xw::FindingId finding, const QList<QPair<QString, QString>> &corrections);
    void addPageAddressAsked();
    void openAddress(const QUrl &url);
    void pageChanged(int index);
    void left(); ///< Esc: the keyboard goes back to the checklist

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildNote();
    QWidget *buildUrls();
    QWidget *buildCorrections();
    void addCorrection();
    void removeUrl();
    void removeCorrection();
    void keepHalf(FindingId next);
    void fill();
    void retranslate();

    Finding m_finding; ///< as it was last told, with the note that was asked for; invalid id: none
    QString m_storedNote;
    bool m_locked = false;
    QHash<FindingId, QPair<QString, QString>> m_halves; ///< typed for a finding that is not shown now
    QTimer m_typing;
    QList<widgets::PillButton *> m_tabs;
    QWidget *m_tabRow;
    QStackedWidget *m_pages;
    QLabel *m_title;
    QPlainTextEdit *m_note = nullptr;
    QListWidget *m_urls = nullptr;
    QToolButton *m_addUrl = nullptr;
    QListWidget *m_corrections = nullptr;
    QLineEdit *m_wrong = nullptr;
    QLineEdit *m_right = nullptr;
    QToolButton *m_addCorrection = nullptr;
};

} // namespace xw::ui
