using Packager.Testing;

namespace Packager.Tests.Check.Rules;

public sealed class TableRuleTests
{
    private const string Table = "| A | B |\n|---|---:|\n| 1 | 2 |\n";

    [Fact]
    public void A_table_with_a_caption_is_fine() => Findings.None(SmallCourse.WithBody("Table: What it shows\n\n" + Table));

    [Theory]
    [InlineData("", "7:1")]
    [InlineData("Some text.\n\n", "9:1")]
    public void A_table_without_a_caption_is_shown(string before, string place) => Findings.Single(
        $"01-basics/01-words.md:{place} LE4004 the table has no caption | write 'Table: what it shows' as a paragraph before it", SmallCourse.WithBody(before + Table));
}
