using System.Text.RegularExpressions;

namespace LlmEvolution.Records.Rules;

/// <summary>Which edition of the standard a request speaks.</summary>
internal enum XapiVersion
{
    /// <summary>1.0 to 1.0.3 (ADL).</summary>
    One,

    /// <summary>2.0.x (IEEE 9274.1.1).</summary>
    Two,
}

internal static partial class XapiVersions
{
    /// <summary>The value of X-Experience-API-Version in responses (xAPI-Communication 3.3).</summary>
    public static string Latest(this XapiVersion version) => version == XapiVersion.One ? "1.0.3" : "2.0.0";

    /// <returns>Null: none that this store speaks.</returns>
    public static XapiVersion? Read(string? text) =>
        text is null ? null : One().IsMatch(text) ? XapiVersion.One : Two().IsMatch(text) ? XapiVersion.Two : null;

    [GeneratedRegex(@"^1\.0(\.\d+)?\z")]
    private static partial Regex One();

    [GeneratedRegex(@"^2\.0(\.\d+)?\z")]
    private static partial Regex Two();
}
