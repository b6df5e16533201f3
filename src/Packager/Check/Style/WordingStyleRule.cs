using System.Text.RegularExpressions;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Check.Style;

/// <summary>Wording that gives an answer away or hides the question (Haladyna, Downing and Rodriguez 2002).</summary>
internal sealed partial class WordingStyleRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        if (context.Course.Style.Quiz is not { Wording: true }) return;
        foreach (var question in Banks.Of(context).OfType<ChoiceQuestion>())
        {
            CheckStem(question, context);
            foreach (var choice in question.Choices) CheckOption(choice, context);
        }
    }

    private static void CheckStem(ChoiceQuestion question, CheckContext context)
    {
        var stem = PlainText.Of(question.Stem.Body);
        if (Negative().IsMatch(stem) && !Bold().IsMatch(question.Stem.Markdown))
            context.Diagnostics.Report(StyleDiagnostics.Negative, question.Stem.Span, "ask for what is so, or write **NOT**");
        if (question.Multiple && !Amount().IsMatch(stem))
            context.Diagnostics.Report(StyleDiagnostics.NoAmount, question.Stem.Span, $"write 'Pick {question.Choices.Count(c => c.Correct)}', or 'Pick all that apply'");
    }

    private static void CheckOption(Choice choice, CheckContext context)
    {
        var text = PlainText.Of(choice.Text.Body);
        if (All().IsMatch(text))
            context.Diagnostics.Report(StyleDiagnostics.Catchall, choice.Text.Span, "write an option that stands for itself, or make the question 'multiple'", text);
        else if (Always().Match(text) is { Success: true } match)
            context.Diagnostics.Report(StyleDiagnostics.Absolute, choice.Text.Span, "say when it holds", match.Value);
    }

    // "Which is not …?", "Which of these layers does not …?", "… except?": the question itself is turned round. A "not" in a
    // clause of its own ("which model that does not …", "why does it not …?") turns nothing round.
    [GeneratedRegex(@"(?:^|[.?!:,;]\s+|\b(?:of|in|on|by|for|to|from|with|at)\s+)(?:which|what)\b(?:(?!\b(?:that|which|who|whose|because|if|when|where|why|how|whether|while|but|although|so|and|or)\b)[^.?!,;:])*?\b(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|must|should)(?:\s+not\b|n['’]t\b)|\bexcept(?:\s+for)?(?:\s+(?:which|what)\b|\s*[:?])", RegexOptions.IgnoreCase)]
    private static partial Regex Negative();

    [GeneratedRegex(@"\*\*\s*(NOT|EXCEPT)\s*\*\*")]
    private static partial Regex Bold();

    [GeneratedRegex(@"\b(two|three|four|five|six|both|[2-6]|all|every|each|how many)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Amount();

    [GeneratedRegex(@"^\s*(all|none|both|neither) of (the (above|options|others)|these|them)\b|^\s*(both )?(?-i:[A-D]) and (?-i:[A-D])( only)?\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex All();

    [GeneratedRegex(@"\b(always|never)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Always();
}
