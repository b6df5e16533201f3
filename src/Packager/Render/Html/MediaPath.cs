using System.Security.Cryptography;
using System.Text;

namespace LlmEvolution.Packager.Render.Html;

/// <summary>Where a file of the course folder goes in the package: System.IO.Packaging and several LMSs take plain ASCII names only.</summary>
internal static class MediaPath
{
    // Hexadecimal digits.
    private const int MarkLength = 8;

    /// <summary>A path that had to be changed is marked by what it was, so that no two become one.</summary>
    public static string Of(string coursePath)
    {
        var clean = string.Join('/', coursePath.Split('/').Select(CleanSegment));
        if (clean == coursePath) return "media/" + clean;
        var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(coursePath)))[..MarkLength];
        var dot = clean.LastIndexOf('.');
        return $"media/{clean[..dot]}-{mark}{clean[dot..]}";
    }

    // A segment that ends in a dot is another one on Windows.
    private static string CleanSegment(string segment)
    {
        var clean = string.Concat(segment.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '-'));
        return clean.EndsWith('.') ? clean[..^1] + "-" : clean;
    }
}
