#include "demo/demo_site.h"

#include "demo/demo_content.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::demo
{

namespace
{

const QHash<QString, Defect> &defectWords()
{
    static const QHash<QString, Defect> words{{u"stale-columns"_s, Defect::StaleColumns},
                                              {u"blank-columns"_s, Defect::BlankColumns},
                                              {u"no-consultation"_s, Defect::NoConsultation},
                                              {u"dead-links"_s, Defect::DeadLinks},
                                              {u"no-marks"_s, Defect::NoMarks},
                                              {u"wrong-word"_s, Defect::WrongWord},
                                              {u"slow"_s, Defect::Slow},
                                              {u"stale-home"_s, Defect::StaleHome}};
    return words;
}

tl::unexpected<Error> broken(const QString &where)
{
    return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The list of sample sites is damaged"), {}},
                   where, {QT_TRANSLATE_NOOP("xw", "Install the program again"), {}});
}

} // namespace

bool DemoSite::has(Defect defect) const
{
    return std::find(defects.begin(), defects.end(), defect) != defects.end();
}

Result<std::vector<DemoSite>> demoSites()
{
    const QString path = u":/samples/sites.json"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return broken(path);
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    std::vector<DemoSite> sites;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        DemoSite site{object["host"_L1].toString(), object["code"_L1].toString(),
                      object["name"_L1].toString(), object["organizer"_L1].toString(),
                      object["portal"_L1].toBool(), {}};
        for (const QJsonValue &word : object["defects"_L1].toArray()) {
            const auto known = defectWords().constFind(word.toString());
            if (known == defectWords().constEnd())
                return broken(path + u": "_s + site.host + u": "_s + word.toString());
            site.defects.push_back(*known);
        }
        if (site.host.isEmpty() || site.name.isEmpty())
            return broken(path + u": "_s + QString::number(sites.size() + 1));
        sites.push_back(std::move(site));
    }
    if (sites.empty())
        return broken(path);
    return sites;
}

SamplePage renderPage(const DemoSite &site, const QString &path, QDate today)
{
    SamplePage page;
    page.delayMs = site.has(Defect::Slow) ? 20'000 : 0;
    const QString body = bodyOf(site, path, today);
    page.status = body.isEmpty() ? 404 : 200;
    page.html =
        wholePage(site, body.isEmpty() ? u"<h2>404</h2><p>您访问的页面不存在。</p>"_s : body).toUtf8();
    return page;
}

} // namespace xw::demo
