namespace LlmEvolution.Packager.Targets.Lrs;

/// <summary>What every page needs that is launched with a learning record store.</summary>
internal static class LrsPolicy
{
    /// <summary>
    /// The store is known only at launch, so any that is reached over https; http on the learner's own machine alone
    /// (src/Runtime/src/lms/launch.ts refuses the same).
    /// </summary>
    public const string Connect = "'self' https: http://localhost:* http://127.0.0.1:*";

    /// <summary>Characters: src/Runtime/src/lms/LrsSession.ts. No standard limits a State document; this is SCORM 2004's limit.</summary>
    public const int StateLimit = 64_000;
}
