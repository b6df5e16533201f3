using LlmEvolution.Packager.Markdown;
using Packager.Testing;

namespace Packager.Tests.Markdown;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Some *words* and **more** with `code` and ~~none~~", "Some words and more with code and none")]
    [InlineData("A [link](lesson:words) and [word](term:word)", "A link and word")]
    [InlineData("So $x_t$ is", "So x_t is")]
    [InlineData("One\ntwo  \nthree", "One two three")]
    [InlineData("One\n\nTwo", "One Two")]
    [InlineData("See <https://example.org> &lt; &amp;", "See https://example.org < &")]
    [InlineData("Said[^a2013].", "Said.")]
    [InlineData("![A cat](a.png)", "A cat")]
    [InlineData("HTML is\n\n*[HTML]: HyperText", "HTML is")]
    [InlineData("```python\nx = 1\n```", "x = 1")]
    [InlineData("$$\nx\n$$", "x")]
    [InlineData("## A *title*", "A title")]
    public void Marks_are_left_out(string markdown, string text)
    {
        var lesson = new LlmEvolution.Packager.Compiler(SmallCourse.WithBody(markdown + "\n"), []).Check()!.Modules[0].Lessons[0];

        Assert.Equal(text, PlainText.Of(lesson.Body!));
    }

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "ab…")]
    [InlineData("a bcd", 3, "a…")]
    [InlineData("a😀😀", 3, "a…")]
    [InlineData("a😀😀", 4, "a😀…")]
    public void A_long_text_is_cut_between_characters(string text, int limit, string expected) => Assert.Equal(expected, PlainText.Shorten(text, limit));
}
