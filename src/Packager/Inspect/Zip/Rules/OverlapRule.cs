using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect.Zip.Rules;

/// <summary>David Fifield, A better zip bomb (2019): one kernel of data, unpacked by every entry.</summary>
internal sealed class OverlapRule : IZipRule
{
    public string Clause => "CWE-409: highly compressed data";

    public void Check(ZipDirectory zip, InspectLimits limits, DiagnosticBag diagnostics)
    {
        var entries = zip.LocalHeaders.OrderBy(e => e.Entry.Offset).ThenBy(e => e.End).ToList();
        foreach (var (one, next) in entries.Zip(entries.Skip(1)).Where(pair => pair.Second.Entry.Offset < pair.First.End))
        {
            diagnostics.Report(
                ZipDiagnostics.Overlap, ZipPlace.Of(next.Entry), "do not unpack the file; ask who made it for another one",
                one.Entry.Name, next.Entry.Name);
        }
    }
}
