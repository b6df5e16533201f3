using System.Diagnostics;
using LlmEvolution.Packager.Source;
using Microsoft.AspNetCore.Razor.Language;
using Microsoft.CodeAnalysis;

using SourceSpan = LlmEvolution.Packager.Source.SourceSpan;

namespace LlmEvolution.Packager.Themes;

/// <summary>Where in a template something went wrong that Razor, the C# compiler or the running page tells of.</summary>
internal static class TemplatePlaces
{
    public static SourceSpan Of(RazorDiagnostic error, SourceFile template) =>
        error.Span.AbsoluteIndex < 0 ? template.Span(0) : template.Span(error.Span.AbsoluteIndex, error.Span.Length);

    /// <summary>
    /// Razor's line directives give the line; the column is that of the generated text, where a call stands before an
    /// expression, so the word in question is looked up in the template's line.
    /// </summary>
    public static SourceSpan Of(Location location, SourceFile template)
    {
        var mapped = location.GetMappedLineSpan();
        // Code that no line of the template stands for: the class and its base, which the model directive names.
        if (!mapped.HasMappedPath || location.SourceTree is null) return OfModel(template);
        var line = mapped.StartLinePosition.Line + 1;
        var word = location.SourceTree.GetText().ToString(location.SourceSpan).Split('\n')[0].TrimEnd();
        var text = template.Lines.TextOf(line);
        var column = Nearest(text, word, mapped.StartLinePosition.Character);
        return column < 0
            ? template.Span(template.Lines.OffsetOf(line, mapped.StartLinePosition.Character + 1))
            : template.Span(template.Lines.OffsetOf(line, column + 1), word.Length);
    }

    /// <summary>The innermost frame that stands in the template; its first line when there is none.</summary>
    public static SourceSpan Of(Exception failure, IReadOnlyDictionary<string, SourceFile> templates, SourceFile started)
    {
        foreach (var frame in new StackTrace(failure, fNeedFileInfo: true).GetFrames())
        {
            if (frame.GetFileName() is not { } name || !templates.TryGetValue(name, out var template) || frame.GetFileLineNumber() == 0) continue;
            var text = template.Lines.TextOf(frame.GetFileLineNumber());
            var indent = text.Length - text.TrimStart().Length;
            return template.Span(template.Lines.OffsetOf(frame.GetFileLineNumber(), indent + 1), text.Trim().Length);
        }
        return started.Span(0);
    }

    public static SourceSpan OfModel(SourceFile template)
    {
        var start = template.Text.IndexOf("@model", StringComparison.Ordinal);
        return start < 0 ? template.Span(0) : template.Span(start, "@model".Length);
    }

    private static int Nearest(string line, string word, int column)
    {
        if (word.Length == 0) return -1;
        var best = -1;
        for (var i = line.IndexOf(word, StringComparison.Ordinal); i >= 0; i = line.IndexOf(word, i + 1, StringComparison.Ordinal))
        {
            if (best < 0 || Math.Abs(i - column) < Math.Abs(best - column)) best = i;
        }
        return best;
    }
}
