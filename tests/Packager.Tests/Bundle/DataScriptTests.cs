using System.Text.Json;
using LlmEvolution.Packager.Model;
using Packager.Testing;

namespace Packager.Tests.Bundle;

/// <summary>docs/page-contract.md, "Data script".</summary>
public sealed class DataScriptTests
{
    [Fact]
    public async Task A_module_with_lessons_and_a_quiz_is_written_as_the_contract_has_it()
    {
        var package = (await Bundling.Of(RichCourse.Tree(), Structure.Module, Split.None)).Packages[0];

        Assert.Equal(
            """
            {"format":1,
            "course":{"id":"small","title":"Small","iri":"https://example.org/small","language":"en","version":"1.0"},
            "object":{"id":"basics","kind":"module","title":"Basics","home":"modules/basics.html","search":"assets/search/basics.js"},
            "rules":{"readToEnd":true,"minimumShare":0.2,"checks":true,"quizzesRequired":true},
            "modules":[{"id":"basics","title":"Basics","number":1}],
            "items":[
            {"id":"words","key":"<words>","kind":"lesson","number":"1.1","module":0,"title":"Words: a start","href":"lessons/words.html","minutes":2,"checks":["window"]},
            {"id":"sentences","key":"<sentences>","kind":"lesson","number":"1.2","module":0,"title":"Sentences","href":"lessons/sentences.html","minutes":1,"checks":[]},
            {"id":"basics-quiz","key":"<basics-quiz>","kind":"quiz","number":null,"module":0,"title":"Quiz: Basics","href":"quizzes/basics-quiz.html","minutes":7,"passMark":70,"draw":7,"attempts":0,"shuffle":true,"questions":["q1","q2","q3","q4","q5","q6","q7"]}]}
            """.ReplaceLineEndings(""),
            WithoutKeys(Bundling.Data(package, "basics")));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("time: {idle: 180}\n", null)]
    [InlineData("time: {idle: 60}\n", "60")]
    [InlineData("time: {count: open}\n", "null")]
    public async Task Time_is_counted_as_the_course_says(string time, string? idle)
    {
        var package = (await Bundling.Of(SmallCourse.With("course.yml", SmallCourse.CourseYml + time), Structure.Course, Split.None)).Packages[0];

        Assert.Equal(idle, Bundling.Data(package, "small").GetProperty("rules").TryGetProperty("idle", out var written) ? written.GetRawText() : null);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("counts: best", null)]
    [InlineData("counts: last", "last")]
    public async Task A_quiz_says_which_attempt_counts(string line, string? counts)
    {
        var tree = SmallCourse.WithQuestion("id: q\ntype: fill-in\nstem: What?\nanswers: [a]\nfeedback: {correct: Yes., incorrect: No.}");
        var package = (await Bundling.Of(tree.Add(SmallCourse.Quiz, $"{line}\nquestions:\n  - {{id: q, type: fill-in, stem: What?, answers: [a], feedback: {{correct: Yes., incorrect: No.}}}}\n"), Structure.Course, Split.None)).Packages[0];

        Assert.Equal(counts, Bundling.Data(package, "small").GetProperty("items")[1].TryGetProperty("counts", out var written) ? written.GetString() : null);
    }

    [Fact]
    public async Task A_lesson_in_preparation_says_so()
    {
        var package = (await Bundling.Of(RichCourse.Tree(), Structure.Module, Split.None)).Packages[0];

        Assert.EndsWith(
            ""","items":[{"id":"end","key":"<end>","kind":"lesson","number":"2.1","module":0,"title":"End","href":"lessons/end.html","minutes":1,"outline":true,"checks":[]}]}""",
            WithoutKeys(Bundling.Data(package, "more")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Structure.Course, "small", "course", "index.html")]
    [InlineData(Structure.Module, "more", "module", "modules/more.html")]
    [InlineData(Structure.Lesson, "words", "lesson", null)]
    [InlineData(Structure.Lesson, "basics-quiz", "quiz", null)]
    public async Task An_object_knows_its_kind_and_its_home(Structure structure, string id, string kind, string? home)
    {
        var data = Bundling.Data((await Bundling.Of(RichCourse.Tree(), structure, Split.None)).Packages[0], id).GetProperty("object");

        Assert.Equal((kind, home), (data.GetProperty("kind").GetString(), data.GetProperty("home").GetString()));
    }

    [Fact]
    public async Task Modules_are_numbered_as_in_the_course_and_indexed_as_in_the_object()
    {
        var package = (await Bundling.Of(RichCourse.Tree(), Structure.Course, Split.Module)).Packages[1];
        var data = Bundling.Data(package, "small-more");

        Assert.Equal(2, data.GetProperty("modules")[0].GetProperty("number").GetInt32());
        Assert.Equal(("2.1", 0), (data.GetProperty("items")[0].GetProperty("number").GetString(), data.GetProperty("items")[0].GetProperty("module").GetInt32()));
    }

    [Fact]
    public async Task Titles_cannot_break_out_of_the_script()
    {
        const string title = "</script> \u2028 \" ' \\ <!--";
        var tree = SmallCourse.With("course.yml", SmallCourse.CourseYml.Replace("title: Small", $"title: {JsonSerializer.Serialize(title)}", StringComparison.Ordinal));

        var package = (await Bundling.Of(tree, Structure.Course, Split.None)).Packages[0];

        Assert.DoesNotMatch("[<\u2028]", Bundling.Read(package, "assets/sco/small.js"));
        Assert.Equal(title, Bundling.Data(package, "small").GetProperty("course").GetProperty("title").GetString());
    }

    // The keys have tests of their own.
    private static string WithoutKeys(JsonElement data)
    {
        var text = data.GetRawText();
        foreach (var item in data.GetProperty("items").EnumerateArray())
            text = text.Replace($"\"key\":\"{item.GetProperty("key").GetString()}\"", $"\"key\":\"<{item.GetProperty("id").GetString()}>\"", StringComparison.Ordinal);
        return text;
    }
}
