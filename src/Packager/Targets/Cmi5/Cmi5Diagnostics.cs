using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Cmi5;

/// <summary>LE62xx: a finished cmi5 package breaks a rule.</summary>
public static class Cmi5Diagnostics
{
    public static readonly Descriptor StructureMissing = new("LE6201", Severity.Error, "No course structure at the root",
        "{0}: cmi5.xml is not at the root of the package");

    public static readonly Descriptor StructureMalformed = new("LE6202", Severity.Error, "Course structure is not well-formed",
        "{0}: cmi5.xml is not well-formed XML: {1}");

    public static readonly Descriptor WrongRoot = new("LE6203", Severity.Error, "Wrong root of the course structure",
        "{0}: the root of cmi5.xml is {1}; it has to be {2}");

    public static readonly Descriptor WrongContent = new("LE6204", Severity.Error, "Wrong content of an element",
        "{0}: {1} holds '{2}'; the schema wants {3}");

    public static readonly Descriptor TextMissing = new("LE6205", Severity.Error, "Title or description is empty",
        "{0}: the {1} of '{2}' has no langstring with text and lang");

    public static readonly Descriptor NotAbsolute = new("LE6206", Severity.Error, "Not an absolute IRI",
        "{0}: the {1} '{2}' of {3} is not an absolute IRI");

    public static readonly Descriptor DuplicateId = new("LE6207", Severity.Error, "Id used twice",
        "{0}: the id '{1}' is used {2} times");

    public static readonly Descriptor UnknownObjective = new("LE6208", Severity.Error, "Objective does not exist",
        "{0}: '{1}' refers to objective '{2}', which does not exist");

    public static readonly Descriptor UrlNotInPackage = new("LE6209", Severity.Error, "Unit launches nothing",
        "{0}: '{1}' launches '{2}', which is not a file of the package");

    public static readonly Descriptor UrlParameter = new("LE6210", Severity.Error, "Launch parameter in a url",
        "{0}: '{1}' launches '{2}'; the LMS adds '{3}' itself");

    public static readonly Descriptor WrongMoveOn = new("LE6211", Severity.Error, "Unknown moveOn or launchMethod",
        "{0}: {1} of '{2}' is '{3}'; it has to be {4}");

    public static readonly Descriptor MasteryScore = new("LE6212", Severity.Error, "Mastery score not from 0 to 1",
        "{0}: the masteryScore '{1}' of '{2}' is not a number from 0 to 1 with at most four decimals");

    public static readonly Descriptor Policy = new("LE6213", Severity.Error, "Page cannot reach the LMS",
        "{0}: the Content-Security-Policy of '{1}' lets it reach {2}; the player needs {3}");
}
