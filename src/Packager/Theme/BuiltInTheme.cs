using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Render.Pages;
using LlmEvolution.Packager.Theme.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace LlmEvolution.Packager.Theme;

/// <summary>The theme that comes with the tool: Razor components compiled at build, hand-written style sheets.</summary>
public sealed class BuiltInTheme : IBaseTheme
{
    private const string StylesPath = "assets/styles.css";

    /// <inheritdoc/>
    public ImmutableArray<PackageFile> Files { get; } =
    [
        PackageFile.Text("assets/dialogs.css", StyleSheet.Read(StyleSheet.Dialogs)),
        PackageFile.Text(StylesPath, StyleSheet.Read()),
    ];

    /// <inheritdoc/>
    public ImmutableArray<string> Styles { get; } = [StylesPath];

    /// <inheritdoc/>
    public string? Logo => null;

    /// <summary>It is compiled into this library.</summary>
    public string? Fingerprint => "built-in";

    /// <inheritdoc/>
    public async Task<string> RenderAsync(Page page) => await WrapAsync(page, await RenderMainAsync(page));

    /// <inheritdoc/>
    public Task<string> RenderMainAsync(Page page) => RenderAsync<Main>(new() { [nameof(Main.Page)] = page });

    /// <inheritdoc/>
    public async Task<string> WrapAsync(Page page, string mainHtml) =>
        await RenderAsync<Document>(new() { [nameof(Document.Page)] = page, [nameof(Document.MainHtml)] = mainHtml }) + "\n";

    private static async Task<string> RenderAsync<TComponent>(Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        // A renderer keeps every component it has rendered until it is disposed, so each page gets its own.
        await using var renderer = new HtmlRenderer(PageServices.Instance, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }
}
