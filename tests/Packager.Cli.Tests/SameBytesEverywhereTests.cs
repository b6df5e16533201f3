using System.Security.Cryptography;

namespace Packager.Cli.Tests;

public sealed class SameBytesEverywhereTests
{
    private static readonly string[] s_targets = ["scorm12", "scorm2004-3rd", "scorm2004-4th", "cmi5", "xapi", "web"];

    [Fact]
    public async Task Two_processes_in_two_folders_time_zones_and_languages_make_the_same_bytes_of_files_of_another_age()
    {
        using var here = Place("same-bytes-here", new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc), backwards: false);
        using var there = Place("same-bytes-there/and deeper", new DateTime(2031, 2, 3, 4, 5, 6, DateTimeKind.Utc), backwards: true);

        var first = await BuildAsync(here, new() { ["TZ"] = "Pacific/Kiritimati", ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" });
        var second = await BuildAsync(there, new() { ["TZ"] = "America/Los_Angeles", ["LANG"] = "de_DE.UTF-8", ["LC_ALL"] = "de_DE.UTF-8" });

        Assert.Equal(5, first.Keys.Count(name => name.EndsWith(".zip", StringComparison.Ordinal)));
        Assert.Contains("a-course-web/index.html", first.Keys);
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task SOURCE_DATE_EPOCH_means_the_same_moment_in_every_time_zone()
    {
        using var here = Place("epoch-here", DateTime.UnixEpoch, backwards: false);
        using var there = Place("epoch-there", DateTime.UnixEpoch, backwards: false);

        var first = await BuildAsync(here, new() { ["TZ"] = "Pacific/Kiritimati", ["SOURCE_DATE_EPOCH"] = "1700000000" });
        var second = await BuildAsync(there, new() { ["TZ"] = "America/Los_Angeles", ["SOURCE_DATE_EPOCH"] = "1700000000" });
        using var zip = System.IO.Compression.ZipFile.OpenRead(here.PathOf("dist/a-course-scorm12.zip"));

        Assert.Equal(first, second);
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(2023, 11, 14, 22, 13, 20), e.LastWriteTime.DateTime));
    }

    /// <summary>The same files, written in one order or the other: most file systems list them in the order of their making, or nearly.</summary>
    private static Workplace Place(string name, DateTime age, bool backwards)
    {
        var place = new Workplace(name);
        List<(string Path, string Text)> files =
        [
            ("course/course.yml", "id: a-course\niri: https://example.org/a\ntitle: I and İ\ndescription: Text.\nlanguage: en\ndate: 2026-01-31\n"),
            ("course/glossary.yml", "- id: idea\n  term: Idea\n  definition: Text.\n- id: i\n  term: ı\n  definition: Text.\n"),
            .. Enumerable.Range(1, 3).SelectMany(n => new[]
            {
                ($"course/0{n}-module-{n}/module.yml", "title: Module\nsummary: Text.\n"),
                ($"course/0{n}-module-{n}/01-lesson-{n}.md", $"---\ntitle: Lesson INFORMATION\nsummary: Text.\nminutes: 1\n---\n\n## In brief\n\nAn [idea](term:idea), $x_{n} = 0.5$, 1.5.\n\n![A square](figures/a.svg)\n"),
                ($"course/0{n}-module-{n}/figures/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" role=\"img\"><title>T</title><desc>D</desc><rect class=\"f-a\" x=\"1.5\" y=\"1\" width=\"2\" height=\"2\"/></svg>"),
            }),
        ];
        if (backwards) files.Reverse();
        foreach (var (path, text) in files)
        {
            place.Write(path, text);
            File.SetLastWriteTimeUtc(place.PathOf(path), age);
        }
        return place;
    }

    private static async Task<SortedDictionary<string, string>> BuildAsync(Workplace place, Dictionary<string, string> variables)
    {
        using var process = ToolProcess.Start(place.Folder, variables, ["build", "course", "--no-cache", .. s_targets.SelectMany(t => new[] { "-t", t })]);
        var (code, text) = await process.EndAsync();
        Assert.True(code == 0, text);
        var dist = place.PathOf("dist");
        return new(Directory.GetFiles(dist, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(dist, file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))), StringComparer.Ordinal);
    }
}
