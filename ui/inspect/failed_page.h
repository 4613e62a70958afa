// FailedPage: what stands in a site's place when it did not open: the address, when, where its name leads to,
// and the fault in words. Where this machine's own line failed it says that nothing follows for the site.
// (Chromium's own page offers a game, and would be kept as evidence.)
#pragma once

#include "ui/inspect/line_probe.h"

#include <QDateTime>
#include <QScrollArea>

class QFormLayout;
class QLabel;
class QPushButton;

namespace xw::ui
{

class FailedPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FailedPage(QWidget *parent = nullptr);
    /// `inARow`: sites that failed one after the other, this one included.
    void setVisit(const widgets::WebVisit &visit, const QDateTime &at, LineProbe::Blame blame, int inARow);
    /// Where its name leads to; empty: nowhere. Unknown until it is said.
    void setAddresses(const QStringList &addresses);
    [[nodiscard]] const widgets::WebVisit &visit() const { return m_visit; }
    [[nodiscard]] LineProbe::Blame blame() const { return m_blame; }
    /// All that is shown, as a picture.
    [[nodiscard]] QByteArray png();

signals:
    void againAsked();
    void browserAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addFact(const QString &name, const QString &value);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QString localWords() const;
    [[nodiscard]] QString addressWords() const;

    widgets::WebVisit m_visit;
    QDateTime m_at;
    LineProbe::Blame m_blame = LineProbe::Blame::Site;
    int m_inARow = 1;
    std::optional<QStringList> m_addresses;
    QLabel *m_title;
    QLabel *m_verdict;
    QFormLayout *m_facts;
    QPushButton *m_again;
    QPushButton *m_browser;
};

} // namespace xw::ui
