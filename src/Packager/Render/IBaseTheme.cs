using LlmEvolution.Packager.Render.Pages;

namespace LlmEvolution.Packager.Render;

/// <summary>
/// A theme that others can build on: what stands in main and the document around it are to be had apart.
/// <see cref="ITheme.RenderAsync"/> is the one put into the other.
/// </summary>
public interface IBaseTheme : ITheme
{
    /// <summary>The content of main, without the element itself.</summary>
    Task<string> RenderMainAsync(Page page);

    /// <summary>The whole document with this content in its main.</summary>
    /// <param name="mainHtml">Finished HTML, as <see cref="RenderMainAsync"/> gives it.</param>
    Task<string> WrapAsync(Page page, string mainHtml);
}
