namespace LlmEvolution.Packager.Diagnostics.Printing;

/// <summary>The file as the user can open it: the folder as they named it, then the path below it. A theme's file, which is not below it, has its whole path.</summary>
public static class DiagnosticPath
{
    /// <summary>The file, or the course folder for a finding without a place.</summary>
    public static string FileOf(Diagnostic diagnostic, string courseFolder)
    {
        var folder = courseFolder.Replace('\\', '/');
        if (diagnostic.Span is not { } span) return folder.Length > 1 ? folder.TrimEnd('/') : folder;
        if (Path.IsPathFullyQualified(span.File.Path)) return span.File.Path;
        return folder.Length == 0 || folder.EndsWith('/') ? folder + span.File.Path : $"{folder}/{span.File.Path}";
    }

    /// <summary>File, line and column.</summary>
    public static string Of(Diagnostic diagnostic, string courseFolder)
    {
        var file = FileOf(diagnostic, courseFolder);
        return diagnostic.Span is { } span ? $"{file}:{span.Position.Line}:{span.Position.Column}" : file;
    }
}

internal static class SeverityName
{
    /// <summary>File, line and column.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
