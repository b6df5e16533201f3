using LlmEvolution.Packager.Markdown;
using Packager.Testing;

namespace Packager.Tests.Markdown;

public sealed class ReadingTimeTests
{
    [Theory]
    [InlineData("One two three.", 3)]
    [InlineData("## Four words are here\n\nAnd - two", 6)]
    [InlineData("Table: Three word caption\n\n| A | B |\n|---|---|\n| 1 | 2 |", 7)]
    [InlineData("So $x + y + z$ is one", 4)]
    [InlineData("![Not counted](a.svg \"Two words\")", 2)]
    [InlineData("```python\nnot counted\n```", 0)]
    public void Words_are_what_a_reader_reads(string markdown, int words)
    {
        var lesson = new LlmEvolution.Packager.Compiler(SmallCourse.WithBody(markdown + "\n"), []).Check()!.Modules[0].Lessons[0];

        Assert.Equal(words, ReadingTime.Words(lesson.Body!));
    }
}
