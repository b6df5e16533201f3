using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect.Zip;

/// <summary>Decides whether a file may be opened as a zip at all.</summary>
internal static class ZipGate
{
    /// <summary>Null when something is wrong that makes what follows unsafe or meaningless; it has been reported.</summary>
    public static ZipDirectory? Open(Stream zip, InspectLimits limits, DiagnosticBag diagnostics)
    {
        if (KindOf(zip) is { } kind)
        {
            Report("APPNOTE 4.3.7: a zip begins with an entry", ZipDiagnostics.NotZip, "give the .zip that the authoring tool exported, as it is", kind);
            return null;
        }
        try
        {
            if (ZipDirectoryReader.Read(zip, limits.Entries, out var count) is not { } directory)
            {
                Report("CWE-400: uncontrolled use of resources", ZipDiagnostics.TooManyEntries, "pack several images or sounds into one file, or divide the course", count, limits.Entries);
                return null;
            }
            foreach (var rule in ZipRules.All) Check(rule, directory);
            return diagnostics.HasErrors ? null : directory;
        }
        catch (InvalidDataException e)
        {
            Report("APPNOTE 4.3.6: overall format", ZipDiagnostics.Broken, "export or download the package again", e.Message);
            return null;
        }

        void Report(string clause, Descriptor descriptor, string help, params object[] args)
        {
            var own = new DiagnosticBag();
            own.Report(descriptor, null, help, args);
            Add(own.Single(), clause);
        }

        void Check(IZipRule rule, ZipDirectory directory)
        {
            foreach (var finding in Findings.Of(own => rule.Check(directory, limits, own))) Add(finding, rule.Clause);
        }

        void Add(Diagnostic finding, string clause) => diagnostics.Add(finding with { Requirement = clause });
    }

    private static string? KindOf(Stream zip)
    {
        Span<byte> start = stackalloc byte[16];
        zip.Position = 0;
        return FileKind.Of(start[..zip.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)]);
    }
}
