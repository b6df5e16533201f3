using System.Text.Json;
using LlmEvolution.Packager.Languages;
using LlmEvolution.Packager.Markdown.Blocks.Explorer;

namespace Packager.Tests.Blocks;

public sealed class NumberTextTests
{
    private sealed record Case(double? Value, int Decimals, string Text, string Language = "en");

    /// <summary>The same cases as in src/Runtime/test/blocks-expression.test.ts.</summary>
    [Fact]
    public void Numbers_read_as_the_browser_writes_them()
    {
        var cases = JsonSerializer.Deserialize<Case[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "numbers.json")), JsonSerializerOptions.Web)!;

        Assert.NotEmpty(cases);
        Assert.All(cases, c => Assert.Equal((c.Value, c.Text), (c.Value, NumberText.Of(c.Value ?? double.NaN, c.Decimals, Words.For(c.Language)))));
    }
}
