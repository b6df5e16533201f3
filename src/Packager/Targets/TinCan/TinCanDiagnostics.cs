using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.TinCan;

/// <summary>LE63xx: a finished Tin Can package breaks a rule.</summary>
internal static class TinCanDiagnostics
{
    public static readonly Descriptor Description = new("LE6301", Severity.Error, "Description cannot be used", "{0}: tincan.xml cannot be used: {1}");
    public static readonly Descriptor Activity = new("LE6302", Severity.Error, "Activity not complete", "{0}: activity '{1}' {2}");
    public static readonly Descriptor Launch = new("LE6303", Severity.Error, "Launch of a Tin Can package", "{0}: {1}");
    public static readonly Descriptor Policy = new("LE6304", Severity.Error, "Page cannot reach the record store", "{0}: the Content-Security-Policy of '{1}' lets it reach {2}; the player needs {3}");
}
