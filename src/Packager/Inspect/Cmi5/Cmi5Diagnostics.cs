using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect.Cmi5;

/// <summary>LE666x and LE667x: what cmi5.xml breaks.</summary>
internal static class Cmi5Diagnostics
{
    public static readonly Descriptor Root = new("LE6660", Severity.Error, "Not a cmi5 course structure",
        "the root element of cmi5.xml is {0}");

    public static readonly Descriptor Course = new("LE6661", Severity.Error, "Course element",
        "the course structure has {0} course elements; it has to have one");

    public static readonly Descriptor Id = new("LE6662", Severity.Error, "Id is not an absolute IRI",
        "the id '{1}' of {0} is not an absolute IRI");

    public static readonly Descriptor IdTwice = new("LE6663", Severity.Error, "Id used twice in cmi5.xml",
        "the id '{0}' is used more than once");

    public static readonly Descriptor Title = new("LE6664", Severity.Error, "Title missing in cmi5.xml",
        "{0} '{1}' has no title");

    public static readonly Descriptor Description = new("LE6665", Severity.Error, "Description missing in cmi5.xml",
        "{0} '{1}' has no description");

    public static readonly Descriptor LangString = new("LE6666", Severity.Error, "Text without a langstring",
        "the {0} of '{1}' has no text in a langstring");

    public static readonly Descriptor Language = new("LE6667", Severity.Error, "Not a language tag",
        "'{0}' is not a language tag");

    public static readonly Descriptor LanguageTwice = new("LE6668", Severity.Error, "Two texts in one language",
        "the {0} has more than one text in the language '{1}'");

    public static readonly Descriptor UrlMissing = new("LE6669", Severity.Error, "Unit without a URL",
        "the unit '{0}' has no url");

    public static readonly Descriptor UrlFile = new("LE6670", Severity.Error, "Launch page of a unit is missing",
        "the unit launches '{0}', which is not in the package");

    public static readonly Descriptor UrlScheme = new("LE6671", Severity.Error, "URL that cannot be launched",
        "'{0}' is neither a path inside the package nor a web address");

    public static readonly Descriptor UrlInsecure = new("LE6672", Severity.Warning, "Launch without encryption",
        "'{0}' is launched over http, and the launch carries the learner's credentials");

    public static readonly Descriptor UrlQuery = new("LE6673", Severity.Error, "Parameter name is taken",
        "the url has a parameter '{0}', which is one of the launch");

    public static readonly Descriptor MoveOn = new("LE6674", Severity.Error, "Unknown moveOn",
        "moveOn cannot be '{0}'");

    public static readonly Descriptor MoveOnDefault = new("LE6675", Severity.Warning, "Satisfied without being opened",
        "the unit '{0}' has no moveOn, so it counts as satisfied before anybody opens it");

    public static readonly Descriptor MasteryScore = new("LE6676", Severity.Error, "Mastery score of a unit",
        "the mastery score '{0}' is not a number from 0 to 1 with four decimals at most");

    public static readonly Descriptor LaunchMethod = new("LE6677", Severity.Error, "Unknown launch method",
        "launchMethod cannot be '{0}'");

    public static readonly Descriptor ActivityType = new("LE6678", Severity.Error, "Activity type is not an IRI",
        "the activity type '{0}' is not an absolute IRI");

    public static readonly Descriptor NoUnit = new("LE6679", Severity.Error, "Course without units",
        "the course structure has no au and no block, so there is nothing to launch");

    public static readonly Descriptor EmptyBlock = new("LE6680", Severity.Error, "Block without units",
        "the block '{0}' holds neither an au nor a block");

    public static readonly Descriptor ObjectiveReference = new("LE6681", Severity.Error, "Objective does not exist",
        "there is no objective '{0}' in the course");

    public static readonly Descriptor ChildOrder = new("LE6682", Severity.Error, "Elements in the wrong order",
        "{0} stands after {1}; the schema wants it before");
}
