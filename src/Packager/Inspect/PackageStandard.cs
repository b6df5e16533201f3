namespace LlmEvolution.Packager.Inspect;

/// <summary>What a package says it was made for.</summary>
/// <param name="Id">For machines: scorm12, scorm2004-2nd, …</param>
/// <param name="Title">For people.</param>
/// <param name="Edition">Empty where there is one only.</param>
public sealed record PackageStandard(string Id, string Title, string Edition)
{
    public static readonly PackageStandard Scorm12 = new("scorm12", "SCORM", "1.2");
    public static readonly PackageStandard Scorm2004Second = new("scorm2004-2nd", "SCORM", "2004 2nd Edition");
    public static readonly PackageStandard Scorm2004Third = new("scorm2004-3rd", "SCORM", "2004 3rd Edition");
    public static readonly PackageStandard Scorm2004Fourth = new("scorm2004-4th", "SCORM", "2004 4th Edition");
    public static readonly PackageStandard Cmi5 = new("cmi5", "cmi5", "Quartz");
    public static readonly PackageStandard TinCan = new("tincan", "xAPI (Tin Can)", "");

    public bool IsScorm2004 => this == Scorm2004Second || this == Scorm2004Third || this == Scorm2004Fourth;

    public bool IsScorm => this == Scorm12 || IsScorm2004;

    public override string ToString() => Edition.Length == 0 ? Title : $"{Title} {Edition}";
}
