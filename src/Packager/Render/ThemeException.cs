using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Render;

/// <summary>A page cannot be made because of the theme. The compiler reports the diagnostic and writes no package.</summary>
public sealed class ThemeException(Diagnostic diagnostic, Exception? inner = null) : Exception(diagnostic.ToString(), inner)
{
    /// <summary>What is wrong, where, and what to write instead.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;
}
