using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Lrs;

/// <summary>A page whose policy keeps it from the store works without a word of complaint and records nothing.</summary>
internal abstract class PolicyRule(Descriptor finding) : IPackageRule
{
    public string Clause => "Content Security Policy Level 3, connect-src: the store's address is known only at launch";

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var path in archive.Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(archive.Open(path));
            var sources = ConnectPolicy.Of(reader.ReadToEnd());
            if (sources == LrsPolicy.Connect) continue;
            diagnostics.Report(finding, null, "a theme's Document.cshtml has to keep <meta http-equiv=\"Content-Security-Policy\" content=\"…\"> as the built-in one has it",
                archive.Name, path, sources ?? "whatever default-src says", LrsPolicy.Connect);
        }
    }
}
