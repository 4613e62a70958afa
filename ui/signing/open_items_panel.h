// OpenItemsPanel: what is still open before a round can be closed, each with a field for the reason to close
// it all the same.
#pragma once

#include "closing/open_items.h"

#include <QWidget>
#include <map>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace xw::ui
{

class OpenItemsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OpenItemsPanel(QWidget *parent = nullptr);
    /// Nothing is known yet.
    void setWaiting(const QString &words);
    void setItems(const std::vector<closing::OpenItem> &items);
    /// Whether every item has its reason; true where nothing is open.
    [[nodiscard]] bool isAnswered() const;
    [[nodiscard]] std::map<closing::OpenItem::Kind, QString> reasons() const;
    /// The fields for reasons, from the top.
    [[nodiscard]] QList<QWidget *> fields() const;
    /// The first that has no reason yet; null: none.
    [[nodiscard]] QWidget *unanswered() const;

signals:
    void changed();

private:
    void clear();
    QLabel *m_words;
    QVBoxLayout *m_rows;
    std::map<closing::OpenItem::Kind, QLineEdit *> m_fields;
    QList<QWidget *> m_order;
    bool m_known = false;
};

} // namespace xw::ui
