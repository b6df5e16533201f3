using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Inspect.Zip;

/// <summary>One requirement on a zip before anything in it is unpacked.</summary>
internal interface IZipRule
{
    string Clause { get; }

    void Check(ZipDirectory zip, InspectLimits limits, DiagnosticBag diagnostics);
}

internal static class ZipPlace
{
    /// <summary>A finding's place is the entry; the zip's own name comes before it.</summary>
    public static SourceSpan Of(ZipEntryHeader entry) => new SourceFile(entry.Name, "") { HasLines = false }.Span(0);
}
