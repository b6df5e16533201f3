using System.Text.RegularExpressions;

namespace LlmEvolution.Packager.Load;

/// <summary>Tells originals from translations by their names: 01-words.es.md translates 01-words.md.</summary>
internal sealed partial class TranslationNames
{
    private readonly ILookup<string, (string Original, string Path)> _byLanguage;

    /// <param name="paths">All files of the course.</param>
    /// <param name="languages">Those that course.yml lists.</param>
    public TranslationNames(IReadOnlyCollection<string> paths, IReadOnlyCollection<string> languages)
    {
        var all = paths.ToHashSet(StringComparer.Ordinal);
        // Captions belong to their recording, in each language of theirs.
        var named = paths.Where(p => !Companions.IsCaptions(p)).Select(p => (Path: p, Match: Name().Match(p))).Where(n => n.Match.Success)
            .Select(n => (n.Path, Original: n.Match.Groups["name"].Value + n.Match.Groups["end"].Value, Language: n.Match.Groups["tag"].Value)).ToList();
        var listed = named.Where(n => languages.Contains(n.Language)).ToList();
        _byLanguage = listed.Where(n => all.Contains(n.Original)).ToLookup(n => n.Language, n => (n.Original, n.Path));
        Orphans = [.. listed.Where(n => !all.Contains(n.Original)).Select(n => (n.Path, n.Original))];
        // An image may be called picture.min.svg without being a translation into "min".
        Unlisted = [.. named.Except(listed).Where(n => all.Contains(n.Original) && n.Path.EndsWith(".md", StringComparison.Ordinal) | n.Path.EndsWith(".yml", StringComparison.Ordinal)).Select(n => (n.Path, n.Language))];
        Originals = [.. paths.Except(listed.Select(n => n.Path)).Except(Unlisted.Select(n => n.Path))];
    }

    /// <summary>The course itself.</summary>
    public IReadOnlyList<string> Originals { get; }

    /// <summary>Translations of files that are not there.</summary>
    public IReadOnlyList<(string Path, string Original)> Orphans { get; }

    /// <summary>Translations into a language that course.yml does not list.</summary>
    public IReadOnlyList<(string Path, string Language)> Unlisted { get; }

    public IEnumerable<(string Original, string Path)> In(string language) => _byLanguage[language];

    [GeneratedRegex(@"^(?<name>.+)\.(?<tag>[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?)(?<end>\.[a-z]+)$")]
    private static partial Regex Name();
}
