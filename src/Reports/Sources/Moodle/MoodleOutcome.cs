using System.Globalization;
using LlmEvolution.Reports.Csv;

namespace LlmEvolution.Reports.Sources.Moodle;

/// <summary>What a cell about a SCO or an objective says: a score ("80/100"), or a status in words.</summary>
internal readonly record struct MoodleOutcome(string Verb, double? Raw, double? Max)
{
    private static readonly Dictionary<string, string> s_verbs = new(StringComparer.Ordinal)
    {
        ["completed"] = "completed",
        ["abgeschlossen"] = "completed",
        ["vollstandig"] = "completed",
        ["termine"] = "completed",
        ["acheve"] = "completed",
        ["completado"] = "completed",
        ["finalizado"] = "completed",
        ["concluido"] = "completed",
        ["passed"] = "passed",
        ["bestanden"] = "passed",
        ["reussi"] = "passed",
        ["aprobado"] = "passed",
        ["aprovado"] = "passed",
        ["failed"] = "failed",
        ["nichtbestanden"] = "failed",
        ["echoue"] = "failed",
        ["fallado"] = "failed",
        ["suspendido"] = "failed",
        ["reprovado"] = "failed",
        ["incomplete"] = "progressed",
        ["unvollstandig"] = "progressed",
        ["inacheve"] = "progressed",
        ["incompleto"] = "progressed",
        ["browsed"] = "progressed",
        ["notattempted"] = "",
        ["unknown"] = "",
        ["nichtversucht"] = "",
        ["nontente"] = "",
        ["sinintentar"] = "",
        ["naotentado"] = "",
        [""] = "",
    };

    /// <summary>Null: it is neither. An empty verb: nothing has happened.</summary>
    public static MoodleOutcome? Parse(string text)
    {
        if (text is "-") return new MoodleOutcome("", null, null);
        if (Number(text) is { } only) return new MoodleOutcome("scored", only, null);
        if (text.Split('/') is [var raw, var max] && Number(raw) is { } score && Number(max) is { } most) return new MoodleOutcome("scored", score, most);
        return s_verbs.TryGetValue(CsvHeading.Plain(text), out var verb) ? new MoodleOutcome(verb, null, null) : null;
    }

    public static double? Number(string text) =>
        double.TryParse(text.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
