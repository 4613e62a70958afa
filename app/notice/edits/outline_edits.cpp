#include "notice/outline_edits.h"

#include "notice/compose/own_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr int mostRoundsBack = 12;
const QString annexPrefix = u"annex:"_s;

/// "# 小标题" begins a paragraph with a heading of its own.
std::vector<OwnParagraph> ownParagraphs(const QString &text)
{
    std::vector<OwnParagraph> all;
    for (const QString &written : text.split(u'\n')) {
        const QString line = written.trimmed();
        if (line.isEmpty())
            continue;
        if (line.startsWith(u"# "_s))
            all.push_back({line.mid(1).trimmed(), {}});
        else if (all.empty())
            all.push_back({{}, line});
        else
            all.back().text += (all.back().text.isEmpty() ? QString() : u"\n"_s) + line;
    }
    std::erase_if(all, [](const OwnParagraph &one) { return one.text.isEmpty(); });
    return all;
}

tl::unexpected<Error> notOwn(const QString &id)
{
    return failure(ErrorCode::NotFound,
                   {QT_TRANSLATE_NOOP("xw", "“%1” is no section of the office's own"), {id}}, {},
                   {QT_TRANSLATE_NOOP("xw", "A section of the template can be left out"), {}});
}

/// Those between which a section can be moved, as they stand.
QStringList equals(const Composed &composed, const QString &id)
{
    QStringList group;
    bool inside = false;
    for (const SectionSummary &section : composed.sections) {
        if (section.id.startsWith(annexPrefix) != id.startsWith(annexPrefix))
            continue;
        group << section.id;
        inside = inside || section.id == id;
    }
    const auto found = sectionOf(composed, id);
    if (!found || found->level == 0)
        return group;
    if (found->level == 1) {
        group.clear();
        for (const SectionSummary &section : composed.sections)
            if (section.level == 1)
                group << section.id;
        return group;
    }
    group.clear();
    inside = false;
    for (const SectionSummary &section : composed.sections) {
        if (section.level == 2) {
            group << section.id;
            inside = inside || section.id == id;
        } else if (inside) {
            break;
        } else {
            group.clear();
        }
    }
    return group;
}

/// Between the tags, whose words are names of facts.
int replaceBetweenTags(QString &text, const QString &words, const QString &with)
{
    int count = 0;
    QString replaced;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype tag = text.indexOf(u"{{"_s, at);
        const qsizetype end = tag < 0 ? -1 : text.indexOf(u"}}"_s, tag);
        QString plain = text.mid(at, end < 0 ? -1 : tag - at);
        count += int(plain.count(words));
        replaced += plain.replace(words, with) + (end < 0 ? QString() : text.mid(tag, end + 2 - tag));
        at = end < 0 ? text.size() : end + 2;
    }
    text = replaced;
    return count;
}

} // namespace

QString sectionText(const NoticeSettings &settings, const QString &id)
{
    if (const OwnSection *own = settings.outline.find(id))
        return own->text;
    if (const auto words = settings.outline.words.find(id); words != settings.outline.words.end())
        return words->second;
    QStringList lines;
    if (const auto texts = settings.texts.find(id); texts != settings.texts.end())
        for (const OwnParagraph &one : texts->second) {
            if (!one.heading.isEmpty())
                lines << u"# "_s + one.heading;
            lines << one.text;
        }
    return lines.join(u'\n');
}

Result<SectionSummary> sectionOf(const Composed &composed, const QString &id)
{
    QStringList headings;
    for (const SectionSummary &section : composed.sections) {
        if (section.id == id)
            return section;
        headings << section.text;
    }
    return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "The notice has no section “%1”"), {id}}, {},
                   {QT_TRANSLATE_NOOP("xw", "There are: %1"), {headings.join(u"、"_s)}});
}

