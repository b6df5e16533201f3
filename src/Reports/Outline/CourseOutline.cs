namespace LlmEvolution.Reports.Outline;

/// <summary>What of a course a verdict needs: which activities there are, and which of them complete it.</summary>
/// <param name="Iri">The activity id of the course.</param>
public sealed record CourseOutline(string Iri, string Title, IReadOnlyList<OutlineModule> Modules)
{
    /// <summary>All lessons and quizzes, in order.</summary>
    public IEnumerable<OutlineItem> Items => Modules.SelectMany(m => m.Items);
}

/// <summary>A module; the final exam is the only item of the last one.</summary>
public sealed record OutlineModule(string Iri, string Title, IReadOnlyList<OutlineItem> Items);

/// <summary>A lesson, quiz or exam.</summary>
/// <param name="Minutes">What the author expects; null for quizzes without an estimate.</param>
/// <param name="Required">The course is not complete without it.</param>
/// <param name="PassMark">Of 0 to 1; null: nothing to pass.</param>
public sealed record OutlineItem(string Iri, string Title, OutlineItemKind Kind, double? Minutes, bool Required, double? PassMark);

/// <summary>What an item is.</summary>
public enum OutlineItemKind
{
    /// <summary>Read, and complete when its rules are kept.</summary>
    Lesson,

    /// <summary>The quiz of a module.</summary>
    Quiz,

    /// <summary>The final exam.</summary>
    Exam,
}
