using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.TinCan;

/// <summary>LE63xx: a finished Tin Can package breaks a rule.</summary>
internal static class TinCanDiagnostics
{
    public static readonly Descriptor Policy = new("LE6304", Severity.Error, "Page cannot reach the record store", "{0}: the Content-Security-Policy of '{1}' lets it reach {2}; the player needs {3}");
}
