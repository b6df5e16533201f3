namespace LlmEvolution.Packager.Targets.Scorm2004;

/// <summary>Where the editions of SCORM 2004 differ in what we write. Moodle 4.5 knows both version texts.</summary>
public sealed record Edition
{
    /// <summary>Never built: a state of 4000 characters. It is known so that packages of others can be inspected.</summary>
    internal static readonly Edition Second = new("scorm2004-2nd", "SCORM 2004 2nd Edition", "CAM 1.3", "");

    public static readonly Edition Third =
        new("scorm2004-3rd", "SCORM 2004 3rd Edition", "2004 3rd Edition", "scorm20043rdedition");

    public static readonly Edition Fourth =
        new("scorm2004-4th", "SCORM 2004 4th Edition", "2004 4th Edition", "scorm20044thedition");

    private Edition(string id, string title, string schemaVersion, string schemaSet)
    {
        Id = id;
        Title = title;
        SchemaVersion = schemaVersion;
        SchemaSet = schemaSet;
    }

    public string Id { get; }

    public string Title { get; }

    public string SchemaVersion { get; }

    /// <summary>Name of the edition's set of schema files.</summary>
    public string SchemaSet { get; }
}
