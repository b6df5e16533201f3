using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Cli.Commands;

/// <param name="Folder">As the user named it.</param>
internal sealed record NamedCourse(string Folder, DiskSourceTree Tree, DiagnosticBag Diagnostics)
{
    /// <summary>Which of its languages is built; null: the original.</summary>
    public string? Language { get; init; }

    public IReadOnlyList<Diagnostic> Findings => Diagnostics.Sorted();
}
