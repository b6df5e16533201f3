using LlmEvolution.Packager.Diagnostics.Printing;

namespace Packager.Tests.Diagnostics;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("plain \u00E9\U0001F600", "plain \u00E9\U0001F600")]
    [InlineData("\u001B[2J", "\\u001B[2J")]
    [InlineData("a\r\nb\nc", "a b c")]
    [InlineData("\u202Egnp.exe", "\\u202Egnp.exe")]
    [InlineData("\u009B31m\u0007", "\\u009B31m\\u0007")]
    public void Only_what_moves_the_cursor_or_the_eye_is_escaped(string text, string shown) => Assert.Equal(shown, TerminalText.OneLine(text));
}
