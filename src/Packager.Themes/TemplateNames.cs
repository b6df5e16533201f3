using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Render.Pages;

namespace LlmEvolution.Packager.Themes;

/// <summary>Which template makes what, by its file name.</summary>
internal static class TemplateNames
{
    public const string Document = "Document.cshtml";

    private const string Outline = "Outline.cshtml";
    private const string Lesson = "Lesson.cshtml";
    private const string Quiz = "Quiz.cshtml";
    private const string Glossary = "Glossary.cshtml";
    private const string Timeline = "Timeline.cshtml";
    private const string Map = "Map.cshtml";
    private const string Catalogue = "Catalogue.cshtml";

    private static readonly string[] s_all = [Document, Outline, Lesson, Quiz, Glossary, Timeline, Map, Catalogue];

    /// <summary>The name of a page's own template, or a part's, which other templates include.</summary>
    public static bool IsKnown(string name) => s_all.Contains(name, StringComparer.Ordinal) || IsPart(name);

    public static string Of(Page page) => page switch
    {
        OutlinePage => Outline,
        LessonPage => Lesson,
        QuizPage => Quiz,
        TimelinePage => Timeline,
        MapPage => Map,
        CataloguePage => Catalogue,
        _ => Glossary,
    };

    /// <summary>Null for a part: its model is whatever it is given.</summary>
    public static Type? ModelOf(string name) => name switch
    {
        Document => typeof(Page),
        Outline => typeof(OutlinePage),
        Lesson => typeof(LessonPage),
        Quiz => typeof(QuizPage),
        Glossary => typeof(GlossaryPage),
        Timeline => typeof(TimelinePage),
        Map => typeof(MapPage),
        Catalogue => typeof(CataloguePage),
        _ => null,
    };

    public static string HelpFor(string name) =>
        NearMiss.Help(name, s_all, $"a template is {string.Join(", ", s_all[..^1])} or {s_all[^1]}; a part that these include begins with '_'; all stand in the theme folder itself");

    // MVC would apply these two to every page; here nothing does, so they are not taken for parts.
    private static bool IsPart(string name) => name.StartsWith('_') && name is not ("_ViewImports.cshtml" or "_ViewStart.cshtml");
}
