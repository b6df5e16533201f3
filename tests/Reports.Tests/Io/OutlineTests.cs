using System.IO.Compression;
using System.Text.RegularExpressions;
using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Theme;
using LlmEvolution.Reports.Outline;

namespace Reports.Tests.Io;

public sealed partial class OutlineTests
{
    private const string Iri = "https://example.org/small";

    private static readonly MemorySourceTree s_course = new MemorySourceTree()
        .Add("course.yml", $"id: small\niri: {Iri}\ntitle: Small\ndescription: Text.\nlanguage: en\ndate: 2026-01-31\n")
        .Add("01-basics/module.yml", "id: basics\ntitle: Basics\nsummary: Text.\n")
        .Add("01-basics/01-words.md", "---\ntitle: Words\nsummary: Text.\nminutes: 7\n---\n\n## Text\n\nWords become numbers.\n")
        .Add("01-basics/02-later.md", "---\ntitle: Later\nsummary: Text.\nminutes: 3\nstatus: outline\n---\n")
        .Add("01-basics/quiz.yml", "title: Quiz\npass_mark: 60\nquestions:\n  - id: q1\n    lesson: words\n    type: true-false\n    stem: Are words numbers?\n    answer: true\n    feedback: {true: Yes., false: They are.}\n")
        .Add("02-more/module.yml", "id: more\ntitle: More\nsummary: Text.\n")
        .Add("02-more/01-end.md", "---\ntitle: End\nsummary: Text.\nminutes: 2\n---\n\nThe end.\n")
        .Add("exam.yml", "title: Exam\nsummary: Text.\nquestions:\n  - id: q1\n    lesson: end\n    type: true-false\n    stem: Is it over?\n    answer: true\n    feedback: {true: Yes., false: It is.}\n");

    [Fact]
    public void A_folder_tells_what_there_is_what_is_required_and_how_it_is_passed()
    {
        var findings = new DiagnosticBag();
        var outline = OutlineReader.Read(s_course, findings)!;

        Assert.Empty(findings);
        Assert.Equal((Iri, "Small"), (outline.Iri, outline.Title));
        Assert.Equal([Iri + "/modules/basics", Iri + "/modules/more"], outline.Modules.Take(2).Select(m => m.Iri));
        Assert.Equal(
            [
                new OutlineItem(Iri + "/lessons/words", "Words", OutlineItemKind.Lesson, 7, true, null),
                new OutlineItem(Iri + "/lessons/later", "Later", OutlineItemKind.Lesson, 3, false, null),
                new OutlineItem(Iri + "/quizzes/basics-quiz", "Quiz", OutlineItemKind.Quiz, 1, true, 0.6),
                new OutlineItem(Iri + "/lessons/end", "End", OutlineItemKind.Lesson, 2, true, null),
                new OutlineItem(Iri + "/quizzes/final-exam-quiz", "Exam", OutlineItemKind.Exam, 1, false, 0.8),
            ],
            outline.Items);
    }

    [Theory]
    [InlineData("scorm12", Structure.Course)]
    [InlineData("scorm2004-4th", Structure.Module)]
    [InlineData("cmi5", Structure.Lesson)]
    [InlineData("xapi", Structure.Course)]
    public async Task A_package_tells_the_same_however_it_is_cut(string target, Structure structure)
    {
        var path = Assert.Single(await BuildAsync(target, structure, Split.None));
        var findings = new DiagnosticBag();
        var outline = OutlineReader.Read(path, "small.zip", findings)!;

        Assert.Empty(findings);
        var expected = OutlineReader.Read(s_course, findings)!;
        Assert.Equal(expected.Items, outline.Items);
        Assert.Equal(expected.Modules.Select(m => (m.Iri, m.Title)), outline.Modules.Select(m => (m.Iri, m.Title)));
        Assert.Equal((expected.Iri, expected.Title), (outline.Iri, outline.Title));
    }

    [Theory]
    [InlineData(Structure.Course)]
    [InlineData(Structure.Module)]
    [InlineData(Structure.Lesson)]
    public async Task Ids_are_those_that_packages_announce(Structure structure)
    {
        var outline = OutlineReader.Read(s_course, [])!;
        var known = outline.Items.Select(i => i.Iri).Concat(outline.Modules.Select(m => m.Iri)).Append(outline.Iri).ToHashSet(StringComparer.Ordinal);
        foreach (var split in Enum.GetValues<Split>())
        {
            foreach (var path in await BuildAsync("xapi", structure, split)) Assert.All(Activities(path, "tincan.xml"), id => Assert.Contains(id, known));
            // cmi5 allows no id twice, so a unit that is its whole course is called /launch (9.4).
            foreach (var path in await BuildAsync("cmi5", structure, split)) Assert.All(Activities(path, "cmi5.xml"), id => Assert.Contains(id.Replace("/launch", "", StringComparison.Ordinal), known));
        }
    }

    [Fact]
    public async Task What_is_no_course_is_a_finding()
    {
        using var files = new ReadingFiles();
        var folder = Path.GetDirectoryName(files.Write("text.zip", "no zip"))!;
        await File.WriteAllBytesAsync(Path.Combine(folder, "other.zip"), EmptyZip(), TestContext.Current.CancellationToken);

        foreach (var name in new[] { "text.zip", "other.zip", "nothing.zip" }) Assert.Null(OutlineReader.Read(Path.Combine(folder, name), name, files.Findings));
        Assert.Equal(["LE8001", "LE8001", "LE8001"], files.Findings.Select(f => f.Code));
    }

    private static byte[] EmptyZip()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create)) zip.CreateEntry("index.html");
        return bytes.ToArray();
    }

    private static IEnumerable<string> Activities(string path, string manifest)
    {
        using var zip = ZipFile.OpenRead(path);
        using var reader = new StreamReader(zip.GetEntry(manifest)!.Open());
        return [.. IriInManifest().Matches(reader.ReadToEnd()).Select(m => m.Groups[1].Value)];
    }

    [GeneratedRegex("id=\"(https://example.org/small[^\"]*)\"")]
    private static partial Regex IriInManifest();

    private static async Task<IReadOnlyList<string>> BuildAsync(string target, Structure structure, Split split)
    {
        var findings = new DiagnosticBag();
        var result = await new Compiler(s_course, findings).BuildAsync(
            new BuildOptions { Targets = [PackageTargets.All.Single(t => t.Id == target)], OutputFolder = Path.Combine(AppContext.BaseDirectory, "packages", $"{target}-{structure}-{split}"), Theme = new BuiltInTheme(), Structure = structure, Split = split },
            TestContext.Current.CancellationToken);
        Assert.Empty(findings.Where(f => f.Severity == Severity.Error).Select(f => f.ToString()));
        return [.. result.Packages.Select(p => p.Path)];
    }
}
