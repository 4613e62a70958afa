// Composition: the one place of the desktop program that builds concrete classes: the store, the workspace,
// the sample's sites.
#pragma once

#include "base/clock.h"
#include "ui/workspace_source.h"

#include <QObject>
#include <memory>

class QSettings;

namespace xw
{

namespace demo
{
class DemoServer;
}

class Composition final : public QObject, public ui::WorkspaceSource
{
    Q_OBJECT

public:
    /// `settings` must outlive this.
    explicit Composition(QSettings &settings, QObject *parent = nullptr);
    ~Composition() override;

    void open(const QString &location, QObject *context, Ready ready) override;
    void openReadOnly(const QString &location, QObject *context, Ready ready) override;
    void create(const QString &location, const InitOptions &options, QObject *context, Ready ready) override;
    void openSample(QObject *context, Ready ready) override;
    void openOffice(const ui::OfficePlace &place, const signing::Secret &password, QObject *context,
                    Ready ready) override;

    /// Who works: what the settings say, else the name of the system's user.
    [[nodiscard]] QString author() const;
    /// Where the sample province is kept between two visits.
    [[nodiscard]] static QString samplePath();

private:
    [[nodiscard]] Result<void> serveSample();
    /// Where what one does in an office without a connection is kept, beside the settings.
    [[nodiscard]] QString waitingFolder(const ui::OfficePlace &place) const;
    /// What the office held, for a start without its server.
    [[nodiscard]] QString copyOf(const ui::OfficePlace &place) const;
    QSettings &m_settings;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<demo::DemoServer> m_server;
};

} // namespace xw
