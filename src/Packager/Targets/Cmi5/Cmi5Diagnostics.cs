using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Cmi5;

/// <summary>LE62xx: a finished cmi5 package breaks a rule.</summary>
internal static class Cmi5Diagnostics
{
    public static readonly Descriptor Structure = new("LE6201", Severity.Error, "Course structure cannot be used", "{0}: cmi5.xml cannot be used: {1}");
    public static readonly Descriptor Id = new("LE6202", Severity.Error, "Id in the course structure", "{0}: the id of {1} '{2}' {3}");
    public static readonly Descriptor Value = new("LE6203", Severity.Error, "Value of an assignable unit", "{0}: {1} of AU '{2}' cannot be '{3}'");
    public static readonly Descriptor Text = new("LE6204", Severity.Error, "Title or description missing", "{0}: {1} '{2}' has no {3}");
    public static readonly Descriptor Url = new("LE6205", Severity.Error, "Address of an assignable unit", "{0}: the url of AU '{1}', '{2}', {3}");
    public static readonly Descriptor Policy = new("LE6206", Severity.Error, "Page cannot reach the LMS", "{0}: the Content-Security-Policy of '{1}' lets it reach {2}; the player needs {3}");
}
