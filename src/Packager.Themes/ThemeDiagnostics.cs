using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Themes;

/// <summary>LE54xx: what can be wrong with a brand's theme.</summary>
internal static class ThemeDiagnostics
{
    public static readonly Descriptor NoFolder = new("LE5401", Severity.Error, "No theme folder", "there is no theme folder '{0}'");
    public static readonly Descriptor NotCompiled = new("LE5402", Severity.Error, "Template cannot be compiled", "the template cannot be compiled: {0}");
    public static readonly Descriptor Failed = new("LE5403", Severity.Error, "Template failed", "the template failed on the page '{0}': {1}");
    public static readonly Descriptor UnknownTemplate = new("LE5404", Severity.Error, "Template for no page", "'{0}' is the template of no page");
    public static readonly Descriptor BrokenContract = new("LE5405", Severity.Error, "Page breaks the contract", "the template breaks the page '{0}' for the player: it lacks {1}");
    public static readonly Descriptor NotUsed = new("LE5406", Severity.Warning, "File not used by the theme", "'{0}' is left out: a theme does not use it");
    public static readonly Descriptor BadFile = new("LE5407", Severity.Error, "File cannot be in a theme", "'{0}' cannot be part of a theme: {1}");
    public static readonly Descriptor RemoteAddress = new("LE5408", Severity.Warning, "Style loads from elsewhere", "the style loads '{0}', which no page is allowed to: a package sends no request elsewhere");
    public static readonly Descriptor BadValue = new("LE5409", Severity.Error, "Value does not fit the token", "'{0}', the value of '{1}', is not {2}");
    public static readonly Descriptor LowContrast = new("LE5410", Severity.Warning, "Contrast too low", "{0} {1} ({2}) on {3} ({4}), on the {5} page, has a contrast of {6:0.00}:1; WCAG 2.2 AA asks for {7}:1");
    public static readonly Descriptor ContrastUnknown = new("LE5411", Severity.Warning, "Contrast cannot be checked", "how {0} stands out cannot be checked: '{1}' is no colour that is known before a page is shown");
    public static readonly Descriptor NoLogo = new("LE5412", Severity.Error, "No such logo", "the logo '{0}' is not a picture of this theme");
}
