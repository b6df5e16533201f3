namespace LlmEvolution.Packager.Targets.Scorm2004;

/// <summary>Where the editions of SCORM 2004 differ in what we write. Moodle 4.5 knows both version texts.</summary>
public sealed record Edition
{
    /// <summary>SCORM 2004 3rd Edition.</summary>
    public static readonly Edition Third =
        new("scorm2004-3rd", "SCORM 2004 3rd Edition", "2004 3rd Edition", "scorm20043rdedition");

    /// <summary>SCORM 2004 4th Edition.</summary>
    public static readonly Edition Fourth =
        new("scorm2004-4th", "SCORM 2004 4th Edition", "2004 4th Edition", "scorm20044thedition");

    private Edition(string id, string title, string schemaVersion, string schemaSet)
    {
        Id = id;
        Title = title;
        SchemaVersion = schemaVersion;
        SchemaSet = schemaSet;
    }

    /// <summary>The name on the command line.</summary>
    public string Id { get; }

    /// <summary>The name for people.</summary>
    public string Title { get; }

    /// <summary>What manifests say of themselves.</summary>
    public string SchemaVersion { get; }

    /// <summary>Name of the edition's set of schema files.</summary>
    public string SchemaSet { get; }
}
