using System.Collections.Immutable;
using System.Globalization;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Render.Pages;
using LlmEvolution.Packager.Source;
using Microsoft.Extensions.DependencyInjection;
using RazorLight;
using RazorLight.Compilation;
using RazorLight.Extensions;
using RazorLight.Generation;
using RazorLight.Razor;

namespace LlmEvolution.Packager.Themes;

/// <summary>The templates of one theme, compiled. Nothing in it is shared with another theme.</summary>
internal sealed class TemplateEngine : IAsyncDisposable
{
    private readonly ImmutableDictionary<string, SourceFile> _templates;
    private readonly ServiceProvider _services;
    private readonly IEngineHandler _engine;

    public TemplateEngine(ImmutableDictionary<string, SourceFile> templates)
    {
        _templates = templates;
        var services = new ServiceCollection();
        services.AddSingleton<RazorLightProject>(new TemplateProject(templates));
        services.AddSingleton<ICompilationService>(_ => new TemplateCompiler(templates));
        services.AddRazorLight();
        _services = services.BuildServiceProvider();
        _engine = _services.GetRequiredService<IEngineHandler>();
    }

    public bool Has(string name) => _templates.ContainsKey(name);

    public async Task CompileAsync(DiagnosticBag diagnostics)
    {
        foreach (var name in _templates.Keys.Order(StringComparer.Ordinal))
        {
            foreach (var error in await CompileAsync(name)) diagnostics.Report(ThemeDiagnostics.NotCompiled, error.Span, null, error.Message);
            TemplateParts.Report(_templates[name], _templates, diagnostics);
        }
    }

    /// <exception cref="ThemeException">The template threw.</exception>
    public async Task<string> RenderAsync(string name, Page page, string mainHtml)
    {
        var template = (IThemeTemplate)await _engine.CompileTemplateAsync(name);
        template.MainHtml = mainHtml;
        try
        {
            return await _engine.RenderTemplateAsync(template, page);
        }
        catch (Exception e)
        {
            // A template is code of the brand's own and may throw anything.
            throw Failure(ThemeDiagnostics.Failed, TemplatePlaces.Of(e, _templates, _templates[name]), null, page, $"{e.Message} ({e.GetType().Name})", e);
        }
    }

    /// <exception cref="ThemeException">What the template has made breaks docs/page-contract.md.</exception>
    public void Demand(string name, Page page, IEnumerable<string> missing)
    {
        var all = string.Join("; ", missing);
        if (all.Length > 0) throw Failure(ThemeDiagnostics.BrokenContract, _templates[name].Span(0), "add it, as docs/themes.md shows", page, all);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task<IReadOnlyList<TemplateError>> CompileAsync(string name)
    {
        var file = _templates[name];
        try
        {
            var page = await _engine.CompileTemplateAsync(name);
            return BaseError(page, name, file) is { } error ? [error] : [];
        }
        catch (TemplateErrorException e)
        {
            return e.Errors;
        }
        catch (TemplateGenerationException e)
        {
            return [.. e.Diagnostics.Select(d => new TemplateError(TemplatePlaces.Of(d, file), d.GetMessage(CultureInfo.InvariantCulture)))];
        }
    }

    private static TemplateError? BaseError(ITemplatePage page, string name, SourceFile file)
    {
        if (page is not IThemeTemplate template) return new TemplateError(file.Span(0), "it has another base class; remove @inherits");
        return TemplateNames.ModelOf(name) is { } model && !template.ModelType.IsAssignableFrom(model)
            ? new TemplateError(TemplatePlaces.OfModel(file), $"its model is {model.Name}, not {template.ModelType.Name}")
            : null;
    }

    private static ThemeException Failure(Descriptor descriptor, SourceSpan place, string? help, Page page, string problem, Exception? inner = null) =>
        new(new Diagnostic(descriptor, place, string.Format(CultureInfo.InvariantCulture, descriptor.Message, page.Id, problem), help), inner);
}
