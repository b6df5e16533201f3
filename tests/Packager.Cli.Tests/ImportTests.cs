namespace Packager.Cli.Tests;

public sealed class ImportTests
{
    private static Workplace Book(string name) => new Workplace(name)
        .Write("book/book.toml", "[book]\ntitle = \"A book\"\n")
        .Write("book/src/SUMMARY.md", "# Summary\n\n- [One](one.md)\n- [Two]()\n")
        .Write("book/src/one.md", "# One\n\nSee [two](two.md).\n");

    [Fact]
    public async Task A_book_becomes_a_course_that_check_takes_and_build_packs()
    {
        using var place = Book("import");

        Assert.Equal(0, await place.RunAsync("import", "book", "course", "--language", "de"));

        Assert.Equal("Made a course in course: 1 lesson; 2 things are not as in the source, and 'coursepack check' has 0 findings.\n", place.Output);
        Assert.Contains("book/src/SUMMARY.md:4:3: warning LE1702: the draft 'Two' is left out\n", place.Error, StringComparison.Ordinal);
        Assert.Contains("book/src/one.md:3:5: warning LE1707: the link to 'two.md' is left out, and its text stays: there is no such page\n", place.Error, StringComparison.Ordinal);
        Assert.Equal(0, await place.RunAsync("check", "course", "--strict"));
        Assert.Equal(0, await place.RunAsync("build", "course", "-t", "cmi5"));
        Assert.Contains("title: A book\n", await File.ReadAllTextAsync(place.PathOf("course/course.yml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strict_writes_nothing_when_something_is_lost()
    {
        using var place = Book("import-strict");

        Assert.Equal(1, await place.RunAsync("import", "book", "course", "--strict"));

        Assert.Equal(["book"], Directory.GetFileSystemEntries(place.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task What_is_there_is_left_alone()
    {
        using var place = Book("import-occupied").Write("course/notes.txt", "keep me");

        Assert.Equal(2, await place.RunAsync("import", "book", "course"));
        Assert.Equal(2, await place.RunAsync("import", "nowhere", "other"));

        Assert.Equal("notes.txt", Path.GetFileName(Assert.Single(Directory.GetFileSystemEntries(place.PathOf("course")))));
    }

    [Fact]
    public async Task Questions_become_a_quiz_and_findings_may_be_for_machines()
    {
        using var place = new Workplace("import-gift").Write("bank.gift", "::Sun::Is the sun hot? {T}\n\n::Essay::Write. {}\n");

        Assert.Equal(0, await place.RunAsync("import", "bank.gift", "course", "--format", "msbuild"));

        Assert.Equal("bank.gift(3,1): warning LE1721: the question 'Essay' is left out: its answer is an essay, which nobody would read (ask it in a lesson, or as a question with an answer)\n", place.Output);
        Assert.Contains("id: sun\n", await File.ReadAllTextAsync(place.PathOf("course/01-bank/quiz.yml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
