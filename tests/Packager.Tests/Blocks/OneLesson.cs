using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Theme;

namespace Packager.Tests.Blocks;

/// <summary>A course of one lesson. Its body begins in line 6 of m/01-a.md.</summary>
internal static class OneLesson
{
    private const string Head = "---\ntitle: A\nsummary: S.\nminutes: 1\n---\n";

    public const string Figure = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" role="img" aria-labelledby="t d">
        <title id="t">A part</title>
        <desc id="d">One box.</desc>
        <rect id="box" x="0" y="0" width="50" height="50" class="f-a inner"/>
        </svg>
        """;

    public static MemorySourceTree Tree(string body) => new MemorySourceTree()
        .Add("course.yml", "id: c\niri: https://example.org/c\ntitle: C\ndescription: D.\nlanguage: en\ndate: 2026-11-24\n")
        .Add("01-m/module.yml", "id: m\ntitle: M\nsummary: S.\n")
        .Add("01-m/01-a.md", Head + body)
        .Add("01-m/figures/box.svg", Figure);

    /// <summary>What is reported, as <c>line:column code: message (help)</c>; without what is said about the minutes.</summary>
    public static IReadOnlyList<string> Check(string body)
    {
        var diagnostics = new DiagnosticBag();
        new Compiler(Tree(body), diagnostics).Check();
        return [.. diagnostics.Sorted().Where(d => d.Code != "LE3016").Select(d =>
            $"{d.Span!.Position.Line}:{d.Span.Position.Column} {d.Code}: {d.Message}{(d.Help is null ? "" : $" ({d.Help})")}")];
    }

    /// <summary>The package's files by path.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> BuildAsync(string body, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("blocks-");
        try
        {
            var diagnostics = new DiagnosticBag();
            var result = await new Compiler(Tree(body), diagnostics).BuildAsync(
                new BuildOptions { Targets = [PackageTargets.All.First()], OutputFolder = folder.FullName, Theme = new BuiltInTheme() },
                cancellation);
            Assert.Empty(diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString()));
            using var zip = System.IO.Compression.ZipFile.OpenRead(Assert.Single(result.Packages).Path);
            return zip.Entries.ToDictionary(e => e.FullName, e =>
            {
                using var reader = new StreamReader(e.Open());
                return reader.ReadToEnd();
            });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The lesson's page from the block on.</summary>
    public static async Task<string> BlockAsync(string body, CancellationToken cancellation)
    {
        var page = (await BuildAsync(body, cancellation))["lessons/a.html"];
        var start = page.IndexOf("<div class=\"block\"", StringComparison.Ordinal);
        Assert.True(start >= 0, "the page holds no block");
        return page[start..page.IndexOf("<div data-lesson-end>", StringComparison.Ordinal)];
    }
}
