namespace LlmEvolution.Packager.Render.Html;

/// <summary>Where a file of the course folder goes in the package: System.IO.Packaging and several LMSs take plain ASCII names only.</summary>
internal static class MediaPath
{
    public static string Of(string coursePath)
    {
        var clean = string.Concat(coursePath.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '-' or '_' ? c : '-'));
        return "media/" + clean;
    }
}
