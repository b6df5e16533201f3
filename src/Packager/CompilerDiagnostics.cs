using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager;

/// <summary>LE9xxx: our own bugs.</summary>
internal static class CompilerDiagnostics
{
    public static readonly Descriptor Internal = new("LE9001", Severity.Error, "Internal error", "coursepack itself failed ({0}): {1}");
}
