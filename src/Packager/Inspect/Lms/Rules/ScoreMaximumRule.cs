using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Lms.Rules;

/// <summary>Looks for the names as scripts write them; a script that puts them together from parts is not found.</summary>
internal sealed class ScoreMaximumRule : IPackageRule
{
    // Bytes: no script of a player is larger, and what cannot be held is not read.
    private const long LengthLimit = 8 << 20;

    private static readonly string[] s_scripts = [".js", ".html", ".htm"];

    public string Clause => "community.d2l.com 4271: a grade needs score.raw and a score.max above 0";

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        string? raw = null;
        foreach (var path in archive.Paths.Where(p => s_scripts.Any(s => p.EndsWith(s, StringComparison.OrdinalIgnoreCase)) && archive.LengthOf(p) <= LengthLimit))
        {
            using var reader = new StreamReader(archive.Open(path));
            var text = reader.ReadToEnd();
            if (text.Contains("score.max", StringComparison.Ordinal)) return;
            if (raw is null && text.Contains("cmi.core.score.raw", StringComparison.Ordinal)) raw = path;
        }
        if (raw is not null)
            diagnostics.Report(LmsDiagnostics.ScoreMaximum, archive.PlaceOf(raw), "set cmi.core.score.min to 0 and cmi.core.score.max to 100 before the raw score", raw);
    }
}
