using Packager.Testing;

namespace Packager.Tests.Check.Style;

public sealed class MeanSentenceStyleRuleTests
{
    [Fact]
    public void Short_sentences_throughout_are_to_be_joined() => Findings.Single(
        "01-basics/01-words.md:2:1 LE3307 the sentences of the lesson have 3.0 words on average; the house style asks for 5 to 8 | join some short sentences",
        Styled.Lesson("mean_sentence: 5-8", Repeat("It reads words. ", 10)));

    [Fact]
    public void Long_sentences_throughout_are_to_be_cut() => Findings.Single(
        "01-basics/01-words.md:2:1 LE3307 the sentences of the lesson have 9.0 words on average; the house style asks for 5 to 8 | cut some sentences in two",
        Styled.Lesson("mean_sentence: 5-8", Repeat("It reads a word and then it reads another. ", 10)));

    [Fact]
    public void Nine_sentences_have_no_mean() => Findings.None(Styled.Lesson("mean_sentence: 5-8", Repeat("It reads words. ", 9)));

    [Fact]
    public void Items_of_a_list_are_no_sentences() => Findings.None(
        Styled.Lesson("mean_sentence: 5-8", Repeat("It reads the words in order. ", 10) + "\n" + Repeat("- One\n", 30)));

    [Fact]
    public void Sums_of_a_worked_example_are_no_sentences() => Findings.None(
        Styled.Lesson("mean_sentence: 5-8", Repeat("It reads the words in order. ", 10) + "\n::: example Sums\n" + Repeat("Add both. ", 30) + ":::\n"));

    [Fact]
    public void A_heading_in_bold_before_a_sentence_is_none() => Findings.None(
        Styled.Lesson("mean_sentence: 6-8", Repeat("**Order.** It reads the words in order.\n\n", 10)));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times)) + "\n";
}
