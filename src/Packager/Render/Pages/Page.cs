using System.Collections.Immutable;
using System.Globalization;
using LlmEvolution.Packager.Languages;

namespace LlmEvolution.Packager.Render.Pages;

/// <summary>What every page of a package knows; themes turn it into a whole HTML document.</summary>
public abstract record Page
{
    /// <summary>What is the same on every page.</summary>
    public required Site Site { get; init; }

    /// <summary>The page's own title, plain text.</summary>
    public required string Title { get; init; }

    /// <summary>From the page to the package root: empty, or <c>../</c>.</summary>
    public required string Root { get; init; }

    /// <summary>Package path of the data script of the learning object this page belongs to; empty on a page that belongs to none: it needs no player.</summary>
    public required string DataScript { get; init; }

    /// <summary>Package path of the page that lists what this learning object holds; null when there is none.</summary>
    public required string? OutlineHref { get; init; }

    /// <summary>Package path of the glossary; null when the course has no terms.</summary>
    public required string? GlossaryHref { get; init; }

    /// <summary>What interactive blocks need beside the page; null on pages without.</summary>
    public PageBlocks? Blocks { get; init; }

    /// <summary>outline, lesson, quiz, glossary, timeline, map or catalogue.</summary>
    public abstract string Kind { get; }

    /// <summary>The lesson's or quiz's id; the learning object's id for an outline; "glossary", "timeline", "map".</summary>
    public required string Id { get; init; }
}

/// <param name="Script">Package path; docs/page-contract.md says how it is loaded.</param>
/// <param name="Styles">Package path of a style sheet that follows the theme's own.</param>
public sealed record PageBlocks(string Script, string Styles);

/// <summary>What is the same on every page.</summary>
/// <param name="Title">The course's title.</param>
/// <param name="Language">RFC 5646 tag.</param>
/// <param name="Styles">Package paths of style sheets, in order.</param>
/// <param name="Logo">Package path of an image, or null.</param>
/// <param name="Player">Package path of the player script.</param>
public sealed record Site(
    string Title,
    string Description,
    string Language,
    ImmutableArray<string> Styles,
    string? Logo,
    string Player)
{
    /// <summary>Package path of the script that applies the reader's settings before the first paint.</summary>
    public string Settings { get; init; } = "assets/settings.js";

    /// <summary>Whether the language is written from right to left: <c>dir="rtl"</c> of the document.</summary>
    public bool RightToLeft => LanguageTag.IsRightToLeft(Language);

    /// <summary>The words of the pages themselves.</summary>
    public Labels Labels { get; init; } = new();
}

/// <summary>The first page: every module and lesson of the learning object.</summary>
public sealed record OutlinePage : Page
{
    /// <summary>The learning object's description.</summary>
    public required string Summary { get; init; }

    /// <summary>Expected time.</summary>
    public required int Minutes { get; init; }

    /// <summary>In order; an exam is a last one without lessons.</summary>
    public required ImmutableArray<OutlineModule> Modules { get; init; }

    /// <summary>Package path of the timeline; null when no lesson names a milestone.</summary>
    public string? TimelineHref { get; init; }

    /// <summary>Package path of the map of ideas; null when no module builds on another.</summary>
    public string? MapHref { get; init; }

    /// <inheritdoc/>
    public override string Kind => "outline";
}

/// <summary>A module on the outline.</summary>
public sealed record OutlineModule(
    int Number,
    string Id,
    string Title,
    string Summary,
    int Minutes,
    ImmutableArray<OutlineLesson> Lessons,
    OutlineQuiz? Quiz);

/// <param name="Number">Module and lesson: <c>1.2</c>.</param>
/// <param name="Href">From the package root.</param>
/// <param name="IsOutline">The lesson has no body yet.</param>
public sealed record OutlineLesson(string Id, string Number, string Title, string Summary, int Minutes, string Href, bool IsOutline);

