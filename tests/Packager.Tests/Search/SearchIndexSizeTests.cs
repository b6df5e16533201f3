using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using LlmEvolution.Packager;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;

namespace Packager.Tests.Search;

/// <summary>
/// How large the index gets when all 105 lessons are written: module 1 fifteen times over, each time with a third of its
/// words replaced by new ones (its vocabulary grows with the 0.67th power of its length: 392 words after one lesson, 1,434
/// after seven, so about 9,000 after 105) and all of them dealt out anew over its sections, so that no copy can be packed
/// as a repetition. Words of one subject then no longer stand together, which makes the index longer than a real one.
/// </summary>
public sealed partial class SearchIndexSizeTests(ITestOutputHelper output)
{
    private const int Modules = 15;
    private const int Budget = 150_000; // bytes after gzip

    [Fact]
    public void The_index_of_105_lessons_as_long_as_those_of_module_1_stays_below_150_kB()
    {
        var course = new Compiler(new DiskSourceTree(Path.Combine(Root(), "content")), new DiagnosticBag()).Check()!;
        var index = new SearchIndex();
        for (var module = 1; module <= Modules; module++) AddCopy(index, course.Modules[0], module);

        var script = Encoding.UTF8.GetBytes(index.Write());
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(script);

        output.WriteLine($"{script.Length} bytes, {packed.Length} after gzip");
        Assert.InRange(packed.Length, 50_000, Budget);
    }

    private static void AddCopy(SearchIndex index, Module module, int copy)
    {
        var sections = module.Lessons.SelectMany(l => SearchSection.Of(l).Select(s => (Lesson: l, Section: s))).ToList();
        var deck = new Queue<string>(sections.SelectMany(s => Varied(s.Section.Text, copy)).Select((w, n) => (Word: w, Key: Hash($"{n}.{copy}"))).OrderBy(w => w.Key).Select(w => w.Word));
        foreach (var (lesson, section) in sections)
        {
            var text = string.Join(' ', Enumerable.Range(0, Word().Count(section.Text)).Select(_ => deck.Dequeue()));
            var id = $"{lesson.Id}-{Hash($"{copy}")}";
            if (section.Anchor.Length == 0) index.AddPage($"lessons/{id}.html", $"{copy}.{lesson.Number}", string.Join(' ', Varied(lesson.Title, copy)), text);
            else index.AddPart(section.Anchor, string.Join(' ', Varied(section.Heading, copy)), text);
        }
    }

    private static IEnumerable<string> Varied(string text, int copy) => Word().Matches(text).Select(m => m.Value).Select(w =>
        copy > 1 && w.Length > 4 && Hash(string.Create(CultureInfo.InvariantCulture, $"{w.ToLowerInvariant()}{copy}")) % 3 == 0 ? Renamed(w, copy) : w);

    private static string Renamed(string word, int module)
    {
        var seed = Hash($"{word.ToLowerInvariant()}/{module}");
        return word[..2] + string.Concat(word[2..].Select((_, n) => (char)('a' + ((seed >> n) % 26))));
    }

    // FNV-1a with its bits mixed once more: neighbours in, strangers out.
    private static uint Hash(string text)
    {
        var hash = text.Aggregate(2166136261u, (h, c) => (h ^ c) * 16777619u);
        hash = (hash ^ (hash >> 15)) * 0x2c1b3c6d;
        return hash ^ (hash >> 13);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LlmEvolution.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
