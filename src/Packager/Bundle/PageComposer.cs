using System.Collections.Immutable;
using System.Globalization;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Render.Html;
using LlmEvolution.Packager.Render.Pages;

namespace LlmEvolution.Packager.Bundle;

/// <summary>Page models of one learning object: rendered texts, and links between exactly the pages that travel together.</summary>
internal sealed class PageComposer(RenderedCourse rendered, ObjectPlan plan, Site site)
{
    private const string Up = "../";

    private readonly Dictionary<string, string> _pages = plan.Lessons.Select(l => (l.Id, PagePaths.Of(l)))
        .Concat(plan.Quizzes.Select(q => (q.Id, PagePaths.Of(q))))
        .ToDictionary(StringComparer.Ordinal);

    private readonly (ImmutableArray<MapModule> Modules, ImmutableArray<MapArc> Arcs) _map =
        plan.Kind == LearningObjectKind.Course ? MapComposer.Compose(plan.Modules, LinkTo) : ([], []);

    private readonly List<PageLink> _order = [.. plan.Modules.SelectMany(Links)];

    public IEnumerable<(string Path, Page Page)> Compose()
    {
        if (plan.Home is { } home) yield return (home, Outline(home));
        foreach (var module in plan.Modules)
        {
            foreach (var lesson in module.Lessons) yield return (PagePaths.Of(lesson), LessonPageOf(module.Module, lesson));
            if (module.Quiz is { } quiz) yield return (PagePaths.Of(quiz), QuizPageOf(module.Module, quiz));
        }
        // One of each in a package: they belong to the object that has an outline at the root.
        if (HasGlossary) yield return (PagePaths.Glossary, GlossaryPageOf());
        if (HasTimeline) yield return (PagePaths.Timeline, TimelinePageOf());
        if (HasMap) yield return (PagePaths.Map, MapPageOf());
    }

    private bool HasTimeline => plan.Kind == LearningObjectKind.Course && plan.Lessons.Any(l => !l.Milestones.IsEmpty);

    private bool HasMap => !_map.Arcs.IsEmpty;

    /// <summary>One lesson's page alone; null when the object does not hold it.</summary>
    public Page? PageOf(string lessonId) =>
        plan.Modules.SelectMany(m => m.Lessons.Where(l => l.Id == lessonId).Select(l => LessonPageOf(m.Module, l))).FirstOrDefault();

    private bool HasGlossary => plan.Kind == LearningObjectKind.Course && !rendered.Glossary.IsEmpty;

    private string? GlossaryHref => HasGlossary ? PagePaths.Glossary : null;

    private OutlinePage Outline(string home) => new()
    {
        Site = site,
        Id = plan.Id,
        Title = plan.Title,
        Root = home.Contains('/', StringComparison.Ordinal) ? Up : "",
        DataScript = plan.DataScript,
        OutlineHref = plan.Home,
        GlossaryHref = GlossaryHref,
        Summary = plan.Description,
        Minutes = plan.Minutes,
        TimelineHref = HasTimeline ? PagePaths.Timeline : null,
        MapHref = HasMap ? PagePaths.Map : null,
        Modules = [.. plan.Modules.Select(OutlineOf)],
    };

    private static OutlineModule OutlineOf(PlannedModule planned)
    {
        var module = planned.Module;
        return new OutlineModule(
            module.Number,
            module.Id,
            module.Title,
            module.Summary,
            planned.Lessons.Sum(l => l.Minutes) + (planned.Quiz?.Draw ?? 0),
            [.. planned.Lessons.Select(l => new OutlineLesson(l.Id, NumberOf(module, l), l.Title, l.Summary, l.Minutes, PagePaths.Of(l), l.Status == LessonStatus.Outline))],
            planned.Quiz is { } quiz ? new OutlineQuiz(quiz.Id, quiz.Title, PagePaths.Of(quiz), quiz.Draw, quiz.PassMark, quiz.Draw) : null);
    }

