using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Write;

/// <summary>A single page that lies open. It is known as ours by what docs/page-contract.md has every page of its kind say.</summary>
internal sealed class PageForm : IOutputForm
{
    private const string Mark = "data-page=\"catalogue\"";

    public void Write(PackageOutput output, string temporary, Action begun, CancellationToken cancellation)
    {
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            begun();
            using var source = output.Files.Single().Open();
            source.CopyTo(stream);
        }
        File.SetLastWriteTimeUtc(temporary, output.Timestamp);
    }

    public PackageArchive Open(PackageOutput output, string temporary) =>
        new(output.FileName, Path.GetDirectoryName(temporary)!, [Path.GetFileName(temporary)]);

    public bool Ready(PackageOutput output, string temporary, string place, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(place) && (!File.Exists(place) || File.ReadAllText(place).Contains(Mark, StringComparison.Ordinal))) return true;
        diagnostics.Report(WriteDiagnostics.ForeignPage, null, OutputForms.ElsewhereHelp, output.FileName);
        return false;
    }

    public void Put(string temporary, string place) => File.Move(temporary, place, overwrite: true);

    public void Delete(string temporary) => File.Delete(temporary);
}
