#include "notice/page_layout.h"

#include "notice/layout/flow_builder.h"
#include "notice/layout/paginator.h"
#include "notice/layout/printable.h"

namespace xw::notice
{

Result<PageLayout> layOut(const NoticeDocument &document, const std::shared_ptr<const FontSet> &fonts)
{
    PageLayout layout;
    layout.fontSet = fonts;
    GlyphBook book(*fonts);
    TextSetter setter(book, layout.fonts, layout.missing);
    const NoticeDocument clean = printable(document);
    auto flow = FlowBuilder(clean, setter).build();
    if (!flow)
        return tl::unexpected(flow.error());
    const auto done = Paginator(*flow, setter, layout).run();
    if (!done)
        return tl::unexpected(done.error());
    return layout;
}

} // namespace xw::notice
