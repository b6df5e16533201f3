using System.Collections.Immutable;
using LlmEvolution.Import.Quizzes;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Import;

/// <summary>What the course is to be called.</summary>
/// <param name="Date">Of the course.</param>
internal sealed record CourseInfo(string Id, string? Title, string Language, string Iri, DateOnly Date)
{
    /// <summary>Taken when neither the user nor the source has a title.</summary>
    public required string FallbackTitle { get; init; }
}

/// <summary>What a source is made of, in order, before its pages are converted.</summary>
internal sealed record BookOutline(string? Title, string? Description, ImmutableArray<OutlineModule> Modules, Dialect Dialect);

/// <param name="Title">What learners read.</param>
/// <param name="Name">What its id is made of.</param>
internal sealed record OutlineModule(string Title, string Name, ImmutableArray<OutlinePage> Pages, ImmutableArray<ImportedQuestion> Questions);

/// <param name="BodyStart">Where the text behind the front matter begins.</param>
/// <param name="Name">What its id is made of.</param>
internal sealed record OutlinePage(SourceFile File, int BodyStart, string Name)
{
    /// <summary>What the book calls it; null: its first heading says it.</summary>
    public string? Title { get; init; }

    /// <summary>The title stands above the page's own first heading, which then is a section unless it says the same.</summary>
    public bool TitleIsFinal { get; init; }

    public string? Summary { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];
}

/// <summary>What the source's Markdown means where dialects differ.</summary>
internal sealed record Dialect
{
    /// <summary>JSX, imports and expressions.</summary>
    public bool Mdx { get; init; }

    /// <summary>Dollar signs around a formula.</summary>
    public bool Formulas { get; init; } = true;

    /// <summary>mdBook with MathJax: <c>\\( … \\)</c> and <c>\\[ … \\]</c>.</summary>
    public bool MathJax { get; init; }

    /// <summary>Folder that addresses with a leading slash start from; empty for the source itself.</summary>
    public string Root { get; init; } = "";

    /// <summary>Pages by their address on the site ("/docs/guide/intro"), where it is not their path.</summary>
    public ImmutableDictionary<string, string> Addresses { get; init; } = ImmutableDictionary<string, string>.Empty;
}
