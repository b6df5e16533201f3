using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets.Web;
using LlmEvolution.Packager.Write;

namespace Packager.Tests.Write;

public sealed class FolderFormTests
{
    private static readonly DateTime s_time = new(2026, 11, 24, 0, 0, 0, DateTimeKind.Utc);

    private readonly DiagnosticBag _findings = [];

    [Fact]
    public void A_site_is_a_folder_with_its_files_a_list_of_them_and_the_course_s_time()
    {
        using var folder = new OutputFolder();

        Assert.Equal([folder["a-web"]], Write(folder, Site(("index.html", "new"), ("lessons/l.html", "l"))));

        Assert.Empty(_findings);
        Assert.Equal(["a-web"], folder.Names);
        Assert.Equal(["coursepack-files.txt", "index.html", "lessons/l.html"], FilesIn(folder["a-web"]));
        Assert.Equal("# Made by coursepack. The next build replaces these files and keeps all others.\nindex.html\nlessons/l.html\n", File.ReadAllText(folder["a-web/coursepack-files.txt"]));
        Assert.All(FilesIn(folder["a-web"]), f => Assert.Equal(s_time, File.GetLastWriteTimeUtc(folder["a-web/" + f])));
    }

    [Fact]
    public void The_next_build_replaces_what_coursepack_wrote_and_keeps_what_others_put_there()
    {
        using var folder = new OutputFolder();
        Write(folder, Site(("index.html", "old"), ("lessons/gone.html", "old")));
        File.WriteAllText(folder["a-web/CNAME"], "example.org");
        File.WriteAllText(folder["a-web/lessons/.htaccess"], "Deny");
        File.CreateSymbolicLink(folder["a-web/link"], "/");

        Write(folder, Site(("index.html", "new")));

        Assert.Empty(_findings);
        Assert.Equal(["a-web"], folder.Names);
        Assert.Equal("new", File.ReadAllText(folder["a-web/index.html"]));
        Assert.Equal("example.org", File.ReadAllText(folder["a-web/CNAME"]));
        Assert.Equal("Deny", File.ReadAllText(folder["a-web/lessons/.htaccess"]));
        Assert.Equal("/", new FileInfo(folder["a-web/link"]).LinkTarget);
        Assert.False(File.Exists(folder["a-web/lessons/gone.html"]));
    }

    [Fact]
    public void A_folder_that_coursepack_did_not_make_is_left_alone()
    {
        using var folder = new OutputFolder();
        Directory.CreateDirectory(folder["a-web"]);
        File.WriteAllText(folder["a-web/notes.txt"], "mine");

        Assert.Empty(Write(folder, Site(("index.html", "new"))));

        Assert.Equal(["LE5106"], _findings.Select(f => f.Code));
        Assert.Equal(["a-web"], folder.Names);
        Assert.Equal(["notes.txt"], FilesIn(folder["a-web"]));
    }

    [Fact]
    public void A_file_of_somebody_else_is_not_written_over()
    {
        using var folder = new OutputFolder();
        Write(folder, Site(("index.html", "old")));
        File.WriteAllText(folder["a-web/Glossary.html"], "mine");

        Assert.Empty(Write(folder, Site(("index.html", "new"), ("glossary.html", "ours"))));

        Assert.Equal(["LE5107"], _findings.Select(f => f.Code));
        Assert.Equal("old", File.ReadAllText(folder["a-web/index.html"]));
        Assert.Equal("mine", File.ReadAllText(folder["a-web/Glossary.html"]));
    }

    [Fact]
    public void A_site_that_breaks_a_rule_leaves_the_old_one_and_nothing_beside_it()
    {
        using var folder = new OutputFolder();
        Write(folder, Site(("index.html", "old")));

        Assert.Empty(Write(folder, Site(("index.html", "<a href=\"none.html\">a</a>"))));

        Assert.Equal(["LE6402"], _findings.Select(f => f.Code));
        Assert.Equal(["a-web"], folder.Names);
        Assert.Equal("old", File.ReadAllText(folder["a-web/index.html"]));
    }

    [Fact]
    public void No_site_is_put_in_place_when_another_of_the_build_cannot_be()
    {
        using var folder = new OutputFolder();
        Directory.CreateDirectory(folder["b-web/sub"]);

        Assert.Empty(Write(folder, Site(("index.html", "new")), Site(("index.html", "new")) with { FileName = "b-web" }));

        Assert.Equal(["b-web"], folder.Names);
    }

    [Fact]
    public void A_build_that_was_killed_between_its_renames_is_made_good()
    {
        using var folder = new OutputFolder();
        Write(folder, Site(("index.html", "old")));
        File.WriteAllText(folder["a-web/CNAME"], "example.org");
        Directory.Move(folder["a-web"], folder["a-web.previous"]);

        Assert.Single(Write(folder, Site(("index.html", "new"))));

        Assert.Equal(["a-web"], folder.Names);
        Assert.Equal(["CNAME", "coursepack-files.txt", "index.html"], FilesIn(folder["a-web"]));
    }

    [Fact]
    public void What_a_killed_build_left_behind_is_taken_away()
    {
        using var folder = new OutputFolder();
        Write(folder, Site(("index.html", "old")));
        Directory.Move(folder["a-web"], folder["a-web.partial"]);

        Assert.Single(Write(folder, Site(("index.html", "new"))));

        Assert.Equal(["a-web"], folder.Names);
        Assert.Equal("new", File.ReadAllText(folder["a-web/index.html"]));
    }

    [Fact]
    public void A_page_beside_the_packages_replaces_its_like_and_no_other()
    {
        using var folder = new OutputFolder();
        Assert.Single(Write(folder, Beside("<main data-page=\"catalogue\">1</main>")));
        Assert.Single(Write(folder, Beside("<main data-page=\"catalogue\">2</main>")));
        File.WriteAllText(folder["index.html"], "mine");

        Assert.Empty(Write(folder, Beside("<main data-page=\"catalogue\">3</main>"), Site(("index.html", "new"))));

        Assert.Equal(["LE5108"], _findings.Select(f => f.Code));
        Assert.Equal(["index.html"], folder.Names);
        Assert.Equal("mine", File.ReadAllText(folder["index.html"]));
    }

    [Fact]
    public void Two_packages_of_one_name_are_a_finding_before_anything_is_written()
    {
        using var folder = new OutputFolder();

        Assert.Empty(Write(folder, Site(("index.html", "a")), Site(("index.html", "b"))));

        Assert.Equal(["LE5109"], _findings.Select(f => f.Code));
        Assert.Empty(folder.Names);
    }

    private ImmutableArray<string> Write(OutputFolder folder, params PackageOutput[] outputs) =>
        new PackageStore(folder.Path).Write(outputs, _findings, TestContext.Current.CancellationToken);

    private static PackageOutput Site(params (string Path, string Text)[] files) =>
        new("a-web", new WebTarget(), [.. files.Select(f => PackageFile.Text(f.Path, f.Text))], s_time);

    private static PackageOutput Beside(string html) => PackageOutput.Beside(PackageFile.Text("index.html", html), new WebTarget(), s_time);

    private static IEnumerable<string> FilesIn(string folder) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
        .Select(p => Path.GetRelativePath(folder, p)).Order(StringComparer.Ordinal);
}
