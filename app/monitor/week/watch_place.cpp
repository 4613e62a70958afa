#include "monitor/watch_place.h"

#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace xw::monitor
{

namespace
{

constexpr int linesAtOnce = 20'000;

QString folderBeside(const QString &location)
{
    return location + u".watch"_s;
}

/// Each a measurement of the round's channel.
class MeasuredLines final : public probe::VisitLines
{
public:
    MeasuredLines(std::shared_ptr<Store> store, QString channel)
        : m_store(std::move(store)), m_channel(std::move(channel))
    {
    }

    Result<QByteArrayList> read() override
    {
        QByteArrayList lines;
        for (qint64 after = 0;;) {
            const auto some = m_store->measurements(m_channel, {}, after, linesAtOnce).takeResult();
            if (!some)
                return tl::unexpected(some.error());
            for (const Measurement &one : *some)
                lines << one.values.value(u"line"_s).toString().toUtf8();
            if (some->size() < size_t(linesAtOnce))
                return lines;
            after = some->back().id;
        }
    }
    Result<void> add(const QByteArrayList &lines) override
    {
        std::vector<Measurement> all;
        for (const QByteArray &line : lines) {
            Measurement one;
            one.channel = m_channel;
            one.at = QDateTime::currentDateTimeUtc();
            one.values = {{u"line"_s, QString::fromUtf8(line)}};
            all.push_back(std::move(one));
        }
        return m_store->append(std::move(all)).takeResult().map([](qint64) {});
    }

private:
    std::shared_ptr<Store> m_store;
    QString m_channel;
};

} // namespace

WatchPlace::WatchPlace(Workspace &workspace)
{
    Store &store = workspace.store();
    if (store.isShared()) {
        m_store = store.shared_from_this();
        m_channel = u"watch-%1"_s.arg(workspace.state().round().id.value());
        m_isPossible = !store.isReadOnly();
    } else if (QFileInfo(workspace.location()).isFile()) {
        m_folder = folderBeside(workspace.location()) + u'/' + workspace.state().round().key.text();
        m_isPossible = !store.isReadOnly();
    }
}

std::vector<WatchPlace> WatchPlace::besideFile(const QString &location)
{
    std::vector<WatchPlace> all;
    const QDir folder(folderBeside(location));
    for (const QString &round : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        all.emplace_back(folder.filePath(round));
    return all;
}

Result<std::unique_ptr<probe::VisitLog>> WatchPlace::read() const
{
    return m_store ? probe::readVisitLog(std::make_unique<MeasuredLines>(m_store, m_channel))
                   : probe::readVisitLog(m_folder);
}

Result<std::unique_ptr<probe::VisitLog>> WatchPlace::open(const probe::WatchRules &rules) const
{
    return m_store ? probe::openVisitLog(std::make_unique<MeasuredLines>(m_store, m_channel), rules)
                   : probe::openVisitLog(m_folder, rules);
}

Result<std::unique_ptr<Lease>> WatchPlace::lease() const
{
    return m_store ? m_store->lease(m_channel) : std::unique_ptr<Lease>();
}

QString WatchPlace::holder() const
{
    return m_store ? m_store->leaseHolder(m_channel).takeResult().value_or(QString()) : QString();
}

} // namespace xw::monitor
