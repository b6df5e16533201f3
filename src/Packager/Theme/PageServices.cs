using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace LlmEvolution.Packager.Theme;

/// <summary>All that the renderer asks for: an encoder that leaves letters of every script as they are.</summary>
internal sealed class PageServices : IServiceProvider
{
    public static readonly PageServices Instance = new();

    private readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public object? GetService(Type serviceType) => serviceType == typeof(HtmlEncoder) ? _encoder : null;
}
