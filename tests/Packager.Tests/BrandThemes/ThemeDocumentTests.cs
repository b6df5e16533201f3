using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Render.Pages;
using LlmEvolution.Packager.Theme;
using LlmEvolution.Packager.Themes;
using LlmEvolution.Packager.Themes.Tokens;
using Packager.Testing;

namespace Packager.Tests.BrandThemes;

/// <summary>docs/themes.md says what is so.</summary>
public sealed class ThemeDocumentTests
{
    private static readonly string s_document = File.ReadAllText(Repository.PathOf("docs", "themes.md"));

    [Fact]
    public void The_table_of_tokens_has_every_token_with_its_values_and_its_use()
    {
        var values = TokenSet.Of(new BuiltInTheme());
        var rows = DesignTokens.All.Select(t => t.Kind switch
        {
            TokenKind.Colour => $"| `{t.Name}` | colour | `{values.ColourOf(t.Name, Scheme.Light)}` | `{values.ColourOf(t.Name, Scheme.Dark)}` | {t.Use} |",
            TokenKind.Font => $"| `{t.Name}` | font | `{values.Find(t.Name, Scheme.Light)!.Text.Split(',')[0]}`, … | | {t.Use} |",
            _ => $"| `{t.Name}` | size | `{values.Find(t.Name, Scheme.Light)!.Text}` | | {t.Use} |",
        });

        Assert.Equal(rows, s_document.Split('\n').Where(l => Regex.IsMatch(l, @"^\| `[\w-]+` \| (colour|font|size) \|")));
    }

    public static TheoryData<string> Models() => [.. TypesOf(typeof(Page)).Append(typeof(Page)).Append(typeof(Site)).Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_model_is_listed_with_its_properties_and_their_types(string name)
    {
        var model = typeof(Page).Assembly.GetType($"{typeof(Page).Namespace}.{name}")!;
        var section = s_document.Split($"\n### {name}\n")[1].Split("\n#")[0];

        var listed = Regex.Matches(section, @"^\| `(\w+)` \| ([^|]+) \|", RegexOptions.Multiline).Select(m => $"{m.Groups[1].Value}: {m.Groups[2].Value}");

        Assert.Equal(Properties(model).Select(p => $"{p.Name}: {NameOf(p)}"), listed);
    }

    [Fact]
    public void What_the_lists_of_models_hold_is_listed_too()
    {
        var parts = typeof(Page).Assembly.GetTypes()
            .Where(t => t.IsPublic && t.Namespace == typeof(Page).Namespace && !typeof(Page).IsAssignableFrom(t) && t != typeof(Site) && t != typeof(Labels) && t != typeof(CountLabel))
            .Select(t => $"| {t.Name} | {string.Join(", ", Properties(t).Select(p => $"`{p.Name}` {NameOf(p)}"))} |")
            .Order(StringComparer.Ordinal);

        Assert.Equal(parts, s_document.Split("\n### What lists hold\n")[1].Split('\n').Where(l => Regex.IsMatch(l, @"^\| [A-Z]\w+ \|")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_finding_about_themes_has_its_line_here_and_its_page()
    {
        var all = typeof(BrandTheme).Assembly.GetTypes().SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(Descriptor)).Select(f => (Descriptor)f.GetValue(null)!).ToList();

        Assert.Equal(all.Select(d => d.Code), Regex.Matches(s_document, @"^\| (LE54\d\d) \|", RegexOptions.Multiline).Select(m => m.Groups[1].Value));
        Assert.All(all, d => Assert.StartsWith($"# {d.Code}: {d.Title}\n\n{d.Severity}. ", File.ReadAllText(Repository.PathOf("docs", "diagnostics", d.Code + ".md")), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_theme_yml_that_it_shows_has_no_findings()
    {
        var yaml = Regex.Match(s_document, "```yaml\n(name: .*?)```", RegexOptions.Singleline).Groups[1].Value;
        var tree = new LlmEvolution.Packager.Source.MemorySourceTree().Add("theme.yml", yaml).Add("assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>");
        var diagnostics = new DiagnosticBag();

        await using var theme = await BrandTheme.OpenAsync(tree, "brand", new BuiltInTheme(), diagnostics);

        Assert.Empty(diagnostics.Select(d => d.ToString()));
    }

    private static IEnumerable<Type> TypesOf(Type page) => page.Assembly.GetTypes().Where(t => t.BaseType == page);

    private static IEnumerable<PropertyInfo> Properties(Type model) =>
        model.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(p => p.Name != "Kind" || model == typeof(Page)).OrderBy(p => p.MetadataToken);

    private static string NameOf(PropertyInfo property) =>
        NameOf(property.PropertyType) + (property.PropertyType.IsValueType ? "" : new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable ? "?" : "");

    private static string NameOf(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return NameOf(inner) + "?";
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) return "list of " + NameOf(type.GenericTypeArguments[0]);
        return type == typeof(string) ? "string" : type == typeof(int) ? "int" : type == typeof(bool) ? "bool" : type.Name;
    }
}
