#include "ui/inspect/pack_viewer.h"

#include "base/shown_text.h"
#include "base/when_done.h"
#include "widgets/theme.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

enum PackRole { PlaceUrl = Qt::UserRole, PlaceQuote, PlaceText, CheckWord };
constexpr qsizetype leastQuote = 6;

/// Shows what it was given, and fetches nothing, whatever an address in it says.
class StillBrowser final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

/// The link whose address stands in what is said of the place: a picture or an empty text has no words.
QTextCursor linkIn(QTextDocument *document, const QString &text)
{
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QString address = it.fragment().charFormat().anchorHref();
            if (address.isEmpty() || !text.contains(address))
                continue;
            QTextCursor found(document);
            found.setPosition(it.fragment().position());
            found.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
            return found;
        }
    return {};
}

} // namespace

PackViewer::PackViewer(QWidget *parent)
    : QDialog(parent), m_proof(new QLabel(this)), m_place(new QLabel(this)), m_tree(new QTreeWidget(this)),
      m_page(new StillBrowser(this))
{
    setObjectName(u"packViewer"_s);
    m_proof->setObjectName(u"packProof"_s);
    m_tree->setObjectName(u"packTree"_s);
    m_page->setObjectName(u"packPage"_s);
    for (QLabel *label : {m_proof, m_place}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(tr("What was found, and the pages that were kept"));
    m_page->setAccessibleName(tr("The page as the site sent it"));
    m_page->setOpenLinks(false);
    m_page->setUndoRedoEnabled(false);
    auto *right = new QWidget(this);
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_place);
    rows->addWidget(m_page, 1);
    auto *split = new QSplitter(this);
    split->addWidget(m_tree);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({300, 700});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *keep = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_proof);
    layout->addWidget(split, 1);
    layout->addWidget(buttons);
    resize(980, 600);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &PackViewer::exportAsked);
    connect(m_tree, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem *item) { showItem(item); });
    connect(m_page, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        showPage(url.toString());
        mark({}, {});
    });
}

void PackViewer::showPack(const QByteArray &pack, const QByteArray &sha256)
{
    m_pack = pack;
    m_sha256 = sha256;
    m_proof->setText(tr("Reading the pack…"));
    whenDone(QtConcurrent::run(
                 [pack] { return std::make_shared<const evidence::PackStory>(evidence::readStory(pack)); }),
             this, [this](const std::shared_ptr<const evidence::PackStory> &story) { take(story); });
}

void PackViewer::take(std::shared_ptr<const evidence::PackStory> story)
{
    m_story = std::move(story);
    m_proof->setText(proofWords());
    fillTree();
}

QString PackViewer::proofWords() const
{
    const evidence::PackReport &report = m_story->report;
    QStringList lines;
    if (report.sha256 != m_sha256)
        lines << tr("This is not the pack that the round holds: its SHA-256 differs.");
    else if (report.holds())
        lines << tr("The pack holds: every part and every record has its digest. SHA-256 %1")
                     .arg(QString::fromLatin1(report.sha256.toHex()));
    for (const evidence::PackFault &fault : report.faults)
        if (lines.size() < 4)
            lines << shownText(fault.what.text());
    const QJsonObject own = report.facts.value(u"xunwang"_s).toObject();
    const QDateTime made = QDateTime::fromString(report.facts.value(u"created"_s).toString(), Qt::ISODate);
    const QJsonValue offset = own.value(u"clock"_s)[u"offset_s"_s];
    QString when = tr("Made %1").arg(QLocale().toString(made.toLocalTime(), QLocale::ShortFormat));
    if (offset.isDouble())
        when += u" · "_s + tr("clock off by %1 s").arg(offset.toInteger());
    if (const QString round = own.value(u"chain"_s)[u"round"_s].toString(); !round.isEmpty())
        when += u" · "_s + tr("tied to round %1, entry %2")
                               .arg(shownText(round))
                               .arg(own.value(u"chain"_s)[u"sequence"_s].toInteger());
    return (lines << when).join(u'\n');
}

