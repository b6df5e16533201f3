namespace LlmEvolution.Packager.Inspect;

/// <summary>What a package says it was made for.</summary>
/// <param name="Id">For machines: scorm12, scorm2004-2nd, …</param>
/// <param name="Title">For people.</param>
/// <param name="Edition">Empty where there is one only.</param>
public sealed record PackageStandard(string Id, string Title, string Edition)
{
    /// <summary>SCORM 1.2.</summary>
    public static readonly PackageStandard Scorm12 = new("scorm12", "SCORM", "1.2");
    /// <summary>SCORM 2004 2nd Edition (CAM 1.3).</summary>
    public static readonly PackageStandard Scorm2004Second = new("scorm2004-2nd", "SCORM", "2004 2nd Edition");
    /// <summary>SCORM 2004 3rd Edition.</summary>
    public static readonly PackageStandard Scorm2004Third = new("scorm2004-3rd", "SCORM", "2004 3rd Edition");
    /// <summary>SCORM 2004 4th Edition.</summary>
    public static readonly PackageStandard Scorm2004Fourth = new("scorm2004-4th", "SCORM", "2004 4th Edition");
    /// <summary>cmi5 (Quartz).</summary>
    public static readonly PackageStandard Cmi5 = new("cmi5", "cmi5", "Quartz");
    /// <summary>xAPI with the launch of Project Tin Can.</summary>
    public static readonly PackageStandard TinCan = new("xapi", "xAPI (Tin Can)", "");

    /// <summary>Any edition of SCORM 2004.</summary>
    public bool IsScorm2004 => this == Scorm2004Second || this == Scorm2004Third || this == Scorm2004Fourth;

    /// <summary>SCORM 1.2 or 2004.</summary>
    public bool IsScorm => this == Scorm12 || IsScorm2004;

    /// <summary>The name for people.</summary>
    public override string ToString() => Edition.Length == 0 ? Title : $"{Title} {Edition}";
}
