using LlmEvolution.Packager.Source;

namespace Packager.Tests;

public sealed class LineMapTests
{
    [Theory]
    [InlineData("ab\ncd", 0, 1, 1)]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\rcd", 3, 2, 1)]
    [InlineData("ab\n", 3, 2, 1)]
    [InlineData("é😀x", 3, 1, 4)]
    public void An_offset_becomes_a_line_and_a_column_in_utf16_units(string text, int offset, int line, int column)
    {
        Assert.Equal(new LinePosition(line, column), new LineMap(text).PositionOf(offset));
    }
}
