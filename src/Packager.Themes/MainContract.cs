using LlmEvolution.Packager.Render.Pages;

namespace LlmEvolution.Packager.Themes;

/// <summary>
/// What docs/page-contract.md asks of main, so that a template cannot lose a learner's progress, or a part of the
/// course, without a word. Each finding says what is not there.
/// </summary>
internal static class MainContract
{
    private static readonly string[] s_quizHooks =
    [
        "data-quiz-intro", "data-quiz-state", "data-quiz-start", "data-quiz-questions", "data-quiz-actions", "data-quiz-message", "data-quiz-submit", "data-quiz-result",
    ];

    public static IEnumerable<string> MissingFrom(string main, Page page)
    {
        List<HtmlTag> tags = [.. HtmlTag.In(main)];
        var missing = page switch
        {
            OutlinePage outline => Outline(tags, outline),
            LessonPage lesson => Lesson(main, tags, lesson),
            QuizPage quiz => Quiz(main, tags, quiz),
            GlossaryPage glossary => glossary.Entries.Where(e => !tags.Exists(t => t.Has("id", e.Id))).Select(e => $"id=\"{e.Id}\""),
            TimelinePage timeline => timeline.Years.SelectMany(y => y.Events).Where(e => !tags.Exists(t => t.Name == "a" && t.Has("href", page.Root + e.Lesson.Href))).Select(e => $"a link to {page.Root + e.Lesson.Href}").Distinct(StringComparer.Ordinal),
            MapPage map => map.Modules.SelectMany(m => m.Lessons).Where(l => !tags.Exists(t => t.Name == "a" && t.Has("href", page.Root + l.Page.Href))).Select(l => $"a link to {page.Root + l.Page.Href}"),
            CataloguePage catalogue => catalogue.Groups.SelectMany(g => g.Entries).Where(e => !tags.Exists(t => t.Name == "a" && t.Has("href", e.Href))).Select(e => $"a link to {e.Href}"),
            _ => [],
        };
        return tags.Exists(t => t.Name == "main") ? missing.Prepend("a main of its own to stand in: write what belongs inside <main>") : missing;
    }

    private static IEnumerable<string> Outline(List<HtmlTag> tags, OutlinePage page)
    {
        var items = page.Modules.SelectMany(m => m.Lessons.Select(l => (l.Id, l.Href)).Concat(m.Quiz is { } quiz ? [(quiz.Id, quiz.Href)] : []));
        foreach (var (id, href) in items)
        {
            if (!tags.Exists(t => t.Has("data-item", id))) yield return $"data-item=\"{id}\"";
            if (!tags.Exists(t => t.Name == "a" && t.Has("href", page.Root + href))) yield return $"a link to {page.Root + href}";
        }
    }

    private static IEnumerable<string> Lesson(string main, List<HtmlTag> tags, LessonPage page)
    {
        var body = main.IndexOf(page.BodyHtml, StringComparison.Ordinal);
        if (body < 0) yield return "the lesson's text: write @Raw(Model.BodyHtml)";
        if (tags.Find(t => t.Has("data-lesson-end")) is not { } end)
            yield return "data-lesson-end";
        else if (body >= 0 && end.Start < body + page.BodyHtml.Length)
            yield return "data-lesson-end behind the lesson's text";
        if (!tags.Exists(t => t.Has("data-lesson-status"))) yield return "data-lesson-status";
        foreach (var part in Ending(main, tags, page.TermsHtml, page.AnswersJson)) yield return part;
    }

    private static IEnumerable<string> Quiz(string main, List<HtmlTag> tags, QuizPage page)
    {
        if (!tags.Exists(t => t.Has("data-quiz", page.Id))) yield return $"data-quiz=\"{page.Id}\"";
        foreach (var hook in s_quizHooks.Where(hook => !tags.Exists(t => t.Has(hook)))) yield return hook;
        if (page.QuestionsHtml.Any(q => !main.Contains(q, StringComparison.Ordinal))) yield return "a question: write @Raw(…) for each of Model.QuestionsHtml";
        foreach (var part in Ending(main, tags, page.TermsHtml, page.AnswersJson)) yield return part;
    }

    private static IEnumerable<string> Ending(string main, List<HtmlTag> tags, string terms, string? answers)
    {
        if (!main.Contains(terms, StringComparison.Ordinal)) yield return "the terms' pop-overs: write @Raw(Model.TermsHtml)";
        if (answers is not null && !tags.Exists(t => t.Name == "script" && t.Has("data-answers") && t.Text.Trim() == answers))
            yield return "the answers: write <script type=\"application/json\" data-answers>@Raw(Model.AnswersJson)</script>";
    }
}
