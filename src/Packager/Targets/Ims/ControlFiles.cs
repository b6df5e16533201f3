namespace LlmEvolution.Packager.Targets.Ims;

/// <summary>Files that describe the package instead of belonging to a resource, so no resource lists them.</summary>
internal static class ControlFiles
{
    /// <summary>Added by System.IO.Packaging; its name is no URI, so it could not be listed either.</summary>
    public const string ContentTypes = "[Content_Types].xml";

    public static bool Holds(string path) =>
        path is ManifestWriter.FileName or ContentTypes || (!path.Contains('/') && IsSchema(path));

    public static bool IsSchema(string path) =>
        path.EndsWith(".xsd", StringComparison.Ordinal) || path.EndsWith(".dtd", StringComparison.Ordinal);
}
