namespace Packager.Tests.BrandThemes;

public sealed class TemplateErrorTests
{
    [Fact]
    public async Task A_name_the_model_does_not_have_is_reported_where_it_stands()
    {
        var finding = Assert.Single(await ThemeUnderTest.FindingsOf(("Lesson.cshtml", "<h1>\n  @Model.Titel\n</h1>")));
        Assert.StartsWith("brand/Lesson.cshtml:2:10: error LE5402: the template cannot be compiled: 'LessonPage' does not contain a definition for 'Titel'", finding, StringComparison.Ordinal);
        Assert.EndsWith("(CS1061)", finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>\n@{\n    var x = 1\n}</p>", "3:14", "CS1002")]
    [InlineData("<a href=\"@(Model.Root + Missing)\">x</a>", "1:25", "CS0103")]
    [InlineData("@foreach (var m in Model.Modules)\n{\n    <p>@m.Nummer @m.Title</p>\n}", "3:11", "CS1061")]
    [InlineData("@functions {\n    int Two() => \"2\";\n}", "2:18", "CS0029")]
    public async Task Every_kind_of_code_is_reported_at_its_line_and_column(string template, string place, string code)
    {
        var finding = Assert.Single(await ThemeUnderTest.FindingsOf(("Outline.cshtml", template)));
        Assert.StartsWith($"brand/Outline.cshtml:{place}: error LE5402: ", finding, StringComparison.Ordinal);
        Assert.EndsWith($"({code})", finding, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Razor_that_cannot_be_parsed_is_reported_where_it_begins()
    {
        var finding = Assert.Single(await ThemeUnderTest.FindingsOf(("Quiz.cshtml", "<p>ä</p>\n@if (true) {\n<p>")), f => f.Contains("LE5402", StringComparison.Ordinal) && f.Contains(":3:", StringComparison.Ordinal));
        Assert.StartsWith("brand/Quiz.cshtml:3:2: error LE5402: ", finding, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_of_all_templates_are_reported_in_one_go()
    {
        var findings = await ThemeUnderTest.FindingsOf(("Lesson.cshtml", "@Model.A"), ("Quiz.cshtml", "@Model.B\n@Model.C"), ("_Part.cshtml", "@Missing"));
        Assert.Equal(["brand/Lesson.cshtml:1:8", "brand/Quiz.cshtml:1:8", "brand/Quiz.cshtml:2:8", "brand/_Part.cshtml:1:2"], findings.Select(f => f.Split(": ")[0]));
    }

    [Theory]
    [InlineData("<p>x</p>\n@model QuizPage", "2:1", "its model is LessonPage, not QuizPage")]
    [InlineData("@model LessonPag", "1:1", "(CS0246)")]
    [InlineData("@inherits RazorLight.TemplatePage<LlmEvolution.Packager.Render.Pages.LessonPage>\n", "1:1", "it has another base class; remove @inherits")]
    public async Task A_model_or_base_that_the_page_does_not_have_is_reported(string template, string place, string message)
    {
        var finding = Assert.Single(await ThemeUnderTest.FindingsOf(("Lesson.cshtml", template)));
        Assert.StartsWith($"brand/Lesson.cshtml:{place}: error LE5402: ", finding, StringComparison.Ordinal);
        Assert.EndsWith(message, finding, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_while_rendering_is_reported_at_the_line_that_threw()
    {
        var failure = await ThemeUnderTest.FailureOn(Pages.Lesson, ("Lesson.cshtml", "@Main\n<p>\n  @Model.Previous.Title\n</p>"));
        Assert.Equal("brand/Lesson.cshtml:3:3: error LE5403: the template failed on the page 'words': Object reference not set to an instance of an object. (NullReferenceException)", failure.ToString());
    }

    [Fact]
    public async Task An_exception_in_a_part_is_reported_in_the_part()
    {
        var failure = await ThemeUnderTest.FailureOn(Pages.Lesson,
            ("Lesson.cshtml", "@Main\n@{ await IncludeAsync(\"_Card.cshtml\", Model); }"),
            ("_Card.cshtml", "@model LessonPage\n\n<p>@int.Parse(Model.Title)</p>"));
        Assert.StartsWith("brand/_Card.cshtml:3:1: error LE5403: the template failed on the page 'words': ", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_that_is_not_there_is_reported_before_any_page_is_made()
    {
        var found = Assert.Single(await ThemeUnderTest.DiagnosticsOf(
            ("Lesson.cshtml", "@Main\n@* IncludeAsync(\"_Gone.cshtml\") *@\n@{ await IncludeAsync(\"_Crad.cshtml\"); }"), ("_Card.cshtml", "@{ await IncludeAsync(\"_Inner.cshtml\", 1); }"), ("_Inner.cshtml", "card")));
        Assert.Equal("brand/Lesson.cshtml:3:24: error LE5402: the template cannot be compiled: there is no template '_Crad.cshtml'", found.ToString());
        Assert.Equal("did you mean '_Card.cshtml'?", found.Help);
    }

    [Fact]
    public async Task A_part_with_a_computed_name_that_is_not_there_is_reported_at_the_line_that_includes_it()
    {
        var failure = await ThemeUnderTest.FailureOn(Pages.Lesson, ("Lesson.cshtml", "@Main\n@{ await IncludeAsync(\"_Cr\" + \"ad.cshtml\"); }"), ("_Card.cshtml", "card"));
        Assert.Equal(
            "brand/Lesson.cshtml:2:1: error LE5403: the template failed on the page 'words': there is no template '_Crad.cshtml'; did you mean '_Card.cshtml'? (FileNotFoundException)",
            failure.ToString());
    }
}
