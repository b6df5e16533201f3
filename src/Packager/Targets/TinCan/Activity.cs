namespace LlmEvolution.Packager.Targets.TinCan;

/// <summary>One activity of tincan.xml.</summary>
/// <param name="Id">Absolute IRI: what statements are about.</param>
/// <param name="Type">Absolute IRI.</param>
/// <param name="Launch">Package path; only the one activity that is launched has it.</param>
internal sealed record Activity(string Id, string Type, string Name, string Description, string? Launch = null);
