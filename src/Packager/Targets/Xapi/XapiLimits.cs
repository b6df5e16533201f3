namespace LlmEvolution.Packager.Targets.Xapi;

/// <summary>What packages that are launched with a learning record store have in common.</summary>
internal static class XapiLimits
{
    /// <summary>Characters of the state: half of what a page may send while it is being left (64 KiB in browsers).</summary>
    public const int State = 32_000;

    /// <summary>The LRS is known only at launch; the player talks to https, and to this machine while somebody tests.</summary>
    public const string ConnectSources = "'self' https: http://localhost:* http://127.0.0.1:*";
}
