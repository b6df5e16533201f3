using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Web;

/// <summary>LE64xx: a finished site breaks a rule.</summary>
internal static class WebDiagnostics
{
    public static readonly Descriptor NoIndex = new("LE6401", Severity.Error, "Site has no first page",
        "{0}: there is no index.html");

    public static readonly Descriptor DeadLink = new("LE6402", Severity.Error, "Link leads nowhere",
        "{0}: '{1}' links to '{2}', which is not in the site");

    public static readonly Descriptor RootedLink = new("LE6403", Severity.Error, "Link from the server's root",
        "{0}: '{1}' links to '{2}', which depends on where the site is put");
}
