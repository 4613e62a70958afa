// KeyboardOwner: whether what is typed goes into the site or to the checklist. Once the site had the
// keyboard, digits tick again only when the person has said so: a page that lets go of its field, or crashes,
// must not turn what was typed into it into ticks.
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>

class QWidget;

namespace xw::ui
{

class KeyboardOwner final : public QObject
{
    Q_OBJECT

public:
    /// `isSites`: whether a widget is the site's. `checklist`: a click there gives it the keyboard, too.
    /// `neutral`: where the keyboard goes when the site drops it.
    KeyboardOwner(std::function<bool(const QWidget *)> isSites, QWidget *checklist, QWidget *neutral);

    enum class Owner { Checklist, Site, Nobody };
    /// Nobody: the site had it, and nobody has asked for it since.
    [[nodiscard]] Owner owner() const { return m_owner; }
    [[nodiscard]] bool digitsTick() const { return m_owner == Owner::Checklist; }
    /// The person said so: by F3 or Esc, or by opening a site from the list.
    void giveToChecklist();
    /// The site is gone: where it had the keyboard, nobody has.
    void drop();

signals:
    void changed();

private:
    void onFocus(QWidget *from, QWidget *to);
    void set(Owner owner);

    std::function<bool(const QWidget *)> m_isSites;
    QPointer<QWidget> m_checklist;
    QPointer<QWidget> m_neutral;
    Owner m_owner = Owner::Checklist;
};

} // namespace xw::ui
