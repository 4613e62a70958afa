#include "notice/phone_list.h"

#include "domain/account_silence.h"
#include "notice/sample_list.h"
#include "notice/writers/qr_image.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr int codeSide = 132; // pixels: two centimetres and a half on paper, enough for any phone

/// Its code with its quiet zone; null: the text is too long for one.
Picture codePicture(const QString &text)
{
    const QImage modules = qrImage(text.toUtf8());
    if (modules.isNull())
        return {};
    const QImage image = modules.scaled(modules.size() * qMax(1, codeSide / modules.width()));
    Picture picture;
    QBuffer buffer(&picture.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    picture.size = image.size();
    picture.caption = text;
    return picture;
}

QString accountLine(int number, const Subject &account, const RoundState &state, QDate day)
{
    const Region *region = state.region(account.region);
    QStringList parts{toChinese(account.platform)};
    if (region)
        parts << region->name;
    if (!account.organizer.isEmpty())
        parts << account.organizer;
    if (const auto last = lastPostOf(account))
        parts << u"名录所记最近更新：%1，已%2天"_s.arg(last->toString(Qt::ISODate)).arg(last->daysTo(day));
    parts.removeAll(QString());
    return u"%1. %2（%3）　最新发布日期：__________　异常情况：__________"_s.arg(number).arg(
        account.name, parts.join(u"，"_s));
}

} // namespace

QString phoneText(const Subject &account)
{
    return !account.url.isEmpty() ? account.url : !account.code.isEmpty() ? account.code : account.name;
}

Result<NoticeDocument> phoneList(const std::vector<SubjectId> &accounts, const RoundState &state, QDate day)
{
    std::vector<const Subject *> listed;
    for (const SubjectId id : accounts)
        if (const Subject *subject = state.subject(id); subject && !subject->isWebsite())
            listed.push_back(subject);
    if (listed.empty())
        return failure(ErrorCode::NotFound,
                       {QT_TRANSLATE_NOOP("xw", "None of these is a media account"), {}});
    NoticeDocument document;
    document.title = state.round().province + state.round().checkName() + u"政务新媒体手机核查清单"_s;
    document.issuer = state.round().issuer;
    document.date = day;
    document.blocks.push_back(Title{{{document.title, {}}}});
    document.blocks.push_back(Paragraph{
        {{u"共%1个账号。用手机扫码打开账号，或者在相应平台搜索码中文字，填写最新发布日期；两周内无更新的，属于“内容不更新”。"_s
              .arg(listed.size()),
          {}}}});
    int number = 0;
    for (const Subject *account : listed) {
        document.blocks.push_back(Paragraph{{{accountLine(++number, *account, state, day), {}}}});
        if (Picture code = codePicture(phoneText(*account)); !code.bytes.isEmpty())
            document.blocks.push_back(std::move(code));
    }
    return document;
}

Result<QByteArray> phoneListFile(const NoticeDocument &document, const QString &format)
{
    static const QStringList known{u"pdf"_s, u"docx"_s, u"html"_s};
    if (!known.contains(format))
        return failure(
            ErrorCode::Usage,
            {QT_TRANSLATE_NOOP("xw", "A list for the phone is written as PDF, DOCX or HTML, not as “%1”"),
             {format}});
    return sampleFile(document, format);
}

} // namespace xw::notice
