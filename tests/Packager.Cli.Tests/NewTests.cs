using System.Text.Json;

namespace Packager.Cli.Tests;

public sealed class NewTests
{
    [Fact]
    public async Task A_new_course_has_no_findings_and_builds_for_every_target()
    {
        using var place = new Workplace("new");

        Assert.Equal(0, await place.RunAsync("new", "first-aid"));
        Assert.Equal(0, await place.RunAsync("check", "first-aid", "--strict"));
        string[] targets = ["scorm12", "scorm2004-3rd", "scorm2004-4th", "cmi5", "xapi", "web"];
        Assert.Equal(0, await place.RunAsync(["build", "first-aid", "--strict", .. targets.SelectMany(t => new[] { "-t", t })]));

        Assert.Contains("title: \"First Aid\"", await TextAsync(place, "first-aid/course.yml"), StringComparison.Ordinal);
        Assert.All(targets.SkipLast(1), target => Assert.True(File.Exists(place.PathOf($"dist/first-aid-{target}.zip")), target));
        Assert.True(File.Exists(place.PathOf("dist/first-aid-web/index.html")));
        Assert.Equal("", place.Error);
    }

    [Fact]
    public async Task Its_names_may_be_given()
    {
        using var place = new Workplace("new-named");

        Assert.Equal(0, await place.RunAsync("new", "x", "--id", "erste-hilfe", "--title", "Erste \"Hilfe\": 1", "--language", "de-AT", "--iri", "https://example.com/eh"));

        Assert.Equal(0, await place.RunAsync("check", "x", "--strict"));
        Assert.StartsWith("id: erste-hilfe\niri: https://example.com/eh   # an address of your own; nothing has to be there\ntitle: \"Erste \\\"Hilfe\\\": 1\"\n", await TextAsync(place, "x/course.yml"), StringComparison.Ordinal);
        Assert.Contains("\nlanguage: de-AT\n", await TextAsync(place, "x/course.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--id", "Not An Id", "LE2006")]
    [InlineData("--language", "english", "LE2004")]
    [InlineData("--iri", "example.org/x", "LE2004")]
    public async Task A_name_that_cannot_be_used_is_told_as_check_tells_it_and_nothing_is_made(string option, string value, string code)
    {
        using var place = new Workplace("new-wrong" + option);

        Assert.Equal(2, await place.RunAsync("new", "course", option, value));

        Assert.Contains($"error {code}: ", place.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(place.Folder));
    }

    [Fact]
    public async Task Editors_find_a_schema_for_every_file_that_the_settings_name()
    {
        using var place = new Workplace("new-editor");

        Assert.Equal(0, await place.RunAsync("new", "course"));

        using var settings = JsonDocument.Parse(await TextAsync(place, "course/.vscode/settings.json"));
        var schemas = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().ToList();
        Assert.All(schemas, s => Assert.True(File.Exists(place.PathOf("course/" + s.Name)), s.Name));
        Assert.Equal(["course.yml", "coursepack.lock", "exam.yml", "glossary.yml", "module.yml", "quiz.yml", "sources.yml"], schemas.SelectMany(s => s.Value.EnumerateArray()).Select(f => f.GetString()!).Order(StringComparer.Ordinal));
        foreach (var file in new[] { "extensions", "tasks" }) JsonDocument.Parse(await TextAsync(place, $"course/.vscode/{file}.json")).Dispose();
        Assert.Contains("!.coursepack/schemas/", await TextAsync(place, "course/.gitignore"), StringComparison.Ordinal);
        Assert.StartsWith("root = true\n", await TextAsync(place, "course/.editorconfig"), StringComparison.Ordinal);
        Assert.DoesNotContain("{{", await TextAsync(place, "course/.github/workflows/course.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_left_alone()
    {
        using var place = new Workplace("new-occupied").Write("mine/notes.txt", "keep me");

        Assert.Equal(2, await place.RunAsync("new", "mine"));

        Assert.Equal("notes.txt", Path.GetFileName(Assert.Single(Directory.GetFileSystemEntries(place.PathOf("mine")))));
    }

    [Fact]
    public async Task An_empty_folder_is_filled()
    {
        using var place = new Workplace("new-empty");
        Directory.CreateDirectory(place.PathOf("empty"));

        Assert.Equal(0, await place.RunAsync("new", "empty"));

        Assert.Equal(0, await place.RunAsync("check", "empty", "--strict"));
        Assert.DoesNotContain(Directory.GetFileSystemEntries(place.PathOf("empty")), e => e.Contains("partial", StringComparison.Ordinal));
    }

    private static Task<string> TextAsync(Workplace place, string path) => File.ReadAllTextAsync(place.PathOf(path), TestContext.Current.CancellationToken);
}
