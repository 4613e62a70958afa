// WebStandIns: what stands in a site's place where none is shown: nothing is open, there is no web view, the
// page crashed or was ended, its certificate does not hold. Each with a word and a way out.
#pragma once

#include "widgets/web_engine.h"

#include <QWidget>
#include <optional>

class QPushButton;
class QStackedLayout;

namespace xw::widgets
{

class EmptyState;

class WebStandIns final : public QWidget
{
    Q_OBJECT

public:
    explicit WebStandIns(QWidget *parent);

    void showNothing();
    void showMissing(const QString &why);
    /// By itself, or because it took too much.
    void showCrashed(std::optional<WebExcess> excess, qint64 amount);
    void showUntrusted(const CertificateFault &fault);
    /// That the site crashed, that its certificate does not hold, is evidence, too; false: what is shown is
    /// not.
    [[nodiscard]] bool isEvidence() const;

signals:
    void reloadAsked();
    void browserAsked();
    void besideAsked(); ///< work beside the system's browser
    void acceptAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString crashWords() const;

    QStackedLayout *m_stack;
    EmptyState *m_nothing;
    EmptyState *m_missing;
    EmptyState *m_crashed;
    EmptyState *m_untrusted;
    QPushButton *m_browser;
    QPushButton *m_beside;
    QPushButton *m_reload;
    QPushButton *m_accept;
    QPushButton *m_untrustedBrowser;
    QString m_missingWhy;
    CertificateFault m_fault;
    std::optional<WebExcess> m_excess;
    qint64 m_amount = 0;
};

} // namespace xw::widgets
