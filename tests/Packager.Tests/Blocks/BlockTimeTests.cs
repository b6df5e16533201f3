using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Markdown.Blocks;
using LlmEvolution.Packager.Source;

namespace Packager.Tests.Blocks;

public sealed class BlockTimeTests
{
    /// <summary>docs/authoring.md, "Interactive blocks".</summary>
    [Fact]
    public void A_block_takes_half_a_minute_whatever_its_length()
    {
        var markdown = new CourseMarkdown();
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("a.md", "```flashcards\ntitle: T\ncards:\n  - {term: A, answer: B}\n  - {term: C, answer: D}\n```\n");
        var body = markdown.Parse(file, 0, diagnostics)!;
        BlockFences.Read(body, file, markdown, diagnostics);

        Assert.Empty(diagnostics);
        Assert.Equal(0.5, ReadingTime.Of(body, checks: 0), 6);
    }
}
