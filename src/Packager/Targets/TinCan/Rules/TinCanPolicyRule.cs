using LlmEvolution.Packager.Targets.Lrs;

namespace LlmEvolution.Packager.Targets.TinCan.Rules;

/// <summary>TinCan launch, endpoint: an address that is seldom that of the content.</summary>
internal sealed class TinCanPolicyRule() : PolicyRule(TinCanDiagnostics.Policy);
