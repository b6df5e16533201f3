using LlmEvolution.Packager.Targets.Ims;

namespace LlmEvolution.Packager.Targets;

/// <summary>Authored text on one line and without what XML forbids; the standards beside SCORM set no length.</summary>
internal static class XmlText
{
    public static string Clean(string text) => ManifestText.Clean(text);
}
