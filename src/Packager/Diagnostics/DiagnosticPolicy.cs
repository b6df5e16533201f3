using System.Collections.Immutable;

namespace LlmEvolution.Packager.Diagnostics;

/// <summary>Which warnings count, and for how much. Errors can be neither left out nor lowered.</summary>
/// <param name="WarningsAsErrors">Every warning that is not left out stops a build.</param>
/// <param name="Suppressed">Codes of warnings to leave out.</param>
public sealed record DiagnosticPolicy(bool WarningsAsErrors, ImmutableHashSet<string> Suppressed)
{
    /// <summary>Everything counts as its descriptor says.</summary>
    public static DiagnosticPolicy Default { get; } = new(false, []);

    /// <summary>The finding as it counts; null when it is left out.</summary>
    public Diagnostic? Apply(Diagnostic diagnostic) => diagnostic.Severity switch
    {
        Severity.Error => diagnostic,
        _ when Suppressed.Contains(diagnostic.Code) => null,
        Severity.Warning when WarningsAsErrors => diagnostic with { Severity = Severity.Error },
        _ => diagnostic,
    };
}
