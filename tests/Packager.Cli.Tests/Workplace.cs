using LlmEvolution.Packager.Cli;

namespace Packager.Cli.Tests;

/// <summary>A folder of one test's own, and the tool run in it as a person would.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public Workplace(string name)
    {
        Folder = Path.Combine(AppContext.BaseDirectory, "work", name);
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        Directory.CreateDirectory(Folder);
    }

    public string Folder { get; }

    public Dictionary<string, string> Variables { get; } = [];

    public string Output => _output.ToString();

    public string Error => _error.ToString();

    public Task<int> RunAsync(params string[] arguments) => RunAsync(_output, arguments);

    public Task<int> RunAsync(TextWriter output, params string[] arguments) => CommandLine.RunAsync(arguments, new Host(
        Folder,
        name => Variables.GetValueOrDefault(name),
        output,
        _error,
        Plain: true,
        new FixedClock()));

    public Workplace Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>The smallest course, in the folder "course".</summary>
    public Workplace WriteCourse(string title = "A Course") => this
        .Write("course/course.yml", $"id: a-course\niri: https://example.org/a\ntitle: {title}\ndescription: Text.\nlanguage: en\ndate: 2026-01-31\n")
        .Write("course/01-module/module.yml", "title: Module\nsummary: Text.\n")
        .Write("course/01-module/01-lesson.md", "---\ntitle: Lesson\nsummary: Text.\nminutes: 1\n---\n\nText.\n");

    public string PathOf(string path) => Path.Combine(Folder, path);

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);
    }
}
