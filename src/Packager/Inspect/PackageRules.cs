using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect;

internal static class PackageRules
{
    /// <summary>Every finding carries the clause of the rule that made it, and none is there twice.</summary>
    public static void Run(IEnumerable<IPackageRule> rules, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var prefix = archive.Name + ": ";
        foreach (var rule in rules)
        {
            var known = diagnostics.Select(d => (d.Code, d.Message)).ToHashSet();
            foreach (var finding in Findings.Of(own => rule.Check(archive, own)))
            {
                // Rules that check a build name the package; here its name comes before every finding.
                var message = finding.Message.StartsWith(prefix, StringComparison.Ordinal) ? finding.Message[prefix.Length..] : finding.Message;
                if (known.Add((finding.Code, message))) diagnostics.Add(finding with { Message = message, Requirement = rule.Clause });
            }
        }
    }
}

/// <summary>A rule that our own packages must keep, and whose breach by others harms few LMSs.</summary>
internal sealed class AsWarning(IPackageRule rule) : IPackageRule
{
    public string Clause => rule.Clause;

    public IPackageRule Rule => rule;

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var finding in Findings.Of(own => rule.Check(archive, own))) diagnostics.Add(Lowered(finding));
    }

    private static Diagnostic Lowered(Diagnostic finding) => finding.Severity == Severity.Error ? finding with { Severity = Severity.Warning } : finding;
}
