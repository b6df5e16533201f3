using Packager.Testing;

namespace Packager.Tests.Model;

public sealed class GlossaryAndSourcesTests
{
    private const string Source = "- key: a2013\n  authors: A\n  title: T\n  kind: paper\n";

    [Fact]
    public void A_glossary_and_sources_without_fault_give_no_finding() => Findings.None(
        SmallCourse.With("glossary.yml", "- id: word\n  term: word\n  definition: A *unit*.\n").Add("sources.yml", Source + "  year: 2013\n  url: https://example.org/a\n  checked: 2026-11\n"));

    [Fact]
    public void A_term_has_an_id_a_name_and_a_definition() => Assert.Equal(
        ["definition", "id", "term"],
        Findings.Of(SmallCourse.With("glossary.yml", "- {definition: ''}\n")).Select(f => f.Split('\'')[1]));

    [Fact]
    public void A_source_has_a_key_authors_a_title_and_a_kind() => Assert.Equal(
        ["authors", "key", "kind", "title"],
        Findings.Of(SmallCourse.With("sources.yml", "- {year: 2013}\n")).Select(f => f.Split('\'')[1]));

    [Theory]
    [InlineData("glossary.yml", "a term")]
    [InlineData("sources.yml", "a source")]
    public void An_entry_is_a_mapping(string path, string what) => Findings.Single(
        $"{path}:1:3 LE2003 '{what}' must be a mapping (key: value), not a single value", SmallCourse.With(path, "- word\n"));

    [Theory]
    [InlineData("url: example.org", "5:8", "LE2004 'example.org' is not an http(s) address | write the whole address, with https://")]
    [InlineData("url: javascript:alert(1)", "5:8", "LE2004 'javascript:alert(1)' is not an http(s) address | write the whole address, with https://")]
    [InlineData("checked: yesterday", "5:12", "LE2004 'yesterday' is not a month written like 2026-11")]
    [InlineData("year: 13", "5:9", "LE2005 13 is out of range: 'year' must be from 1000 to 9999")]
    public void A_wrong_value_of_a_source_is_shown_where_it_stands(string line, string place, string finding) =>
        Findings.Single($"sources.yml:{place} {finding}", SmallCourse.With("sources.yml", $"{Source}  {line}\n"));
}
