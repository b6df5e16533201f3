using LlmEvolution.Packager.Source;
using Packager.Testing;

namespace Packager.Tests.Source;

public sealed class DiskSourceTreeTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_are_listed_in_ordinal_order_with_forward_slashes()
    {
        _folder.Write("course/b/x.md", "x").Write("course/a.yml", "").Write("course/B.yml", "").Write("course/b/deep/y.svg", "");

        Assert.Equal(["B.yml", "a.yml", "b/deep/y.svg", "b/x.md"], Tree().Files);
    }

    [Fact]
    public void A_file_is_measured_and_read_by_the_path_that_was_listed()
    {
        _folder.Write("course/b/x.md", "é");
        var tree = Tree();

        using var reader = new StreamReader(tree.OpenRead("b/x.md"));

        Assert.Equal(2, tree.LengthOf("b/x.md"));
        Assert.Equal("é", reader.ReadToEnd());
    }

    [Fact]
    public void Hidden_files_and_node_modules_are_no_part_of_a_course()
    {
        _folder.Write("course/.git/config", "").Write("course/.env", "").Write("course/a/node_modules/p/01-x.md", "").Write("course/a/.DS_Store", "").Write("course/a/x.md", "");

        Assert.Equal(["a/x.md"], Tree().Files);
    }

    [Fact]
    public void A_link_to_a_file_of_the_course_is_a_file()
    {
        _folder.Write("course/a/x.md", "x").Link("course/b.md", "a/x.md").Link("course/c.md", _folder.PathOf("course/a/x.md"));

        Assert.Equal(["a/x.md", "b.md", "c.md"], Tree().Files);
    }

    [Fact]
    public void A_root_written_with_a_closing_slash_is_the_same_folder()
    {
        _folder.Write("course/a/x.md", "x").Link("course/b.md", "a/x.md");

        Assert.Equal(["a/x.md", "b.md"], new DiskSourceTree(_folder.PathOf("course") + Path.DirectorySeparatorChar).Files);
    }

    [Fact]
    public void Links_that_leave_the_course_are_no_part_of_it()
    {
        _folder.Write("secret.md", "x").Write("course/a.md", "x").Write("course-2/y.md", "x");
        _folder.Link("course/up.md", "../secret.md").Link("course/absolute.md", _folder.PathOf("secret.md")).Link("course/folder", "..").Link("course/neighbour.md", "../course-2/y.md");

        Assert.Equal(["a.md"], Tree().Files);
    }

    [Fact]
    public void A_link_through_a_linked_folder_leaves_the_course_too()
    {
        _folder.Write("outside/secret.md", "x").Write("course/a.md", "x");
        _folder.Link("course/door", "../outside").Link("course/b.md", "door/secret.md");

        Assert.Equal(["a.md"], Tree().Files);
    }

    [Fact]
    public void Linked_folders_are_not_followed_since_they_could_contain_themselves()
    {
        _folder.Write("course/a/x.md", "x").Link("course/a/again", "../a");

        Assert.Equal(["a/x.md"], Tree().Files);
    }

    [Fact]
    public void A_link_to_itself_is_no_part_of_a_course()
    {
        _folder.Write("course/a.md", "x").Link("course/loop.md", "loop.md");

        Assert.Equal(["a.md"], Tree().Files);
    }

    [Fact]
    public void A_broken_link_is_listed_so_that_somebody_hears_of_it()
    {
        foreach (var (path, text) in new[] { ("course.yml", SmallCourse.CourseYml), ("01-basics/module.yml", SmallCourse.ModuleYml), (SmallCourse.Lesson, SmallCourse.LessonMd) })
            _folder.Write("course/" + path, text);
        _folder.Link("course/01-basics/02-gone.md", "nowhere.md").Link("course/01-basics/gone.png", "nowhere.png");

        var finding = Assert.Single(Findings.Of(Tree()));

        Assert.StartsWith("01-basics/02-gone.md:1:1 LE1002 '01-basics/02-gone.md' cannot be read: ", finding, StringComparison.Ordinal);
        Assert.EndsWith("| check that the file exists and may be read", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_finding()
    {
        var finding = Assert.Single(Findings.Of(Tree()));

        Assert.StartsWith("course LE1002 'the course folder' cannot be read: ", finding, StringComparison.Ordinal);
    }

    private DiskSourceTree Tree() => new(_folder.PathOf("course"));
}
