// WebNotice: one quiet line under the toolbar about the page that is shown: that it was slow, that it hangs,
// what it tried and was not given. The gravest is said; all go when another page is opened.
#pragma once

#include "widgets/web_engine.h"

#include <QFrame>
#include <QMap>

class QLabel;
class QPushButton;

namespace xw::ui
{

class WebNotice final : public QFrame
{
    Q_OBJECT

public:
    explicit WebNotice(QWidget *parent = nullptr);
    void clear();
    void noteVisit(const widgets::WebVisit &visit);
    void noteHanging(int seconds);
    void noteResponding();
    void noteBlocked(widgets::WebBlock what, const QString &detail);
    void noteCertificate(const widgets::CertificateFault &fault);
    [[nodiscard]] QString text() const;

signals:
    void reloadAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showWords();
    [[nodiscard]] QString blockedWords() const;
    QMap<widgets::WebBlock, QStringList> m_blocked;
    widgets::WebVisit m_visit;
    bool m_visited = false;
    QString m_certificate;
    int m_hangingSeconds = 0;
    bool m_grave = false;
    QLabel *m_words;
    QPushButton *m_reload;
};

} // namespace xw::ui
