using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;

namespace LlmEvolution.Packager.Targets;

/// <summary>Gives the schema files that a package of one standard carries at its root.</summary>
/// <param name="set">scorm12edition, scorm20043rdedition or scorm20044thedition.</param>
/// <returns>Nothing when packages are to be made without them.</returns>
public delegate ImmutableArray<PackageFile> ControlDocuments(string set);
