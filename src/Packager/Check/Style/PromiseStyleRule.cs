using System.Text.RegularExpressions;
using LlmEvolution.Packager.Markdown;

namespace LlmEvolution.Packager.Check.Style;

/// <summary>Words that promise more than a source can hold; in quotation marks they are somebody else's.</summary>
internal sealed class PromiseStyleRule : ICourseRule
{
    // No backtracking that a text could drive up. It takes milliseconds to make, and a preview checks at every save.
    private static readonly Regex s_quoted = new("[\"“][^\"”]*[\"”]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    public void Check(CheckContext context)
    {
        if (context.Course.Style.Lesson is not { Avoid: { IsEmpty: false } words }) return;
        // Plain words side by side have nothing to go back to.
        var pattern = new Regex(string.Join('|', words.Select(Whole)), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        foreach (var lesson in LessonText.Written(context))
        {
            foreach (var paragraph in LessonText.Paragraphs(lesson))
            {
                if (pattern.Match(s_quoted.Replace(PlainText.Of(paragraph, "x"), "")) is { Success: true } match)
                    context.Diagnostics.Report(StyleDiagnostics.Promise, lesson.File.Span(paragraph.Span.Start, 1), "say what was measured, where and when", match.Value);
            }
        }
    }

    private static string Whole(string word) =>
        (char.IsLetterOrDigit(word[0]) ? @"\b" : "") + Regex.Escape(word) + (char.IsLetterOrDigit(word[^1]) ? @"\b" : "");
}
