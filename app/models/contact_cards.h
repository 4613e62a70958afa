// ContactCards: one kind of finding over many sites, a card a site: what the machine read, and what stands
// there. Each card is agreed with until a person says otherwise; what is agreed with is accepted together.
#pragma once

#include "domain/suggestion.h"

#include <QAbstractListModel>
#include <QImage>

namespace xw::monitor
{
class Monitor;
}

namespace xw::models
{

class ContactCards final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        ReadRole,    ///< the machine's reading
        PictureRole, ///< the words that stand there
        AgreedRole,  ///< bool
        DoubtRole,   ///< bool
        ImageRole,   ///< QImage of the place; null: none has come
    };
    /// A kind that can be chosen, with how many sites wait.
    struct Kind {
        SiteCheck check = SiteCheck::MarksMissing;
        QString title; ///< of the indicator
        int sites = 0;
    };

    using QAbstractListModel::QAbstractListModel;
    /// `monitor` outlives this.
    void setMonitor(const monitor::Monitor *monitor) { m_monitor = monitor; }
    /// Kinds that some site can be ticked for, as they stand now.
    [[nodiscard]] std::vector<Kind> kinds() const;
    /// Makes the cards anew; nullopt: none.
    void show(std::optional<SiteCheck> check);
    void toggle(int row);
    void setAll(bool agreed);
    [[nodiscard]] int agreed() const;
    [[nodiscard]] std::vector<Suggestion> agreedSuggestions() const;
    [[nodiscard]] const Suggestion *at(int row) const; ///< nullptr: no such row
    /// Of a card that may have gone meanwhile.
    void setImage(SubjectId subject, const QString &key, const QImage &image);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void agreementChanged();

private:
    struct Card {
        Suggestion suggestion;
        QString name;
        bool agreed = true;
        QImage image;
    };
    const monitor::Monitor *m_monitor = nullptr;
    std::vector<Card> m_cards;
};

} // namespace xw::models
