using System.Globalization;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Check.Style;

/// <summary>How many options a choice has, and that none stands out by its length.</summary>
internal sealed class OptionStyleRule : ICourseRule
{
    // Below this many characters a factor says nothing: "No" beside "Never".
    private const int Short = 24;

    public void Check(CheckContext context)
    {
        if (context.Course.Style.Quiz is not { } style) return;
        foreach (var question in Banks.Of(context).OfType<ChoiceQuestion>())
        {
            if (!question.Multiple && style.Choices?.Holds(question.Choices.Length) == false)
                context.Diagnostics.Report(StyleDiagnostics.OptionCount, question.Span, "three good options beat five", question.Choices.Length, style.Choices);
            var lengths = question.Choices.Select(c => PlainText.Of(c.Text.Body).Length).ToList();
            var ratio = lengths.Max() / (decimal)Math.Max(1, lengths.Min());
            if (style.OptionRatio is { } most && lengths.Max() > Short && ratio > most)
                context.Diagnostics.Report(StyleDiagnostics.Uneven, question.Span, "shorten the longest option, or say more in the shortest", ratio.ToString("0.0", CultureInfo.InvariantCulture), most);
        }
    }
}
