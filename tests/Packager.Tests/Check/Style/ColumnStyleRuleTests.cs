using Packager.Testing;

namespace Packager.Tests.Check.Style;

public sealed class ColumnStyleRuleTests
{
    private const string Table = "Table: A\n\n| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n";

    [Fact]
    public void A_table_with_a_column_too_many_is_reported() => Findings.Single(
        "01-basics/01-words.md:9:1 LE3310 the table has 3 columns; the house style allows 2 | leave a column out, or make two tables",
        Styled.Lesson("columns: 2", Table));

    [Fact]
    public void A_table_may_be_as_wide_as_the_style_says() => Findings.None(Styled.Lesson("columns: 3", Table));
}
