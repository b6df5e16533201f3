using Packager.Testing;

namespace Import.Tests;

public sealed class MdBookTests
{
    private const string Summary = """
        # Summary

        [Preface](preface.md)

        # Getting started

        - [Install](start/README.md)
            - [On Linux](start/linux.md)
            - [On Windows]()
        - [First steps](start/first_steps.md)

        # Reference

        - [Options](options.md)
        - [Gone](gone.md)

        """;

    private static Source Book([System.Runtime.CompilerServices.CallerMemberName] string test = "") => new Source(test)
        .Add("book.toml", "[book]\ntitle = \"The \\\"Small\\\" Book\"\ndescription = 'What it is about.'\nauthors = [\"A\"]\n\n[output.html]\nmathjax-support = true\n")
        .Add("src/SUMMARY.md", Summary)
        .Add("src/preface.md", "# Preface\n\nWhy this book costs $5 and not $6. See [the options](options.md#all-of-them).\n")
        .Add("src/start/README.md", "# Install it\n\nText.\n\n### Too deep\n\nMore, with \\\\(x^2\\\\) in it.\n\n# Another part\n\n![The window](<../images/My Window (1).png>)\n")
        .Add("src/start/linux.md", "# On Linux\n\n```rust,editable\n{{#include ../listing.rs:2:10}}\n```\n\n```\nplain\n```\n\n> [!TIP]\n> Use a mirror.\n> It is faster.\n")
        .Add("src/start/first_steps.md", "Without a heading. See [Linux](./linux.html), [nothing](nothing.md) and [the file](../listing.rs).\n")
        .Add("src/options.md", "# Options\n\n## All of them {#all-of-them}\n\n| A | B |\n|---|---|\n| 1<br>2 | [^3] |\n\n<div class=\"warning\">\n\nMind <b>this</b>, x<sup>2</sup>.\n\n</div>\n\n<script>alert(1)</script>\n")
        .Add("src/listing.rs", "fn main() {}\n")
        .Add("src/images/My Window (1).png", Images.Png(10, 10));

    [Fact]
    public void Parts_become_modules_and_chapters_lessons_in_order()
    {
        var course = Book().Import();

        Assert.Equal(
        [
            "01-the-small-book/01-preface.md", "01-the-small-book/module.yml",
            "02-getting-started/01-start-introduction.md", "02-getting-started/02-linux.md", "02-getting-started/03-first-steps.md", "02-getting-started/figures/my-window-1.png", "02-getting-started/module.yml",
            "03-reference/01-options.md", "03-reference/module.yml", "course.yml",
        ], course.Paths);
        Assert.Equal("id: imported\niri: \"https://example.org/imported\"\ntitle: \"The \\\"Small\\\" Book\"\ndescription: What it is about.\nlanguage: en\ndate: 2026-11-24\n", course["course.yml"]);
        Assert.Equal([], course.Errors());
    }

    [Fact]
    public void The_first_heading_is_the_title_and_the_others_leave_no_level_out()
    {
        var course = Book().Import();

        Assert.StartsWith("---\ntitle: Install it\nsummary: \"Text.\"\nminutes: 1\n---\n", course["02-getting-started/01-start-introduction.md"].Replace("summary: Text.", "summary: \"Text.\"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("Text.\n\n## Too deep\n\nMore, with $x^2$ in it.\n\n## Another part\n\n![The window](figures/my-window-1.png)\n", course.Body("02-getting-started/01-start-introduction.md"));
        Assert.StartsWith("---\ntitle: First steps\n", course["02-getting-started/03-first-steps.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void Links_lead_to_lessons_and_their_sections_and_money_is_no_formula()
    {
        var course = Book().Import();

        Assert.Equal("Why this book costs $5 and not $6. See [the options](lesson:options#all-of-them).\n", course.Body("01-the-small-book/01-preface.md").Replace("\\$", "$", StringComparison.Ordinal));
        Assert.Equal("Without a heading. See [Linux](lesson:linux), nothing and the file.\n", course.Body("02-getting-started/03-first-steps.md"));
    }

    [Fact]
    public void Code_names_its_language_and_alerts_become_boxes()
    {
        var course = Book().Import();

        Assert.Equal("```rust\n{{#include ../listing.rs:2:10}}\n```\n\n```text\nplain\n```\n\n::: tip\nUse a mirror.\nIt is faster.\n:::\n", course.Body("02-getting-started/02-linux.md"));
    }

    [Fact]
    public void HTML_becomes_Markdown_or_is_told()
    {
        var course = Book().Import();

        Assert.Equal("## All of them\n\n| A | B |\n|---|---|\n| 1 2 | \\[^3] |\n\nMind **this**, x^2.\n", course.Body("03-reference/01-options.md"));
    }

    [Fact]
    public void Everything_that_is_lost_is_told_with_its_place() => Assert.Equal(
    [
        "src/SUMMARY.md:9:7 LE1702",
        "src/SUMMARY.md:15:3 LE1706",
        "src/options.md:11:20 LE1704",
        "src/options.md:15:1 LE1704",
        "src/start/first_steps.md:1:47 LE1707",
        "src/start/first_steps.md:1:73 LE1707",
        "src/start/linux.md:4:1 LE1703",
    ], Book().Import().Codes());

    [Fact]
    public void Without_parts_a_chapter_with_chapters_below_it_is_a_module()
    {
        var course = new Source()
            .Add("book.toml", "[book]\ntitle = \"B\"\n")
            .Add("src/SUMMARY.md", "# Summary\n\n- [One](one.md)\n- [Two](two.md)\n  - [Two a](two/a.md)\n- [Three](three.md)\n")
            .Add("src/one.md", "# One\n\nText.\n").Add("src/two.md", "# Two\n\nText.\n").Add("src/two/a.md", "# A\n\nText.\n").Add("src/three.md", "# Three\n\nText.\n")
            .Import();

        Assert.Equal(["01-b/01-one.md", "02-two/01-two-two.md", "02-two/02-a.md", "03-b-2/01-three.md"], course.Paths.Where(p => p.EndsWith(".md", StringComparison.Ordinal)));
        Assert.Equal([], course.Errors());
    }

    [Fact]
    public void The_same_book_gives_the_same_files()
    {
        var book = Book();

        Assert.Equal(book.Import().Files.Select(f => (f.Key, Convert.ToHexString(f.Value))), book.Import().Files.Select(f => (f.Key, Convert.ToHexString(f.Value))));
    }
}
