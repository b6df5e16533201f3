using System.Text.Encodings.Web;
using System.Text.Unicode;
using RazorLight;
using RazorLight.Text;

namespace LlmEvolution.Packager.Themes;

/// <summary>What every template of a theme is made from; <c>Model</c> and <c>Raw</c> come from RazorLight.</summary>
public abstract class ThemeTemplate<TModel> : TemplatePage<TModel>, IThemeTemplate
{
    protected ThemeTemplate() => HtmlEncoder = TemplateEncoder.Instance;

    /// <summary>
    /// Finished HTML. In a page's template: what the built-in theme has inside main. In Document.cshtml: what belongs
    /// inside main. Empty in a part.
    /// </summary>
    public IRawString Main { get; private set; } = new RawString("");

    string IThemeTemplate.MainHtml
    {
        set => Main = new RawString(value);
    }

    Type IThemeTemplate.ModelType => typeof(TModel);
}

internal interface IThemeTemplate : ITemplatePage
{
    string MainHtml { set; }

    Type ModelType { get; }
}

internal static class TemplateEncoder
{
    /// <summary>Leaves letters of every script as they are, as the built-in theme does.</summary>
    public static readonly HtmlEncoder Instance = HtmlEncoder.Create(UnicodeRanges.All);
}
