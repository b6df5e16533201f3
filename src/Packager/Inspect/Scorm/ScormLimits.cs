namespace LlmEvolution.Packager.Inspect.Scorm;

/// <summary>Characters that an LMS has to keep: 1.2 RTE 3.4.4, 2004 RTE 4.2.</summary>
internal static class ScormLimits
{
    public static int State(PackageStandard standard) =>
        standard == PackageStandard.Scorm12 ? 4096 : standard == PackageStandard.Scorm2004Second ? 4000 : 64000;

    public static int Location(PackageStandard standard) => standard == PackageStandard.Scorm12 ? 255 : 1000;
}
