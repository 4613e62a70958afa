// ContactSheet: one kind of finding over many sites, twenty on a screen: what the machine read beside what
// stands there, in words and as a browser shows it. Space takes one out, Enter accepts all that are agreed
// with, as one step back.
#pragma once

#include "models/contact_cards.h"
#include "ui/shared/page_context.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;

namespace xw
{
class Workspace;
struct Error;
} // namespace xw

namespace xw::monitor
{
class FindingPictures;
}

namespace xw::ui
{

class CardDelegate;

class ContactSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactSheet(const PageContext &context, QWidget *parent = nullptr);
    void setWorkspace(Workspace *workspace);
    /// Reads kinds and cards anew.
    void open();
    void takeKeyboard();
    [[nodiscard]] const models::ContactCards &cards() const { return *m_cards; }

signals:
    void closed();
    void openSubject(xw::SubjectId subject);
    void notify(const QString &text);
    void errorOccurred(const xw::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fitCards();
    void showPictures(bool shown);
    void wantVisible();
    void fillKinds();
    void chooseKind();
    void showAgreement();
    void accept();
    void retranslate();

    const PageContext &m_context;
    QPointer<Workspace> m_workspace;
    models::ContactCards *m_cards;
    QComboBox *m_kinds;
    QLabel *m_hint;
    QListView *m_view;
    CardDelegate *m_delegate;
    QPushButton *m_back, *m_all, *m_accept;
    QCheckBox *m_withPictures;
    monitor::FindingPictures *m_pictures;
    QTimer m_settled; ///< the view stands still
};

} // namespace xw::ui
