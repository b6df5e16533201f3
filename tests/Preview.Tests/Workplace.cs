using System.IO.Compression;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Theme;
using LlmEvolution.Preview;

namespace Preview.Tests;

/// <summary>A folder of one test's own with a course or a package in it, and the preview of it.</summary>
internal sealed class Workplace : IAsyncDisposable
{
    public const string Lesson = "course/01-basics/01-words.md";

    private readonly List<PreviewHost> _hosts = [];

    public Workplace(string name)
    {
        Folder = Path.Combine(AppContext.BaseDirectory, "work", name);
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        Directory.CreateDirectory(Folder);
    }

    public string Folder { get; }

    public DiagnosticBag Findings { get; private set; } = new();

    public Workplace Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
        return this;
    }

    /// <summary>One lesson and one quiz, in the folder "course".</summary>
    public Workplace WriteCourse() => this
        .Write("course/course.yml", "id: small\niri: https://example.org/small\ntitle: Small\ndescription: Text.\nlanguage: en\ndate: 2026-01-31\n")
        .Write("course/01-basics/module.yml", "id: basics\ntitle: Basics\nsummary: Text.\n")
        .Write(Lesson, LessonText("Words become numbers."))
        .Write("course/01-basics/quiz.yml", "title: Quiz\nquestions:\n  - id: q1\n    lesson: words\n    type: true-false\n    stem: Are words numbers?\n    answer: true\n    feedback: {true: Yes., false: They are.}\n");

    public static string LessonText(string sentence) => $"---\ntitle: Words\nsummary: Text.\nminutes: 1\n---\n\n## Text\n\n{sentence}\n";

    public Workplace WriteZip(string name, params (string Path, string Text)[] files)
    {
        using var zip = ZipFile.Open(PathOf(name), ZipArchiveMode.Create);
        foreach (var (path, text) in files)
        {
            using var writer = new StreamWriter(zip.CreateEntry(path).Open());
            writer.Write(text);
        }
        return this;
    }

    public string PathOf(string path) => Path.Combine(Folder, path);

    /// <summary>Null when the preview cannot run: Findings says why.</summary>
    public async Task<PreviewHost?> TryStartAsync(string source, string data = "data", int port = 0, params string[] targets)
    {
        Findings = new DiagnosticBag();
        var host = await PreviewHost.StartAsync(
            new PreviewOptions
            {
                Name = source,
                Path = PathOf(source),
                DataFolder = PathOf(data),
                Port = port,
                Theme = new BuiltInTheme(),
                Clock = new Clock(),
                Targets = targets.Length == 0 ? PackageTargets.ForLms : [.. PackageTargets.ForLms.Where(t => targets.Contains(t.Id))],
            },
            Findings, TestContext.Current.CancellationToken);
        if (host is not null) _hosts.Add(host);
        return host;
    }

    public async Task<Author> StartAsync(string source, string data = "data", params string[] targets)
    {
        var host = await TryStartAsync(source, data, 0, targets);
        Assert.True(host is not null, string.Join('\n', Findings));
        return new Author(host);
    }

    public string[] Codes => [.. Findings.Select(f => f.Code)];

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts) await host.DisposeAsync();
    }

    /// <summary>The system's own.</summary>
    private sealed class Clock : TimeProvider;
}
