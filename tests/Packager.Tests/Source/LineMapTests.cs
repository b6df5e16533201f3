using LlmEvolution.Packager.Source;

namespace Packager.Tests.Source;

public sealed class LineMapTests
{
    [Theory]
    [InlineData("ab\ncd", 0, 1, 1)]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\rcd", 3, 2, 1)]
    [InlineData("ab\n", 3, 2, 1)]
    [InlineData("é😀x", 3, 1, 4)]
    [InlineData("", 0, 1, 1)]
    public void An_offset_becomes_a_line_and_a_column_in_utf16_units(string text, int offset, int line, int column)
    {
        Assert.Equal(new LinePosition(line, column), new LineMap(text).PositionOf(offset));
    }

    [Theory]
    [InlineData("ab\ncd", 2, 1, 3)]
    [InlineData("ab\r\ncd", 2, 2, 5)]
    [InlineData("ab\ncd", 1, 99, 3)]
    [InlineData("ab\ncd", 99, 1, 3)]
    [InlineData("ab\ncd", -5, -5, 0)]
    public void A_line_and_a_column_become_an_offset_inside_the_line(string text, int line, int column, int offset)
    {
        Assert.Equal(offset, new LineMap(text).OffsetOf(line, column));
    }

    [Theory]
    [InlineData("ab\r\ncd", 1, "ab")]
    [InlineData("ab\rcd", 2, "cd")]
    [InlineData("ab\n", 2, "")]
    [InlineData("ab", 3, "")]
    [InlineData("ab", 0, "")]
    public void The_text_of_a_line_has_no_line_end(string text, int line, string expected)
    {
        Assert.Equal(expected, new LineMap(text).TextOf(line));
    }

    [Theory]
    [InlineData(-1, 2, 0, 2)]
    [InlineData(3, 99, 3, 2)]
    [InlineData(99, 1, 5, 0)]
    [InlineData(2, -1, 2, 0)]
    public void A_span_is_clamped_to_its_file(int start, int length, int expectedStart, int expectedLength)
    {
        var span = new SourceFile("a.md", "ab\ncd").Span(start, length);

        Assert.Equal((expectedStart, expectedLength), (span.Start, span.Length));
    }
}
