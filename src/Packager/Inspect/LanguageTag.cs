using System.Text.RegularExpressions;

namespace LlmEvolution.Packager.Inspect;

internal static partial class LanguageTag
{
    /// <summary>XML Schema Part 2, 3.3.3 language, which is the form of an RFC 5646 tag.</summary>
    public static bool IsValid(string text) => Form().IsMatch(text);

    [GeneratedRegex(@"\A[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*\z")]
    private static partial Regex Form();
}
