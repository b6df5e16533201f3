using System.Text.Json;

namespace Packager.Tests.Blocks;

/// <summary>What a block is before any script has run: docs/page-contract.md, "Interactive blocks".</summary>
public sealed class BlockPageTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_walkthrough_is_a_list_of_all_its_steps()
    {
        var html = await OneLesson.BlockAsync("```walkthrough\ntitle: A *mix*\ntext: Intro.\nfigure: figures/box.svg\nalt: A box\nsteps:\n  - {title: One, text: First., show: [box, inner]}\n  - {title: Two, text: Second.}\n```", Cancellation);

        Assert.StartsWith("<div class=\"block\" data-block=\"walkthrough\" role=\"group\" aria-labelledby=\"block:1\"><p class=\"block-title\" id=\"block:1\">A <em>mix</em></p><div class=\"block-intro\">Intro.</div><figure><svg", html, StringComparison.Ordinal);
        Assert.Contains("<ol class=\"steps\"><li data-show=\"box inner\"><p class=\"step-title\">One</p><div class=\"step-text\">First.</div></li><li><p class=\"step-title\">Two</p><div class=\"step-text\">Second.</div></li></ol></div>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_explorer_is_a_table_of_the_start_and_the_ends_of_each_slider()
    {
        var html = await OneLesson.BlockAsync("```explorer\ntitle: T\nsliders:\n  - {name: w, label: Factor, min: 0.5, max: 1, step: 0.1, start: 0.9}\n  - {name: n, label: Steps, min: 1, max: 24, step: 1, start: 24}\noutputs:\n  - {name: half, formula: w / 2}\n  - {name: left, label: Left, formula: 100 * (2 * half) ^ n, decimals: 1, unit: '%'}\n```", Cancellation);

        Assert.Contains("<th scope=\"col\" class=\"num\">Factor</th><th scope=\"col\" class=\"num\">Steps</th><th scope=\"col\" class=\"num\">Left (%)</th>", html, StringComparison.Ordinal);
        Assert.Equal(
            ["0.9 24 8.0", "0.5 24 6.0 × 10⁻⁶", "1.0 24 100.0", "0.9 1 90.0"],
            Rows(html).Skip(1));
    }

    [Fact]
    public async Task An_author_picks_the_rows_of_the_table()
    {
        var html = await OneLesson.BlockAsync("```explorer\ntitle: T\nsliders:\n  - {name: w, label: W, min: 0, max: 4, step: 0.5, start: 2}\noutputs:\n  - {name: y, label: Y, formula: 1 / w}\nrows:\n  - {w: 4}\n  - {w: 0}\n```", Cancellation);

        Assert.Equal(["4.0 0.25", "0.0 not defined"], Rows(html).Skip(1));
    }

    [Fact]
    public async Task The_data_of_an_explorer_cannot_end_its_element()
    {
        var html = await OneLesson.BlockAsync("```explorer\ntitle: T\nsliders:\n  - {name: w, label: '</script><b>', min: 0, max: 4, step: 0.5, start: 2, unit: cm}\noutputs:\n  - {name: y, label: Y, formula: w + 1}\nchart: {type: line, x: w, y: [y], min: 0}\n```", Cancellation);

        const string open = "<script type=\"application/json\" data-explorer>";
        var start = html.IndexOf(open, StringComparison.Ordinal) + open.Length;
        using var json = JsonDocument.Parse(html[start..html.IndexOf("</script>", start, StringComparison.Ordinal)]);
        Assert.Equal("</script><b>", json.RootElement.GetProperty("sliders")[0].GetProperty("label").GetString());
        Assert.Equal("w + 1", json.RootElement.GetProperty("outputs")[0].GetProperty("formula").GetString());
        Assert.Equal("""{"x":"w","y":["y"],"min":0,"max":null}""", json.RootElement.GetProperty("chart").GetRawText());
    }

    [Fact]
    public async Task A_comparison_is_a_table_with_headers_both_ways()
    {
        var html = await OneLesson.BlockAsync("```compare\ntitle: Ways\nattributes: [Speed]\nmethods:\n  - {name: Bridge, values: [fast]}\n  - {name: Ferry, values: ['$n$ slow']}\n```", Cancellation);

        Assert.Contains("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Ways\"><table><thead><tr><td></td><th scope=\"col\">Bridge</th><th scope=\"col\">Ferry</th></tr></thead><tbody><tr><th scope=\"row\">Speed</th><td>fast</td><td><math", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_timeline_is_an_ordered_list()
    {
        var html = await OneLesson.BlockAsync("```timeline\ntitle: T\nevents:\n  - {date: 2014 <b>, title: A, text: More.}\n  - {date: 2017, title: B}\n```", Cancellation);

        Assert.Contains("<ol class=\"timeline\"><li><p class=\"timeline-date\">2014 &lt;b&gt;</p><div><p class=\"timeline-title\">A</p><div class=\"timeline-text\">More.</div></div></li><li>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sort_is_a_question_that_no_record_knows_with_its_solution_below()
    {
        var files = await OneLesson.BuildAsync("```sort\nstem: Order!\nitems: [one, two, three]\nfeedback: {correct: Yes., incorrect: No.}\n```\n\n```sort\nstem: Match!\npairs: [{left: a, right: x}, {left: b, right: y}]\nfeedback: {correct: Yes.}\n```", Cancellation);
        var html = files["lessons/a.html"];

        Assert.Contains("<div class=\"block\" data-block=\"sort\"><form class=\"question\" data-question=\"sort:1\" data-type=\"sequencing\" novalidate>", html, StringComparison.Ordinal);
        Assert.Contains("<details class=\"solution\"><summary>The right order</summary><ol><li>one</li><li>two</li><li>three</li></ol></details>", html, StringComparison.Ordinal);
        Assert.Contains("<form class=\"question\" data-question=\"sort:2\" data-type=\"matching\" novalidate>", html, StringComparison.Ordinal);
        Assert.Contains("<dl><div><dt>a</dt><dd>x</dd></div><div><dt>b</dt><dd>y</dd></div></dl>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("data-answers", html, StringComparison.Ordinal);
        Assert.Contains("\"checks\":[]", files["assets/sco/c.js"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Flashcards_are_a_definition_list()
    {
        var html = await OneLesson.BlockAsync("```flashcards\ntitle: T\ncards:\n  - {term: Vector, answer: 'A *list*.'}\n  - {term: Scalar, answer: One number.}\n```", Cancellation);

        Assert.Contains("<dl class=\"flash\"><div><dt>Vector</dt><dd>A <em>list</em>.</dd></div><div><dt>Scalar</dt><dd>One number.</dd></div></dl></div>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_without_blocks_carries_and_loads_nothing_for_them()
    {
        var files = await OneLesson.BuildAsync("Text.", Cancellation);

        Assert.DoesNotContain(files.Keys, path => path.StartsWith("assets/blocks", StringComparison.Ordinal));
        Assert.DoesNotContain("assets/blocks", files["lessons/a.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_pages_with_blocks_load_their_script_and_styles()
    {
        var files = await OneLesson.BuildAsync("```flashcards\ntitle: T\ncards:\n  - {term: A, answer: B}\n  - {term: C, answer: D}\n```", Cancellation);

        Assert.Contains("<link rel=\"stylesheet\" href=\"../assets/blocks.css\" />", files["lessons/a.html"], StringComparison.Ordinal);
        Assert.Contains("<script src=\"../assets/blocks.js\" defer></script>", files["lessons/a.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("assets/blocks", files["index.html"], StringComparison.Ordinal);
        Assert.Contains(".timeline", files["assets/blocks.css"], StringComparison.Ordinal);
        Assert.DoesNotContain(".timeline", files["assets/styles.css"], StringComparison.Ordinal);
        Assert.Contains("coursepack:main", files["assets/blocks.js"], StringComparison.Ordinal);
        Assert.Contains("<file href=\"assets/blocks.js\"", files["imsmanifest.xml"], StringComparison.Ordinal);
    }

    private static IEnumerable<string> Rows(string html) => html.Split("<tr>").Skip(1).Select(row =>
        string.Join(' ', System.Text.RegularExpressions.Regex.Matches(row, "<t[hd][^>]*>(.*?)</t[hd]>").Select(m => m.Groups[1].Value)));
}