Result<OutlineChange> writeSection(NoticeSettings stored, const Composed &composed, const QString &id,
                                   const QString &text, const QString &heading)
{
    const auto section = sectionOf(composed, id);
    if (!section)
        return tl::unexpected(section.error());
    if (section->level == 0)
        return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "An annex is made from the data"), {}}, id,
                       {QT_TRANSLATE_NOOP("xw", "It can be left out, or moved"), {}});
    for (const QString &words : {text, heading})
        if (auto known = checkOwnWords(words, composed.facts); !known)
            return tl::unexpected(known.error());
    if (OwnSection *own = stored.outline.find(id)) {
        own->text = text.trimmed();
        if (!heading.trimmed().isEmpty())
            own->heading = heading.trimmed();
    } else if (section->ownPlace) {
        stored.texts[id] = ownParagraphs(text);
        if (stored.texts[id].empty())
            stored.texts.erase(id);
    } else if (text.trimmed().isEmpty()) {
        stored.outline.words.erase(id);
    } else {
        stored.outline.words[id] = text.trimmed();
    }
    return OutlineChange{
        std::move(stored), {QT_TRANSLATE_NOOP("xw", "Write in the section %1"), {section->text}}, id};
}

Result<OutlineChange> addSection(NoticeSettings stored, const Composed &composed, OwnSection wanted)
{
    wanted.heading = wanted.heading.trimmed();
    if (wanted.heading.isEmpty())
        return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "A section needs a heading"), {}});
    if (wanted.after.isEmpty())
        for (const SectionSummary &section : composed.sections)
            if (section.level > 0)
                wanted.after = section.id;
    if (!wanted.after.isEmpty()) {
        const auto before = sectionOf(composed, wanted.after);
        if (!before)
            return tl::unexpected(before.error());
        if (before->level == 0)
            return failure(ErrorCode::Usage,
                           {QT_TRANSLATE_NOOP("xw", "No section stands behind an annex"), {}}, wanted.after);
    }
    for (const QString &words : {wanted.text, wanted.heading})
        if (auto known = checkOwnWords(words, composed.facts); !known)
            return tl::unexpected(known.error());
    int number = 1;
    while (stored.outline.find(u"s%1"_s.arg(number)))
        ++number;
    wanted.id = u"s%1"_s.arg(number);
    const QString id = wanted.id;
    const Message name{QT_TRANSLATE_NOOP("xw", "Add the section %1"), {wanted.heading}};
    stored.outline.sections.push_back(std::move(wanted));
    return OutlineChange{std::move(stored), name, id};
}

Result<OutlineChange> leaveOut(NoticeSettings stored, const Composed &composed, const QString &id, bool out)
{
    const auto section = sectionOf(composed, id);
    if (!section)
        return tl::unexpected(section.error());
    const bool annex = id.startsWith(annexPrefix);
    const QString listed = annex ? id.mid(annexPrefix.size()) : id;
    QStringList &leftOut = annex ? stored.withoutAnnexes : stored.outline.leftOut;
    leftOut.removeAll(listed);
    stored.withAnnexes.removeAll(listed);
    if (out && !section->outByDefault)
        leftOut << listed;
    if (!out && section->outByDefault)
        stored.withAnnexes << listed;
    return OutlineChange{std::move(stored),
                         out ? Message{QT_TRANSLATE_NOOP("xw", "Leave out %1"), {section->text}}
                             : Message{QT_TRANSLATE_NOOP("xw", "Take in %1 again"), {section->text}},
                         id};
}

Result<OutlineChange> moveSection(NoticeSettings stored, const Composed &composed, const QString &id, int by)
{
    const auto section = sectionOf(composed, id);
    if (!section)
        return tl::unexpected(section.error());
    QStringList group = equals(composed, id);
    const qsizetype at = group.indexOf(id);
    if (at + by < 0 || at + by >= group.size())
        return failure(ErrorCode::Conflict, {by < 0 ? QT_TRANSLATE_NOOP("xw", "“%1” stands first already")
                                                    : QT_TRANSLATE_NOOP("xw", "“%1” stands last already"),
                                             {section->text}});
    group.move(at, at + by);
    for (const QString &each : std::as_const(group))
        stored.outline.order.removeAll(each);
    stored.outline.order << group;
    return OutlineChange{std::move(stored), {QT_TRANSLATE_NOOP("xw", "Move %1"), {section->text}}, id};
}

