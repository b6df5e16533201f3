using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Write;

namespace Packager.Tests.Write;

/// <summary>Everything the disk or the input can do to a package is a finding, never an exception.</summary>
public sealed class PackageStoreErrorTests
{
    private readonly DiagnosticBag _findings = [];

    [Fact]
    public void An_output_folder_that_is_a_file_is_a_finding()
    {
        using var folder = new OutputFolder();
        File.WriteAllText(folder["out"], "file");

        Assert.Equal("LE5102", CodeOf(folder["out"], Output("a.zip")));
        Assert.Equal("file", File.ReadAllText(folder["out"]));
    }

    [Fact]
    public void A_folder_in_the_place_of_the_package_is_a_finding_and_no_other_package_is_replaced()
    {
        using var folder = new OutputFolder();
        Directory.CreateDirectory(folder["b.zip"]);

        Assert.Equal("LE5102", CodeOf(folder.Path, Output("a.zip"), Output("b.zip")));
        Assert.Equal(["b.zip"], folder.Names);
    }

    [Fact]
    public void A_temporary_name_that_cannot_be_opened_is_a_finding()
    {
        using var folder = new OutputFolder();
        Directory.CreateDirectory(folder["a.zip.partial"]);

        Assert.Equal("LE5102", CodeOf(folder.Path, Output("a.zip")));
    }

    [Fact]
    public void The_temporary_file_of_another_build_is_left_alone()
    {
        using var folder = new OutputFolder();
        using (new FileStream(folder["a.zip.partial"], FileMode.Create, FileAccess.Write, FileShare.None))
        {
            Assert.Equal("LE5102", CodeOf(folder.Path, Output("a.zip")));
            Assert.Equal(["a.zip.partial"], folder.Names);
        }
    }

    [Fact]
    public void The_temporary_file_of_a_build_that_was_killed_is_used_again()
    {
        using var folder = new OutputFolder();
        File.WriteAllText(folder["a.zip.partial"], new string('x', 100_000));

        Assert.Single(Write(folder.Path, Output("a.zip")));
        Assert.Equal(["a.zip"], folder.Names);
        Assert.InRange(new FileInfo(folder["a.zip"]).Length, 1, 1000);
    }

    [Fact]
    public void A_rename_that_fails_is_a_finding()
    {
        using var folder = new OutputFolder();
        var target = new RuleTarget((_, _) => File.Delete(folder["a.zip.partial"]));

        Assert.Equal("LE5102", CodeOf(folder.Path, Output("a.zip") with { Target = target }));
    }

    [Theory]
    [InlineData("größe.html")]
    [InlineData("/a.html")]
    [InlineData("a//b.html")]
    [InlineData("../a.html")]
    [InlineData("a.")]
    [InlineData("")]
    public void A_path_that_a_package_cannot_hold_is_a_finding(string path)
    {
        using var folder = new OutputFolder();

        Assert.Equal("LE5103", CodeOf(folder.Path, Output("a.zip", PackageFile.Text(path, "x"))));
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void Two_paths_that_differ_only_in_case_are_a_finding()
    {
        using var folder = new OutputFolder();

        var output = Output("a.zip", PackageFile.Text("a.html", "x"), PackageFile.Text("A.html", "x"));

        Assert.Equal("LE5104", CodeOf(folder.Path, output));
    }

    [Fact]
    public void A_package_beyond_4_gigabytes_is_a_finding_before_anything_is_read()
    {
        using var folder = new OutputFolder();

        var output = Output("a.zip", new PackageFile("a.mp4", 4_300_000_000, () => throw new InvalidOperationException("read")));

        Assert.Equal("LE5105", CodeOf(folder.Path, output));
    }

    [Theory]
    [InlineData(199_000_000, 0)]
    [InlineData(201_000_000, 1)]
    public void A_package_that_several_LMSs_would_not_take_is_written_and_said_to_be(long length, int findings)
    {
        using var folder = new OutputFolder();

        Assert.Single(Write(folder.Path, Output("a.zip", new PackageFile("a.mp4", length, () => new MemoryStream([1])))));

        Assert.Equal(Enumerable.Repeat("LE5111 a.zip holds 201 MB; several LMSs take no more than 200 to 360 MB", findings), _findings.Select(f => $"{f.Code} {f.Message}"));
    }

    private string CodeOf(string folder, params PackageOutput[] outputs)
    {
        Assert.Empty(Write(folder, outputs));
        return Assert.Single(_findings).Code;
    }

    private ImmutableArray<string> Write(string folder, params PackageOutput[] outputs) =>
        new PackageStore(folder).Write(outputs, _findings, TestContext.Current.CancellationToken);

    private static PackageOutput Output(string name, params PackageFile[] files) =>
        new(name, RuleTarget.Content, files.Length == 0 ? [PackageFile.Text("index.html", "x")] : [.. files], new DateTime(2026, 11, 24));
}
