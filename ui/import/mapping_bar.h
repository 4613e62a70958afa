// MappingBar: which heading of the file is which column, one chip a heading; each can be changed by its menu.
#pragma once

#include "workspace/import.h"

#include <QWidget>

namespace xw::ui
{

class MappingBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MappingBar(QWidget *parent = nullptr);
    /// Shows the headings of a table as `kind` reads them, and as they were said for an earlier file of its
    /// shape. What was changed by hand for another table is forgotten. `table` and `state` live as long as
    /// this shows them.
    void setTable(const ImportKind &kind, const tables::Table &table, const RoundState &state);
    [[nodiscard]] const ColumnMapping &mapping() const { return m_mapping; }
    /// What each heading is read as, in their order: "主办单位", "kept", "not read".
    [[nodiscard]] QStringList readAs() const;
    /// Offers the columns for a heading, where the mouse is.
    void offerColumns(const QString &header);

signals:
    /// By hand.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void map();
    void choose(const QString &header, const QString &column);
    void ignore(const QString &header);
    [[nodiscard]] QString columnName(const QString &id) const;
    [[nodiscard]] QString readAs(const QString &header) const;
    const ImportKind *m_kind = nullptr;
    const tables::Table *m_table = nullptr;
    const RoundState *m_state = nullptr;
    QStringList m_headers;
    QHash<QString, QString> m_byHand; ///< heading → column id; empty: kept as it is
    QSet<QString> m_ignored;          ///< headings that are not read at all
    ColumnMapping m_mapping;
};

} // namespace xw::ui
