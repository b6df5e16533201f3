using System.Collections.Immutable;
using System.IO.Compression;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Cmi5;
using LlmEvolution.Packager.Targets.Scorm12;
using LlmEvolution.Packager.Targets.Scorm2004;
using LlmEvolution.Packager.Targets.TinCan;
using LlmEvolution.Packager.Targets.Web;

namespace Packager.Tests.Targets;

/// <summary>A clean package of a lesson and a quiz in one module, and ways to put one fault into it.</summary>
internal sealed class TestPackage
{
    private readonly IPackageTarget _target;
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    private readonly string _manifestPath;

    private TestPackage(IPackageTarget target, CoursePackage? other = null)
    {
        _target = target;
        var package = other ?? TestCourse.Package(
            Structure.Lesson,
            TestCourse.Cluster("module", "Module", TestCourse.Object("lesson"), TestCourse.Quiz("quiz", 80)));
        var own = target.Build(TestCourse.Context(package));
        _manifestPath = own.FirstOrDefault()?.Path ?? "";
        foreach (var file in own.AddRange(package.Files)) _files[file.Path] = Read(file);
    }

    /// <summary>What every target names in its manifest; what they say does not matter to the rules.</summary>
    public static ImmutableArray<PackageFile> SchemaFiles { get; } =
    [
        .. new[] { "adlcp_v1p3.xsd", "adlnav_v1p3.xsd", "adlseq_v1p3.xsd", "imscp_v1p1.xsd", "imsss_v1p0.xsd" }
            .Select(f => PackageFile.Text(f, "<schema/>")),
    ];

    public static TestPackage Scorm12() => new(new Scorm12Target());

    public static TestPackage Scorm2004() => new(new Scorm2004Target(Edition.Third, _ => SchemaFiles));

    public static TestPackage Scorm2004Fourth() => new(new Scorm2004Target(Edition.Fourth, _ => SchemaFiles));

    public static TestPackage Cmi5() => new(new Cmi5Target());

    public static TestPackage TinCan() => new(new TinCanTarget(), TestCourse.Flat(TestCourse.Object("lesson")));

    public static TestPackage Web() => new TestPackage(new WebTarget()).With("index.html");

    public string Manifest => _files[_manifestPath];

    /// <summary>Writes something else into the manifest, in the first place where <paramref name="valid"/> stands.</summary>
    public TestPackage Replace(string valid, string broken)
    {
        var at = Manifest.IndexOf(valid, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The manifest does not hold: {valid}\n{Manifest}");
        _files[_manifestPath] = Manifest[..at] + broken + Manifest[(at + valid.Length)..];
        return this;
    }

    public TestPackage With(string path, string text = "x")
    {
        _files[path] = text;
        return this;
    }

    public TestPackage Without(string path)
    {
        Assert.True(_files.Remove(path), $"The package does not hold {path}.");
        return this;
    }

    public TestPackage Rename(string path, string to)
    {
        Assert.True(_files.Remove(path, out var text), $"The package does not hold {path}.");
        _files[to] = text;
        return this;
    }

    /// <summary>What all rules of the target find.</summary>
    public DiagnosticBag Findings()
    {
        var zip = new MemoryStream();
        using (var writer = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in _files)
            {
                using var entry = new StreamWriter(writer.CreateEntry(path).Open());
                entry.Write(text);
            }
        }
        var findings = new DiagnosticBag();
        using var archive = new PackageArchive("test.zip", zip);
        foreach (var rule in _target.Rules) rule.Check(archive, findings);
        return findings;
    }

    public IEnumerable<string> Codes() => Findings().Select(f => f.Code);

    private static string Read(PackageFile file)
    {
        using var reader = new StreamReader(file.Open());
        return reader.ReadToEnd();
    }
}
