using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using LlmEvolution.Packager.Load;

namespace LlmEvolution.Import.Outline;

/// <summary>
/// Docusaurus and its like: <c>docs/</c> with categories. Categories at the top are modules, those below are flattened in order;
/// pages beside them make a module in front. Order: <c>sidebar_position</c> or <c>position</c>, then the number in the name, then the name.
/// </summary>
internal sealed class DocusaurusOutline
{
    private readonly ImportContext _context;
    private readonly string _root;
    private readonly Dictionary<string, PageFile?> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, YamlMap?> _categories = new(StringComparer.Ordinal);

    private DocusaurusOutline(string root, ImportContext context)
    {
        _root = root;
        _context = context;
    }

    /// <param name="root">Folder of the pages, with a slash at its end, or empty.</param>
    public static BookOutline Read(string root, ImportContext context) => new DocusaurusOutline(root, context).Read();

    private BookOutline Read()
    {
        var config = _context.Tree.Files.FirstOrDefault(f => f is "docusaurus.config.js" or "docusaurus.config.ts") is { } file ? _context.Text(file)?.Text : null;
        foreach (var sidebar in _context.Tree.Files.Where(f => f is "sidebars.js" or "sidebars.ts"))
            _context.Diagnostics.Report(ImportDiagnostics.NotCarriedOut, _context.Text(sidebar)?.Span(0), "it is a program; rename folders and pages of the course where the order matters", sidebar);
        var top = Children("").ToList();
        var loose = top.Where(c => !c.IsFolder).SelectMany(c => Flatten(c.Path)).ToImmutableArray();
        var modules = top.Where(c => c.IsFolder).Select(c => new OutlineModule(Label(c.Path), Names.WithoutNumber(c.Path), [.. Flatten(c.Path)], []));
        if (loose.Length > 0) modules = modules.Prepend(new OutlineModule("Introduction", "introduction", loose, []));
        return new BookOutline(
            Setting(config, "title"),
            Setting(config, "tagline"),
            [.. modules.Where(m => m.Pages.Length > 0)],
            new Dialect
            {
                Mdx = true,
                Formulas = config is null || config.Contains("remark-math", StringComparison.Ordinal),
                Root = _context.Tree.Files.Any(f => f.StartsWith("static/", StringComparison.Ordinal)) ? "static" : "",
                Addresses = Addresses(),
            });
    }

    private IEnumerable<(string Path, bool IsFolder)> Children(string folder)
    {
        var prefix = _root + (folder.Length == 0 ? "" : folder + "/");
        return _context.Tree.Files.Where(f => f.StartsWith(prefix, StringComparison.Ordinal) && PageFiles.IsPage(f))
            .Select(f => f[prefix.Length..])
            .Select(rest => rest.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? (Path: Join(folder, rest[..slash]), IsFolder: true) : (Path: Join(folder, rest), IsFolder: false))
            // Docusaurus leaves out what begins with an underscore: parts of other pages.
            .Where(c => !c.Path.Split('/')[^1].StartsWith('_'))
            .Distinct()
            .OrderBy(PositionOf)
            .ThenBy(c => FolderOutline.OrderOf(c.Path.Split('/')[^1]));
    }

    private IEnumerable<OutlinePage> Flatten(string path)
    {
        if (PageFiles.IsPage(path)) return Page(path) is { } page ? [Outline(path, page)] : [];
        return Children(path).SelectMany(c => Flatten(c.Path));
    }

    private static OutlinePage Outline(string path, PageFile page) => new(page.File, page.BodyStart, FolderOutline.NameOf(path))
    {
        Title = page["title"] ?? page["sidebar_label"],
        TitleIsFinal = page["title"] is not null,
        Summary = page["description"],
        Tags = PageFiles.Tags(page),
    };

    private decimal PositionOf((string Path, bool IsFolder) child)
    {
        var value = child.IsFolder ? Text(Category(child.Path), "position") : Page(child.Path)?["sidebar_position"];
        if (decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var position)) return position;
        return Names.NumberOf(child.Path.Split('/')[^1]) ?? decimal.MaxValue;
    }

    private string Label(string folder) => Text(Category(folder), "label") ?? Names.Title(folder.Split('/')[^1]);

    private PageFile? Page(string path)
    {
        if (!_pages.TryGetValue(path, out var page)) _pages[path] = page = PageFiles.Load(_root + path, _context);
        return page;
    }

    private YamlMap? Category(string folder)
    {
        if (_categories.TryGetValue(folder, out var known)) return known;
        var path = new[] { "yml", "yaml", "json" }.Select(e => $"{_root}{folder}/_category_.{e}").FirstOrDefault(_context.Has);
        return _categories[folder] = path is not null && _context.Text(path) is { } file ? _context.Settings(file, file.Text, 0) : null;
    }

    /// <summary>Addresses lose numbers and extensions; a slug replaces them.</summary>
    private ImmutableDictionary<string, string> Addresses()
    {
        var found = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (path, page) in _pages.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            if (page is null) continue;
            var parts = path.Split('/').Select(p => Names.WithoutNumber(Path.GetFileNameWithoutExtension(p))).ToList();
            if (FolderOutline.IsIndex(parts[^1])) parts.RemoveAt(parts.Count - 1);
            if (page["id"] is { } id) parts[^1] = id;
            var own = string.Join('/', parts);
            var address = page["slug"] is { } slug ? slug.StartsWith('/') ? slug.Trim('/') : string.Join('/', [.. parts.SkipLast(1), slug]) : own;
            found.TryAdd($"/docs/{address}".TrimEnd('/'), page.File.Path);
            found.TryAdd($"/{address}".TrimEnd('/'), page.File.Path);
            found.TryAdd($"/docs/{own}".TrimEnd('/'), page.File.Path);
        }
        return found.ToImmutable();
    }

    private static string? Text(YamlMap? map, string key) => map?[key] is YamlScalar { IsNull: false } scalar ? scalar.Value.Trim() : null;

    private static string? Setting(string? config, string key) => config is not null && Regex.Match(config, $"""^\s*{key}:\s*(["'])(.+?)\1""", RegexOptions.Multiline) is { Success: true } match ? match.Groups[2].Value : null;

    private static string Join(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";
}
