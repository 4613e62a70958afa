// The kinds of files that the program knows, their columns and the names by which these are found (contract
// §2).
#include "domain/register_fields.h"
#include "workspace/import/import_planners.h"
#include "workspace/import_ledger.h"

#include <list>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

/// Every owner before every word: offices put the same names together from parts.
QStringList headingsOf(const QStringList &owners, const QStringList &words)
{
    QStringList names;
    for (const QString &word : words)
        for (const QString &owner : owners)
            names << owner + word;
    return names;
}

std::vector<ImportKind> builtInKinds()
{
    const ColumnSpec siteCode{u"code"_s,
                              u"网站标识码"_s,
                              {u"标识码"_s, u"网站编码"_s, u"政府网站标识码"_s, u"站点标识码"_s,
                               u"网站标识编码"_s, u"网站标识号"_s, u"网站ID"_s, u"站点编码"_s,
                               u"site_code"_s}};
    const ColumnSpec account{u"account_id"_s,
                             u"账号标识"_s,
                             {u"账号ID"_s, u"账号id"_s, u"帐号标识"_s, u"帐号ID"_s, u"账号标识码"_s,
                              u"新媒体标识码"_s, u"新媒体标识"_s, u"账号编号"_s, u"账号编码"_s, u"账号号码"_s,
                              u"微信号"_s}};
    const ColumnSpec accountName{
        u"name"_s, u"账号名称"_s,
        QStringList{u"帐号名称"_s, u"新媒体名称"_s, u"政务新媒体名称"_s, u"账号名"_s, u"帐号名"_s,
                    u"公众号名称"_s, u"名称"_s, u"账号"_s, u"帐号"_s} +
            headingsOf({u"账号"_s, u"帐号"_s, u"新媒体"_s, u"公众号"_s}, {u"昵称"_s, u"全称"_s, u"名字"_s})};
    const ColumnSpec platform{u"platform"_s,
                              u"平台类型"_s,
                              {u"平台"_s, u"平台名称"_s, u"所属平台"_s, u"所在平台"_s, u"开设平台"_s,
                               u"发布平台"_s, u"账号类型"_s, u"新媒体类型"_s, u"新媒体平台"_s,
                               u"账号平台"_s}};
    // 所属区, 所在县市, 县（市、区）: the areas that an office's regions can be, alone and with whose they
    // are.
    const QStringList areas{u"市州"_s,         u"设区市"_s,     u"地市"_s,     u"盟市"_s,     u"市（州）"_s,
                            u"县市"_s,         u"县区"_s,       u"区县"_s,     u"旗县"_s,     u"县市区"_s,
                            u"县（市、区）"_s, u"县（市）"_s,   u"县（区）"_s, u"区（县）"_s, u"旗县区"_s,
                            u"乡镇"_s,         u"镇街"_s,       u"街镇"_s,     u"街道"_s,     u"乡镇街道"_s,
                            u"乡镇（街道）"_s, u"镇（街道）"_s, u"师市"_s,     u"师（市）"_s, u"行政区划"_s,
                            u"区域"_s};
    const ColumnSpec region{u"region"_s, u"所属地区"_s,
                            QStringList{u"地区"_s, u"地方"_s, u"属地"_s, u"所属地方"_s, u"所属地方或部门"_s,
                                        u"所在地区"_s, u"所在地"_s} +
                                areas + headingsOf({u"所属"_s, u"所在"_s}, areas) +
                                headingsOf({u"所属"_s, u"所在"_s}, {u"市"_s, u"县"_s, u"区"_s, u"州"_s,
                                                                    u"盟"_s, u"旗"_s, u"师"_s, u"镇"_s})};
    const ColumnSpec organizer{u"organizer"_s,
                               u"主办单位"_s,
                               {u"主办单位名称"_s, u"主办单位全称"_s, u"网站主办单位"_s, u"账号主办单位"_s,
                                u"主办机构"_s,     u"主办部门"_s,     u"开办单位"_s,     u"主办者"_s,
                                u"主办方"_s,       u"主办"_s,         u"责任单位"_s,     u"主管主办"_s,
                                u"主管主办单位"_s, u"主办主管单位"_s, u"运营单位"_s,     u"运营主体"_s,
                                u"归口单位"_s,     u"归口部门"_s,     u"归口管理单位"_s, u"归口管理部门"_s}};
    const ColumnSpec state{u"state"_s,
                           u"运行状态"_s,
                           {u"网站状态"_s, u"账号状态"_s, u"网站运行状态"_s, u"账号运行状态"_s, u"运行情况"_s,
                            u"网站运行情况"_s, u"当前状态"_s, u"状态"_s}};
    const ColumnSpec round{u"round"_s,
                           u"季度"_s,
                           {u"检查季度"_s, u"轮次"_s, u"检查轮次"_s, u"月份"_s, u"检查月份"_s, u"年度"_s,
                            u"检查年度"_s, u"周期"_s, u"检查周期"_s, u"期别"_s, u"检查时间"_s, u"检查批次"_s},
                           true};
    const ColumnSpec verdict{u"verdict"_s, u"结论"_s, {u"检查结论"_s, u"检查结果"_s, u"是否合格"_s}};
    const auto required = [](ColumnSpec column) {
        column.required = true;
        return column;
    };
    std::vector<ColumnSpec> ofWebsites, ofMedia;
    for (const RegisterField &field : registerFields()) {
        if (field.ofWebsites)
            ofWebsites.push_back({field.id, field.heading, field.aliases});
        if (field.ofMedia)
            ofMedia.push_back({field.id, field.heading, field.aliases});
    }
    const auto joined = [](std::vector<ColumnSpec> columns, const std::vector<ColumnSpec> &more) {
        columns.insert(columns.end(), more.begin(), more.end());
        return columns;
    };
    return {
        {u"websites"_s, u"政府网站"_s,
         joined({required(siteCode),
                 {u"name"_s, u"网站名称"_s,
                  QStringList{u"名称"_s, u"政府网站名称"_s, u"站点名称"_s, u"网站全称"_s, u"网站名"_s,
                              u"站名"_s, u"网站"_s} +
                      headingsOf({u"站点"_s, u"政府网站"_s, u"网站中文"_s, u"网站"_s},
                                 {u"全称"_s, u"名"_s, u"名称"_s, u"名字"_s}),
                  true},
                 {u"url"_s,
                  u"首页网址"_s,
                  {u"网址"_s, u"首页地址"_s, u"首页URL"_s, u"首页链接"_s, u"网站首页网址"_s, u"网站网址"_s,
                   u"网站地址"_s, u"网站链接"_s, u"网站首页"_s, u"网站域名"_s, u"域名"_s}},
                 region,
                 {u"type"_s, u"网站类型"_s,
                  QStringList{u"类型"_s, u"网站类别"_s, u"网站级别"_s, u"站点类型"_s, u"网站分类"_s,
                              u"网站层级"_s} +
                      headingsOf({u"站点"_s, u"政府网站"_s, u"网站"_s},
                                 {u"类别"_s, u"性质"_s, u"分类"_s, u"级别"_s, u"层级"_s})},
                 organizer,
                 state,
                 {u"no_service"_s, u"无对外服务"_s, {u"无对外办事服务"_s, u"是否无对外服务"_s}}},
                ofWebsites),
         planWebsites},
        {u"media"_s, u"政务新媒体"_s,
         joined({required(accountName),
                 required(platform),
                 account,
                 {u"url"_s,
                  u"链接"_s,
                  {u"账号链接"_s, u"网址"_s, u"主页链接"_s, u"账号主页"_s, u"访问链接"_s, u"链接地址"_s}},
                 region,
                 organizer,
                 {u"level"_s, u"层级"_s, {u"账号层级"_s, u"级别"_s}},
                 state},
                ofMedia),
         planMedia},
        {u"results"_s,
         u"检查结果"_s,
         {siteCode,
          account,
          {u"name"_s,
           u"账号名称"_s,
           {u"帐号名称"_s, u"网站名称"_s, u"站点名称"_s, u"新媒体名称"_s, u"政务新媒体名称"_s, u"账号名"_s,
            u"名称"_s}},
          platform,
          region,
          {u"checked"_s, u"是否检查"_s, {u"是否抽查"_s, u"检查"_s, u"抽查"_s}},
          {u"problem"_s, u"突出问题"_s, {u"存在的突出问题"_s, u"存在突出问题"_s, u"问题"_s, u"主要问题"_s}},
          {u"count"_s, u"数量"_s, {u"问题数量"_s, u"个数"_s}},
          {u"note"_s, u"说明"_s, {u"问题说明"_s, u"备注"_s}},
          {u"score"_s,
           u"得分"_s,
           {u"分数"_s, u"总分"_s, u"总得分"_s, u"最终得分"_s, u"最后得分"_s, u"综合得分"_s, u"检查得分"_s,
            u"考核得分"_s, u"测评得分"_s, u"评分"_s}},
          verdict},
         planResults},
        {u"history"_s,
         u"往季结论"_s,
         {siteCode, account, accountName, platform, region, round, required(verdict)},
         planHistory,
         false},
        {u"rounds"_s,
         u"往季汇总"_s,
         {round,
          {u"kind"_s, u"对象"_s, {u"检查对象"_s, u"object"_s, u"subject"_s, u"websites/media"_s}, true},
          region,
          {u"checked"_s,
           u"检查数"_s,
           {u"抽查数"_s, u"检查总数"_s, u"抽查总数"_s, u"检查数量"_s, u"抽查数量"_s, u"检查个数"_s,
            u"抽查个数"_s}},
          {u"unqualified"_s,
           u"不合格数"_s,
           {u"不合格"_s, u"存在突出问题数"_s, u"不合格数量"_s, u"不合格个数"_s, u"不达标数"_s}},
          {u"rate"_s,
           u"公布合格率"_s,
           {u"合格率"_s, u"公布的合格率"_s, u"printed_rate"_s, u"printed rate"_s}}},
         planRounds,
         false},
        {u"successions"_s,
         u"机构沿革"_s,
         {{u"former"_s, u"原标识码"_s, {u"原网站标识码"_s, u"原账号标识"_s, u"原标识"_s}, true},
          {u"former_name"_s, u"原名称"_s, {u"原网站名称"_s, u"原账号名称"_s}},
          {u"successor"_s, u"现标识码"_s, {u"现网站标识码"_s, u"现账号标识"_s, u"现标识"_s}, true},
          {u"how"_s, u"沿革方式"_s, {u"方式"_s, u"变更方式"_s}},
          {u"since"_s, u"起始季度"_s, {u"自季度"_s, u"变更季度"_s, u"起始轮次"_s}}},
         planSuccessions,
         false},
    };
}

