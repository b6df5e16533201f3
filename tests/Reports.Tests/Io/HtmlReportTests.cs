using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using LlmEvolution.Reports.Documents;
using LlmEvolution.Reports.Writing;
using LlmEvolution.Reports.Writing.Html;

namespace Reports.Tests.Io;

/// <summary>What can be seen without a browser; tests/E2E opens it in one.</summary>
public sealed partial class HtmlReportTests
{
    private static readonly string s_html = Write(SampleReport.Document);

    [Fact]
    public void Nothing_is_asked_of_anybody_and_what_is_inline_is_named_by_its_hash()
    {
        var style = Style().Match(s_html).Groups[1].Value;
        var script = Script().Match(s_html).Groups[1].Value;
        string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

        Assert.Contains($"default-src 'none'; style-src 'sha256-{Hash(style)}'; script-src 'sha256-{Hash(script)}'; base-uri 'none'; form-action 'none'", s_html, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?:src|href)\s*=\s*[""']?(?:https?:|//|data:)", s_html);
        Assert.DoesNotMatch(@"\sstyle\s*=", s_html);
        Assert.DoesNotMatch(@"\son[a-z]+\s*=\s*[""']", s_html[..s_html.IndexOf("<script>", StringComparison.Ordinal)]);
    }

    [Fact]
    public void What_people_are_called_is_text()
    {
        Assert.Contains("Compliance: Safety &lt;first&gt; &amp; more", s_html, StringComparison.Ordinal);
        Assert.DoesNotContain("<first>", s_html, StringComparison.Ordinal);
        Assert.Contains("=HYPERLINK(&quot;https://evil.example/&quot;,&quot;Ada&quot;)", s_html, StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_as_of_when_in_which_zone_what_words_mean_and_how_the_totals_come_about()
    {
        Assert.Contains("As of <time datetime=\"2026-03-31T10:00:00Z\">31 Mar 2026, 12:00</time>. All dates and times are in the time zone Europe/Berlin.", s_html, StringComparison.Ordinal);
        Assert.Contains("<dt>overdue</dt><dd>The course is not complete, and its due date has passed.</dd>", s_html, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"table-reconciliation-title\">Reconciliation</h2>", s_html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_has_a_title_a_description_and_its_numbers_in_a_table()
    {
        Assert.Equal(3, Regex.Count(s_html, "<svg role=img"));
        Assert.Contains("<desc id=\"chart-groups-d\">The numbers are in the table “Learners”.</desc>", s_html, StringComparison.Ordinal);
        Assert.Contains("<title>Engineers, Overdue: 1</title>", s_html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_is_sorted_by_its_value()
    {
        Assert.Contains("<td class=n data-v=\"1234567\">1,234,567</td>", s_html, StringComparison.Ordinal);
        Assert.Contains("<td><span class=\"v v-due-soon\">Due soon</span></td>", s_html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_too_long_to_be_read_says_where_the_rest_is()
    {
        var table = new ReportTable("long", "Long", null, [new("n", "N", ColumnKind.Count)], [.. Enumerable.Range(0, 6000).Select(n => (IReadOnlyList<object?>)[(long)n])]);
        var html = Write(SampleReport.Document with { Tables = [table] });

        Assert.Contains("These are the first 5,000 of 6,000 rows.", html, StringComparison.Ordinal);
        Assert.Contains("data-v=\"4999\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("data-v=\"5000\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_of_nothing_and_one_of_zeros_can_be_written()
    {
        var html = Write(SampleReport.Document with
        {
            Charts =
            [
                new("none", "None", ChartShape.Bars, ColumnKind.Count, [], "learners"),
                new("zero", "Zero", ChartShape.Line, ColumnKind.Share, [new("a", [("x", 0)]), new("b", [("x", double.NaN)])], "nowhere"),
                new("zeros", "Zeros", ChartShape.Funnel, ColumnKind.Count, [new("a", [("x", 0), ("y", 0)])], "learners"),
            ],
        });

        Assert.DoesNotContain("NaN", html, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(html, "<svg role=img"));
    }

    private static string Write(ReportDocument report)
    {
        using var text = new StringWriter();
        HtmlReport.Write(report, Formats.Default, text);
        return text.ToString();
    }

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();
}
