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
        foreach (var question in Banks.Of(context))
        {
            if (Not().IsMatch(PlainText.Of(question.Stem.Body)) && !question.Stem.Markdown.Contains("**NOT**", StringComparison.Ordinal) && question is ChoiceQuestion)
                context.Diagnostics.Report(StyleDiagnostics.Negative, question.Span, "ask for what is so, or write **NOT**");
            foreach (var choice in question is ChoiceQuestion many ? many.Choices : []) CheckOption(choice, context);
        }
    }

    private static void CheckOption(Choice choice, CheckContext context)
    {
        var text = PlainText.Of(choice.Text.Body);
        if (All().IsMatch(text))
            context.Diagnostics.Report(StyleDiagnostics.Catchall, choice.Text.Span, "write an option that stands for itself, or make the question 'multiple'", text);
        else if (Always().Match(text) is { Success: true } match)
            context.Diagnostics.Report(StyleDiagnostics.Absolute, choice.Text.Span, "say when it holds", match.Value);
    }

    [GeneratedRegex(@"\b(which|what)\b[^?]*\bnot\b[^?]*\?", RegexOptions.IgnoreCase)]
    private static partial Regex Not();

    [GeneratedRegex(@"^\s*(all|none|both|neither) of (the (above|options|others)|these|them)\b|^both [a-d] and [a-d]\b", RegexOptions.IgnoreCase)]
    private static partial Regex All();

    [GeneratedRegex(@"\b(always|never)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Always();
}
