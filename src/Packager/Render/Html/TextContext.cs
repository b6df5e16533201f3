using System.Globalization;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Editions.Locking;
using LlmEvolution.Packager.Languages;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown.Code;
using LlmEvolution.Packager.Markdown.Figures;
using LlmEvolution.Packager.Markdown.Formulas;
using LlmEvolution.Packager.Markdown.Links;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render.Pictures;

namespace LlmEvolution.Packager.Render.Html;

/// <summary>What all pages share while Markdown becomes HTML.</summary>
internal sealed record RenderTools(Course Course, LinkResolver Links, FigureLibrary Figures, FormulaCompiler Formulas, CodeColors Colors)
{
    /// <summary>What the lock holds; null without one.</summary>
    public CourseLock? Published { get; init; }

    /// <summary>Makes smaller versions of wide pictures.</summary>
    public required PictureSizes Pictures { get; init; }
}

/// <summary>What one page collects while its texts become HTML: sources in order of use, terms, files, ids.</summary>
/// <param name="tools">Shared by all pages.</param>
/// <param name="path">The source file, which relative addresses start from.</param>
/// <param name="mediaRoot">Where images are, seen from the page.</param>
/// <param name="numbersSources">Whether the page ends with a list of sources that markers can point to.</param>
internal sealed class TextContext(RenderTools tools, string path, string mediaRoot, bool numbersSources)
{
    private readonly List<string> _sources = [];
    private readonly Dictionary<string, List<string>> _marks = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _terms = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _media = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, PackageFile> _pictures = new(StringComparer.Ordinal);
    private int _figures;
    private int _shown;
    private int _blocks;

    public RenderTools Tools => tools;

    public Words Words => tools.Course.Words;

    public string Path { get; private set; } = path;

    public bool NumbersSources => numbersSources;

    /// <summary>Keys in order of first use.</summary>
    public IReadOnlyList<string> Sources => _sources;

    public IReadOnlyCollection<string> Terms => _terms;

    /// <summary>Package path of each file used, with its path in the course folder.</summary>
    public IReadOnlyDictionary<string, string> Media => _media;

    /// <summary>Smaller versions of the images used, by package path.</summary>
    public IReadOnlyDictionary<string, PackageFile> Pictures => _pictures;

    public IReadOnlyList<string> MarksOf(string source) => _marks.GetValueOrDefault(source) ?? [];

    /// <summary>The number of a source and a new id for a marker of it.</summary>
    public (int Number, string MarkId) Cite(string source)
    {
        if (!_sources.Contains(source)) _sources.Add(source);
        if (!_marks.TryGetValue(source, out var marks)) _marks[source] = marks = [];
        marks.Add(string.Create(CultureInfo.InvariantCulture, $"cite:{source}:{marks.Count + 1}"));
        return (_sources.IndexOf(source) + 1, marks[^1]);
    }

    /// <summary>The id of a term's definition on a page.</summary>
    public static string AnchorOf(GlossaryTerm term) => $"term:{term.Id}";

    /// <summary>The id of a source in the list at the end of a lesson.</summary>
    public static string AnchorOf(CitedSource source) => $"source:{source.Key}";

    public void UseTerm(string id) => _terms.Add(id);

    public string NextFigurePrefix() => string.Create(CultureInfo.InvariantCulture, $"f{++_figures}:");

    /// <summary>1 for the first bitmap of the page.</summary>
    public int NextPicture() => ++_shown;

    public string NextBlockId() => string.Create(CultureInfo.InvariantCulture, $"block:{++_blocks}");

    /// <summary>The address of a file of the course folder, seen from the page.</summary>
    public string UseMedia(string coursePath)
    {
        var packagePath = MediaPath.Of(coursePath);
        _media[packagePath] = coursePath;
        return mediaRoot + packagePath;
    }

    /// <summary>Smaller versions of a bitmap, narrowest first, with their addresses seen from the page.</summary>
    public IReadOnlyList<(string Address, int Width)> UsePictures(MediaFile media)
    {
        var made = tools.Pictures.Of(media);
        foreach (var picture in made) _pictures[picture.File.Path] = picture.File;
        return [.. made.Select(p => (mediaRoot + p.File.Path, p.Width))];
    }

    /// <summary>Writes a text that stands in another file, from which its addresses count.</summary>
    public string Within(string file, Func<string> write)
    {
        var before = Path;
        Path = file;
        var html = write();
        Path = before;
        return html;
    }
}

/// <summary>What a link to a glossary term becomes.</summary>
internal enum TermForm
{
    /// <summary>A button that opens the definition.</summary>
    PopOver,

    /// <summary>A link to the entry, on the page that lists them all.</summary>
    Anchor,

    /// <summary>Only its text: a label holds no second control (HTML §4.10.4).</summary>
    Plain,
}