/// What the program knows, as of one reading of the definition files.
struct Known {
    std::shared_ptr<const LedgerLibrary> ledgers;
    std::vector<ImportKind> kinds;
};

Known readKnown()
{
    Known known{std::make_shared<const LedgerLibrary>(LedgerLibrary::load(LedgerLibrary::defaultFolders())),
                builtInKinds()};
    for (const LedgerDefinition &definition : known.ledgers->definitions())
        known.kinds.push_back(ledgerKind(definition));
    return known;
}

/// The newest is the last; older ones stay, since an import may still point into them.
std::list<Known> &readings()
{
    static std::list<Known> all{readKnown()};
    return all;
}

} // namespace

const std::vector<ImportKind> &importKinds()
{
    return readings().back().kinds;
}

const std::vector<Error> &ledgerFaults()
{
    return readings().back().ledgers->faults();
}

std::shared_ptr<const LedgerLibrary> ledgerLibrary()
{
    return readings().back().ledgers;
}

void readLedgersAgain()
{
    readings().push_back(readKnown());
}

const ImportKind *importKind(const QString &id)
{
    for (const ImportKind &kind : importKinds())
        if (kind.id == id)
            return &kind;
    return nullptr;
}

QString rejectReasonHeader()
{
    return u"拒绝原因"_s;
}

QStringList knownHeaders(const ImportKind &kind)
{
    QStringList names;
    for (const ColumnSpec &column : kind.columns)
        names << column.chinese << column.id << column.aliases;
    return names;
}

} // namespace xw