/// <param name="Minutes">About one a question.</param>
public sealed record OutlineQuiz(string Id, string Title, string Href, int Draw, int PassMark, int Minutes);

/// <summary>One lesson. HTML properties are finished and safe; everything else is plain text.</summary>
public sealed record LessonPage : Page
{
    /// <summary>Module and lesson: <c>1.2</c>.</summary>
    public required string Number { get; init; }

    /// <summary>The module it belongs to.</summary>
    public required string ModuleTitle { get; init; }

    /// <summary>One sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>Expected reading time.</summary>
    public required int Minutes { get; init; }

    /// <summary>YYYY-MM, or null.</summary>
    public string? AsOf { get; init; }

    /// <summary>No body yet: show the summary and <see cref="Labels.OutlineNote"/>.</summary>
    public required bool IsOutline { get; init; }

    /// <summary>What the reader can do afterwards.</summary>
    public ImmutableArray<string> Objectives { get; init; } = [];

    /// <summary>Lessons that come before it.</summary>
    public ImmutableArray<PageLink> Prerequisites { get; init; } = [];

    /// <summary>The level 2 headings of the body.</summary>
    public ImmutableArray<SectionLink> Sections { get; init; } = [];

    /// <summary>RFC 5646 tag of the body, where it is not that of the page: the lesson has not been translated.</summary>
    public string? TextLanguage { get; init; }

    /// <summary>Empty for an outline.</summary>
    public required string BodyHtml { get; init; }

    /// <summary>Pop-overs of the terms used in the body; empty or a run of elements for the end of main.</summary>
    public required string TermsHtml { get; init; }

    /// <summary>Cited works, in order of use.</summary>
    public ImmutableArray<SourceEntry> Sources { get; init; } = [];

    /// <summary>JSON for the inline checks, or null: see docs/page-contract.md.</summary>
    public string? AnswersJson { get; init; }

    /// <summary>The page before it; null on the first.</summary>
    public PageLink? Previous { get; init; }

    /// <summary>The page behind it; null on the last.</summary>
    public PageLink? Next { get; init; }

    /// <inheritdoc/>
    public override string Kind => "lesson";
}

/// <param name="Href">From the package root; null when the page is not part of this learning object.</param>
/// <param name="Number">Module and lesson, or null for a quiz.</param>
public sealed record PageLink(string Title, string? Href, string? Number);

/// <summary>A heading of the body.</summary>
public sealed record SectionLink(string Id, string Title);

/// <param name="Number">From 1, as the markers in the body show it.</param>
/// <param name="Anchor">Id for the list item; the markers point to it.</param>
/// <param name="BackLinks">Ids of the markers.</param>
public sealed record SourceEntry(int Number, string Anchor, string Authors, int? Year, string Title, string? Url, ImmutableArray<string> BackLinks);

/// <summary>One quiz with its whole bank; the player shows what an attempt draws.</summary>
public sealed record QuizPage : Page
{
    /// <summary>The module it belongs to.</summary>
    public required string ModuleTitle { get; init; }

    /// <summary>Questions an attempt gets.</summary>
    public required int Draw { get; init; }

    /// <summary>Questions there are.</summary>
    public required int BankSize { get; init; }

    /// <summary>Percent.</summary>
    public required int PassMark { get; init; }

    /// <summary>0: any number.</summary>
    public required int Attempts { get; init; }

    /// <summary>About one a question.</summary>
    public required int Minutes { get; init; }

    /// <summary>Each the finished HTML of one question, in the author's order.</summary>
    public required ImmutableArray<string> QuestionsHtml { get; init; }

    /// <summary>Pop-overs of the terms used; empty or a run of elements for the end of main.</summary>
    public required string TermsHtml { get; init; }

    /// <summary>JSON for the questions: see docs/page-contract.md.</summary>
    public required string AnswersJson { get; init; }

    /// <summary>The page before it; null on the first.</summary>
    public PageLink? Previous { get; init; }

