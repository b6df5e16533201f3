namespace LlmEvolution.Packager.Source;

/// <summary>Arithmetic on paths below the course folder, the same on every operating system.</summary>
internal static class CoursePath
{
    /// <summary>What <paramref name="relative"/> means when it stands in <paramref name="file"/>; null when it leaves the course folder.</summary>
    public static string? Combine(string file, string relative)
    {
        if (relative.StartsWith('/') || relative.Contains('\\', StringComparison.Ordinal) || relative.Contains(':', StringComparison.Ordinal)) return null;
        var parts = new List<string>(file.Split('/')[..^1]);
        foreach (var part in relative.Split('/'))
        {
            if (part is "." or "") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }
        return string.Join('/', parts);
    }
}
