// MediaCard: everything that is known about a media account, and a QR code of its link or id for the
// inspector's own phone.
#pragma once

#include "domain/round_state.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;

namespace xw::ui
{

class MediaCard final : public QScrollArea
{
    Q_OBJECT

public:
    explicit MediaCard(QWidget *parent = nullptr);
    void setSubject(const RoundState &state, const Subject &subject);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addFact(const QString &name, const QString &value);
    Subject m_subject;
    QString m_region;
    QLabel *m_name;
    QLabel *m_code;
    QLabel *m_codeWords;
    QFormLayout *m_facts;
};

} // namespace xw::ui
