// FindingPictures: what stands at the places of findings, as a browser without a window shows it: pictures
// for the contact sheet, two at a time, off the window's thread. None outlives the program: such a
// picture is no evidence.
#pragma once

#include "domain/suggestion.h"

#include <QObject>
#include <memory>

namespace xw::monitor
{

/// What is looked at, and what the answer is known by.
struct FindingPlace {
    SubjectId subject;
    QString key;  ///< SiteFinding::key()
    QString site; ///< its address in the register
    SiteFinding finding;
};

class FindingPictures final : public QObject
{
    Q_OBJECT

public:
    /// `program`: the browser; empty: there is none, and no picture comes.
    explicit FindingPictures(QString program, QObject *parent = nullptr);
    /// With the chromium of this machine.
    explicit FindingPictures(QObject *parent = nullptr);
    ~FindingPictures() override;

    [[nodiscard]] bool isPossible() const;
    /// In this order, in the place of what was wanted before; what is under way goes on. What was seen comes
    /// at once, and is not looked at again before forget().
    void want(const std::vector<FindingPlace> &places);
    /// Nothing that is under way is answered, and nothing seen is known any more.
    void forget();

signals:
    /// `png` is empty where the page did not open.
    void came(xw::SubjectId subject, const QString &key, const QByteArray &png);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace xw::monitor
