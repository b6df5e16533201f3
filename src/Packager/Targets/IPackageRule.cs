using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets;

/// <summary>One requirement on a finished package.</summary>
public interface IPackageRule
{
    /// <summary>Where the requirement stands: standard and clause.</summary>
    string Clause { get; }

    /// <summary>Reports what the package breaks.</summary>
    void Check(PackageArchive archive, DiagnosticBag diagnostics);
}
