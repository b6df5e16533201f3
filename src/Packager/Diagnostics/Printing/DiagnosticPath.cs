namespace LlmEvolution.Packager.Diagnostics.Printing;

/// <summary>The file as the user can open it: the folder as they named it, then the path below it. A theme's file, which is not below it, has its whole path.</summary>
internal static class DiagnosticPath
{
    public static string FileOf(Diagnostic diagnostic, string courseFolder)
    {
        var folder = courseFolder.Replace('\\', '/').TrimEnd('/');
        if (diagnostic.Span is not { } span) return folder;
        return Path.IsPathFullyQualified(span.File.Path) ? span.File.Path : $"{folder}/{span.File.Path}";
    }

    public static string Of(Diagnostic diagnostic, string courseFolder)
    {
        var file = FileOf(diagnostic, courseFolder);
        return diagnostic.Span is { } span ? $"{file}:{span.Position.Line}:{span.Position.Column}" : file;
    }
}

internal static class SeverityName
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
