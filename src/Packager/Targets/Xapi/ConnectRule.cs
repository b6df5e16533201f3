using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Xapi;

/// <summary>A page whose policy keeps it from the store works without a word of complaint and records nothing.</summary>
internal sealed class ConnectRule(Descriptor finding) : IPackageRule
{
    public string Clause => "Content Security Policy Level 3, connect-src: the store's address is known only at launch";

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var path in archive.Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(archive.Open(path));
            if (PagePolicy.SourcesOf(reader.ReadToEnd()) is not { } sources || sources == XapiLimits.ConnectSources) continue;
            diagnostics.Report(finding, null, "a theme's Document.cshtml has to write <meta http-equiv=\"Content-Security-Policy\" content=\"…\"> the way the built-in one does",
                archive.Name, path, sources.Length == 0 ? "whatever default-src says" : sources, XapiLimits.ConnectSources);
        }
    }
}
