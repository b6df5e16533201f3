using System.Collections.Immutable;
using System.Text;
using LlmEvolution.Packager.Render.Pages;
using LlmEvolution.Packager.Source;
using RazorLight.Razor;

namespace LlmEvolution.Packager.Themes;

/// <summary>Gives RazorLight the templates, each with what it need not write itself: base class, model and namespaces.</summary>
internal sealed class TemplateProject(ImmutableDictionary<string, SourceFile> templates) : RazorLightProject
{
    public override Task<RazorLightProjectItem> GetItemAsync(string templateKey)
    {
        if (!templates.TryGetValue(templateKey, out var template))
            throw new FileNotFoundException($"there is no template '{templateKey}'; {TemplateParts.HelpFor(templateKey, templates)}");
        return Task.FromResult<RazorLightProjectItem>(new Item(templateKey, template.Text));
    }

    public override Task<IEnumerable<RazorLightProjectItem>> GetImportsAsync(string templateKey)
    {
        var model = TemplateNames.ModelOf(templateKey) is { } type ? $"@model {type.FullName}\n" : "";
        var imports = $"""
            @using {typeof(Page).Namespace}
            @inherits {typeof(TemplateProject).Namespace}.ThemeTemplate<TModel>
            {model}
            """;
        return Task.FromResult<IEnumerable<RazorLightProjectItem>>([new Item("imports", imports)]);
    }

    private sealed class Item(string key, string text) : RazorLightProjectItem
    {
        public override string Key => key;

        public override bool Exists => true;

        public override Stream Read() => new MemoryStream(Encoding.UTF8.GetBytes(text), writable: false);
    }
}
