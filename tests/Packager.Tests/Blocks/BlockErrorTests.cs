namespace Packager.Tests.Blocks;

/// <summary>What is wrong with a block is said with its place and with what to write instead.</summary>
public sealed class BlockErrorTests
{
    [Theory]
    [InlineData("```walktrough\ntitle: T\n```", "6:1 LE3201: 'walktrough' is neither a block nor a language that code is written in (did you mean 'walkthrough'?)")]
    [InlineData("```flash-cards\n```", "6:1 LE3201: 'flash-cards' is neither a block nor a language that code is written in (did you mean 'flashcards'?)")]
    [InlineData("```chek\n```", "6:1 LE3201: 'chek' is neither a block nor a language that code is written in (did you mean 'check'?)")]
    public void A_fence_that_looks_like_a_block_is_not_taken_for_code(string body, string expected) =>
        Assert.Equal([expected], OneLesson.Check(body));

    [Theory]
    [InlineData("python"), InlineData("text"), InlineData("sql"), InlineData("rust"), InlineData("bash"), InlineData("sh"), InlineData("c"), InlineData("go"), InlineData("swift"), InlineData("http")]
    public void The_name_of_a_language_is_not_taken_for_a_block(string language) =>
        Assert.Empty(OneLesson.Check($"```{language}\nx\n```"));

    [Theory]
    [InlineData("```timeline\n```")]
    [InlineData("```timeline\n- a\n- b\n```")]
    public void A_block_without_keys_says_so(string body) =>
        Assert.StartsWith("6:1 LE3202: the block 'timeline' holds no keys", Assert.Single(OneLesson.Check(body)), StringComparison.Ordinal);

    [Fact]
    public void A_misspelt_key_is_shown_with_the_one_that_was_meant()
    {
        var found = OneLesson.Check("```timeline\ntittle: T\nevents:\n  - {date: A, title: B}\n  - {date: C, title: D}\n```");

        Assert.Equal(
            [
                "7:1 LE2001: the block 'timeline' has no 'title' (add 'title: …')",
                "7:1 LE2002: 'tittle' is not a key of the block 'timeline' (did you mean 'title'?)",
            ],
            found);
    }

    [Theory]
    [InlineData("```walkthrough\ntitle: T\nsteps:\n  - {title: A, text: B}\n```", "9:3 LE2016: 'steps' must have 2 to 12 entries; this one has 1")]
    [InlineData("```flashcards\ntitle: T\ncards:\n  - {term: A, answer: B}\n```", "9:3 LE2016: 'cards' must have 2 to 30 entries; this one has 1")]
    [InlineData("```sort\nstem: T\nitems: [a, b]\nfeedback: {correct: x}\n```", "8:8 LE2016: 'items' must have 3 to 8 entries; this one has 2")]
    public void Too_few_of_anything_is_an_error(string body, string expected) => Assert.Equal([expected], OneLesson.Check(body));

    [Fact]
    public void A_part_that_the_figure_does_not_have_is_shown_with_its_place()
    {
        var found = OneLesson.Check(Walkthrough("figure: figures/box.svg\nalt: A box\n", "{title: A, text: B, show: [box, inne]}"));

        Assert.Equal(["11:37 LE3205: the figure '01-m/figures/box.svg' has no part 'inne' (did you mean 'inner'?)"], found);
    }

    [Fact]
    public void A_class_is_a_part_too() => Assert.Empty(OneLesson.Check(Walkthrough("figure: figures/box.svg\nalt: A box\n", "{title: A, text: B, show: [inner]}")));

    [Fact]
    public void Nothing_can_be_highlighted_without_a_figure() =>
        Assert.Equal(
            ["9:32 LE3204: 'show' names parts of an SVG figure, and this walkthrough has none (add 'figure: figures/name.svg' to the walkthrough, not to a step, or remove 'show')"],
            OneLesson.Check(Walkthrough("", "{title: A, text: B, show: [box]}")));

    [Fact]
    public void The_figure_of_a_block_is_checked_like_any_other()
    {
        var found = OneLesson.Check(Walkthrough("figure: figures/bx.svg\n", "{title: A, text: B}"));

        Assert.Equal("8:9 LE3011: there is no image '01-m/figures/bx.svg' (did you mean '01-m/figures/box.svg'?)", found[0]);
        Assert.StartsWith("8:9 LE4001: the image 'figures/bx.svg' has no text alternative", found[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_Markdown_in_a_block_is_checked_like_any_other() =>
        Assert.StartsWith("9:22 LE3003: there is no lesson 'nowhere' to link to", Assert.Single(OneLesson.Check(Walkthrough("", "{title: A, text: '[b](lesson:nowhere)'}"))), StringComparison.Ordinal);

    [Fact]
    public void A_block_cannot_stand_inside_a_block() =>
        Assert.StartsWith(
            "10:12 LE3203: a block cannot stand inside another block, a question or a definition",
            Assert.Single(OneLesson.Check("```timeline\ntitle: T\nevents:\n  - date: A\n    title: |\n      ~~~sort\n      ~~~\n  - {date: C, title: D}\n```")),
            StringComparison.Ordinal);

    [Fact]
    public void Values_that_do_not_fit_the_attributes_are_counted() =>
        Assert.Equal(
            ["10:23 LE3211: 'B' has 1 values for 2 attributes (write one for each entry of 'attributes', in the same order; '–' where there is none)"],
            OneLesson.Check("```compare\ntitle: T\nattributes: [x, y]\nmethods:\n  - {name: B, values: [1]}\n  - {name: C, values: [1, 2]}\n```"));

    [Fact]
    public void A_sort_cannot_have_items_and_pairs() =>
        Assert.StartsWith(
            "9:1 LE2002: 'items' is not a key of the block 'sort'",
            Assert.Single(OneLesson.Check("```sort\nstem: S\npairs: [{left: a, right: b}, {left: c, right: d}]\nitems: [a, b, c]\nfeedback: {correct: x, incorrect: y}\n```")),
            StringComparison.Ordinal);

    private static string Walkthrough(string figure, string step) => $"```walkthrough\ntitle: T\n{figure}steps:\n  - {step}\n  - {{title: C, text: D}}\n```";
}
