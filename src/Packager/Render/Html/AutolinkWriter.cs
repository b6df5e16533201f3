using LlmEvolution.Packager.Markdown.Links;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Packager.Render.Html;

/// <summary>An address between angle brackets.</summary>
internal sealed class AutolinkWriter : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        LinkWriter.WriteExternal(renderer, new ExternalTarget(LinkResolver.UrlOf(obj)));
        renderer.WriteEscape(obj.Url).Write("</a>");
    }
}
