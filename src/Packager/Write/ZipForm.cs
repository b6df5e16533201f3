using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Write;

internal sealed class ZipForm : IOutputForm
{
    public void Write(PackageOutput output, string temporary, Action begun, CancellationToken cancellation)
    {
        using var stream = new FileStream(temporary, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        begun(); // only now: until it is open it may be another build's
        PackageWriter.Write(stream, output.Files, output.Timestamp, cancellation);
        stream.Flush(flushToDisk: true);
    }

    public PackageArchive Open(PackageOutput output, string temporary) => new(output.FileName, File.OpenRead(temporary));

    public bool Ready(PackageOutput output, string temporary, string place, DiagnosticBag diagnostics)
    {
        // A rename over a folder would fail half-way through several packages.
        if (!Directory.Exists(place)) return true;
        diagnostics.Report(WriteDiagnostics.Unwritable, null, "choose another output folder", output.FileName, "a folder has that name");
        return false;
    }

    public void Put(string temporary, string place) => File.Move(temporary, place, overwrite: true);

    public void Delete(string temporary) => File.Delete(temporary);
}
