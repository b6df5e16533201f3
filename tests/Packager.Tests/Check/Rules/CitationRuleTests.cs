using Packager.Testing;

namespace Packager.Tests.Check.Rules;

public sealed class CitationRuleTests
{
    private const string SourcesYml = "- {key: a2013, authors: A, title: T, kind: paper}\n";

    [Fact]
    public void A_marker_names_a_source() => Findings.None(SmallCourse.WithBody("Text[^a2013].\n").Add("sources.yml", SourcesYml));

    [Fact]
    public void A_marker_of_no_source_and_no_footnote_is_refused() => Findings.Single(
        "01-basics/01-words.md:7:5 LE3007 there is no source and no footnote 'a2014' | did you mean 'a2013'?",
        SmallCourse.WithBody("Text[^a2014].\n").Add("sources.yml", SourcesYml));

    [Fact]
    public void A_marker_that_resembles_no_source_can_become_a_footnote() => Findings.Single(
        "01-basics/01-words.md:7:5 LE3007 there is no source and no footnote 'note' | add it to sources.yml, or define the footnote with '[^note]: …'",
        SmallCourse.WithBody("Text[^note].\n"));

    [Fact]
    public void A_marker_in_a_table_caption_is_found() => Findings.Single(
        "01-basics/01-words.md:7:9 LE3007 there is no source and no footnote 'note' | add it to sources.yml, or define the footnote with '[^note]: …'",
        SmallCourse.WithBody("Table: A[^note]\n\n| A |\n|---|\n| 1 |\n"));

    [Fact]
    public void A_footnote_is_no_source() => Findings.None(SmallCourse.WithBody("Text[^note].\n\n[^note]: More.\n"));
}
