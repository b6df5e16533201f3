using System.Globalization;

namespace LlmEvolution.Docs;

/// <summary>Where each file of the repository stands in the manual.</summary>
internal sealed class SitePlaces
{
    private const string Diagnostics = "docs/diagnostics";

    private readonly Dictionary<string, string> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _codes = new(StringComparer.Ordinal);
    private readonly string _repository;

    /// <exception cref="ManualException">A page is missing or there twice.</exception>
    public SitePlaces(string repository, SiteMap site)
    {
        _repository = repository;
        var all = Directory.GetFiles(PathOf(Diagnostics), "LE*.md").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal).ToList();
        foreach (var entry in site.Parts.SelectMany(p => p.Pages))
        {
            if (entry.File is { } file) Put(file, entry.Name);
            var codes = all.Where(code => IsIn(entry.Codes, int.Parse(code.AsSpan(2), CultureInfo.InvariantCulture))).ToList();
            if (codes.Count == 0 && entry.Codes is not null) throw new ManualException($"site.yml: there is no diagnostic in {entry.Codes}");
            _codes[entry.Name] = codes;
            foreach (var code in codes) Put($"{Diagnostics}/{code}.md", $"{entry.Name}#{Slug(TitleOf(code))}");
        }
        if (all.FirstOrDefault(code => !_pages.ContainsKey($"{Diagnostics}/{code}.md")) is { } missing)
            throw new ManualException($"docs/site/site.yml: {missing} is on no page; write its number into the codes of one");
        // A link to the whole folder leads to the page that explains it.
        if (_pages.GetValueOrDefault("docs/diagnostics.md") is { } overview) _pages[Diagnostics] = overview;
    }

    public IReadOnlyList<string> CodesOf(PageEntry entry) => _codes[entry.Name];

    /// <summary>The lesson, with its section where the file is one; null: it is no part of the manual.</summary>
    public string? Find(string file) => _pages.GetValueOrDefault(file);

    public bool Exists(string file) => File.Exists(PathOf(file)) || Directory.Exists(PathOf(file));

    public string PathOf(string file) => Path.Combine(_repository, file.Replace('/', Path.DirectorySeparatorChar));

    private void Put(string file, string place)
    {
        if (!File.Exists(PathOf(file))) throw new ManualException($"docs/site/site.yml: there is no {file}");
        if (!_pages.TryAdd(file, place)) throw new ManualException($"docs/site/site.yml: {file} is on two pages, {_pages[file]} and {place}");
    }

    private string TitleOf(string code) => File.ReadLines(PathOf($"{Diagnostics}/{code}.md")).First()[2..];

    private static bool IsIn(string? ranges, int number) => ranges is not null && ranges.Split(',').Select(r => r.Trim().Split('-')).Any(
        range => number >= int.Parse(range[0], CultureInfo.InvariantCulture) && number <= int.Parse(range[^1], CultureInfo.InvariantCulture));

    /// <summary>The id that a heading gets: the tool reports a link to another.</summary>
    private static string Slug(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');
}