    /// <summary>The page behind it; null on the last.</summary>
    public PageLink? Next { get; init; }

    /// <inheritdoc/>
    public override string Kind => "quiz";
}

/// <summary>All terms of the course.</summary>
public sealed record GlossaryPage : Page
{
    /// <summary>In the order of the alphabet.</summary>
    public required ImmutableArray<GlossaryEntry> Entries { get; init; }

    /// <inheritdoc/>
    public override string Kind => "glossary";
}

/// <param name="Id">For the element that holds the entry; unique in the page.</param>
public sealed record GlossaryEntry(string Id, string Term, string DefinitionHtml);

/// <summary>The milestones of all lessons by date.</summary>
public sealed record TimelinePage : Page
{
    /// <summary>Oldest first; within a year those whose day is not known come first.</summary>
    public required ImmutableArray<TimelineYear> Years { get; init; }

    /// <inheritdoc/>
    public override string Kind => "timeline";
}

/// <param name="Year">Four digits.</param>
public sealed record TimelineYear(string Year, ImmutableArray<TimelineEvent> Events);

/// <param name="Date">YYYY, YYYY-MM or YYYY-MM-DD, for a machine to read.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Lesson">The lesson that tells of it.</param>
public sealed record TimelineEvent(string Date, string Title, PageLink Lesson)
{
    /// <summary>1 to 12, or null.</summary>
    public int? Month => Date.Length > 4 ? int.Parse(Date.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary>1 to 31, or null.</summary>
    public int? Day => Date.Length > 7 ? int.Parse(Date.AsSpan(8, 2), NumberStyles.None, CultureInfo.InvariantCulture) : null;
}

/// <summary>Which lesson builds on which.</summary>
public sealed record MapPage : Page
{
    /// <summary>Those with lessons, in order.</summary>
    public required ImmutableArray<MapModule> Modules { get; init; }

    /// <summary>From module to module, those from the same module together, in order.</summary>
    public required ImmutableArray<MapArc> Arcs { get; init; }

    /// <inheritdoc/>
    public override string Kind => "map";
}

/// <summary>A module on the map.</summary>
public sealed record MapModule(int Number, string Id, string Title, ImmutableArray<MapLesson> Lessons);

/// <param name="Page">The lesson.</param>
/// <param name="BuildsOn">Lessons it needs, in the order of the course.</param>
/// <param name="LeadsTo">Lessons that need it, in the order of the course.</param>
public sealed record MapLesson(PageLink Page, ImmutableArray<PageLink> BuildsOn, ImmutableArray<PageLink> LeadsTo);

/// <param name="From">Number of the earlier module.</param>
/// <param name="To">Number of the later one.</param>
/// <param name="Links">How many lessons of the one some lesson of the other builds on, counted by pairs; at least 1.</param>
public sealed record MapArc(int From, int To, int Links);

/// <summary>A page of links to what is launched by itself: the learning objects of a package, or several courses.</summary>
public sealed record CataloguePage : Page
{
    /// <summary>Plain text; may be empty.</summary>
    public required string Summary { get; init; }

    /// <summary>The links, in order.</summary>
    public required ImmutableArray<CatalogueGroup> Groups { get; init; }

    /// <inheritdoc/>
    public override string Kind => "catalogue";
}

/// <param name="Title">Null: the entries stand directly below the title of the page.</param>
public sealed record CatalogueGroup(string Id, string? Title, string? Summary, ImmutableArray<CatalogueEntry> Entries);

/// <param name="Language">RFC 5646 tag of title and summary.</param>
/// <param name="Href">From the page itself.</param>
/// <param name="Lessons">How many it covers; 0 for a quiz.</param>
public sealed record CatalogueEntry(string Title, string Summary, string Language, string Href, int Lessons, int Minutes)
{
    /// <summary>Whether title and summary are written from right to left.</summary>
    public bool RightToLeft => LanguageTag.IsRightToLeft(Language);
}
