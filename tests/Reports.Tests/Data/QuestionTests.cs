using LlmEvolution.Reports.Reporting;

namespace Reports.Tests.Data;

public sealed class QuestionTests
{
    private const string Right = """{"success":true,"response":"a"}""";
    private const string Wrong = """{"success":false,"response":"b"}""";

    [Fact]
    public async Task Only_the_first_answer_of_a_learner_counts()
    {
        await using var store = await Reporting.StoreOfAsync(
            Say.That(1, "ada", "answered", "quizzes/basics/questions/q1", "03-01T10:05:00", Right),
            Say.That(2, "ada", "answered", "quizzes/basics/questions/q1", "03-01T10:00:00", Wrong),
            Say.That(3, "ben", "answered", "quizzes/basics/questions/q1", "03-01T10:00:00", Right, Say.Reg2),
            Say.That(4, "ben", "answered", "quizzes/basics/questions/q1", "03-02T10:00:00", """{"success":false,"response":"c"}"""));

        var report = await store.ReportAsync(ReportKind.Questions, "2026-03-10T00:00:00Z");

        Assert.Equal(["Basics: quiz 2 4 0.5"], report.Of("questions").Columns("item", "learners", "answers", "difficulty"));
        Assert.Equal(["a right 1 0.5", "b wrong 1 0.5"], report.Of("choices").Columns("response", "judged", "learners", "share"));
    }

    /// <summary>
    /// Ten learners, three questions. q1 is answered right by the five who have both others right, and wrong by the five who have
    /// both wrong: it tells them apart wholly (1). q3 is the other way round: -1 against the mean of q1 and q2 would need both to
    /// agree, which they do. q2 agrees with q1 and contradicts q3, so its others are always half right: nothing can be said.
    /// </summary>
    [Fact]
    public async Task Discrimination_compares_with_the_other_questions_of_the_item()
    {
        await using var store = await Reporting.StoreOfAsync(Enumerable.Range(0, 10).SelectMany(n => new[]
        {
            Say.That((10 * n) + 1, $"l{n}", "answered", "quizzes/basics/questions/q1", "03-01T10:00:00", n < 5 ? Right : Wrong),
            Say.That((10 * n) + 2, $"l{n}", "answered", "quizzes/basics/questions/q2", "03-01T10:01:00", n < 5 ? Right : Wrong),
            Say.That((10 * n) + 3, $"l{n}", "answered", "quizzes/basics/questions/q3", "03-01T10:02:00", n < 5 ? Wrong : Right),
        }));

        var report = await store.ReportAsync(ReportKind.Questions, "2026-03-10T00:00:00Z");

        Assert.Equal(["0.5 - -", "0.5 - -", "0.5 -1 the stronger are wrong more often: check the key"], report.Of("questions").Columns("difficulty", "discrimination", "look"));
    }

    /// <summary>
    /// Two questions, ten learners: both right 4, q1 only 2, q2 only 1, none 3. Phi of the table (4, 2; 1, 3) is
    /// (4·3 − 2·1) / √(6·4·5·5) = 10 / √600 = 0.4082.
    /// </summary>
    [Fact]
    public async Task Discrimination_of_two_questions_is_the_phi_of_their_table()
    {
        (bool, bool)[] answers = [(true, true), (true, true), (true, true), (true, true), (true, false), (true, false), (false, true), (false, false), (false, false), (false, false)];
        await using var store = await Reporting.StoreOfAsync(answers.SelectMany((a, n) => new[]
        {
            Say.That((10 * n) + 1, $"l{n}", "answered", "quizzes/basics/questions/q1", "03-01T10:00:00", a.Item1 ? Right : Wrong),
            Say.That((10 * n) + 2, $"l{n}", "answered", "quizzes/basics/questions/q2", "03-01T10:01:00", a.Item2 ? Right : Wrong),
        }));

        var report = await store.ReportAsync(ReportKind.Questions, "2026-03-10T00:00:00Z");

        Assert.Equal(["0.6 0.4082", "0.5 0.4082"], report.Of("questions").Columns("difficulty", "discrimination"));
    }

    [Fact]
    public async Task Choices_are_shown_in_the_words_of_the_question()
    {
        const string Definition = "\"definition\":{\"name\":{\"en\":\"Quiz: q1\"},\"interactionType\":\"choice\",\"choices\":[{\"id\":\"a\",\"description\":{\"en\":\"Water\"}},{\"id\":\"b\",\"description\":{\"en\":\"Sand\"}}]}";
        await using var store = await Reporting.StoreOfAsync(
            Say.That(1, "ada", "answered", "quizzes/basics/questions/q1", "03-01T10:05:00", """{"success":false,"response":"a[,]b"}""").Replace("/questions/q1\"}", $"/questions/q1\",{Definition}}}", StringComparison.Ordinal));

        var report = await store.ReportAsync(ReportKind.Questions, "2026-03-10T00:00:00Z");

        Assert.Equal(["Quiz: q1 Water; Sand"], report.Of("choices").Columns("question", "words"));
    }
}
