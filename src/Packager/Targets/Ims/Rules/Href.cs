namespace LlmEvolution.Packager.Targets.Ims.Rules;

internal static class Href
{
    /// <summary>The file a href names: ADL's package test leaves the query out of the comparison.</summary>
    public static string Path(string href) => href.Split('?', '#')[0];
}
