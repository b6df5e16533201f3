using System.IO.Compression;
using System.Text;
using CsCheck;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Diagnostics.Printing;
using LlmEvolution.Packager.Inspect;
using LlmEvolution.Packager.Inspect.Lms;
using LlmEvolution.Packager.Inspect.Printing;

namespace Packager.Fuzz;

/// <summary>Whatever a package holds, inspect answers with findings: it never throws, and every place lies inside its file.</summary>
public sealed class InspectProperties
{
    private const int MutatedZips = 4_000;
    private const int MutatedManifests = 4_000;

    private static readonly IDiagnosticPrinter[] s_printers = [new CaretPrinter(), new MsBuildPrinter(), new JsonPrinter(), new SarifPrinter("1.0")];

    // All LMSs, and no limit that would keep a case from being looked at.
    private static readonly PackageInspector s_inspector = new(new InspectLimits(), LmsProfiles.All);

    [Fact]
    public void A_package_with_changed_bytes()
    {
        var zips = FuzzManifests.All.Select(m => Zip(m.Name, Encoding.UTF8.GetBytes(m.Text))).ToArray();

        Mutation.Several(zips.Length).Each(MutatedZips, mutations =>
        {
            var zip = zips[mutations[0].File];
            foreach (var mutation in mutations) zip = mutation.Apply(zip);
            Check(zip);
        });
    }

    [Fact]
    public void A_package_with_a_changed_manifest() =>
        Mutation.Several(FuzzManifests.All.Count).Each(MutatedManifests, mutations =>
        {
            var (name, text) = FuzzManifests.All[mutations[0].File];
            var manifest = Encoding.UTF8.GetBytes(text);
            foreach (var mutation in mutations) manifest = mutation.Apply(manifest);
            Check(Zip(name, manifest));
        });

    [Fact]
    public void A_zip_made_of_records_that_lie() =>
        Gen.Select(Gen.Int[0, FuzzManifests.All.Count - 1], Gen.Int[4, 46], Gen.UShort, Gen.Int[0, 3]).Each(MutatedZips, lie =>
        {
            var (index, offset, value, entry) = lie;
            var zip = Zip(FuzzManifests.All[index].Name, Encoding.UTF8.GetBytes(FuzzManifests.All[index].Text));
            var at = HeaderOf(zip, entry) + offset;
            zip[at] = (byte)value;
            if (at + 1 < zip.Length) zip[at + 1] = (byte)(value >> 8);
            Check(zip);
        });

    private static void Check(byte[] zip)
    {
        var inspection = s_inspector.Inspect("p.zip", new MemoryStream(zip), DiagnosticPolicy.Default);
        foreach (var span in inspection.Findings.Select(f => f.Span!))
        {
            if (span.Start < 0 || span.Length < 0 || span.Start + span.Length > span.File.Text.Length)
                throw new InvalidOperationException($"{span.Start}+{span.Length} is outside {span.File.Path}");
        }
        if (inspection.Summary is null && inspection.Findings.IsEmpty) throw new InvalidOperationException("nothing known and nothing wrong");
        foreach (var printer in s_printers) printer.Print(inspection.Findings, "", TextWriter.Null);
        InspectionTextPrinter.Print(inspection, TextWriter.Null);
        InspectionJsonPrinter.Print([inspection], TextWriter.Null);
    }

    private static byte[] Zip(string manifest, byte[] content)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in new[] { (manifest, content), ("lesson.html", "<p>Lesson</p>"u8.ToArray()), ("shared/player.js", "play();"u8.ToArray()) })
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }
        return buffer.ToArray();
    }

    /// <summary>The central header of an entry, or the record at the end when there are fewer (APPNOTE 4.3.12, 4.3.16).</summary>
    private static int HeaderOf(byte[] zip, int entry)
    {
        var at = zip.AsSpan().IndexOf("PK\u0001\u0002"u8);
        for (; entry > 0; entry--)
        {
            var next = zip.AsSpan(at + 4).IndexOf("PK\u0001\u0002"u8);
            if (next < 0) return zip.Length - 22 - 26;
            at += 4 + next;
        }
        return at;
    }
}
