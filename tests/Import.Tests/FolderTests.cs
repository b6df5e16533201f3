using Packager.Testing;

namespace Import.Tests;

public sealed class FolderTests
{
    [Fact]
    public void Folders_become_modules_and_files_lessons_by_number_and_name()
    {
        var course = new Source()
            .Add("README.md", "Welcome\n=======\n\nHello.\n\nA section\n---------\n\nText.\n")
            .Add("2-later/b.md", "# B\n\nText.\n")
            .Add("2-later/10-c.md", "# C\n\nText.\n")
            .Add("2-later/9-a.md", "# A\n\nText.\n")
            .Add("1 Über uns/index.md", "# Über uns\n\nText.\n")
            .Add("quiz/quiz.gift", "::Q:: Is it so? {T}\n")
            .Import();

        Assert.Equal(
        [
            "01-introduction/01-overview.md", "01-introduction/module.yml",
            "02-uber-uns/01-uber-uns-introduction.md", "02-uber-uns/module.yml",
            "03-later/01-a.md", "03-later/02-c.md", "03-later/03-b.md", "03-later/module.yml",
            "04-quiz/01-quiz-overview.md", "04-quiz/module.yml", "04-quiz/quiz.yml", "course.yml",
        ], course.Paths);
        Assert.Equal("Hello.\n\n## A section\n\nText.\n", course.Body("01-introduction/01-overview.md"));
        Assert.Equal([], course.Findings);
        Assert.Equal([], course.Errors());
    }

    [Fact]
    public void Images_from_elsewhere_and_figures_with_colours_of_their_own_are_left_out_and_told()
    {
        var course = new Source()
            .Add("a.md", "# A\n\n![Remote](https://example.org/a.png)\n\n[![Badge](https://example.org/b.svg)](https://example.org)\n\n![Drawing](d.svg)\n\n![Gone](gone.png)\n\n<img src=\"ok.png\" alt=\"Fine\">\n")
            .Add("d.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><style>path{fill:red}</style><path d=\"M0 0h9\"/></svg>")
            .Add("ok.png", Images.Png(3, 3))
            .Import();

        Assert.Equal("[Remote](<https://example.org/a.png>)\n\n[Badge](https://example.org)\n\nDrawing\n\nGone\n\n![Fine](figures/ok.png)\n", course.Body("01-introduction/01-a.md"));
        Assert.Equal(["a.md:3:1 LE1708", "a.md:5:2 LE1708", "a.md:7:1 LE1708", "a.md:9:1 LE1706"], course.Codes());
        Assert.Equal([], course.Errors());
    }

    [Fact]
    public void Blocks_formulas_and_schemes_of_other_worlds_do_no_harm()
    {
        var course = new Source()
            .Add("a.md", "# A\n\n```check\nmake check\n```\n\n$$\n\\frac{1\n$$\n\nCall [us](tel:123), [me](<#nowhere>), [](https://example.org/x) or [ref][r].\n\n[r]: b.md\n\n[Same](#a-b)\n\n## A b\n\nText[^1].\n\n[^1]: Note.\n\n<details><summary>More</summary>\n\nHidden.\n\n</details>\n")
            .Add("b.md", "Text only: one.\n")
            .Import();

        Assert.Equal([], course.Errors());
        Assert.Contains("[ref](lesson:b)", course.Body("01-introduction/01-a.md"), StringComparison.Ordinal);
        Assert.Contains("```text\nmake check\n```", course.Body("01-introduction/01-a.md"), StringComparison.Ordinal);
        Assert.Contains("[Same](#a-b)", course.Body("01-introduction/01-a.md"), StringComparison.Ordinal);
        Assert.Equal(["a.md:7:1 LE1714", "a.md:11:6 LE1707", "a.md:11:21 LE1707", "b.md:1:1 LE1710"], course.Codes());
    }

    [Fact]
    public void A_folder_without_pages_is_an_error()
    {
        var course = new Source().Add("a.txt", "x").Import();

        Assert.Empty(course.Files);
        Assert.Equal(["course LE1701"], course.Codes());
    }
}
