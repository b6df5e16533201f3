using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Check.Style;

/// <summary>LE33xx: a lesson leaves the house style that course.yml asks for. LE34xx: a quiz does.</summary>
internal static class StyleDiagnostics
{
    public static readonly Descriptor Section = new("LE3301", Severity.Warning, "Section missing or out of order", "the lesson has no section '{0}' {1}");
    public static readonly Descriptor Count = new("LE3302", Severity.Warning, "Too few or too many", "the lesson has {0} {1}; the house style asks for {2}");
    public static readonly Descriptor LongSentence = new("LE3303", Severity.Warning, "Sentence too long", "a sentence of {0} words; the house style allows {1}");
    public static readonly Descriptor HardToRead = new("LE3304", Severity.Warning, "Hard to read", "the lesson reads at grade {0} (Flesch-Kincaid); the house style allows {1}");
    public static readonly Descriptor Promise = new("LE3305", Severity.Warning, "Word to avoid", "the house style avoids '{0}'");
    public static readonly Descriptor NoMarker = new("LE3306", Severity.Warning, "Number without source", "a paragraph of '{0}' states a number and names no source");
    public static readonly Descriptor MeanSentence = new("LE3307", Severity.Warning, "Sentences long or short on average", "the sentences of the lesson have {0} words on average; the house style asks for {1}");
    public static readonly Descriptor Minutes = new("LE3308", Severity.Warning, "Minutes not near enough", "the lesson says {0} minutes; its length is about {1}, and the house style allows {2} minutes between them");
    public static readonly Descriptor Subheading = new("LE3309", Severity.Warning, "Subheading out of place", "the heading '{0}' divides the section '{1}', which the house style keeps whole");
    public static readonly Descriptor WideTable = new("LE3310", Severity.Warning, "Table too wide", "the table has {0} columns; the house style allows {1}");
    public static readonly Descriptor QuizCount = new("LE3401", Severity.Warning, "Size of the quiz", "the quiz has {0} {1}; the house style asks for {2}");
    public static readonly Descriptor LessonUntested = new("LE3402", Severity.Warning, "Lesson hardly tested", "the quiz has {0} questions about '{1}'; the house style asks for {2}");
    public static readonly Descriptor OptionCount = new("LE3403", Severity.Warning, "Number of options", "the question has {0} options; the house style asks for {1}");
    public static readonly Descriptor Catchall = new("LE3404", Severity.Warning, "Catch-all option", "the option '{0}' stands for other options");
    public static readonly Descriptor Absolute = new("LE3405", Severity.Warning, "Absolute word in an option", "the option says '{0}', which learners know to be wrong without reading on");
    public static readonly Descriptor Uneven = new("LE3406", Severity.Warning, "Options of uneven length", "the longest option is {0} times as long as the shortest; the house style allows {1}");
    public static readonly Descriptor KeyIsLongest = new("LE3407", Severity.Warning, "Right option often the longest", "in {0} of {1} choice questions the right option alone is the longest; the house style allows {2} percent");
    public static readonly Descriptor KeyPlace = new("LE3408", Severity.Warning, "Right options in one place", "in {0} of {1} choice questions the right option stands in place {2}; the house style allows {3} percent");
    public static readonly Descriptor Negative = new("LE3409", Severity.Warning, "Negative question", "the question asks for what is not so, and does not say NOT in bold");
    public static readonly Descriptor Share = new("LE3410", Severity.Warning, "Mix of questions", "{0} percent of the questions are '{1}'; the house style asks for {2}");
    public static readonly Descriptor NoAmount = new("LE3411", Severity.Warning, "Number of right options not told", "the question has several right options and does not say how many to pick");
}
