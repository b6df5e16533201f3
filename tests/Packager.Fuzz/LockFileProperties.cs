using System.IO.Compression;
using System.Text;
using CsCheck;
using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Diff;
using LlmEvolution.Packager.Editions.Locking;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Theme;
using Packager.Testing;

namespace Packager.Fuzz;

/// <summary>Locks and packages come from merges, editors and strangers: whatever they hold is answered with a finding, never with a crash.</summary>
public sealed class LockFileProperties
{
    private const int Locks = 3_000;
    private const int Packages = 1_500;

    [Fact]
    public void A_lock_with_a_few_changes()
    {
        var published = Encoding.UTF8.GetBytes(new Compiler(Course(), []).Lock(new LockOptions())!.Text);
        var read = 0;

        Mutation.Several(1).Each(Locks, mutations =>
        {
            var diagnostics = new DiagnosticBag();
            var tree = Course().Add(CourseLock.FileName, mutations.Aggregate(published, (content, mutation) => mutation.Apply(content)));
            if (new Compiler(tree, diagnostics).Lock(new LockOptions { Retire = ["basics-quiz/q1"] }) is null && !diagnostics.HasErrors) throw new InvalidOperationException("no lock and no finding");
            if (!diagnostics.Any(d => d.Code.StartsWith("LE1", StringComparison.Ordinal))) read++;
        }, m => string.Join("; ", (object[])m));

        Assert.True(read > Locks / 20, $"only {read} locks could be read");
    }

    [Fact]
    public async Task A_package_with_a_few_changes()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "out", "package-properties");
        var result = await new Compiler(RichCourse.Tree(), []).BuildAsync(
            new BuildOptions { Targets = [PackageTargets.All[0]], OutputFolder = folder, Theme = new BuiltInTheme() }, TestContext.Current.CancellationToken);
        var whole = await File.ReadAllBytesAsync(result.Packages[0].Path, TestContext.Current.CancellationToken);
        var files = new[] { "imsmanifest.xml" }.Concat(Names(whole).Where(n => n.StartsWith("assets/sco/", StringComparison.Ordinal))).ToList();
        var contents = files.Select(f => Read(whole, f)).ToList();

        Gen.Select(Gen.Bool, Mutation.Several(files.Count)).Each(Packages, change =>
        {
            var path = Path.Combine(folder, "changed.zip");
            if (change.Item1) File.WriteAllBytes(path, change.Item2.Aggregate(whole, (content, mutation) => mutation.Apply(content)));
            else Zip(path, files.Select((name, n) => (name, change.Item2.Where(m => m.File == n).Aggregate(contents[n], (content, mutation) => mutation.Apply(content)))));
            var input = new DiffInput(path, "changed.zip", []);
            if (EditionDiff.Compare(new DiffInput(result.Packages[0].Path, "whole.zip", []), input) is null && !input.Findings.HasErrors) throw new InvalidOperationException("no comparison and no finding");
        }, change => $"{(change.Item1 ? "zip" : "files")}: {string.Join("; ", (object[])change.Item2)}");
    }

    // Without formulas, which take longer than everything else.
    private static MemorySourceTree Course() => SmallCourse.With(SmallCourse.Quiz, AllQuestions.QuizYml);

    private static List<string> Names(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return [.. archive.Entries.Select(e => e.FullName)];
    }

    private static byte[] Read(byte[] zip, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        using var stream = archive.GetEntry(name)!.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static void Zip(string path, IEnumerable<(string Name, byte[] Content)> files)
    {
        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        foreach (var (name, content) in files)
        {
            using var stream = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
            stream.Write(content);
        }
    }
}
