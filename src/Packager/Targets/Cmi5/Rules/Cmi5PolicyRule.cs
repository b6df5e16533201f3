using LlmEvolution.Packager.Targets.Lrs;

namespace LlmEvolution.Packager.Targets.Cmi5.Rules;

/// <summary>cmi5 8.1.1, 8.1.2: endpoint and fetch are addresses of the LMS, seldom those of the content.</summary>
internal sealed class Cmi5PolicyRule() : PolicyRule(Cmi5Diagnostics.Policy);
