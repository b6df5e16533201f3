using System.Text.Encodings.Web;
using System.Text.Json;
using LlmEvolution.Packager.Diff;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>A comparison for machines.</summary>
internal static class DiffJson
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(DiffReport report) => JsonSerializer.Serialize(
        new
        {
            verdict = NameOf(report.Verdict),
            sentence = report.Sentence,
            old = report.Before,
            @new = report.Now,
            changes = report.Changes.Select(c => new { what = c.What, old = c.Before, @new = c.Now, effect = NameOf(c.Effect), reason = c.Reason, advice = c.Advice, items = c.Items }),
        },
        s_options);

    private static string NameOf(DiffEffect effect) => effect switch
    {
        DiffEffect.Resets => "resets",
        DiffEffect.LosesAttempts => "loses-attempts",
        _ => "safe",
    };
}
