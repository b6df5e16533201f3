using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Cmi5;

/// <summary>LE62xx: a finished cmi5 package breaks a rule.</summary>
internal static class Cmi5Diagnostics
{
    public static readonly Descriptor Policy = new("LE6206", Severity.Error, "Page cannot reach the LMS", "{0}: the Content-Security-Policy of '{1}' lets it reach {2}; the player needs {3}");
}
