using System.Text.RegularExpressions;

namespace LlmEvolution.Import.Pages;

/// <summary>mdBook's <c>{{#include …}}</c> and its kin are told, and stay where they are: also in code, where most of them stand.</summary>
internal static partial class DirectiveEdits
{
    public static void Add(PageWork work)
    {
        foreach (var match in Directive().Matches(work.Text).Where(m => m.Index >= work.Page.BodyStart))
            work.Report(ImportDiagnostics.NotCarriedOut, match.Index, match.Length, "write what it brings in its place", PageWork.Short(match.Value));
    }

    [GeneratedRegex(@"(?<!\\)\{\{\s*#[a-z_]+[^{}\n]*\}\}")]
    private static partial Regex Directive();
}
