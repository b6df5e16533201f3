using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace LlmEvolution.Docs;

/// <summary>What <c>docs/site/site.yml</c> says: the parts of the manual in their order.</summary>
internal sealed record SiteMap(IReadOnlyList<Part> Parts)
{
    private static readonly IDeserializer s_yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).WithEnforceRequiredMembers().Build();

    /// <param name="repository">Absolute path of the checkout.</param>
    /// <exception cref="YamlDotNet.Core.YamlException">A key is unknown or missing.</exception>
    public static SiteMap Read(string repository)
    {
        using var reader = new StreamReader(Path.Combine(repository, "docs", "site", "site.yml"));
        var parts = s_yaml.Deserialize<List<Part>>(reader);
        var named = parts.SelectMany(p => p.Pages).Select(p => p.File).ToHashSet(StringComparer.Ordinal);
        foreach (var part in parts) part.Pages = [.. part.Pages.SelectMany(p => p.InFolder(repository, named))];
        return new SiteMap([.. parts.Where(p => p.Pages.Count > 0)]);
    }
}

/// <summary>A module of the site.</summary>
internal sealed class Part
{
    public required string Id { get; set; }
    public required string Title { get; set; }
    public required string Summary { get; set; }
    public required List<PageEntry> Pages { get; set; }
}

/// <summary>A lesson of the site: a file of the repository, or what is made of something else, or both in this order.</summary>
internal sealed class PageEntry
{
    public required string Summary { get; set; }

    /// <summary>From the repository's root. Its first heading is the title.</summary>
    public string? File { get; set; }

    /// <summary>A page for each Markdown file in it that is named nowhere else, in the order of their names; nothing but the summary stands beside it.</summary>
    public string? Folder { get; set; }

    /// <summary>Default: the name of the file.</summary>
    public string? Id { get; set; }

    /// <summary>Of a page without a file.</summary>
    public string? Title { get; set; }

    /// <summary>"1001-1099, 1601": the pages of these diagnostics follow, each under a heading of its own.</summary>
    public string? Codes { get; set; }

    /// <summary>The public types of these namespaces follow; the library's own name in front is left out, and "." is the first.</summary>
    public List<string>? Namespaces { get; set; }

    /// <summary>All commands and options follow.</summary>
    public bool Commands { get; set; }

    /// <summary>Itself, or the pages of its folder.</summary>
    /// <param name="named">Files that have an entry of their own.</param>
    public IEnumerable<PageEntry> InFolder(string repository, IReadOnlySet<string?> named) => Folder is null
        ? [this]
        : Directory.GetFiles(Path.Combine(repository, Folder), "*.md").Select(path => $"{Folder}/{Path.GetFileName(path)}").Where(file => !named.Contains(file))
            .Order(StringComparer.Ordinal).Select(file => new PageEntry { File = file, Summary = Summary });

    public string Name => Id ?? Path.GetFileNameWithoutExtension(File) ?? throw new ManualException($"site.yml: '{Summary}' has neither id nor file");
}
