// ColumnMemory: which columns of a table are shown, how wide and in which order, by their ids, so that it
// holds when a file brings new columns. Offers them in the header's context menu and keeps the choice in the
// settings.
#pragma once

#include <QObject>
#include <QString>

class QHeaderView;
class QMenu;
class QSettings;
class QTimer;

namespace xw::widgets
{

/// Roles of headerData() that say what the memory must know.
struct ColumnRoles {
    int id;    ///< QString
    int usual; ///< bool: shown before anyone chose
    int width; ///< int, characters, before anyone chose
};

class ColumnMemory final : public QObject
{
    Q_OBJECT

public:
    /// `settings` must outlive this; `key` is the table's name in it: "register/websites".
    ColumnMemory(QHeaderView *header, QSettings &settings, const QString &key, ColumnRoles roles);
    /// Applies what is remembered to the model's columns as they are now. Call it when they changed.
    void restore();
    /// Adds one checkable entry a column, and one that goes back to the usual ones.
    void fillMenu(QMenu *menu);

private:
    void save();
    void reset();
    void apply(int logical, int width, bool hidden);
    [[nodiscard]] QString idOf(int logical) const;
    QHeaderView *m_header;
    QSettings &m_settings;
    QString m_key;
    ColumnRoles m_roles;
    QTimer *m_later;
    bool m_restoring = false;
};

} // namespace xw::widgets
