using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Write;

namespace Packager.Tests.Write;

public sealed class PackageStoreTests
{
    private static readonly PackageFile Page = PackageFile.Text("index.html", "<p>x</p>");

    private readonly DiagnosticBag _findings = [];

    [Fact]
    public void A_clean_package_takes_the_place_of_the_old_one_and_leaves_nothing_beside_it()
    {
        using var folder = WithOld("a.zip");

        var paths = Write(folder, Output("a.zip"));

        Assert.Empty(_findings);
        Assert.Equal([folder["a.zip"]], paths);
        Assert.Equal(["a.zip"], folder.Names);
        using var archive = new PackageArchive("a.zip", File.OpenRead(folder["a.zip"]));
        Assert.True(archive.Contains("index.html"));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_made()
    {
        using var folder = new OutputFolder();

        Assert.Single(WriteTo(folder["new/deep"], Output("a.zip")));
        Assert.True(File.Exists(folder["new/deep/a.zip"]));
    }

    [Fact]
    public void A_warning_of_a_rule_is_told_and_the_package_is_put_in_place()
    {
        using var folder = new OutputFolder();

        Write(folder, Output("a.zip", RuleTarget.Reporting(Severity.Warning)));

        Assert.Equal("LE0000", Assert.Single(_findings).Code);
        Assert.Equal(["a.zip"], folder.Names);
    }

    [Fact]
    public void A_rule_that_fails_leaves_the_old_package_and_no_temporary_file()
    {
        using var folder = WithOld("a.zip");

        Assert.Empty(Write(folder, Output("a.zip", RuleTarget.Reporting(Severity.Error))));

        Assert.Equal("LE0000", Assert.Single(_findings).Code);
        AssertOnlyOld(folder, "a.zip");
    }

    [Fact]
    public void No_package_is_put_in_place_when_the_last_of_them_fails()
    {
        using var folder = WithOld("a.zip");

        Write(folder, Output("a.zip"), Output("b.zip", RuleTarget.Reporting(Severity.Error)));

        AssertOnlyOld(folder, "a.zip");
    }

    [Fact]
    public void Rules_see_the_package_under_its_own_name_before_it_is_in_place()
    {
        using var folder = WithOld("a.zip");
        var seen = "";
        var target = new RuleTarget((archive, _) => seen = $"{archive.Name}: {string.Join(' ', archive.Paths)}, old: {File.ReadAllText(folder["a.zip"])}");

        Write(folder, Output("a.zip", target));

        Assert.Equal("a.zip: index.html [Content_Types].xml, old: old", seen);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_a_finding_that_names_it()
    {
        using var folder = WithOld("a.zip");
        var gone = new PackageFile("media/a.png", 1, () => throw new FileNotFoundException("gone"));

        Assert.Empty(Write(folder, Output("a.zip", RuleTarget.Content, Page, gone)));

        var finding = Assert.Single(_findings);
        Assert.Equal("LE5101", finding.Code);
        Assert.Contains("media/a.png", finding.Message, StringComparison.Ordinal);
        AssertOnlyOld(folder, "a.zip");
    }

    [Fact]
    public void A_defect_of_our_own_is_thrown_and_still_leaves_no_temporary_file()
    {
        using var folder = WithOld("a.zip");
        var broken = new PackageFile("a.html", 1, () => throw new InvalidOperationException("defect"));

        Assert.Throws<InvalidOperationException>(() => Write(folder, Output("a.zip", RuleTarget.Content, broken)));

        AssertOnlyOld(folder, "a.zip");
    }

    [Fact]
    public void Cancelling_while_a_file_is_written_leaves_the_old_package_and_no_temporary_file()
    {
        using var folder = WithOld("a.zip");
        using var cancellation = new CancellationTokenSource();
        var cancelling = new PackageFile("a.html", 1, () =>
        {
            cancellation.Cancel();
            return new MemoryStream([1]);
        });

        Assert.Throws<OperationCanceledException>(() =>
            new PackageStore(folder.Path).Write([Output("a.zip", RuleTarget.Content, cancelling)], _findings, cancellation.Token));

        AssertOnlyOld(folder, "a.zip");
    }

    [Fact]
    public void Cancelling_while_the_last_package_is_verified_puts_none_in_place()
    {
        using var folder = WithOld("a.zip");
        using var cancellation = new CancellationTokenSource();
        var target = new RuleTarget((_, _) => cancellation.Cancel());

        Assert.Throws<OperationCanceledException>(() =>
            new PackageStore(folder.Path).Write([Output("a.zip"), Output("b.zip", target)], _findings, cancellation.Token));

        AssertOnlyOld(folder, "a.zip");
    }

    private ImmutableArray<string> Write(OutputFolder folder, params PackageOutput[] outputs) => WriteTo(folder.Path, outputs);

    private ImmutableArray<string> WriteTo(string folder, params PackageOutput[] outputs) =>
        new PackageStore(folder).Write(outputs, _findings, TestContext.Current.CancellationToken);

    private static PackageOutput Output(string name, RuleTarget? target = null, params PackageFile[] files) =>
        new(name, target ?? RuleTarget.Content, files.Length == 0 ? [Page] : [.. files], new DateTime(2026, 11, 24));

    private static OutputFolder WithOld(string name, [CallerMemberName] string test = "")
    {
        var folder = new OutputFolder(test);
        File.WriteAllText(folder[name], "old");
        return folder;
    }

    private static void AssertOnlyOld(OutputFolder folder, string name)
    {
        Assert.Equal([name], folder.Names);
        Assert.Equal("old", File.ReadAllText(folder[name]));
    }
}