    private LessonPage LessonPageOf(Module module, Lesson lesson)
    {
        var texts = rendered.Lessons[lesson.Id];
        var (previous, next) = Neighbours(PagePaths.Of(lesson));
        return new LessonPage
        {
            Site = site,
            Id = lesson.Id,
            Title = lesson.Title,
            Root = Up,
            DataScript = plan.DataScript,
            OutlineHref = plan.Home,
            GlossaryHref = GlossaryHref,
            Number = NumberOf(module, lesson),
            ModuleTitle = module.Title,
            Summary = lesson.Summary,
            Minutes = lesson.Minutes,
            AsOf = lesson.AsOf,
            IsOutline = lesson.Status == LessonStatus.Outline,
            Objectives = lesson.Objectives,
            Prerequisites = [.. lesson.Prerequisites.Select(p => PrerequisiteLink(p.Id))],
            Sections = texts.Sections,
            TextLanguage = lesson.Language,
            BodyHtml = Fill(texts.BodyHtml),
            TermsHtml = Fill(texts.TermsHtml),
            Sources = texts.Sources,
            AnswersJson = texts.AnswersJson,
            Blocks = texts.HasBlocks ? BlockFiles.Page : null,
            Previous = previous,
            Next = next,
        };
    }

    private QuizPage QuizPageOf(Module module, Quiz quiz)
    {
        var texts = rendered.Quizzes[quiz.Id];
        var (previous, next) = Neighbours(PagePaths.Of(quiz));
        return new QuizPage
        {
            Site = site,
            Id = quiz.Id,
            Title = quiz.Title,
            Root = Up,
            DataScript = plan.DataScript,
            OutlineHref = plan.Home,
            GlossaryHref = GlossaryHref,
            ModuleTitle = module.Title,
            Draw = quiz.Draw,
            BankSize = quiz.Questions.Length,
            PassMark = quiz.PassMark,
            Attempts = quiz.Attempts,
            Minutes = quiz.Draw,
            QuestionsHtml = [.. texts.QuestionsHtml.Select(Fill)],
            TermsHtml = Fill(texts.TermsHtml),
            AnswersJson = texts.AnswersJson,
            Previous = previous,
            Next = next,
        };
    }

    private GlossaryPage GlossaryPageOf() => new()
    {
        Site = site,
        Id = "glossary",
        Title = site.Labels.Glossary,
        Root = "",
        DataScript = plan.DataScript,
        OutlineHref = plan.Home,
        GlossaryHref = GlossaryHref,
        Entries = [.. rendered.Glossary.Select(e => e with { DefinitionHtml = PageLinks.Fill(e.DefinitionHtml, _pages.GetValueOrDefault) })],
    };

    private TimelinePage TimelinePageOf() => new()
    {
        Site = site,
        Id = "timeline",
        Title = site.Labels.Timeline,
        Root = "",
        DataScript = plan.DataScript,
        OutlineHref = plan.Home,
        GlossaryHref = GlossaryHref,
        Years = TimelineComposer.Years(plan.Modules, LinkTo),
    };

    private MapPage MapPageOf() => new()
    {
        Site = site,
        Id = "map",
        Title = site.Labels.Map,
        Root = "",
        DataScript = plan.DataScript,
        OutlineHref = plan.Home,
        GlossaryHref = GlossaryHref,
        Modules = _map.Modules,
        Arcs = _map.Arcs,
    };

    private PageLink PrerequisiteLink(string id)
    {
        var module = rendered.Course.Modules.First(m => m.Lessons.Any(l => l.Id == id));
        var lesson = module.Lessons.First(l => l.Id == id);
        return new PageLink(lesson.Title, _pages.GetValueOrDefault(id), NumberOf(module, lesson));
    }

    private (PageLink? Previous, PageLink? Next) Neighbours(string href)
    {
        var place = _order.FindIndex(l => l.Href == href);
        return (place > 0 ? _order[place - 1] : null, place + 1 < _order.Count ? _order[place + 1] : null);
    }

    private string Fill(string html) => PageLinks.Fill(html, id => _pages.TryGetValue(id, out var path) ? Up + path : null);

    private static IEnumerable<PageLink> Links(PlannedModule planned)
    {
        foreach (var lesson in planned.Lessons) yield return LinkTo(planned.Module, lesson);
        if (planned.Quiz is { } quiz) yield return new PageLink(quiz.Title, PagePaths.Of(quiz), null);
    }

    private static PageLink LinkTo(Module module, Lesson lesson) => new(lesson.Title, PagePaths.Of(lesson), NumberOf(module, lesson));

    private static string NumberOf(Module module, Lesson lesson) => string.Create(CultureInfo.InvariantCulture, $"{module.Number}.{lesson.Number}");
}
