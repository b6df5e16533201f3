using System.Collections.Immutable;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Check.Style;

/// <summary>The share of each level and each type in a bank.</summary>
internal sealed class MixStyleRule : ICourseRule
{
    // Points of difference that a bank of twenty cannot avoid.
    private const double Tolerance = 10;

    public void Check(CheckContext context)
    {
        if (context.Course.Style.Quiz is not { } style) return;
        foreach (var quiz in context.Course.Modules.Select(m => m.Quiz).OfType<Quiz>())
        {
            Compare(style.Levels, q => q.Bloom, "change some to or from 'bloom: {0}'");
            Compare(style.Types, q => q.Type, "change some to or from 'type: {0}'");

            void Compare(ImmutableDictionary<string, int> wanted, Func<Question, string?> of, string help)
            {
                foreach (var (name, share) in wanted.OrderBy(w => w.Key, StringComparer.Ordinal))
                {
                    var actual = 100.0 * quiz.Questions.Count(q => of(q) == name) / quiz.Questions.Length;
                    if (Math.Abs(actual - share) > Tolerance)
                        context.Diagnostics.Report(StyleDiagnostics.Share, quiz.Span, string.Format(null, help, name), Math.Round(actual), name, share);
                }
            }
        }
    }
}
