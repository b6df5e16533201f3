using System.Collections.Immutable;
using LlmEvolution.Import.Quizzes;
using LlmEvolution.Import.Quizzes.Gift;

namespace LlmEvolution.Import.Outline;

/// <summary>
/// A folder of Markdown. Folders at the top are modules, and what lies below them is flattened in order; pages beside them make
/// a module in front. Order is by number, then by name, with README and index first.
/// </summary>
internal static class FolderOutline
{
    public static BookOutline Read(ImportContext context)
    {
        var paths = context.Tree.Files.Where(p => PageFiles.IsPage(p) || IsGift(p)).ToList();
        var modules = paths.GroupBy(p => p.Contains('/', StringComparison.Ordinal) ? p[..p.IndexOf('/', StringComparison.Ordinal)] : "", StringComparer.Ordinal)
            .OrderBy(g => g.Key.Length == 0 ? int.MinValue : Names.NumberOf(g.Key) ?? int.MaxValue).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Module(g.Key, g, context))
            .Where(m => m.Pages.Length + m.Questions.Length > 0);
        return new BookOutline(null, null, [.. modules], new Dialect());
    }

    public static bool IsGift(string path) => path.EndsWith(".gift", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".gift.txt", StringComparison.OrdinalIgnoreCase);

    /// <summary>README and index before all others, then by number, then by name.</summary>
    public static (int, int, string) OrderOf(string name)
    {
        var bare = Path.GetFileNameWithoutExtension(name);
        return (IsIndex(bare) ? 0 : 1, Names.NumberOf(bare) ?? int.MaxValue, bare);
    }

    public static bool IsIndex(string bare) => bare.Equals("readme", StringComparison.OrdinalIgnoreCase) || bare.Equals("index", StringComparison.OrdinalIgnoreCase) || bare.Equals("_index", StringComparison.OrdinalIgnoreCase);

    /// <summary>What a page's id is made of: its name, or that of its folder.</summary>
    public static string NameOf(string path)
    {
        var parts = path.Split('/');
        var bare = Path.GetFileNameWithoutExtension(parts[^1]);
        if (!IsIndex(bare)) return Names.WithoutNumber(bare);
        return parts.Length > 1 ? Names.WithoutNumber(parts[^2]) + "-introduction" : "overview";
    }

    private static OutlineModule Module(string folder, IEnumerable<string> paths, ImportContext context)
    {
        // Ordinal comparison of each step, so that a folder's pages stay together.
        var ordered = paths.OrderBy(p => p, Comparer<string>.Create(Compare)).ToList();
        var pages = ordered.Where(PageFiles.IsPage).Select(p => Page(p, context)).OfType<OutlinePage>().ToImmutableArray();
        ImmutableArray<ImportedQuestion> questions = [.. ordered.Where(IsGift).Select(context.Text).OfType<LlmEvolution.Packager.Source.SourceFile>().SelectMany(f => new GiftReader(f, context).Read())];
        return new OutlineModule(folder.Length == 0 ? "Introduction" : Names.Title(folder), folder.Length == 0 ? "introduction" : Names.WithoutNumber(folder), pages, questions);
    }

    private static OutlinePage? Page(string path, ImportContext context) => PageFiles.Load(path, context) is not { } page ? null : new OutlinePage(page.File, page.BodyStart, NameOf(path))
    {
        Title = page["title"],
        TitleIsFinal = page["title"] is not null,
        Summary = page["description"] ?? page["summary"],
        Tags = PageFiles.Tags(page),
    };

    public static int Compare(string a, string b)
    {
        var (left, right) = (a.Split('/'), b.Split('/'));
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            if (left[i] == right[i]) continue;
            var order = OrderOf(left[i]).CompareTo(OrderOf(right[i]));
            return order != 0 ? order : string.CompareOrdinal(left[i], right[i]);
        }
        return left.Length - right.Length;
    }
}