Result<OutlineChange> withdrawSection(NoticeSettings stored, const QString &id, const QString &by,
                                      const QDateTime &at)
{
    OwnSection *own = stored.outline.find(id);
    if (!own)
        return notOwn(id);
    if (own->isWithdrawn())
        return failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("xw", "“%1” was withdrawn by %2"),
                                             {own->heading, own->withdrawnBy}});
    own->withdrawnBy = by;
    own->withdrawnAt = at;
    const Message name{QT_TRANSLATE_NOOP("xw", "Withdraw the section %1"), {own->heading}};
    return OutlineChange{std::move(stored), name, id};
}

Result<OutlineChange> takeBackSection(NoticeSettings stored, const QString &id)
{
    OwnSection *own = stored.outline.find(id);
    if (!own)
        return notOwn(id);
    if (!own->isWithdrawn())
        return failure(ErrorCode::Conflict,
                       {QT_TRANSLATE_NOOP("xw", "“%1” is not withdrawn"), {own->heading}});
    own->withdrawnBy.clear();
    own->withdrawnAt = {};
    const Message name{QT_TRANSLATE_NOOP("xw", "Take in %1 again"), {own->heading}};
    return OutlineChange{std::move(stored), name, id};
}

int replaceInOwnWords(NoticeSettings &stored, const Composed &composed, const QString &words,
                      const QString &with)
{
    int count = 0;
    for (const SectionSummary &section : composed.sections) {
        if (words.isEmpty() || section.block < 0)
            continue;
        if (OwnSection *own = stored.outline.find(section.id)) {
            count += replaceBetweenTags(own->heading, words, with);
            count += replaceBetweenTags(own->text, words, with);
        }
        if (const auto besides = stored.outline.words.find(section.id); besides != stored.outline.words.end())
            count += replaceBetweenTags(besides->second, words, with);
        if (const auto texts = stored.texts.find(section.id); texts != stored.texts.end())
            for (OwnParagraph &one : texts->second) {
                count += replaceBetweenTags(one.heading, words, with);
                count += replaceBetweenTags(one.text, words, with);
            }
    }
    return count;
}

std::optional<EarlierNotice> earlierNotice(const RoundState &state)
{
    RoundKey round = state.round().key;
    for (int back = 0; back < mostRoundsBack; ++back) {
        round = round.previous();
        const Document *document = state.document(u"setting"_s, settingsName(round));
        const auto settings = document ? NoticeSettings::fromJson(document->content, document->name)
                                       : Result<NoticeSettings>(NoticeSettings());
        if (settings && *settings != NoticeSettings())
            return EarlierNotice{round, *settings};
    }
    return std::nullopt;
}

OutlineChange takenOver(NoticeSettings stored, const EarlierNotice &earlier)
{
    NoticeSettings lasting = earlier.settings;
    for (QString NoticeSettings::*member :
         {&NoticeSettings::number, &NoticeSettings::title, &NoticeSettings::asOf, &NoticeSettings::window,
          &NoticeSettings::previousSampling, &NoticeSettings::previousMean, &NoticeSettings::previousDeducted,
          &NoticeSettings::previousBonus, &NoticeSettings::previousDepartmentMean})
        (lasting.*member).clear();
    lasting.date = lasting.published = lasting.deadline = {};
    lasting.deadlines.clear();
    lasting.figures.clear();
    lasting.periods.clear();
    lasting.commended.clear();
    lasting.examples.clear();
    lasting.dispositions.clear();
    std::erase_if(lasting.outline.sections, [](const OwnSection &own) { return own.isWithdrawn(); });
    return {withDefaults(std::move(stored), lasting),
            {QT_TRANSLATE_NOOP("xw", "Take over the sections of %1"), {earlier.round.chinese()}},
            {}};
}

} // namespace xw::notice
