using System.Text.RegularExpressions;

namespace Packager.Cli.Tests;

public sealed partial class SchemaTests
{
    private static readonly string s_folder = Path.Combine(Root(new DirectoryInfo(AppContext.BaseDirectory)), "schemas");

    [Fact]
    public async Task The_tool_prints_a_schema_as_it_stands_in_the_repository()
    {
        using var place = new Workplace("schema");

        Assert.Equal(0, await place.RunAsync("schema", "course"));

        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(s_folder, "course.schema.json"), TestContext.Current.CancellationToken), place.Output);
    }

    [Fact]
    public async Task Without_a_name_it_lists_them()
    {
        using var place = new Workplace("schema-list");

        Assert.Equal(0, await place.RunAsync("schema"));

        Assert.Equal(Directory.GetFiles(s_folder).Select(f => Path.GetFileName(f).Replace(".schema.json", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal), place.Output.Trim().Split('\n'));
    }

    [Fact]
    public async Task Written_with_a_name_it_brings_those_that_it_refers_to()
    {
        using var place = new Workplace("schema-out");

        Assert.Equal(0, await place.RunAsync("schema", "exam", "--out", "a/b"));

        Assert.Equal(["common.schema.json", "exam.schema.json", "question.schema.json", "quiz.schema.json"], Directory.GetFiles(place.PathOf("a/b")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_unknown_name_is_answered_with_all_names()
    {
        using var place = new Workplace("schema-unknown");

        Assert.Equal(2, await place.RunAsync("schema", "curse"));

        Assert.Matches(Known(), place.Error);
    }

    [GeneratedRegex("^coursepack: there is no schema 'curse'; write one of: check, .*course, ")]
    private static partial Regex Known();

    private static string Root(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "LlmEvolution.sln")) ? folder.FullName : Root(folder.Parent!);
}