void PackViewer::fillTree()
{
    QTreeWidgetItem *first = nullptr;
    for (const evidence::StoryFinding &finding : m_story->findings) {
        auto *item = new QTreeWidgetItem(m_tree, {shownText(finding.text)});
        for (const evidence::StoryPlace &place : finding.places) {
            const QString words = place.quote.isEmpty() ? place.url : place.quote + u"  "_s + place.text;
            auto *child = new QTreeWidgetItem(item, {shownText(words)});
            child->setToolTip(0, shownText(place.url + u'\n' + place.text));
            for (QTreeWidgetItem *one : {child, item->childCount() == 1 ? item : child}) {
                one->setData(0, PlaceUrl, place.url);
                one->setData(0, PlaceQuote, place.quote);
                one->setData(0, PlaceText, place.text);
            }
        }
        if (!first || (finding.check == m_preferred && first->data(0, CheckWord) != m_preferred))
            first = item;
        item->setData(0, CheckWord, finding.check);
    }
    if (!m_story->pages.empty()) {
        auto *pages = new QTreeWidgetItem(m_tree, {tr("Pages kept: %1").arg(m_story->pages.size())});
        for (const evidence::StoryPage &page : m_story->pages) {
            auto *child = new QTreeWidgetItem(
                pages, {u"%1  %2"_s.arg(QString::number(page.status), shownText(page.url))});
            child->setData(0, PlaceUrl, page.url);
        }
        pages->setData(0, PlaceUrl, m_story->pages.front().url);
        if (!first)
            first = pages;
    }
    if (first) {
        first->setExpanded(true);
        m_tree->setCurrentItem(first);
    }
}

void PackViewer::showItem(const QTreeWidgetItem *item)
{
    if (!item || !m_story)
        return;
    showPage(item->data(0, PlaceUrl).toString());
    mark(item->data(0, PlaceQuote).toString(), item->data(0, PlaceText).toString());
}

void PackViewer::showPage(const QString &url)
{
    const evidence::StoryPage *page = m_story->page(url);
    if (!page) {
        m_shown = 0;
        m_page->clear();
        m_place->setText(tr("%1 is not in the pack: it sent nothing, or was not kept").arg(shownText(url)));
        return;
    }
    const QDateTime at = QDateTime::fromString(page->at, Qt::ISODate);
    m_place->setText(u"%1  ·  %2  ·  %3"_s.arg(shownText(page->url), QString::number(page->status),
                                               QLocale().toString(at.toLocalTime(), QLocale::ShortFormat)));
    if (m_shown == page->record)
        return;
    m_shown = page->record;
    const auto text = storyText(m_pack, *page);
    if (!text) {
        m_page->setPlainText(text.error().summary.text());
        return;
    }
    m_page->setHtml(text->html);
    if (text->cut)
        m_place->setText(m_place->text() + u"  ·  "_s + tr("the page goes on; its end is in the file"));
}

void PackViewer::mark(const QString &quote, const QString &text)
{
    m_page->setExtraSelections({});
    if (m_shown == 0)
        return;
    QTextDocument *document = m_page->document();
    QTextCursor first;
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(widgets::colours::found);
    format.setForeground(widgets::colours::onFound);
    const auto add = [&](const QTextCursor &found) {
        if (first.isNull())
            first = found;
        marks.append({found, format});
    };
    // A quote was cut, and its blanks made one: the more of its beginning stands there, the better.
    const QString whole = quote.endsWith(u'…') ? quote.chopped(1) : quote;
    for (qsizetype length = whole.size(); length > 0 && marks.isEmpty(); length /= 2) {
        if (length < whole.size() && length < leastQuote)
            break;
        for (QTextCursor at = document->find(whole.left(length)); !at.isNull() && marks.size() < 20;
             at = document->find(whole.left(length), at))
            add(at);
    }
    if (const QTextCursor link = marks.isEmpty() ? linkIn(document, text) : QTextCursor(); !link.isNull())
        add(link);
    m_page->setExtraSelections(marks);
    if (first.isNull()) {
        m_page->moveCursor(QTextCursor::Start);
        if (!quote.isEmpty() || !text.isEmpty())
            m_place->setText(m_place->text() + u"\n"_s + shownText(quote + u"  "_s + text).trimmed());
        return;
    }
    first.setPosition(first.selectionStart());
    m_page->setTextCursor(first);
    m_page->ensureCursorVisible();
}

} // namespace xw::ui
