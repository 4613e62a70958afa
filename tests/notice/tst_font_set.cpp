#include "notice/layout/font_files.h"
#include "notice/layout/font_set.h"
#include "notice/layout/glyph_book.h"
#include "notice/page_layout.h"

#include "testkit/testkit.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace xw::notice;

class FontSetTest : public QObject
{
    Q_OBJECT
    std::shared_ptr<const FontSet> m_fonts;

    [[nodiscard]] QString familyOf(GlyphBook &book, Role role, char32_t code) const
    {
        const Glyph glyph = book.glyph(role, code);
        return glyph.face < 0 ? QString() : m_fonts->faces[static_cast<size_t>(glyph.face)].family;
    }

private slots:
    void initTestCase()
    {
        const auto fonts = loadFonts();
        XW_VERIFY_OK(fonts);
        m_fonts = *fonts;
    }
    void everyRoleIsNamed()
    {
        const QStringList used = fontsUsed(*m_fonts);
        QCOMPARE(used.size(), 5);
        for (const QString &official :
             {u"仿宋_GB2312"_s, u"楷体_GB2312"_s, u"黑体"_s, u"方正小标宋简体"_s, u"宋体"_s})
            QCOMPARE(used.filter(official).size(), 1);
    }
    void rareNamesComeFromAFontThatHasThem()
    {
        GlyphBook book(*m_fonts);
        for (const char32_t code : std::u32string_view(U"喆堃玥镕犇翀昇旻祎赟㎡"))
            for (const Role role :
                 {Role::FangSong, Role::KaiTi, Role::HeiTi, Role::XiaoBiaoSong, Role::SongTi})
                QVERIFY2(book.glyph(role, code).face >= 0, qPrintable(QString::fromUcs4(&code, 1)));
        // The stand-in lacks them, so the run changes its font; an official font may have them itself.
        if (familyOf(book, Role::FangSong, U'通').startsWith(u"Fandol"))
            QCOMPARE(familyOf(book, Role::FangSong, U'喆'), u"Noto Serif CJK SC"_s);
    }
    void digitsOfTheStandInComeFromASerif()
    {
        GlyphBook book(*m_fonts);
        if (!familyOf(book, Role::FangSong, U'通').startsWith(u"Fandol"))
            QSKIP("an official font is installed: its own digits are used");
        QCOMPARE(familyOf(book, Role::FangSong, U'8'), u"Noto Serif CJK SC"_s);
        QCOMPARE(familyOf(book, Role::FangSong, U'，'), familyOf(book, Role::FangSong, U'通'));
    }
    void hanCharactersAreOneWideAndDigitsAboutHalf()
    {
        GlyphBook book(*m_fonts);
        QCOMPARE(book.glyph(Role::FangSong, U'通').advance, 1.0f);
        QVERIFY(book.glyph(Role::FangSong, U'8').advance < 0.6f);
    }
    void aCharacterInNoFontHasNoFace()
    {
        GlyphBook book(*m_fonts);
        QCOMPARE(book.glyph(Role::FangSong, 0x10fffd).face, -1);
        QCOMPARE(book.glyph(Role::FangSong, 0x30000).face, -1); // Extension G
        QCOMPARE(book.glyph(Role::FangSong, 0x110000).face, -1);
    }
    void restrictedFontsAreNotEmbedded()
    {
        QByteArray table(78, '\0');
        QVERIFY(mayEmbed(table));
        table[9] = 2;
        QVERIFY(!mayEmbed(table));
        table[9] = 4; // preview and print
        QVERIFY(mayEmbed(table));
        table[9] = 8; // editable
        QVERIFY(mayEmbed(table));
        QVERIFY(mayEmbed({}));
    }
    void theUsersFolderIsSearchedFirst()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::copy(u"/usr/local/share/fonts/xunwang/FandolKai-Regular.otf"_s,
                            folder.filePath(u"Own.otf"_s)));
        QCOMPARE(familyOfFontFile(u"Own.otf"_s), QString());
        qputenv("XUNWANG_FONTS", folder.path().toUtf8());
        QCOMPARE(fontFolders().constFirst(), folder.path());
        QCOMPARE(familyOfFontFile(u"Own.otf"_s), u"FandolKai"_s);
        qunsetenv("XUNWANG_FONTS");
    }
    void whatWindowsBringsStandsInWhereNoFontOfDebianIs()
    {
        const auto among = [](const QStringList &installed) {
            return [installed](const StandIn &one) { return installed.contains(one.family); };
        };
        const QStringList windows{u"SimSun"_s,
                                  u"Microsoft YaHei"_s}; // of every Windows, whatever its language
        QCOMPARE(standInFor(Role::XiaoBiaoSong, among(windows))->family, u"SimSun"_s);
        QCOMPARE(standInFor(Role::HeiTi, among(windows))->family, u"Microsoft YaHei"_s);
        QCOMPARE(standInFor(Role::XiaoBiaoSong, among(windows + QStringList{u"STZhongsong"_s}))->family,
                 u"STZhongsong"_s);
        const auto debian =
            standInFor(Role::XiaoBiaoSong, among(windows + QStringList{u"Noto Serif CJK SC"_s}));
        QCOMPARE(debian->family, u"Noto Serif CJK SC"_s);
        QCOMPARE(debian->weight, QFont::Bold);
        QVERIFY(!standInFor(Role::XiaoBiaoSong, among({})));
    }
    void aSetMayBeReadOnAnotherThread()
    {
        auto fonts = m_fonts;
        int face = -1;
        const std::unique_ptr<QThread> thread(
            QThread::create([&] { face = GlyphBook(*fonts).glyph(Role::KaiTi, U'通').face; }));
        thread->start();
        QVERIFY(thread->wait(10000));
        QVERIFY(face >= 0);
    }
};

XW_PAINT_TEST_MAIN(FontSetTest)
#include "tst_font_set.moc"
