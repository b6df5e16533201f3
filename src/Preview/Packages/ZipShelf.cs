using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Preview.Packages;

/// <summary>One package that lies on the disk. When it is replaced, it is looked into again.</summary>
internal sealed class ZipShelf : IShelf
{
    // Somebody may be writing it over, and nothing tells when they are done.
    private static readonly TimeSpan s_again = TimeSpan.FromMilliseconds(300);
    private const int Tries = 5;

    private readonly PreviewOptions _options;
    private readonly PackageReader _reader;
    private FolderWatch? _watch;

    private ZipShelf(PreviewOptions options, PackageReader reader, PreviewPackage package)
    {
        _options = options;
        _reader = reader;
        Package = package;
    }

    public PreviewPackage Package { get; private set; }

    public string Title => Package.Title;

    public ImmutableArray<ShelfEntry> Entries => [new(Package.Id, Package.Standard.ToString())];

    public ImmutableArray<Diagnostic> Findings { get; private set; } = [];

    /// <summary>Null when it cannot be opened; it has been reported.</summary>
    public static ZipShelf? Open(PreviewOptions options, PackageReader reader, DiagnosticBag diagnostics)
    {
        var (package, findings) = Read(options, reader);
        foreach (var finding in findings) diagnostics.Add(finding);
        if (package is not null) return new ZipShelf(options, reader, package);
        if (!diagnostics.HasErrors) diagnostics.Report(PreviewDiagnostics.CannotOpen, null, "look at its manifest with 'coursepack inspect'", options.Name, "nothing in it can be launched");
        return null;
    }

    public PreviewPackage? Find(string id) => id == Package.Id ? Package : null;

    public IPackageContent? ContentOf(string id) => Find(id)?.Content;

    public void Watch(IShelfWatcher watcher)
    {
        var name = Path.GetFileName(_options.Path);
        _watch = new FolderWatch(Path.GetDirectoryName(_options.Path)!, recursive: false, path => path == name, async (_, stop) =>
        {
            var (package, findings) = Read(_options, _reader);
            for (var tries = 1; package is null && tries < Tries && File.Exists(_options.Path); tries++)
            {
                await Task.Delay(s_again, stop);
                (package, findings) = Read(_options, _reader);
            }
            if (package is not null) Package = package;
            // What the package itself has wrong stands with it; here, that it cannot be opened any more.
            Findings = package is null ? findings : [];
            watcher.Found(Findings);
            if (package is not null) watcher.Rebuilt([], reload: true);
        });
    }

    public ValueTask DisposeAsync() => _watch?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static (PreviewPackage? Package, ImmutableArray<Diagnostic> Findings) Read(PreviewOptions options, PackageReader reader)
    {
        var own = new DiagnosticBag();
        try
        {
            using var zip = new FileStream(options.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return reader.Read(IdOf(options.Path), options.Name, zip, options.Policy, root => new ZipContent(options.Path, root));
        }
        catch (FileNotFoundException)
        {
            own.Report(PreviewDiagnostics.Gone, null, "put it back; it is opened again by itself", options.Name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            own.Report(PreviewDiagnostics.CannotOpen, null, "check that it may be read", options.Name, e.Message);
        }
        return (null, [.. own]);
    }

    /// <summary>It stands in addresses.</summary>
    private static string IdOf(string path) =>
        string.Concat(Path.GetFileNameWithoutExtension(path).Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-')) is { Length: > 0 } id && id.Trim('.').Length > 0 ? id : "package";
}
