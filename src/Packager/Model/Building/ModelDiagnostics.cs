using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Model.Building;

/// <summary>LE2xxx: what can be wrong with keys, values and references.</summary>
internal static class ModelDiagnostics
{
    public static readonly Descriptor MissingKey = new("LE2001", Severity.Error, "Key missing", "{0} has no '{1}'");
    public static readonly Descriptor UnknownKey = new("LE2002", Severity.Error, "Unknown key", "'{0}' is not a key of {1}");
    public static readonly Descriptor WrongKind = new("LE2003", Severity.Error, "Wrong kind of value", "'{0}' must be {1}, not {2}");
    public static readonly Descriptor WrongValue = new("LE2004", Severity.Error, "Wrong value", "'{0}' is not {1}");
    public static readonly Descriptor OutOfRange = new("LE2005", Severity.Error, "Out of range", "{0} is out of range: '{1}' must be from {2} to {3}");
    public static readonly Descriptor BadId = new("LE2006", Severity.Error, "Malformed id", "'{0}' cannot be an id: ids are 1 to 100 lower-case letters, digits and hyphens, and begin and end with a letter or digit");
    public static readonly Descriptor DuplicateId = new("LE2007", Severity.Error, "Id used twice", "the id '{0}' is already used at {1}");
    public static readonly Descriptor UnknownReference = new("LE2008", Severity.Error, "Unknown id", "there is no {0} '{1}'");
    public static readonly Descriptor PrerequisiteLater = new("LE2009", Severity.Error, "Prerequisite comes later", "the prerequisite '{0}' comes later in the course than this lesson");
    public static readonly Descriptor PrerequisiteCycle = new("LE2010", Severity.Error, "Circular prerequisites", "the prerequisites go in a circle: {0}");
    public static readonly Descriptor NoBody = new("LE2011", Severity.Error, "Lesson without body", "the lesson has no body");
    public static readonly Descriptor OutlineWithBody = new("LE2012", Severity.Warning, "Outline with body", "the lesson has a body, but 'status: outline' hides it from the reader");
    public static readonly Descriptor OutlineLessons = new("LE2013", Severity.Warning, "Lessons without body", "{0} of {1} lessons have no body yet ('status: outline'); readers see their summary and a note");
    public static readonly Descriptor EmptyModule = new("LE2014", Severity.Error, "Module without lessons", "the module '{0}' has no lessons");
    public static readonly Descriptor CorrectCount = new("LE2015", Severity.Error, "Wrong number of correct choices", "a question of type '{0}' needs {1}; this one has {2}");
    public static readonly Descriptor ItemCount = new("LE2016", Severity.Error, "Too few or too many", "'{0}' must have {1} to {2} entries; this one has {3}");
    public static readonly Descriptor SameText = new("LE2018", Severity.Error, "Same text twice", "two entries of '{0}' read the same, so the answer is ambiguous");
    public static readonly Descriptor EmptyRange = new("LE2019", Severity.Error, "Empty range", "no number is at least {0} and at most {1}");
    public static readonly Descriptor DrawTooMany = new("LE2020", Severity.Error, "Draws more than there is", "'draw' is {0}, but the quiz has {1} questions");
    public static readonly Descriptor NoFeedback = new("LE2021", Severity.Warning, "No feedback", "{0} has no feedback");
}
